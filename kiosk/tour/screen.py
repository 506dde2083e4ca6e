"""A virtual screen with a window manager and an accessibility bus: a real window can be seen and touched on it."""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

PROGRAMS = ("Xvfb", "openbox", "dbus-daemon", "xdotool", "import")


class ScreenMissing(Exception):
    """The virtual screen can't be made; the message names the program that is missing."""


@dataclass(frozen=True, slots=True)
class Screen:
    """`environment` is what a program needs to open its window here."""

    width: int
    height: int
    environment: Mapping[str, str]

    def picture(self, path: Path) -> None:
        """Saves what the screen shows now as a PNG."""
        done = subprocess.run(
            ["import", "-window", "root", "-silent", str(path)],
            env=dict(self.environment),
            capture_output=True,
            check=False,
        )
        if done.returncode:
            raise ScreenMissing(f"no picture: {done.stderr.decode(errors='replace').strip()}")


@contextmanager
def virtual_screen(width: int, height: int) -> Generator[Screen]:
    """A screen of this size in pixels, gone with everything on it when the block ends. Raises ScreenMissing."""
    for program in PROGRAMS:
        if shutil.which(program) is None:
            raise ScreenMissing(f"{program} is not installed (make setup installs it)")
    with ExitStack() as stack:
        folder = Path(
            stack.enter_context(tempfile.TemporaryDirectory(prefix="engawa-screen-", ignore_cleanup_errors=True))
        )
        environment = {
            **os.environ,
            "XDG_RUNTIME_DIR": str(folder),
            "HOME": str(folder),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        display = _said(
            stack, ["Xvfb", "-displayfd", "1", "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"], environment
        )
        environment["DISPLAY"] = f":{display}"
        environment["DBUS_SESSION_BUS_ADDRESS"] = _said(
            stack, ["dbus-daemon", "--session", "--print-address", "--nofork", "--nopidfile"], environment
        )
        _running(stack, ["openbox"], environment)
        yield Screen(width, height, environment)


def _said(stack: ExitStack, command: list[str], environment: Mapping[str, str]) -> str:
    """Starts a server and gives the first line it says, which means it is ready."""
    process = _running(stack, command, environment)
    assert process.stdout is not None  # noqa: S101 -- a pipe was asked for
    line = process.stdout.readline().decode().strip()
    if not line:
        raise ScreenMissing(f"{command[0]} did not start")
    return line


def _running(stack: ExitStack, command: list[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        command, env=dict(environment), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True
    )
    stack.callback(_end, process)
    return process


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ends a server and what it started."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(3.0)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    if process.stdout:
        process.stdout.close()
