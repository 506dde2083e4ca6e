"""Kills a city's server as a power cut would: the process that was started and its workers, at once."""

import os
import signal
from pathlib import Path


def kill_group(parent: int) -> None:
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text("ascii").split()
    for pid in (parent, *map(int, children)):
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:  # it was just ending
            continue
