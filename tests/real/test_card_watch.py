"""A CardWatch through all that happens at a real desk: cards lifted, readers gone, pcscd stopped and started."""

from collections.abc import Generator
from datetime import date

import pytest

from kiosk.card.practice_states import PracticeState, practice_card
from kiosk.tour.reader import VirtualReader, virtual_reader
from tests.card.trouble import Lifted, Saying, Silent, Sleepy
from tests.real.card_desk import holding, until_seen, watching


@pytest.fixture
def reader() -> Generator[VirtualReader]:
    with virtual_reader() as started:
        yield started


def test_one_card_after_another(reader: VirtualReader) -> None:
    with watching(reader) as watch:
        watch.until("no_card")
        reader.insert(practice_card(PracticeState.FINE, date.today()))
        watch.until("reading")
        assert watch.until("ready")["round_trips"] == 8
        reader.insert(practice_card(PracticeState.OTHER_CARD, date.today()))
        watch.until("other_card")
        reader.remove()
        watch.until("no_card")


@pytest.mark.parametrize("reason", ["lifted", "unreadable", "silent"])
def test_after_each_trouble_the_next_good_card_is_read(reader: VirtualReader, reason: str) -> None:
    good = practice_card(PracticeState.FINE, date.today())
    silent = Silent(good)
    trouble = {"lifted": Lifted(good, 3), "unreadable": Saying(good, b"\x12\x34"), "silent": silent}[reason]
    with watching(reader, patience=1.0) as watch:
        watch.until("no_card")
        reader.insert(trouble)
        watch.until("fault", reason)
        silent.over.set()
        reader.remove()
        watch.until("no_card")
        reader.insert(good)
        assert watch.until("ready")["advice"] == ["nothing_due"]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [("3B888001000000009181C100D8", "licence"), ("3B8F8001804F0CA00000030611003B0000000042", "transport")],
)
def test_other_cards_are_told_apart(reader: VirtualReader, answer: str, kind: str) -> None:
    reader.insert(practice_card(PracticeState.OTHER_CARD, date.today()), answer=bytes.fromhex(answer))
    with watching(reader) as watch:
        assert watch.until("other_card")["kind"] == kind


def test_a_card_that_another_program_holds_is_read_when_it_lets_go(reader: VirtualReader) -> None:
    reader.insert(practice_card(PracticeState.FINE, date.today()))
    until_seen(reader)
    with holding(reader) as holder, watching(reader) as watch:
        watch.until("fault", "busy")
        holder.let_go()
        watch.until("ready")


def test_a_card_that_wakes_slowly_is_read_with_one_command_more(reader: VirtualReader) -> None:
    reader.insert(Sleepy(practice_card(PracticeState.FINE, date.today())))
    with watching(reader) as watch:
        assert watch.until("ready")["round_trips"] == 9


def test_pcscd_stopped_and_started_and_a_reader_plugged_in_later(reader: VirtualReader) -> None:
    good = practice_card(PracticeState.FINE, date.today())
    with watching(reader) as watch:
        reader.insert(good)
        watch.until("ready")
        reader.stop_service()
        watch.until("no_service")
        reader.start_service(plugged=0)
        watch.until("no_reader")
        reader.stop_service()
        watch.until("no_service")
        reader.start_service()
        watch.until("no_card")
        reader.insert(good)
        watch.until("ready")
