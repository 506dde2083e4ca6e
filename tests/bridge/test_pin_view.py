"""Typing a PIN against the practice card: dots, tries, one VERIFY a number, nothing left behind, no sign ever said."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.pin_view import PinView
from kiosk.card.apdu import Command, Ins
from kiosk.card.attributes import Attributes
from kiosk.card.connection import Connection
from kiosk.card.desk import PracticeDesk
from kiosk.card.faults import FaultReason, LinkError
from kiosk.card.practice_states import PracticeState, practice_card
from kiosk.card.session import Done
from tests.ui.phone.stage import the_application

TODAY = date(2026, 11, 26)


@pytest.fixture(scope="module", autouse=True)
def application() -> QGuiApplication:
    return the_application()


class Ear:
    """Hears what the page says."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def turn(self, texts: list[str]) -> None:
        self.said += texts


class Tones:
    def __init__(self) -> None:
        self.played: list[str] = []

    def play(self, name: str, volume: int) -> None:
        self.played.append(name)


class Page:
    """A view over the practice card in one of its states."""

    def __init__(self, state: PracticeState = PracticeState.FINE, *, practice: bool = True) -> None:
        self.view = PinView()
        self.ear, self.tones = Ear(), Tones()
        self.view.speak_with(self.ear)  # pyright: ignore[reportArgumentType]
        self.view.sound_through(self.tones)  # pyright: ignore[reportArgumentType]
        self.card = practice_card(state, TODAY)
        self.opened: list[Attributes] = []
        self.sent: list[None] = []
        self.view.opened.connect(self.opened.append)
        self.view.sent.connect(lambda: self.sent.append(None))
        self.view.begin_at(PracticeDesk(self.card), practice=practice)

    def types(self, signs: str) -> None:
        for sign in signs:
            self.view.press(sign)

    def get(self, name: str) -> Any:  # noqa: ANN401 (whatever QML would see)
        return self.view.property(name)


@pytest.fixture
def page() -> Iterator[Page]:
    yield Page()


def test_four_things_are_offered_and_said(page: Page) -> None:
    assert page.get("stage") == "choosing"
    assert page.view._get_choices().rowCount() == 4
    assert any("れんしゅう" in text for text in page.ear.said)


def test_the_right_number_is_told(page: Page) -> None:
    page.view.choose("check", "auth")
    assert any("あと 3回" in text for text in page.ear.said)
    page.types("1234")
    assert page.get("filled") == 4
    page.view.decide()
    assert page.get("mark") == "ok"


def test_no_sign_is_ever_said_and_each_is_the_same_tone(page: Page) -> None:
    page.view.choose("check", "auth")
    page.ear.said.clear()
    page.types("7294")
    page.view.erase()
    page.view.decide()
    assert page.ear.said == []
    assert set(page.tones.played) == {"sign"}


def test_a_short_number_is_not_sent(page: Page) -> None:
    page.view.choose("check", "auth")
    page.types("729")
    page.view.decide()
    assert (page.get("stage"), page.sent) == ("typing", [])


def test_a_fifth_digit_stays_outside(page: Page) -> None:
    page.view.choose("check", "auth")
    page.types("12345")
    assert page.get("filled") == 4


def test_wrong_numbers_take_tries_until_one_is_left_and_then_no_more(page: Page) -> None:
    for left in ("あと 2回", "あと 1回"):
        page.view.choose("check", "auth")
        page.types("9999")
        page.view.decide()
        assert left in page.get("first")
    assert page.get("againLabel") == "ほかの 番号"
    page.view.choose("check", "auth")
    assert page.get("stage") == "told"
    assert "入れません" in page.get("first")


def test_the_chip_opens_with_its_own_number(page: Page) -> None:
    page.view.choose("read", "input_support")
    page.types("1234")
    page.view.decide()
    assert [found.name for found in page.opened] == ["練習　花子"]


def test_leaving_overwrites_what_stands(page: Page) -> None:
    page.view.choose("check", "auth")
    page.types("72")
    buffer = page.view._secret._signs
    page.view.leave()
    assert bytes(buffer) == b""
    assert page.get("stage") == "choosing"


def test_a_card_lifted_while_typing_takes_the_signs_with_it() -> None:
    page = Page(practice=False)
    page.view.choose("check", "auth")
    page.types("72")
    page.view.card_lifted()
    assert len(page.view._secret) == 0
    assert page.get("title") == "カードが ありません"


def test_mixed_keys_are_the_same_signs_and_come_back(page: Page) -> None:
    page.view.shuffle()
    assert sorted(page.get("signs")) == sorted("0123456789")
    page.view.shuffle()
    assert page.get("signs") == "1234567890"


class LosingDesk:
    """A desk whose card vanishes at the VERIFY that carries digits; it counts them."""

    def __init__(self) -> None:
        self.card = practice_card(PracticeState.FINE, TODAY)
        self.presented = 0
        self.gone = False

    def exchange(self, command: bytes) -> bytes:
        asked = Command.decoded(command)
        if asked.ins == Ins.VERIFY and asked.data:
            self.presented += 1
            self.card.exchange(command)
            self.gone = True
            raise LinkError(FaultReason.LIFTED)
        if self.gone and asked.ins != Ins.SELECT and asked.ins != Ins.VERIFY:
            raise LinkError(FaultReason.LIFTED)
        return self.card.exchange(command)

    def power_cycle(self) -> None:
        self.card.power_cycle()

    def do(self, work: Callable[[Connection], Any], tell: Callable[[Any], None]) -> None:
        tell(Done(work(Connection(self))))


def test_a_number_whose_answer_was_lost_is_never_sent_again_but_the_counter_is_read() -> None:
    view, desk = PinView(), LosingDesk()
    view.begin_at(desk, practice=False)
    view.choose("check", "auth")
    for sign in "9999":
        view.press(sign)
    view.decide()
    assert desk.presented == 1
    assert view.property("title") == "カードが はなれました"
    assert "のこりは 2回" in view.property("first")
