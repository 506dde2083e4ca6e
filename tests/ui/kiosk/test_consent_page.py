"""A number left for the city, by finger: asked in the city's words, いいえ first, never spoken, and taken back."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from kiosk.bridge.consent_view import ConsentView
from kiosk.bridge.speech_view import SpeechView
from kiosk.store.board import Board, Profile, Purpose
from kiosk.store.consent import sealed_texts
from kiosk.store.database import Database, open_database
from kiosk.store.enrolment import Enrolment, enrol, stream_to_enrol
from kiosk.store.hung_board import hang
from kiosk.sync.seal import desk_public_of, new_desk_secret, new_secret, open_text, public_of
from kiosk.visit import visit as visits
from kiosk.visit.page import Page
from kiosk.visit.result import VisitEnd
from tests.sheet.kiosk import LAYOUTS, Room, a_room
from tests.store.builders import a_moment
from tests.ui.kiosk.test_card_pages import buttons, flaws, press
from tests.ui.kiosk.test_staff_pages import until

ASK = "市の 係が 電話を かけるために、番号を 市に 送っても いいですか。"
DESK = new_desk_secret()


def store(room: Room) -> Database:
    return open_database(room._kiosk._options.data)


def a_city_asks(room: Room) -> None:
    asking = Profile(purposes=(Purpose("call-back", 2, ASK, desk_public_of(DESK)),))
    with closing(store(room)) as db:
        belonging = Enrolment("http://127.0.0.1:9", "1", "1", "1", public_of(new_secret()), new_secret())
        enrol(db, belonging, stream_to_enrol(db), a_moment().wall)
        hang(db, Board("1", 1, profile=asking))
    room.view(ConsentView).look()
    until(room, lambda: room.view(ConsentView).offered)


@pytest.fixture
def room() -> Iterator[Room]:
    with a_room("1920x1080") as room:
        a_city_asks(room)
        yield room


def typed(room: Room, digits: str) -> None:
    for digit in digits:
        room.view(ConsentView).press(digit)
    room.wait(100)


def to_the_last_of_troubles(room: Room) -> None:
    room.visit.go("trouble")
    room.wait(300)
    for _ in range(3):
        press(room, "ほかの こと")
        room.wait(850)


def asked(room: Room) -> None:
    room.sit_down()
    to_the_last_of_troubles(room)
    press(room, "市から 電話を もらいたい")
    room.wait(400)
    typed(room, "0000112222")
    press(room, "つぎへ")


def test_a_yes_is_sealed_and_gives_a_receipt_and_no_digit_is_spoken(room: Room) -> None:
    said: list[str] = []
    room.view(SpeechView).written = lambda _, text: said.append(text)
    asked(room)
    until(room, lambda: ASK in said, 30)
    press(room, "はい、送ります")
    view = room.view(ConsentView)
    until(room, lambda: view.stage == "told")
    receipt = view.number.replace("-", "")
    with closing(store(room)) as db:
        ((kept, purpose, version),) = db.execute("SELECT receipt, purpose, version FROM consent").fetchall()
        assert (kept, purpose, version) == (receipt, "call-back", 2)
        ((_, sealed),) = sealed_texts(db)
        stream = db.execute("SELECT id FROM stream").fetchone()[0]
        assert open_text(sealed, DESK, f"1/{stream}/1/consent.given") == "0000112222"
    assert not any(digit in text for text in said for digit in "0123456789")
    room.visit.happen(visits.WentBack())
    room.wait(300)
    assert view.number == ""


def test_a_no_keeps_nothing(room: Room) -> None:
    asked(room)
    keys = buttons(room)
    assert keys["いいえ"].x() < keys["はい、送ります"].x()
    assert keys["いいえ"].hasActiveFocus(), "Enter says no"
    press(room, "いいえ")
    assert room.view(ConsentView).title == "送りません"
    with closing(store(room)) as db:
        assert (db.table("consent").count, db.table("sealed").count, db.table("outbox").count) == (0, 0, 0)
    assert room.view(ConsentView).number == ""


def test_taken_back_by_the_receipt(room: Room) -> None:
    asked(room)
    press(room, "はい、送ります")
    view = room.view(ConsentView)
    until(room, lambda: view.stage == "told")
    receipt = view.number.replace("-", "")
    room.visit.happen(visits.WentHome())
    room.visit.go("remembered")
    room.wait(400)
    press(room, "送った番号を 消す")
    room.wait(400)
    typed(room, f"{(int(receipt) + 1) % 10**10:010}")
    press(room, "つぎへ")
    until(room, lambda: view.stage == "taking_back" and "ありません" in view.words)
    typed(room, receipt)
    press(room, "つぎへ")
    until(room, lambda: view.stage == "told")
    assert view.title == "消しました"
    with closing(store(room)) as db:
        assert (db.table("consent").count, db.table("sealed").count) == (0, 0)


def test_the_end_of_the_visit_forgets_the_number_and_starts_anew(room: Room) -> None:
    anew: list[bool] = []
    room._kiosk._reception._machine = type(room._kiosk._reception._machine)(
        clear_clipboard=lambda: None, start_anew=lambda: anew.append(True)
    )
    asked(room)
    room.visit.happen(visits.Left(VisitEnd.IDLE))
    assert room.visit.visit.page is Page.REST
    assert room.view(ConsentView).number == ""
    assert anew == [True]


def test_a_city_that_does_not_ask_is_not_offered() -> None:
    with a_room("1920x1080") as room:
        room.sit_down()
        to_the_last_of_troubles(room)
        assert "市から 電話を もらいたい" not in buttons(room)


@pytest.mark.parametrize(("screen", "letters"), LAYOUTS)
def test_every_key_of_every_stage_is_large_and_apart(screen: str, letters: int) -> None:
    with a_room(screen) as room:
        a_city_asks(room)
        room.sit_down(letters)
        view = room.view(ConsentView)
        found: list[str] = []
        for begin, number, then in (
            (view.begin, "0000112222", None),
            (view.begin, "0000112222", view.decide),
            (view.beginTakingBack, "", None),
        ):
            begin()
            room.visit.go("consent")
            typed(room, number)
            if then:
                then()
            room.wait(300)
            found += flaws(room, screen)
            room.visit.happen(visits.WentHome())
        assert found == []
