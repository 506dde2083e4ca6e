"""A look at every kind of card, through every kind of trouble."""

from datetime import timedelta

import pytest

from kiosk.card.advice import Advice, CardDates, TriesLeft
from kiosk.card.applications import Application, File, Key
from kiosk.card.faults import FaultReason
from kiosk.card.practice import PracticeCard
from kiosk.card.practice_states import PracticeState, practice_look
from kiosk.card.status import CardKind, Fault, OtherCard, OtherKind, Ready, as_json
from tests.card.builders import (
    TODAY,
    a_card,
    a_card_with,
    a_card_with_file,
    a_card_with_tries,
    a_clock,
    an_application,
    looked_at,
    ready,
)
from tests.card.trouble import InTwoParts, Lifted, NoShortIds, Recorded, Saying, Sleepy, SmallBlocks

DATES = CardDates(TODAY + timedelta(days=2000), TODAY + timedelta(days=1000))
FULL = TriesLeft(3, 5, 3)


def test_a_look_with_two_dates_and_three_counters_takes_eight_round_trips() -> None:
    link = Recorded(a_card())
    status = ready(link)
    assert (status.dates, status.tries_left, status.advice) == (DATES, FULL, (Advice.NOTHING_DUE,))
    assert (status.round_trips, status.extra_round_trips, len(link.commands)) == (8, 0, 8)
    assert link.pins_sent == 0


def test_the_document_has_the_promised_shape() -> None:
    assert as_json(looked_at(a_card())) == {
        "state": "ready",
        "reason": None,
        "kind": "my_number",
        "expiry": {"card": "2032-05-14", "auth_certificate": "2029-08-18"},
        "tries_left": {"auth": 3, "sign": 5, "input_support": 3},
        "advice": ["nothing_due"],
        "round_trips": 8,
    }
    lifted = as_json(looked_at(Lifted(a_card(), 3)))
    assert (lifted["state"], lifted["reason"], lifted["advice"]) == ("fault", "lifted", [])
    assert lifted.keys() == as_json(looked_at(PracticeCard({}))).keys()


@pytest.mark.parametrize(
    ("state", "kind", "advice"),
    [
        (PracticeState.FINE, CardKind.MY_NUMBER, (Advice.NOTHING_DUE,)),
        (
            PracticeState.EXPIRING,
            CardKind.MY_NUMBER,
            (Advice.CARD_EXPIRES_SOON, Advice.CERTIFICATE_EXPIRES_SOON),
        ),
        (PracticeState.EXPIRED, CardKind.MY_NUMBER, (Advice.CARD_EXPIRED, Advice.CERTIFICATE_EXPIRED)),
        (PracticeState.CERTIFICATE_EXPIRED, CardKind.MY_NUMBER, (Advice.CERTIFICATE_EXPIRED,)),
        (PracticeState.AUTH_LOCKED, CardKind.MY_NUMBER, (Advice.AUTH_LOCKED,)),
        (PracticeState.LAST_TRY, CardKind.MY_NUMBER, (Advice.LAST_TRY,)),
        (PracticeState.JUKI, CardKind.JUKI, ()),
        (PracticeState.PHONE, CardKind.PHONE, ()),
    ],
)
def test_every_practice_card_says_what_it_is(state: PracticeState, kind: CardKind, advice: tuple[Advice, ...]) -> None:
    status = practice_look(state, a_clock())
    assert isinstance(status, Ready)
    assert (status.kind, status.advice) == (kind, advice)


def test_a_bank_card_is_another_card() -> None:
    assert looked_at(a_card(PracticeState.OTHER_CARD)) == OtherCard(round_trips=2)


@pytest.mark.parametrize(
    ("state", "kind"), [(PracticeState.LICENCE, OtherKind.LICENCE), (PracticeState.TRANSPORT, OtherKind.TRANSPORT)]
)
def test_another_card_is_named_by_its_answer_to_reset(state: PracticeState, kind: OtherKind) -> None:
    assert practice_look(state, a_clock()) == OtherCard(round_trips=2, kind=kind)


