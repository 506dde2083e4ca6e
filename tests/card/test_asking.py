"""Asking for a PIN: what is known and said at each stage, and what can never happen."""

import pytest

from kiosk.card import asking as askings
from kiosk.card import pin_words
from kiosk.card.applications import Pin
from kiosk.card.asking import Answer, Asking, Purpose, Stage
from kiosk.card.attributes import Unreadable
from kiosk.card.faults import FaultReason
from kiosk.card.mynumber import Right, Wrong
from kiosk.card.pin import AnswerLost, Malformed, NotOnThisCard, TooFewTries
from kiosk.card.session import Done
from kiosk.card.status import Fault, NoCard, NoReader, NoService


def typing(pin: Pin = Pin.AUTH, left: int = 3, filled: int = 0) -> Asking:
    counted = askings.counted(askings.chosen(Purpose.CHECK, pin), Done(left))
    return askings.typed(counted, filled)


def test_the_tries_left_are_known_before_a_sign_can_be_typed() -> None:
    chosen = askings.chosen(Purpose.CHECK, Pin.AUTH)
    assert askings.typed(chosen, 1).filled == 0
    counted = askings.counted(chosen, Done(3))
    assert (counted.stage, counted.left) == (Stage.TYPING, 3)
    assert any("あと 3回" in sentence for sentence in pin_words.page(counted).spoken)


@pytest.mark.parametrize("left", [0, 1])
def test_with_one_try_or_none_no_sign_can_be_typed(left: int) -> None:
    told = askings.counted(askings.chosen(Purpose.CHECK, Pin.AUTH), Done(left))
    assert (told.stage, told.answer) == (Stage.TOLD, TooFewTries(left))
    assert not told.may_try_again


def test_a_card_without_that_pin_says_so() -> None:
    told = askings.counted(askings.chosen(Purpose.CHECK, Pin.SIGN), Done(None))
    assert told.answer == NotOnThisCard()


@pytest.mark.parametrize(
    ("pin", "filled", "complete"),
    [
        (Pin.AUTH, 3, False),
        (Pin.AUTH, 4, True),
        (Pin.SIGN, 5, False),
        (Pin.SIGN, 6, True),
        (Pin.SIGN, 16, True),
    ],
)
def test_only_a_number_of_the_right_length_is_sent(pin: Pin, filled: int, *, complete: bool) -> None:
    asked = typing(pin, filled=filled)
    assert asked.complete is complete
    assert (askings.sent(asked).stage is Stage.SENDING) is complete


def test_an_answer_is_heard_only_while_a_number_is_on_its_way() -> None:
    assert askings.answered(typing(), Right()) == typing()
    sent = askings.sent(typing(filled=4))
    assert askings.answered(sent, Right()).answer == Right()


@pytest.mark.parametrize(
    ("answer", "again"),
    [
        (Wrong(2), True),
        (Wrong(4), True),
        (Wrong(1), False),
        (Wrong(0), False),
        (Right(), False),
        (AnswerLost(2), True),
        (AnswerLost(1), False),
        (AnswerLost(None), False),
        (TooFewTries(1), False),
        (NoCard(), False),
    ],
)
def test_another_try_is_offered_only_where_one_will_still_be_left_after_it(answer: Answer, *, again: bool) -> None:
    told = askings.answered(askings.sent(typing(filled=4)), answer)
    assert told.may_try_again is again


def test_a_card_that_is_lifted_ends_the_typing_but_not_a_number_on_its_way() -> None:
    assert askings.lifted(typing(filled=3)).answer == NoCard()
    sent = askings.sent(typing(filled=4))
    assert askings.lifted(sent) == sent


@pytest.mark.parametrize(
    "answer",
    [
        Right(),
        Wrong(2),
        Wrong(1),
        Wrong(0),
        TooFewTries(1),
        TooFewTries(0),
        NotOnThisCard(),
        Malformed(),
        AnswerLost(2),
        AnswerLost(None),
        Unreadable(),
        NoCard(),
        NoReader(),
        NoService(),
        *map(Fault, FaultReason),
    ],
    ids=repr,
)
def test_every_answer_has_words_that_blame_nobody(answer: Answer) -> None:
    page = pin_words.page(askings.answered(askings.sent(typing(filled=4)), answer))
    assert page.title and page.first
    assert not any(word in "".join(page.spoken) for word in ("失敗", "無効", "エラー"))
    assert pin_words.told_apart(answer) in ("ok", "soon", "stop")


def test_a_wrong_number_tells_what_is_left_and_that_one_may_stop() -> None:
    page = pin_words.page(askings.answered(askings.sent(typing(filled=4)), Wrong(2)))
    assert "あと 2回" in page.first
    assert "やめても" in page.more
