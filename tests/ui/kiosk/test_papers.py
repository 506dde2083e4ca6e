"""Papers by finger: asked for on a page, made, brought out; the stamp card goes home and comes back."""

import subprocess
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.bridge.card_view import CardView
from kiosk.bridge.paper_view import PaperView
from kiosk.bridge.paper_work import FOLDER, bring_out
from kiosk.bridge.shelf_view import ShelfView
from kiosk.bridge.stamps_view import BEGIN, WELCOME, StampsView
from kiosk.lesson.model import Pass
from kiosk.phone.skin import Skin
from kiosk.visit import visit as visits
from kiosk.visit.comfort import Comfort, Patience, Theme
from kiosk.visit.page import Over, Page
from kiosk.visit.papers import CAME_OUT, Paper, Way
from kiosk.visit.stamp_card import SIGNS, Stamps, read, scanned, typed
from tests.paper.rendered import Rendered
from tests.sheet.kiosk import LAYOUTS, Room, a_room
from tests.ui.kiosk.test_card_pages import flaws, press, shows
from tests.ui.kiosk.test_staff_pages import until

ICON = Qt.ItemDataRole.UserRole + 3
CARD = Stamps(Comfort(text=3, theme=Theme.SOFT, patience=Patience(1200)), Skin.RAKU, frozenset({"L01", "L06"}))


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    """On a machine without a printer, whatever this one has."""
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody"))
    with a_room("1920x1080") as room:
        room.still()
        yield room


def mounted(at: Path, *sticks: Path) -> Callable[..., Way]:
    """Ways out where these folders are sticks."""
    mounts = at / "mountinfo"
    lines = (f"36 35 98:0 / {stick} rw,noatime shared:1 - vfat /dev/sdb1 rw\n" for stick in sticks)
    mounts.write_text("".join(lines), encoding="utf-8")
    return partial(bring_out, mounts=mounts)


def praised(room: Room) -> None:
    """A lesson was played through with the person."""
    room.sit_down()
    room.begin("phone-call", Pass.TOGETHER)
    room.visit.happen(visits.Stamped(frozenset({"L06"})))
    room.visit.happen(visits.Went(Page.PRAISE))
    room.wait(200)


def told(room: Room) -> PaperView:
    view = room.view(PaperView)
    until(room, lambda: view.stage == "told", 30)
    return view


def words(room: Room) -> str:
    return "\n".join(str(item.property("says")) for item in room.items() if item.property("says") and shows(item))


def of_the_picture(room: Room, tmp_path: Path) -> str:
    """What a telephone reads from the screen."""
    room.wait(200)
    picture = tmp_path / "screen.png"
    room.picture().save(str(picture))
    said = subprocess.run(("zbarimg", "-q", "--raw", picture), capture_output=True, text=True, check=True)
    return said.stdout.strip()


def test_without_a_printer_the_stamp_card_stands_on_the_screen(room: Room, tmp_path: Path) -> None:
    room.view(PaperView)._bring_out = mounted(tmp_path)
    praised(room)
    press(room, "紙を もらう")
    room.wait(900)
    assert room.visit.visit.over is Over.PAPER
    press(room, "スタンプの 紙")
    view = told(room)
    assert CAME_OUT[Way.NOWHERE] in view.words
    signs = of_the_picture(room, tmp_path)
    assert read(signs) == read(view.copied)
    stamps = read(signs)
    assert isinstance(stamps, Stamps)
    assert stamps.lessons == {"L06"}
    room.wait(900)
    press(room, "わかりました")
    assert room.visit.visit.over is Over.NOTHING
    assert (view.code, view.copied) == ("", "")


