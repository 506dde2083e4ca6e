"""What the city tells reaches the senior: an alert at once and over all but a card, the rest when nobody is here."""

import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.alert_view import AlertView
from kiosk.bridge.news_view import NewsView
from kiosk.bridge.rest_view import RestView
from kiosk.bridge.shelf_view import ShelfView
from kiosk.bridge.speech_view import SpeechView
from kiosk.lesson.model import Pass
from kiosk.paths import DataFolder
from kiosk.store.board import Alert, AlertKind, Board
from kiosk.store.database import open_database
from kiosk.store.hung_board import hang
from kiosk.tour.town import town
from kiosk.visit.page import Over, Page
from tests.city.bulletins import LG_CODE, bulletin
from tests.sheet.kiosk import LAYOUTS, Room, a_room
from tests.sync.test_packs import a_pack
from tests.ui.kiosk.test_card_pages import buttons, flaws, place, press
from tests.ui.kiosk.test_staff_pages import until

AT_MOST_S = 5.0


@pytest.fixture
def room() -> Iterator[Room]:
    with a_room("1920x1080") as room:
        yield room


def an_alert(number: int = 1, kind: AlertKind = AlertKind.ORDER, level: int = 4, *, drill: bool = False) -> Alert:
    now = datetime.now(UTC)
    times = now.isoformat(), (now + timedelta(hours=3)).isoformat()
    return Alert(number, kind, level, "避難指示", "川の 水が ふえています。", "本町", *times, drill=drill)


def arrives(room: Room, version: int, *alerts: Alert) -> None:
    with closing(open_database(room._kiosk._options.data)) as db:
        hang(db, Board("1", version, alerts=alerts))
    room.view(AlertView).look()


def test_at_rest_it_is_shown_and_spoken_within_five_seconds_and_stays_as_a_band(room: Room) -> None:
    said: list[str] = []
    room.view(SpeechView).written = lambda _, text: said.append(text)
    room.visit.chooseSpeed(6)
    began = time.monotonic()
    arrives(room, 1, an_alert())
    until(room, lambda: room.visit.visit.over is Over.ALERT and said)
    assert time.monotonic() - began < AT_MOST_S
    assert said[0] == "避難指示。"
    until(room, lambda: "危ない 場所から、全員 にげてください。" in said, 60)
    assert any(text.endswith("分の 情報です。") for text in said), "always with the time of the information"
    press(room, "わかりました")
    assert room.visit.visit.over is Over.NOTHING
    assert "避難指示" in room.view(AlertView).band
    arrives(room, 2)
    until(room, lambda: not room.view(AlertView).band)


def test_it_interrupts_a_lesson_which_goes_on_afterwards(room: Room) -> None:
    room.sit_down()
    room.begin("phone-call", Pass.TOGETHER, 2)
    arrives(room, 1, an_alert())
    until(room, lambda: room.visit.visit.over is Over.ALERT)
    room.visit.close()
    assert (room.visit.visit.page, room.lesson.where[2]) == (Page.LESSON, 2)
    arrives(room, 2, an_alert(1))
    room.wait(500)
    assert room.visit.visit.over is Over.NOTHING, "what was heard does not ring again"
    arrives(room, 3, an_alert(1), an_alert(2, AlertKind.EQUAL, 5))
    until(room, lambda: room.visit.visit.over is Over.ALERT)


def test_an_alert_that_the_city_takes_back_goes_from_the_screen(room: Room) -> None:
    arrives(room, 1, an_alert())
    until(room, lambda: room.visit.visit.over is Over.ALERT)
    arrives(room, 2)
    until(room, lambda: room.visit.visit.over is Over.NOTHING)


def test_a_card_is_never_interrupted(room: Room) -> None:
    room.sit_down()
    room.visit.go("card")
    arrives(room, 1, an_alert())
    until(room, lambda: room.view(AlertView).band)
    assert room.visit.visit.over is Over.NOTHING
    room.visit.home()
    assert room.visit.visit.over is Over.ALERT


def test_an_order_and_information_are_told_apart_and_a_drill_is_a_drill(room: Room) -> None:
    view = room.view(AlertView)
    arrives(room, 1, an_alert())
    until(room, lambda: view.who == "市の 避難の 知らせ、警戒レベル4です。")
    arrives(room, 2, an_alert(2, AlertKind.EQUAL))
    until(room, lambda: view.who.endswith("市の 避難の 知らせでは ありません。"))
    arrives(room, 3, an_alert(3, drill=True))
    until(room, lambda: view.title == "【訓練】避難指示")
    assert view.advice == "これは 訓練です。"


def test_from_the_weather_offices_file_to_the_page_by_the_kiosks_own_round(tmp_path: Path, room: Room) -> None:
    with town(tmp_path / "city") as city:
        city.command("tenant", "れんしゅう町", "--code", LG_CODE)
        city.enroll(DataFolder(room._kiosk._options.data.root))
        (tmp_path / "warning.xml").write_bytes(bulletin("レベル４土砂災害危険警報"))
        city.command("alert", str(tmp_path / "warning.xml"))
        room._kiosk._courier.send_now()
        until(room, lambda: room.visit.visit.over is Over.ALERT)
        view = room.view(AlertView)
        assert (view.title, view.level) == ("レベル4土砂災害危険警報", 4)
        assert view.area == "場所は、れんしゅう町です。"


def test_the_citys_words_for_the_place_and_its_lessons_come_onto_the_screen_at_rest(tmp_path: Path, room: Room) -> None:
    with town(tmp_path / "city") as city:
        city.enroll(DataFolder(room._kiosk._options.data.root))
        profile = tmp_path / "profile.toml"
        profile.write_text('[[venues]]\nsite = "れんしゅう公民館"\nname = "山の公民館"\nhelper = "山の係"\n')
        city.command("profile", str(profile))
        city.command("publish", str(a_pack(tmp_path / "autumn", "電話の おさらい")))
        room.sit_down()
        room._kiosk._courier.send_now()
        until(room, lambda: room.view(RestView).helper == "山の係")
        assert room.view(RestView).venue == "山の公民館"
        until(room, lambda: room._kiosk._waiting_shelf)
        assert "電話の おさらい" not in titles(room), "nobody's shelf changes under their eyes"
        room.leave()
        assert "電話の おさらい" in titles(room)


def thing(room: Room, name: str) -> QQuickItem:
    return next(item for item in room.items() if item.objectName() == name)


def titles(room: Room) -> list[str]:
    return [row.title for row in room.view(ShelfView).lessons._rows]


@pytest.mark.parametrize(("screen", "letters"), LAYOUTS)
def test_its_keys_are_large_and_apart_on_every_screen(screen: str, letters: int) -> None:
    with a_room(screen) as room:
        arrives(room, 1, an_alert(), an_alert(2, AlertKind.EQUAL))
        until(room, lambda: room.visit.visit.over is Over.ALERT)
        room.visit.chooseText(letters - 1)
        room.wait(300)
        assert "わかりました" in buttons(room)
        assert list(flaws(room, screen)) == []
        room.visit.close()
        room.visit.chooseText(1)  # nobody has chosen letters on the rest screen
        room.wait(200)
        band, call, staff = (place(thing(room, name)) for name in ("alert", "call", "staff"))
        assert band.bottom() < call.top()
        assert not call.intersects(staff)
        room.sit_down(letters)
        room.view(NewsView).look()
        room.visit.go("news")
        room.wait(300)
        assert list(flaws(room, screen)) == []
