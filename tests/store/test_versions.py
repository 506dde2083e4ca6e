"""Databases that released versions wrote: each opens, keeps its lines, and goes on where it stopped."""

import shutil
from pathlib import Path

import pytest

from kiosk.store.chain import START, link
from kiosk.store.migrations import MIGRATIONS, NAMES
from tests.store.builders import a_database, a_finished_lesson

DATA = Path(__file__).parents[1] / "data"
WRITTEN = sorted(DATA.glob("kiosk-*.db"))


def test_there_is_a_database_of_every_version_but_the_newest() -> None:
    numbers = sorted(int(name[:4]) for name in NAMES)
    assert [int(place.stem.removeprefix("kiosk-")) for place in WRITTEN] == numbers[:-1]


@pytest.mark.parametrize("place", WRITTEN, ids=lambda place: place.stem)
def test_it_opens_and_goes_on(tmp_path: Path, place: Path) -> None:
    shutil.copy(place, tmp_path / "engawa.db")
    db = a_database(tmp_path, [a_finished_lesson()])
    assert not MIGRATIONS.pending(db)
    lines = [(seq, bytes(line)) for seq, line in db.execute("SELECT seq, line FROM outbox ORDER BY seq").fetchall()]
    assert [seq for seq, _ in lines] == list(range(1, 7))
    head = START
    for _, line in lines:
        head = link(head, line)
    ((kept,),) = db.execute("SELECT head FROM stream").fetchall()
    assert bytes(kept) == head
    assert db.table("lesson_finished").count == 2
