"""A pack of lessons as one file: a ZIP of the lessons' own files, the same bytes for the same content.

Only data of the kinds that a lesson may hold goes in or comes out; nothing in it can be run, nothing leads out of it.
"""

import zipfile
import zlib
from io import BytesIO
from pathlib import Path, PurePosixPath

from kiosk.lesson.check_files import DATA, LARGEST_PICTURE, MOST_FILES, leads_out
from kiosk.sync.wire.fields import Nonsense

LARGEST_PACK = 32 * 1024 * 1024  # bytes
LARGEST_UNPACKED = 64 * 1024 * 1024
_MOST_FILES = 20 * MOST_FILES
_LARGEST_FILE = 4 * LARGEST_PICTURE
_EPOCH = (2026, 1, 1, 0, 0, 0)


def write_pack(folder: Path) -> bytes:
    """The lessons in `folder`, with words.toml and facts.toml beside them."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        for place in sorted(folder.rglob("*")):
            name = place.relative_to(folder).as_posix()
            if place.is_file() and not place.is_symlink() and _is_data(name):
                entry = zipfile.ZipInfo(name, _EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                pack.writestr(entry, place.read_bytes())
    return out.getvalue()


def read_pack(data: bytes) -> dict[str, bytes]:
    """Name → content of every file, all names inside the pack's own folder; raises `Nonsense` before inflating much."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as pack:
            entries = pack.infolist()
            _check(entries)
            return {entry.filename: _read(pack, entry) for entry in entries}
    except Nonsense:
        raise
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, EOFError, ValueError) as error:
        raise Nonsense("pack") from error


def _check(entries: list[zipfile.ZipInfo]) -> None:
    names = [entry.filename for entry in entries]
    if len(entries) > _MOST_FILES or len(set(names)) != len(names):
        raise Nonsense("number of files")
    if sum(entry.file_size for entry in entries) > LARGEST_UNPACKED:
        raise Nonsense("size")
    if not all(_is_data(name) for name in names):
        raise Nonsense("name")


def _read(pack: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Not more than was claimed, whatever the compressed bytes would grow to."""
    with pack.open(entry) as file:
        content = file.read(min(entry.file_size, _LARGEST_FILE) + 1)
    if len(content) != entry.file_size:
        raise Nonsense("size")
    return content


def _is_data(name: str) -> bool:
    path = PurePosixPath(name)
    hidden = any(part.startswith((".", "_")) for part in path.parts)
    plain = name.isascii() and name.isprintable() and len(name) <= 200
    return plain and not leads_out(name) and not hidden and path.suffix in DATA and not name.endswith("/")
