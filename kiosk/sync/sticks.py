"""Where a USB stick is mounted, as Linux tells it."""

import re
from pathlib import Path

MOUNTS = Path("/proc/self/mountinfo")
_PLACES = ("/media/", "/run/media/", "/mnt/")
_ESCAPED = re.compile(r"\\([0-7]{3})")  # a blank in a name is written \\040 (proc_pid_mountinfo(5))


def sticks(mounts: Path = MOUNTS) -> tuple[Path, ...]:
    """The folders of all sticks that can be written to, in the order they were put in; () elsewhere than on Linux."""
    if not mounts.exists():
        return ()
    lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    fields = (line.split() for line in lines)
    found = (Path(_plain(parts[4])) for parts in fields if len(parts) > 5 and "rw" in parts[5].split(","))
    return tuple(place for place in found if str(place).startswith(_PLACES))


def _plain(written: str) -> str:
    return _ESCAPED.sub(lambda sign: chr(int(sign[1], 8)), written)
