"""The peer of `make bench-sync`: PouchDB pushes to a pouchdb-server; installed into build/ by npm."""

import json
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_PEER = Path(__file__).parent / "peers" / "pouchdb"
_INSTALLED = Path("build") / "bench" / "pouchdb"
_START_S, _INSTALL_S, _PUSH_S = 30.0, 600.0, 120.0


@dataclass(frozen=True, slots=True)
class Push:
    events_s: float
    bytes_event: float


@contextmanager
def pouchdb() -> Generator[Callable[[int], Push] | None]:
    """Pushes so many documents, written before, in batches of 500; None where node, npm or a registry is missing."""
    if not _is_installed():
        yield None
        return
    port = _free_port()
    with tempfile.TemporaryDirectory() as folder:
        program = (_INSTALLED / "node_modules" / "pouchdb-server" / "bin" / "pouchdb-server").absolute()
        with subprocess.Popen(
            ["node", str(program), "--host", "127.0.0.1", "--port", str(port), "--dir", "."],
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as server:
            try:
                _wait_for(port)
                yield lambda count: _push(port, count)
            finally:
                server.kill()


def _is_installed() -> bool:
    if not (shutil.which("node") and shutil.which("npm")):
        return False
    _INSTALLED.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "push.js"):
        shutil.copy(_PEER / name, _INSTALLED / name)
    if (_INSTALLED / "node_modules" / "pouchdb-server").exists():
        return True
    command = ["npm", "install", "--no-audit", "--no-fund", "--loglevel", "error"]
    return subprocess.run(command, cwd=_INSTALLED, check=False, capture_output=True, timeout=_INSTALL_S).returncode == 0


def _push(port: int, count: int) -> Push:
    command = ["node", "push.js", str(port), str(count)]
    done = subprocess.run(command, cwd=_INSTALLED, check=True, capture_output=True, text=True, timeout=_PUSH_S)
    return Push(**json.loads(done.stdout))


def _wait_for(port: int) -> None:
    end = time.monotonic() + _START_S
    while time.monotonic() < end:
        with socket.socket() as line:
            if line.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError("pouchdb-server")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