@pytest.mark.parametrize("answer", ["6A82", "6D00", "6E00"])
def test_a_card_that_refuses_everything_is_another_card(answer: str) -> None:
    assert isinstance(looked_at(Saying(a_card(), bytes.fromhex(answer))), OtherCard)


@pytest.mark.parametrize("answers", range(8))
def test_a_card_lifted_at_any_moment_is_said_so(answers: int) -> None:
    assert looked_at(Lifted(a_card(), answers)) == Fault(FaultReason.LIFTED)


@pytest.mark.parametrize("answer", ["", "90", "1234", "6F00", "9000", "FFFF"])
def test_garbage_is_unreadable(answer: str) -> None:
    status = looked_at(Saying(a_card(), bytes.fromhex(answer)))
    if answer == "9000":  # counters said to be full, and no date to be had
        assert isinstance(status, Ready)
        assert (status.dates, status.advice) == (CardDates(), ())
    else:
        assert status == Fault(FaultReason.UNREADABLE)


def test_a_card_that_wakes_slowly_is_asked_again() -> None:
    status = ready(Sleepy(a_card()))
    assert (status.dates, status.round_trips, status.extra_round_trips) == (DATES, 9, 1)


def test_a_card_without_short_ids_is_read_by_selecting() -> None:
    status = ready(NoShortIds(a_card()))
    assert (status.dates, status.tries_left) == (DATES, FULL)
    assert status.round_trips - status.extra_round_trips == 8


@pytest.mark.parametrize("refusal", ["6700", "", "6CFF"])
def test_a_reader_that_can_not_bear_256_bytes_gets_255(refusal: str) -> None:
    status = ready(SmallBlocks(a_card(), bytes.fromhex(refusal)))
    assert (status.dates, status.tries_left) == (DATES, FULL)
    assert status.extra_round_trips == 1


def test_an_answer_in_parts_is_put_together() -> None:
    assert ready(InTwoParts(a_card())).dates == DATES


@pytest.mark.parametrize("size", [0, 1, 50, 180])
def test_a_truncated_certificate_leaves_the_rest_readable(size: int) -> None:
    there = an_application(Application.JPKI).files[File.AUTH_CERTIFICATE].content
    status = ready(a_card_with_file(Application.JPKI, File.AUTH_CERTIFICATE, there[:size].ljust(300, b"\xff")))
    assert (status.dates, status.tries_left) == (CardDates(card=DATES.card), FULL)


def test_a_card_without_certificates_has_no_such_date() -> None:
    without = {Application.JPKI: type(an_application(Application.JPKI))(keys=an_application(Application.JPKI).keys)}
    assert ready(a_card_with(without)).dates == CardDates(card=DATES.card)


def test_locked_and_last_tries_are_counted() -> None:
    card = a_card_with_tries(Application.JPKI, Key.SIGN, 0)
    assert ready(card).tries_left == TriesLeft(3, 0, 3)
    assert ready(card).advice == (Advice.SIGN_LOCKED,)


@pytest.mark.parametrize("sw", ["6983", "6984", "63C0"])
def test_locked_is_told_in_three_ways(sw: str) -> None:
    class Locked(Recorded):
        def exchange(self, command: bytes) -> bytes:
            return bytes.fromhex(sw) if command[1] == 0x20 else super().exchange(command)

    assert ready(Locked(a_card())).tries_left == TriesLeft(0, 0, 0)


def test_an_untrusted_clock_judges_no_date() -> None:
    status = ready(a_card(PracticeState.EXPIRED), a_clock(trusted=False))
    assert status.advice == (Advice.CLOCK_UNSURE,)
    assert status.dates.card is not None


def test_after_each_trouble_the_next_good_card_works() -> None:
    for trouble in (Lifted(a_card(), 2), Saying(a_card(), b""), Sleepy(a_card())):
        looked_at(trouble)
        assert ready(a_card()).dates == DATES
