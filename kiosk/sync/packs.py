"""Brings the city's lesson packs down: content by its SHA-256, gone on with where it stopped, used only when whole.

A pack lies in `packs/<sha256>/`, written beside and renamed; the database says which is in use. A kiosk that loses its
power at any moment has either the old lessons or the new ones.
"""

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from kiosk.lesson.check_files import check_files
from kiosk.lesson.model import Lesson
from kiosk.lesson.package import read_lesson, words_of
from kiosk.lesson.shelf import lesson_folders
from kiosk.lesson.sourced import read_sourced
from kiosk.paths import LESSONS, DataFolder
from kiosk.store import packs
from kiosk.store.board import Pack
from kiosk.store.database import Database
from kiosk.store.enrolment import enrolment
from kiosk.store.hung_board import hung
from kiosk.store.problems import problem_of_os
from kiosk.store.whole_file import put
from kiosk.sync.client import City, NoAnswer, Patience
from kiosk.sync.send import API, USUAL_PATIENCE
from kiosk.sync.wire.fields import Nonsense
from kiosk.sync.wire.pack import read_pack

_PART = ".part"
_PIECE = 1024 * 1024  # bytes asked for in one answer


def fetch_packs(db: Database, folder: DataFolder, patience: Patience = USUAL_PATIENCE) -> bool:
    """Brings what the board names and is not here; whether other lessons are in use now.

    Raises only a `StoreProblem`. A line that breaks, or a pack that is none, changes nothing.
    """
    belonging, board = enrolment(db), hung(db)
    if belonging is None or board is None:
        return False
    changed = packs.put_away(db, board.packs)
    missing = packs.wanted(db, board.packs)
    if missing:
        with City(belonging.url, patience) as city:
            for pack in missing:
                try:
                    _download(city, f"{API}/blobs/{belonging.tenant}/{pack.sha256}", folder, pack)
                except NoAnswer:
                    break
                changed = _used(db, folder, pack, _part(folder, pack)) or changed
    _tidy(db, folder)
    return changed


def take_packs(db: Database, folder: DataFolder, stick: Path) -> bool:
    """As `fetch_packs`, from a stick."""
    board = hung(db)
    if board is None:
        return False
    changed = packs.put_away(db, board.packs)
    for pack in packs.wanted(db, board.packs):
        place = stick / "inbox" / f"{pack.sha256}.pack"
        if place.exists():
            changed = _used(db, folder, pack, place) or changed
    _tidy(db, folder)
    return changed


def _download(city: City, path: str, folder: DataFolder, pack: Pack) -> None:
    """Goes on where an earlier round stopped."""
    part = _part(folder, pack)
    try:
        part.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with part.open("ab") as file:
            while (have := file.tell()) < pack.size:
                piece = city.get_range(path, have, min(_PIECE, pack.size - have))
                file.write(piece)
                file.flush()
                os.fsync(file.fileno())
    except OSError as error:
        raise problem_of_os(error, part) from error


def _used(db: Database, folder: DataFolder, pack: Pack, file: Path) -> bool:
    """Unpacks and checks what lies in `file`, and uses it from now on; whether it was right."""
    try:
        data = file.read_bytes() if file.stat().st_size == pack.size else b""
        right = sha256(data).hexdigest() == pack.sha256 and _unpacked(folder, pack, data)
        _part(folder, pack).unlink(missing_ok=True)
    except OSError as error:
        raise problem_of_os(error, file) from error
    if right:
        packs.activate(db, pack, datetime.now(UTC))
    return right


def _unpacked(folder: DataFolder, pack: Pack, data: bytes) -> bool:
    """Whether every lesson in it can be played; the author's whole check was the city's, before it signed."""
    whole, beside = folder.packs / pack.sha256, folder.packs / f"{pack.sha256}.new"
    shutil.rmtree(beside, ignore_errors=True)
    try:
        for name, content in read_pack(data).items():
            put(beside / name, content)
    except Nonsense:
        return False
    if not _sound(beside):
        shutil.rmtree(beside, ignore_errors=True)
        return False
    shutil.rmtree(whole, ignore_errors=True)
    beside.replace(whole)
    return True


def _sound(root: Path) -> bool:
    known, _ = read_sourced(LESSONS, root)
    words, _ = words_of(LESSONS, root)
    folders = tuple(lesson_folders(root))
    lessons = tuple(read_lesson(folder, known, words) for folder in folders)
    return bool(folders) and all(
        isinstance(lesson, Lesson) and not any(check_files(folder, lesson.pictures))
        for folder, lesson in zip(folders, lessons, strict=True)
    )


def _part(folder: DataFolder, pack: Pack) -> Path:
    return folder.packs / f"{pack.sha256}{_PART}"


def _tidy(db: Database, folder: DataFolder) -> None:
    """Only what is in use, what staff can go back to, and what is on its way keeps its room."""
    for place in tuple(_needless(db, folder)):
        if place.is_dir():
            shutil.rmtree(place, ignore_errors=True)
        else:
            place.unlink(missing_ok=True)


def _needless(db: Database, folder: DataFolder) -> Iterator[Path]:
    kept = {name for one in packs.shown(db) for name in (one.sha256, one.previous)}
    board = hung(db)
    coming = {f"{pack.sha256}{_PART}" for pack in board.packs} if board else set[str]()
    if folder.packs.is_dir():
        yield from (place for place in folder.packs.iterdir() if place.name not in kept | coming)