def test_a_lesson_s_paper_goes_to_the_stick_as_one_page(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr("kiosk.sync.sticks._PLACES", (str(tmp_path),))
    room.view(PaperView)._bring_out = mounted(tmp_path, stick)
    praised(room)
    press(room, "紙を もらう")
    room.wait(900)
    press(room, "練習の 紙")
    assert CAME_OUT[Way.STICK] in told(room).words
    (file,) = (stick / FOLDER).iterdir()
    assert file.name.startswith("lesson-")
    paper = Rendered(file.read_bytes())
    assert paper.pages == 1
    assert "電話をかける・切る" in paper.text()


def test_a_stick_that_can_t_be_written_is_no_error(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.sync.sticks._PLACES", (str(tmp_path),))
    stick = tmp_path / "stick"
    stick.write_text("no folder", encoding="utf-8")
    room.view(PaperView)._bring_out = mounted(tmp_path, stick)
    room.sit_down()
    room.visit.go("numbers")
    room.wait(300)
    press(room, "れいぞうこに はる 紙を もらう")
    assert CAME_OUT[Way.NOWHERE] in told(room).words


def test_a_page_with_one_paper_makes_it_at_once_and_nothing_stays_when_the_visit_ends(room: Room) -> None:
    asked: list[Paper] = []

    def print_it(_pdf: bytes, paper: Paper, _copies: int, _now: datetime) -> Way:
        asked.append(paper)
        return Way.PRINTER

    room.view(PaperView)._bring_out = print_it
    room.sit_down()
    room.visit.go("numbers")
    room.wait(300)
    press(room, "れいぞうこに はる 紙を もらう")
    view = told(room)
    assert asked == [Paper.FRIDGE]
    assert CAME_OUT[Way.PRINTER] in view.words
    room.leave()
    assert (view.stage, view.code, view.offers.rowCount()) == ("choosing", "", 0)


def test_a_practice_card_has_no_paper(room: Room) -> None:
    room.sit_down()
    room.visit.go("card")
    room.view(CardView).practise()
    room.wait(900)
    assert "紙を もらう" not in [item.property("label") for item in room.items() if shows(item)]


def scan(room: Room, signs: str) -> None:
    """A reader of codes types as a keyboard does."""
    for sign in signs:
        QTest.keyClick(room.window, sign)
    QTest.keyClick(room.window, Qt.Key.Key_Return)
    room.wait(300)


def test_a_scanned_card_brings_letters_voice_phone_and_stamps_back(room: Room) -> None:
    room.sit_down()
    room.visit.go("shelf")
    room.wait(300)
    press(room, "スタンプの 紙")
    room.wait(400)
    scan(room, scanned(CARD))
    visit = room.visit.visit
    assert (visit.comfort, visit.skin, visit.stamps) == (CARD.comfort, CARD.skin, CARD.lessons)
    assert visit.measured
    assert WELCOME in room.view(StampsView).words
    room.wait(900)
    press(room, "つづきの 練習を えらぶ")
    lessons = room.view(ShelfView).lessons
    marks = [lessons.data(lessons.index(row, 0), ICON) for row in range(lessons.rowCount())]
    assert marks.count("done") == len(CARD.lessons)
    room.leave()
    assert room.visit.visit == visits.Visit()


def test_a_typed_card_does_the_same_and_a_wrong_sign_is_told_kindly(room: Room) -> None:
    room.sit_down()
    room.visit.go("stamps")
    room.wait(300)
    signs = typed(CARD).replace(" ", "")
    view = room.view(StampsView)
    rows = {sign: row for row in view.keys for sign in of_row(room, row)}
    wrong = "あ" if signs[0] != "あ" else "い"
    for sign in wrong + signs[1:]:
        view.press(rows[sign])
        view.press(sign)
    assert len(view.typed.replace(" ", "")) == SIGNS
    view.decide()
    assert "ちがうようです" in view.words
    assert room.visit.visit.stamps == frozenset()
    for _ in range(SIGNS):
        view.erase()
    for sign in signs:
        view.press(rows[sign])
        view.press(sign)
    assert view.whole
    room.wait(300)
    press(room, "つぎへ")
    assert room.visit.visit.comfort == CARD.comfort
    assert room.visit.visit.stamps == CARD.lessons


def of_row(room: Room, row: str) -> str:
    view = room.view(StampsView)
    view.press(row)
    signs = view.keys
    view.backToRows()
    return signs


def test_a_scan_that_is_no_card_is_told_and_forgotten(room: Room) -> None:
    room.sit_down()
    room.visit.go("stamps")
    room.wait(300)
    scan(room, "49012345678")
    view = room.view(StampsView)
    assert BEGIN not in view.words
    assert room.visit.visit.stamps == frozenset()
    scan(room, scanned(CARD))
    assert room.visit.visit.stamps == CARD.lessons


@pytest.mark.parametrize(("screen", "letters"), LAYOUTS)
def test_every_step_stands_whole(screen: str, letters: int) -> None:
    found: list[str] = []
    with a_room(screen) as room:
        room.still()
        room.view(PaperView)._bring_out = lambda *_: Way.NOWHERE
        room.sit_down(letters)
        room.begin("phone-call", Pass.TOGETHER)
        room.visit.happen(visits.Went(Page.SHELF))
        room.visit.go("stamps")
        room.wait(300)
        found += [f"rows: {flaw}" for flaw in flaws(room, screen)]
        view = room.view(StampsView)
        for sign in "あ", "う", "か", "こ", "か":
            view.press(sign)
        room.wait(100)
        found += [f"typed: {flaw}" for flaw in flaws(room, screen)]
        room.visit.openPaper()
        room.view(PaperView).begin("praise")
        room.wait(100)
        found += [f"choosing: {flaw}" for flaw in flaws(room, screen)]
        room.view(PaperView).take("stamps")
        told(room)
        room.wait(100)
        found += [f"told: {flaw}" for flaw in flaws(room, screen)]
    assert found == []
