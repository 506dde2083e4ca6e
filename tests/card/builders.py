"""Practice cards, clocks and looks for the card tests."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from kiosk.card.advice import Clock
from kiosk.card.applications import Application
from kiosk.card.connection import Connection, Link
from kiosk.card.look import look
from kiosk.card.practice import PracticeApplication, PracticeCard, PracticeFile, PracticeKey
from kiosk.card.practice_states import PracticeState, practice_card
from kiosk.card.status import Fault, OtherCard, Ready

TODAY = date(2026, 11, 22)


def a_clock(today: date = TODAY, *, trusted: bool = True) -> Clock:
    return Clock(today, trusted)


def a_card(state: PracticeState = PracticeState.FINE) -> PracticeCard:
    return practice_card(state, TODAY)


def an_application(application: Application) -> PracticeApplication:
    """The practice card's own, to be changed in one place."""
    return dict(a_card()._applications)[application.value]


def a_card_with(changed: Mapping[Application, PracticeApplication]) -> PracticeCard:
    whole = dict(a_card()._applications)
    return PracticeCard({**whole, **{application.value: content for application, content in changed.items()}})


def a_card_with_file(application: Application, name: int, content: bytes) -> PracticeCard:
    """A card on which one file holds something else; who may read it stays."""
    there = an_application(application)
    file = PracticeFile(content, there.files[name].opened_by)
    return a_card_with({application: replace(there, files={**there.files, name: file})})


def a_card_with_tries(application: Application, name: int, tries: int) -> PracticeCard:
    there = an_application(application)
    key = there.keys[name]
    return a_card_with(
        {application: replace(there, keys={**there.keys, name: PracticeKey(key.right, key.full, tries)})}
    )


def looked_at(link: Link, clock: Clock | None = None) -> Ready | OtherCard | Fault:
    return look(Connection(link), clock or a_clock())


def ready(link: Link, clock: Clock | None = None) -> Ready:
    status = looked_at(link, clock)
    assert isinstance(status, Ready)
    return status
