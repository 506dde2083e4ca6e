"""The card's page follows the reader: words for each state, spoken and counted only while it is open."""

from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.card_view import CardView
from kiosk.card.advice import read_clock
from kiosk.card.faults import FaultReason
from kiosk.card.practice_states import PracticeState, practice_look
from kiosk.card.status import CardStatus, Fault, NoCard, NoReader, OtherCard
from tests.ui.phone.stage import the_application

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module", autouse=True)
def application() -> QGuiApplication:
    return the_application()


class Counted:
    def __init__(self, view: CardView) -> None:
        self.states: list[str] = []
        view.looked.connect(self.states.append)


def a_fine_card() -> CardStatus:
    return practice_look(PracticeState.FINE, read_clock(TODAY))


def a_view(*statuses: CardStatus) -> tuple[CardView, Counted]:
    view = CardView()
    counted = Counted(view)
    for status in statuses:
        view.publish(status)
    return view, counted


def test_a_card_that_lies_there_already_is_told_and_counted_when_the_page_opens() -> None:
    view, counted = a_view(a_fine_card())
    assert counted.states == []
    view.attend()
    assert counted.states == ["ready"]
    assert view.property("title") == "カードを 見ました"


def test_nothing_is_counted_while_the_page_is_closed() -> None:
    view, counted = a_view(NoCard())
    view.attend()
    view.leave()
    view.publish(OtherCard())
    assert counted.states == []


def test_the_practice_card_is_offered_where_no_card_lies_and_is_never_counted() -> None:
    view, counted = a_view(NoReader())
    view.attend()
    assert view.property("offersPractice")
    view.practise()
    assert view.property("practice")
    assert not view.property("offersPractice")
    view.publish(a_fine_card())
    assert view.property("practice"), "a real card does not slip into the practice"
    view.putAway()
    assert not view.property("practice")
    assert counted.states == ["ready"], "the real one, now that it is looked at"


def test_the_words_for_a_card_lifted_too_early_stay_to_be_read() -> None:
    view, counted = a_view(NoCard())
    view.attend()
    view.publish(Fault(FaultReason.LIFTED))
    view.publish(NoCard())
    assert view.property("title") == "カードが はなれました"
    view.publish(a_fine_card())
    assert view.property("title") == "カードを 見ました"
    assert counted.states == ["fault", "ready"]
