"""A print server of a test's own: the real cupsd behind a socket, before a simulated printer that keeps its papers."""

import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

CUPSD = "/usr/sbin/cupsd"
PARTS = Path("/usr/lib/cups")
PRINTER = "simulated"
SIMULATED = """#!/bin/sh
[ $# -eq 0 ] && { echo 'direct keep "Unknown" "simulated printer"'; exit 0; }
out=${DEVICE_URI#keep:}
if [ $# -ge 6 ]; then cat "$6"; else cat; fi > "$out.part" && mv "$out.part" "$out"
"""
CONF = """Listen {at}/socket
DefaultAuthType None
PreserveJobFiles {preserve}
Browsing No
WebInterface No
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""
FILES = """ServerBin {at}/bin
ServerRoot {at}/root
RequestRoot {at}/spool
CacheDir {at}/cache
StateDir {at}/state
TempDir {at}/temp
AccessLog {at}/access
ErrorLog {at}/error
PageLog {at}/page
"""


@dataclass(frozen=True, slots=True)
class PrintServer:
    """`spool` is where CUPS keeps files; `paper` is what the printer was sent last."""

    at: Path

    @property
    def environment(self) -> Mapping[str, str]:
        return {"CUPS_SERVER": str(self.at / "socket")}

    @property
    def conf(self) -> Path:
        return self.at / "cupsd.conf"

    @property
    def paper(self) -> Path:
        return self.at / "paper"

    def kept(self) -> list[str]:
        """Files of papers in the spool; those that begin with c hold what was asked for, not the paper."""
        return [file.name for file in (self.at / "spool").glob("d*")]

    def add_printer(self) -> None:
        command = ("/usr/sbin/lpadmin", "-p", PRINTER, "-E", "-v", f"keep:{self.paper}", "-m", "raw")
        subprocess.run(command, env={**os.environ, **self.environment}, check=True, capture_output=True)

    def wait_for(self, seconds: float = 20.0) -> bytes:
        end = monotonic() + seconds
        while not self.paper.exists() and monotonic() < end:
            sleep(0.05)
        return self.paper.read_bytes()


@contextmanager
def a_print_server(at: Path, preserve: str = "No") -> Iterator[PrintServer]:
    """Runs until the block ends; without a printer at first."""
    server = PrintServer(at)
    for folder in ("bin/backend", "root", "spool", "cache", "state", "temp"):
        (at / folder).mkdir(parents=True)
    (at / "temp").chmod(0o1777)
    for part in PARTS.iterdir():
        if part.name != "backend":
            (at / "bin" / part.name).symlink_to(part)
    backend = at / "bin" / "backend" / "keep"
    backend.write_text(SIMULATED, encoding="utf-8")
    backend.chmod(0o700)
    server.conf.write_text(CONF.format(at=at, preserve=preserve), encoding="utf-8")
    (at / "files.conf").write_text(FILES.format(at=at), encoding="utf-8")
    running = subprocess.Popen((CUPSD, "-f", "-c", server.conf, "-s", at / "files.conf"), stderr=subprocess.DEVNULL)
    try:
        _wait_until_it_answers(server)
        yield server
    finally:
        running.terminate()
        running.wait(10)


def _wait_until_it_answers(server: PrintServer, seconds: float = 20.0) -> None:
    end = monotonic() + seconds
    while monotonic() < end:
        asked = subprocess.run(
            ("lpstat", "-r"), env={**os.environ, **server.environment}, capture_output=True, text=True, check=False
        )
        if "is running" in asked.stdout:
            return
        sleep(0.1)
    raise TimeoutError("cupsd did not answer")
