"""Carried by hand: batches on a stick, receipts back."""

import shutil
from pathlib import Path

import pytest

from kiosk.store.outbox import waiting
from kiosk.store.problems import NotWritable
from kiosk.store.results import record
from kiosk.store.whole_file import put
from kiosk.sync.outcome import Stop
from kiosk.sync.send import send_waiting
from kiosk.sync.usb import Exported, Imported
from kiosk.tour.town import Town, TownTrouble
from tests.store.builders import a_database, a_finished_lesson, a_moment
from tests.sync.builders import a_kiosk
from tests.sync.carried import carried_back, carried_up


def test_a_receipt_that_was_changed_confirms_nothing(tmp_path: Path, city: Town) -> None:
    stick = tmp_path / "stick"
    db = a_kiosk(tmp_path / "kiosk", city, [a_finished_lesson()] * 3)
    carried_up(db, stick)
    city.command("import", str(stick))
    receipt = next((stick / "inbox").glob("*.receipt"))
    receipt.write_text(receipt.read_text().replace('"hwm": 3', '"hwm": 2'))
    (stick / "inbox" / "empty.receipt").touch()
    assert carried_back(db, stick) == Imported(0, tuple(sorted(("empty.receipt", receipt.name))), None)
    assert waiting(db) == 3


def test_a_cloned_disk_is_found_by_stick_as_well(tmp_path: Path, city: Town) -> None:
    a_kiosk(tmp_path / "one", city).close()
    shutil.copytree(tmp_path / "one", tmp_path / "two")
    one = a_database(tmp_path / "one", [a_finished_lesson(1)])
    two = a_database(tmp_path / "two")
    record(two, a_finished_lesson(2), a_moment())
    send_waiting(one)
    carried_up(two, tmp_path / "stick")
    with pytest.raises(TownTrouble, match="合いません"):
        city.command("import", str(tmp_path / "stick"))
    assert carried_back(two, tmp_path / "stick").stop is Stop.FORK
    assert waiting(two) == 1


def test_nothing_waiting_writes_nothing(tmp_path: Path, city: Town) -> None:
    assert carried_up(a_kiosk(tmp_path / "kiosk", city), tmp_path / "stick") == Exported(0, 0)
    assert not (tmp_path / "stick").exists()


def test_a_stick_that_can_not_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "stick").write_text("not a folder")
    with pytest.raises(NotWritable):
        put(tmp_path / "stick" / "outbox" / "a.ksb", b"x")


def test_a_file_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    put(tmp_path / "a.ksb", b"old")
    put(tmp_path / "a.ksb", b"new")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("a.ksb", b"new")]
