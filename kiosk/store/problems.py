"""What can be wrong with the kiosk's disk, each with the one line that says what to do."""

import errno
import shutil
import sqlite3
from pathlib import Path
from typing import ClassVar

from kiosk.exits import CommandEnd, Exit

_ALMOST_NOTHING = 256 * 1024  # bytes; below this SQLite can't make its shared-memory file


class StoreProblem(CommandEnd):
    """The store can't be used now; `line` is for people, `place` is the file or folder meant."""

    words: ClassVar[str]

    def __init__(self, place: Path) -> None:
        super().__init__(Exit.FOUND_WRONG, f"{self.words}（{place}）")
        self.place = place


class NotWritable(StoreProblem):
    words = "記録の 場所に 書きこめません。場所と 権限を たしかめてください"


class DiskFull(StoreProblem):
    words = "ディスクが いっぱいです。いらない ファイルを 消してください。いままでの 記録は 残っています"


class NewerVersion(StoreProblem):
    words = "この 記録は 新しい えんがわの ものです。えんがわを 新しく してください。記録は そのままです"


class Damaged(StoreProblem):
    words = "記録の ファイルが 読めません。ファイルは 消さずに、係の人に 見せてください"


class Busy(StoreProblem):
    words = "記録は いま 使われています。少し 待ってから、もう一度 ためしてください"


class DiskTrouble(StoreProblem):
    words = "ディスクの 読み書きが うまく いきません。つなぎ目を たしかめて、係の人に 見せてください"


def problem_of_sqlite(error: sqlite3.Error, place: Path) -> StoreProblem | None:
    """The problem behind a SQLite error; None where the error is a mistake of ours (https://sqlite.org/rescode.html)."""
    match getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & 0xFF:
        case sqlite3.SQLITE_FULL:
            return DiskFull(place)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return NotWritable(place)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return Damaged(place)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return Busy(place)
        case sqlite3.SQLITE_IOERR:
            return DiskFull(place) if _hardly_any_room(place) else DiskTrouble(place)
        case _:
            return None


def problem_of_os(error: OSError, place: Path) -> StoreProblem:
    """The problem behind a file operation that the system refused."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return DiskFull(place)
        case errno.EIO:
            return DiskTrouble(place)
        case _:
            return NotWritable(place)


def _hardly_any_room(place: Path) -> bool:
    try:
        return shutil.disk_usage(place if place.is_dir() else place.parent).free < _ALMOST_NOTHING
    except OSError:  # the folder itself is gone: not a question of room
        return False
