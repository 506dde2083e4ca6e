"""The city's lesson packs on this kiosk: which content each name stands for, and the one before, to go back to."""

from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.paths import DataFolder
from kiosk.store.board import Pack
from kiosk.store.database import Database, open_database, reading, writing
from kiosk.store.moment import as_text
from kiosk.store.problems import StoreProblem
from kiosk.store.sql import run


@dataclass(frozen=True, slots=True)
class Shown:
    """`sha256` names the content in use, `previous` what was before it ("": nothing), `refused` what staff put away."""

    name: str
    sha256: str
    previous: str = ""
    refused: str = ""


def shown(db: Database) -> tuple[Shown, ...]:
    """All packs in use, by name."""
    with reading(db):
        rows = run(db, "SELECT name, sha256, previous, refused FROM pack ORDER BY name").fetchall()
    return tuple(Shown(str(name), str(sha), str(previous), str(refused)) for name, sha, previous, refused in rows)


def wanted(db: Database, told: Iterable[Pack]) -> tuple[Pack, ...]:
    """What the board names and is not in use here, but for what staff put away."""
    here = {one.name: one for one in shown(db)}
    return tuple(
        pack
        for pack in told
        if pack.name not in here or pack.sha256 not in (here[pack.name].sha256, here[pack.name].refused)
    )


def activate(db: Database, pack: Pack, at: datetime) -> None:
    """From now on the name stands for this content, which lies whole on the disk; the one before is kept."""
    with writing(db):
        run(
            db,
            "INSERT INTO pack VALUES (?1, ?2, '', '', ?3) "
            "ON CONFLICT (name) DO UPDATE SET previous = sha256, sha256 = ?2, refused = '', at = ?3",
            pack.name,
            pack.sha256,
            as_text(at),
        )


def go_back(db: Database) -> str:
    """The pack that came last has its content before in use again, or is put away where there is none.

    So it stays until the city publishes another one. The pack's name; "" where there is nothing to go back from.
    """
    with writing(db):
        row = run(db, "SELECT name FROM pack WHERE sha256 != '' ORDER BY at DESC, name LIMIT 1").fetchone()
        if row is None:
            return ""
        run(db, "UPDATE pack SET refused = sha256, sha256 = previous, previous = '', at = '' WHERE name = ?", row[0])
        return str(row[0])


def put_away(db: Database, told: Iterable[Pack]) -> bool:
    """Packs that the city no longer names are used no longer; whether there were any."""
    names = {pack.name for pack in told}
    gone = [one.name for one in shown(db) if one.name not in names]
    with writing(db):
        for name in gone:
            run(db, "DELETE FROM pack WHERE name = ?", name)
    return bool(gone)


def lesson_roots(db: Database, folder: DataFolder) -> tuple[Path, ...]:
    """The folders of all packs in use, each with lesson folders in it."""
    return tuple(folder.packs / one.sha256 for one in shown(db) if one.sha256)


def packs_in_use(folder: DataFolder) -> tuple[Path, ...]:
    """As `lesson_roots`, for a command; none without a usable store."""
    if not folder.database.exists():
        return ()
    try:
        with closing(open_database(folder)) as db:
            return lesson_roots(db, folder)
    except StoreProblem:
        return ()
