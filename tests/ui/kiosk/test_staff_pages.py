"""The staff's pages by finger: opened by the code alone, never read aloud, and a reading put right from end to end."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest

from kiosk.bridge.enrol_view import EnrolView
from kiosk.bridge.readings_view import ReadingsView
from kiosk.bridge.speech_view import SpeechView
from kiosk.bridge.staff_view import StaffView
from kiosk.store.board import Reading
from kiosk.store.database import Database, open_database
from kiosk.store.enrolment import enrolment
from kiosk.store.readings import corrections
from kiosk.store.staff_code import set_code
from kiosk.tour.town import town
from kiosk.visit import visit as visits
from kiosk.visit.page import Page
from tests.sheet.kiosk import LAYOUTS, Room, a_room
from tests.ui.kiosk.test_card_pages import buttons, place, press

CODE = "482916"
PHONE_CALL = "電話を かける・切る"


@pytest.fixture
def room() -> Iterator[Room]:
    with a_room("1920x1080") as room:
        with closing(store(room)) as db:
            set_code(db, CODE)
        yield room


def store(room: Room) -> Database:
    return open_database(room._kiosk._options.data)


def until(room: Room, so: Callable[[], object], seconds: float = 15.0) -> None:
    end = time.monotonic() + seconds
    while not so():
        assert time.monotonic() < end
        room.wait(20)
    room.wait(100)


def type_code(room: Room, code: str) -> None:
    view = room.view(StaffView)
    for digit in code:
        view.press(digit)
    view.decide()
    until(room, lambda: not view.busy)


def opened(room: Room) -> None:
    press(room, "係の人")
    until(room, lambda: room.visit.visit.page is Page.STAFF_CODE)
    type_code(room, CODE)
    until(room, lambda: room.view(StaffView).facts.count)


def test_the_code_alone_opens_the_page(room: Room) -> None:
    press(room, "係の人")
    type_code(room, "111222")
    assert room.visit.visit.page is Page.STAFF_CODE
    assert room.view(StaffView).line == "番号が ちがいます。"
    type_code(room, CODE)
    assert room.visit.visit.page is Page.STAFF
    until(room, lambda: room.view(StaffView).facts.count)
    assert "今すぐ 送る" in buttons(room)


def test_nothing_of_it_is_read_aloud_and_nothing_stays(room: Room) -> None:
    said: list[str] = []
    room.view(SpeechView).written = lambda _, text: said.append(text)
    opened(room)
    room.wait(800)
    room.visit.again()
    room.wait(400)
    assert said == []
    room.visit.happen(visits.Quiet(visits.STAFF_GONE_AFTER_SECONDS))
    assert room.visit.visit.page is Page.REST
    assert room.view(StaffView).facts.count == 0
    with closing(store(room)) as db:
        assert db.table("visit_ended").count == 0


def test_sending_without_a_city_says_what_to_do(room: Room) -> None:
    opened(room)
    press(room, "今すぐ 送る")
    told = room.view(StaffView).facts
    until(room, lambda: told.count == 5)
    assert "登録が まだです" in told._rows[-1].told
    assert not room.view(StaffView).busy
    press(room, "USBに 書き出す")
    until(room, lambda: room.view(StaffView).line and not room.view(StaffView).busy)
    assert "登録が まだです" in room.view(StaffView).line


def test_a_reading_put_right_from_the_list_to_the_store_and_back(room: Room) -> None:
    opened(room)
    press(room, "読み方を なおす")
    readings = room.view(ReadingsView)
    sources = [row.label for row in readings.rows._rows]
    readings.choose(sources.index(PHONE_CALL))
    until(room, lambda: readings.stage == "sentences")
    at = next(i for i, row in enumerate(readings.rows._rows) if row.label.startswith("電話"))
    readings.choose(at)
    until(room, lambda: readings.tiles.count)
    press(room, readings.tiles._rows[0].text)
    assert (readings.stage, readings.writtenWord, readings.kana) == ("typing", "電話", "でんわ")
    press(room, "全部消す")
    for sign in ("た", "め", "し"):
        if sign == "め":
            press(room, "ま")
        elif sign == "し":
            press(room, "さ")
        else:
            press(room, "た")
        readings.press(sign)
    said: list[str] = []
    room.view(SpeechView).written = lambda _, text: said.append(text)
    press(room, "聞く")
    until(room, lambda: said)
    assert "電話" in said[0]
    press(room, "これに 決める")
    until(room, lambda: readings.tiles.count and readings.tiles._rows[0].kana.startswith("ためし"))
    assert readings.line.startswith("「電話」を「ためし」と 読みます。")
    with closing(store(room)) as db:
        assert corrections(db) == (Reading("電話", "タメシ"),)
        ((line,),) = db.execute("SELECT line FROM outbox").fetchall()
        assert json.loads(line)["body"] == {"written": "電話", "kana": "タメシ"}
    for stage in ("sentences", "sources"):
        room.visit.back()
        assert readings.stage == stage
    readings.choose(len(sources) - 1)
    until(room, lambda: readings.stage == "kept" and readings.rows.count)
    readings.choose(0)
    until(room, lambda: not readings.rows.count)
    with closing(store(room)) as db:
        assert corrections(db) == ()


def scan(room: Room, text: str) -> None:
    """Types as a scanner does."""
    for sign in text:
        QTest.keyClick(room.window, sign)


def test_a_scanner_reads_address_and_code_and_the_kiosk_belongs_to_the_city(room: Room, tmp_path: Path) -> None:
    with town(tmp_path / "city") as city:
        opened(room)
        press(room, "市に 登録する")
        room.wait(400)
        view = room.view(EnrolView)
        assert view.address == "https://"
        scanned = city.command("enroll", "--site", "公民館", "--url", city.url).splitlines()
        assert len(scanned) > 20, "a QR code for the terminal stands above the code"
        view.choose("address")
        for _ in "https://":
            view.erase()
        scan(room, f"{city.url}#{scanned[-1]}")
        assert (view.address, view.code) == (city.url, scanned[-1])
        QTest.keyClick(room.window, Qt.Key.Key_Return)
        until(room, lambda: not view.busy and view.line)
        assert view.line.startswith("市に 登録しました")
        with closing(store(room)) as db:
            belonging = enrolment(db)
            assert belonging is not None
            assert belonging.url == city.url
    room.visit.happen(visits.Left(visits.VisitEnd.IDLE))
    assert view.address == "https://"


def test_a_wrong_code_is_said_plainly_and_a_scanned_address_begins_anew(room: Room, tmp_path: Path) -> None:
    opened(room)
    press(room, "市に 登録する")
    room.wait(400)
    view = room.view(EnrolView)
    scan(room, "https://city.example.jp#" + "A" * 32)
    assert view.address == "https://city.example.jp"
    view.choose("address")
    view.press("x" * 300)
    assert len(view.address) == 200
    QTest.keyClick(room.window, Qt.Key.Key_Return)
    until(room, lambda: not view.busy and view.line)
    assert view.line.startswith("市の 住所を たしかめてください")


@pytest.mark.parametrize(("screen", "letters"), LAYOUTS)
def test_every_key_of_every_stage_lies_in_the_window_and_over_no_other(screen: str, letters: int) -> None:
    with a_room(screen) as room:
        with closing(store(room)) as db:
            set_code(db, CODE)
        room.visit.go("staff_code")
        room.visit.chooseText(letters - 1)
        room.wait(300)
        stands_apart(room)
        type_code(room, CODE)
        until(room, lambda: room.view(StaffView).facts.count)
        stands_apart(room)
        if "ほかの こと" in buttons(room):
            press(room, "ほかの こと")
            stands_apart(room)
        room.visit.go("enrol")
        room.wait(300)
        for field in ("address", "code"):
            room.view(EnrolView).choose(field)
            room.wait(200)
            stands_apart(room)
        room.visit.go("readings")
        readings = room.view(ReadingsView)
        readings.choose(0)
        until(room, lambda: readings.stage == "sentences")
        readings.choose(0)
        until(room, lambda: readings.tiles.count)
        readings.touchWord(0)
        readings.turnRow("は")
        room.wait(300)
        stands_apart(room)


def stands_apart(room: Room) -> None:
    places = {label: place(item) for label, item in buttons(room).items()}
    window = QRectF(0, 0, room.window.width(), room.window.height())
    for label, area in places.items():
        assert window.contains(area), label
    for (one, first), (other, second) in combinations(places.items(), 2):
        assert not first.intersects(second), (one, other)
