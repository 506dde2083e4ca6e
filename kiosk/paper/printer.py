"""The printer that CUPS knows, through CUPS' own programs: is there one, and here is a PDF for it."""

import os
import subprocess
from pathlib import Path

CONF = Path("/etc/cups/cupsd.conf")
PATIENCE_S = 15.0
JOB = "engawa"  # all that stands in the history of CUPS


class PrinterTrouble(Exception):
    """CUPS did not take the paper."""


def printers() -> tuple[str, ...]:
    """The names of all printers, the one of choice first; () where there is none, or no CUPS."""
    named = tuple(_asked("lpstat", "-e").split())
    chosen = _asked("lpstat", "-d").rpartition(": ")[2].strip()
    return tuple(sorted(named, key=lambda name: name != chosen))


def hand_over(pdf: bytes, printer: str, copies: int = 1) -> None:
    """Gives CUPS a PDF of A4 pages. Raises `PrinterTrouble`."""
    try:
        subprocess.run(
            ("lp", "-d", printer, "-t", JOB, "-n", str(copies), "-o", "media=A4", "-o", "fit-to-page", "-s", "-"),
            input=pdf,
            capture_output=True,
            timeout=PATIENCE_S,
            check=True,
        )
    except (OSError, subprocess.SubprocessError) as wrong:
        raise PrinterTrouble(str(wrong)) from wrong


def _asked(*command: str) -> str:
    """What the program says in English, whatever the kiosk speaks; "" where it can't answer."""
    try:
        said = subprocess.run(
            command, capture_output=True, text=True, timeout=PATIENCE_S, check=False, env=_in_english()
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return said.stdout if said.returncode == 0 else ""


def _in_english() -> dict[str, str]:
    return {**os.environ, "LC_ALL": "C.UTF-8"}


def print_out(pdf: bytes, copies: int = 1) -> str:
    """Hands it to the first printer that takes it; returns its name, "" where there is none."""
    for printer in printers():
        try:
            hand_over(pdf, printer, copies)
        except PrinterTrouble:
            continue
        return printer
    return ""


def keeps_papers(conf: Path) -> bool:
    """Whether CUPS keeps what it printed on the disk, as it does for a day unless it is told otherwise (cupsd.conf(5)).

    False where there is no CUPS. Raises `PermissionError` where its settings can't be read.
    """
    if not conf.exists():
        return False
    directives = (line.split() for line in conf.read_text(encoding="utf-8", errors="replace").splitlines())
    set_to = [words[1].lower() for words in directives if len(words) > 1 and words[0].lower() == "preservejobfiles"]
    return not set_to or set_to[-1] not in ("no", "off", "false")
