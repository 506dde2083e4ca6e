"""Keeps a library's progress messages off the screen while it loads, without losing anyone else's output."""

import ctypes
import os
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import TextIO


class _SilentHere:
    """Standard output that drops what the thread that made it writes, and passes on all the rest."""

    def __init__(self, behind: TextIO) -> None:
        self._behind = behind
        self._thread = threading.get_ident()

    def write(self, text: str) -> int:
        if threading.get_ident() == self._thread:
            return len(text)
        return self._behind.write(text)

    def __getattr__(self, name: str) -> object:
        return getattr(self._behind, name)


@contextmanager
def quiet_import() -> Generator[None]:
    """Inside, this thread's `print` writes nothing; other threads print as always."""
    before = sys.stdout
    sys.stdout = _SilentHere(before)
    try:
        yield
    finally:
        sys.stdout = before


@contextmanager
def quiet_program() -> Generator[None]:
    """Inside, nothing that C code writes to standard output or error shows; for a few milliseconds only."""
    kept = [(number, os.dup(number)) for number in (1, 2) if _is_open(number)]
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for number, _copy in kept:
        os.dup2(nowhere, number)
    try:
        yield
    finally:
        _flush_c()  # what C code still holds back would come out later, where it shows
        for number, copy in kept:
            os.dup2(copy, number)
            os.close(copy)
        os.close(nowhere)


def _flush_c() -> None:
    """Writes out the C library's own buffers; on Windows each DLL has its own, out of reach."""
    if sys.platform != "win32":
        ctypes.CDLL(None).fflush(None)


def _is_open(number: int) -> bool:
    """A program without a console (Windows) has no standard output."""
    try:
        os.fstat(number)
    except OSError:
        return False
    return True
