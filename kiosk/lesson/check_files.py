"""Checks what lies in a lesson's folder: data only, small, described, and nothing that leads out of it."""

import os
import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from kiosk.lesson.model import Picture
from kiosk.lesson.problem import Problem, near_names

LESSON_FILE = "lesson.toml"
LARGEST = 256 * 1024
LARGEST_PICTURE = 1024 * 1024
MOST_FILES = 200
PICTURES = {".png": b"\x89PNG\r\n\x1a\n", ".jpg": b"\xff\xd8\xff", ".jpeg": b"\xff\xd8\xff", ".svg": b""}
DATA = frozenset((".toml", ".md", ".txt", ".json", ".opus", *PICTURES))
PROGRAMS = (b"\x7fELF", b"MZ", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe")
LEFT_BY_SYSTEMS = frozenset((".DS_Store", "Thumbs.db", "desktop.ini"))
_LIVING_SVG = re.compile(
    rb"<script|<foreignobject|<!entity|\son\w+\s*=|javascript:|href\s*=\s*[\"'](?!#|data:image/)", re.IGNORECASE
)
_DELETE = "消してください。"
_INSIDE = "教材の フォルダーの 中の 名前だけを、images/eki.png のように 書いてください。"


def check_files(folder: Path, pictures: Iterable[Picture]) -> Iterator[Problem]:
    """Everything to be mended among the files of a lesson's folder, and in the list of its pictures."""
    described = {picture.file for picture in pictures}
    found: list[str] = []
    for path in _files(folder):
        name = path.relative_to(folder).as_posix()
        found.append(name)
        for what, write in _findings(path, folder, described):
            yield Problem(file=f"{folder.name}/{name}", what=what, write=write)
        if len(found) > MOST_FILES:
            write = f"{MOST_FILES}までに してください。"
            yield Problem(file=folder.name, what="ファイルが 多すぎます。", write=write)
            return
    for name in sorted(described):
        for what, write in _named(name, found):
            yield Problem(file=f"{folder.name}/{LESSON_FILE}", what=what, write=write)


def leads_out(name: str) -> bool:
    """True for a path that may end outside the lesson's folder, on any system."""
    path = PurePosixPath(name)
    return path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name or "\0" in name or not path.parts


def _files(folder: Path) -> Iterator[Path]:
    """Every file and link below the folder, links not followed."""
    for place, folders, files in os.walk(folder):
        folders.sort()
        linked = [name for name in folders if (Path(place) / name).is_symlink()]
        for name in sorted((*files, *linked)):
            if name not in LEFT_BY_SYSTEMS:
                yield Path(place) / name


def _findings(path: Path, folder: Path, described: set[str]) -> Iterator[tuple[str, str]]:
    try:
        about = path.lstat()
        if stat.S_ISLNK(about.st_mode):
            yield "ほかの 場所へ つながる 近道です。", "ファイルそのものを フォルダーに 入れてください。"
        elif not stat.S_ISREG(about.st_mode):
            yield "ふつうの ファイルでは ありません。", _DELETE
        else:
            yield from _size(path, about.st_size)
            yield from _kind(path, folder, about.st_mode)
            if path.suffix.lower() in PICTURES and path.relative_to(folder).as_posix() not in described:
                name = path.relative_to(folder).as_posix()
                write = f'lesson.toml の [pictures] に "{name}" = "絵の 説明" と 書いてください。'
                yield "絵の 説明が ありません。", write
    except OSError:
        yield "読めません。", "ファイルを 置きなおしてください。"


def _size(path: Path, size: int) -> Iterator[tuple[str, str]]:
    if path.suffix.lower() in PICTURES:
        if size > LARGEST_PICTURE:
            yield "絵が 1 MB より 大きいです。", "小さく して、入れなおしてください。"
    elif size > LARGEST:
        yield "256 KB より 大きいです。", "256 KB より 小さく してください。"


def _kind(path: Path, folder: Path, mode: int) -> Iterator[tuple[str, str]]:
    """Programs by their first bytes, their name or their mark; pictures that are none."""
    suffix = path.suffix.lower()
    with path.open("rb") as file:
        content = file.read(LARGEST_PICTURE)
    if content.startswith(PROGRAMS) or (mode & 0o111 and not _marks_everything(folder)):
        yield "動く プログラムは 置けません。", _DELETE
    elif suffix not in DATA:
        yield f"この 種類の ファイル（{suffix or '終わりの 文字なし'}）は 置けません。", _DELETE
    elif suffix in PICTURES and not content.startswith(PICTURES[suffix]):
        yield "絵として 読めません。", "PNG か JPG か SVG で 保存しなおしてください。"
    elif suffix == ".svg" and (b"<svg" not in content or _LIVING_SVG.search(content)):
        yield "動く しくみの ある 絵は 置けません。", "PNG で 保存しなおしてください。"


def _marks_everything(folder: Path) -> bool:
    """A USB stick's file system marks every file as a program, the lesson file, too."""
    return bool((folder / LESSON_FILE).stat().st_mode & 0o111)


def _named(name: str, found: list[str]) -> Iterator[tuple[str, str]]:
    if leads_out(name):
        yield f"「{name}」は、フォルダーの 外へ 出る 名前です。", _INSIDE
    elif name not in found:
        yield f"「{name}」という 絵は ありません。", near_names(name, found) or _INSIDE
    elif PurePosixPath(name).suffix.lower() not in PICTURES:
        yield f"「{name}」は 絵では ありません。", "PNG か JPG か SVG の 名前を 書いてください。"
