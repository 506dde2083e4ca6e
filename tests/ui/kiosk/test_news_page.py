"""The city's notices on their page: shown with their day, read aloud, and never changed under a reader's eyes."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from kiosk.bridge.news_view import NewsView
from kiosk.bridge.speech_view import SpeechView
from kiosk.store.board import Board, Notice
from kiosk.store.database import open_database
from kiosk.store.hung_board import hang
from tests.sheet.kiosk import SCREENS, TEXT_STEPS, Room, a_room
from tests.ui.kiosk.test_staff_pages import stands_apart, until

CLASS = Notice(2, "スマホ教室", "水曜の 10時から ひらきます。", "2026-11-26T02:00:00.000Z")
WATER = Notice(1, "断水の お知らせ", "あすの 9時から 水が 止まります。", "2026-11-26T01:00:00.000Z", "2999-11-27")


@pytest.fixture
def room() -> Iterator[Room]:
    with a_room("1920x1080") as room:
        yield room


def post(room: Room, version: int, *notices: Notice) -> None:
    with closing(open_database(room._kiosk._options.data)) as db:
        hang(db, Board("1", version, notices))
    room.view(NewsView).look()
    room.wait(300)


def titles(room: Room) -> list[str]:
    return [row.title for row in room.view(NewsView).notices._rows]


def test_notices_are_shown_with_their_day_and_read_aloud(room: Room) -> None:
    post(room, 1, CLASS, WATER)
    said: list[str] = []
    room.view(SpeechView).written = lambda _, text: said.append(text)
    room.sit_down()
    room.visit.chooseSpeed(6)
    room.visit.go("news")
    until(room, lambda: "あすの 9時から 水が 止まります。" in said, 60)
    assert titles(room) == ["スマホ教室", "断水の お知らせ"]
    assert room.view(NewsView).notices._rows[1].written == "11月26日(木)の お知らせ　11月27日まで"
    assert said.index("スマホ教室。") < said.index("断水の お知らせ。")


def test_a_page_that_is_being_read_stays_as_it_is(room: Room) -> None:
    post(room, 1, CLASS)
    room.sit_down()
    room.visit.go("news")
    room.wait(200)
    post(room, 2, CLASS, WATER)
    assert titles(room) == ["スマホ教室"]
    room.visit.back()
    until(room, lambda: len(titles(room)) == 2)


@pytest.mark.parametrize("screen", SCREENS)
def test_the_page_fits_every_screen_at_the_largest_letters(screen: str) -> None:
    with a_room(screen) as room:
        post(room, 1, CLASS, WATER)
        room.sit_down(TEXT_STEPS)
        room.visit.go("news")
        room.wait(300)
        stands_apart(room)
