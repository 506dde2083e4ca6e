"""A stick carried between a kiosk and a real city: in any order, doubled, cut or broken, it ends the same."""

import random
import shutil
from pathlib import Path

import pytest

from kiosk.store.outbox import waiting
from kiosk.sync.outcome import NothingWaiting
from kiosk.sync.send import send_waiting
from kiosk.sync.usb import Exported, Imported
from kiosk.tour.town import TownTrouble, town
from tests.store.builders import a_finished_lesson
from tests.sync.builders import a_kiosk
from tests.sync.carried import carried_back, carried_up


def test_a_stick_brings_lines_up_and_the_receipt_back(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    with town(tmp_path / "city") as city:
        db = a_kiosk(tmp_path / "kiosk", city, [a_finished_lesson()] * 1100)
        assert carried_up(db, stick) == Exported(files=3, lines=1100)
        assert waiting(db) == 1100
        assert "1100件" in city.command("import", str(stick))
        assert city.events() == {"lesson.finished": 1100}
        assert carried_back(db, stick) == Imported(1100, (), None)
        assert waiting(db) == 0
        assert send_waiting(db) == NothingWaiting()
        assert "新しい 記録を 0件" in city.command("import", str(stick))
        assert city.events() == {"lesson.finished": 1100}


def test_files_under_other_names_in_any_order_arrive(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    with town(tmp_path / "city") as city:
        db = a_kiosk(tmp_path / "kiosk", city, [a_finished_lesson()] * 1100)
        carried_up(db, stick)
        files = sorted((stick / "outbox").iterdir(), reverse=True)
        for count, file in enumerate(files):
            shutil.copy(file, stick / "outbox" / f"copy-{count}.ksb")
        city.command("import", str(stick))
        assert city.events() == {"lesson.finished": 1100}


def test_broken_files_are_named_and_the_rest_arrives_after_another_export(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    with town(tmp_path / "city") as city:
        db = a_kiosk(tmp_path / "kiosk", city, [a_finished_lesson()] * 1100)
        carried_up(db, stick)
        first, second, third = sorted((stick / "outbox").iterdir())
        second.write_bytes(second.read_bytes()[:-200])
        (stick / "outbox" / "noise.ksb").write_bytes(random.Random(1).randbytes(3000))  # noqa: S311
        with pytest.raises(TownTrouble) as told:
            city.command("import", str(stick))
        assert {line.partition(":")[0] for line in str(told.value).splitlines()} == {
            "noise.ksb",
            second.name,
            third.name,
        }
        assert city.events()["lesson.finished"] == 500
        assert carried_back(db, stick).confirmed == 500
        shutil.rmtree(stick / "outbox")
        assert carried_up(db, stick).lines == 600
        city.command("import", str(stick))
        assert city.events()["lesson.finished"] == 1100
        assert first.name not in {file.name for file in (stick / "outbox").iterdir()}
