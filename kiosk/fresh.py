"""A process that keeps no secret: no core dump is ever written, and after a visit with secrets a new one begins.

Strings of Python and QML can't be overwritten, so the whole memory goes: the same program starts in its place.
"""

import os
import sys
from typing import NoReturn


def forbid_core_dumps() -> None:
    """From now on a crash leaves no picture of the memory on the disk; on Windows there is none to forbid."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def begin_anew() -> NoReturn:
    """Puts the same program with the same words in the place of this process; its memory is given back."""
    words = sys.orig_argv[1:] if not getattr(sys, "frozen", False) else sys.argv[1:]
    sys.stdout.flush()
    sys.stderr.flush()
    os.execv(sys.executable, [sys.executable, *words])  # noqa: S606 (our own program, with our own words)
