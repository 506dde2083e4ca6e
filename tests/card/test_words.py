"""The sentences on the card's pages."""

import re
from dataclasses import replace
from datetime import date

import pytest

from kiosk.card.advice import Advice, CardDates
from kiosk.card.faults import FaultReason
from kiosk.card.practice_states import PracticeState, practice_look
from kiosk.card.status import CardStatus, Fault, NoCard, NoReader, NoService, OtherCard, Reading
from kiosk.card.words import ADVICE, CardPage, Mark, page, practised, time_left
from tests.card.builders import a_card, a_clock, ready

STATES: list[CardStatus] = [NoService(), NoReader(), NoCard(), Reading(), OtherCard()]
STATES += [Fault(reason) for reason in FaultReason]
STATES += [practice_look(state, a_clock()) for state in PracticeState]
STATES += [ready(a_card(), a_clock(trusted=False)), replace(ready(a_card()), dates=CardDates(), advice=())]


def texts(shown: CardPage) -> list[str]:
    lines = [part for line in shown.lines for part in (line.title, line.text)]
    return [shown.title, *lines, shown.first, shown.next_step, shown.not_looked, shown.contact, *shown.spoken]


@pytest.mark.parametrize("status", STATES, ids=str)
def test_every_state_has_a_kind_short_page(status: CardStatus) -> None:
    shown = page(status)
    assert shown.title
    assert shown.first
    assert shown.spoken
    assert len(shown.lines) <= 3
    for text in texts(shown):
        assert not re.search("失敗|無効|エラー|有効|不正|です。です", text)
    for text in (shown.first, shown.next_step, shown.not_looked):
        assert all(len(sentence) <= 30 for sentence in text.split("。")), text


def test_nothing_due_says_what_was_not_looked_at() -> None:
    shown = page(ready(a_card()))
    assert shown.first == "調べた期限は、まだ 切れていません。停止や失効は、調べていません。"
    assert [line.mark for line in shown.lines] == [Mark.OK, Mark.OK, Mark.OK]
    assert shown.lines[0].text == "2032年5月14日まで（あと 5年）"


def test_every_advice_has_its_sentence_and_its_next_step() -> None:
    assert set(ADVICE) == set(Advice)
    assert all(words.sentence.endswith("。") and words.next_step.endswith("。") for words in ADVICE.values())


def test_marks_follow_the_card() -> None:
    def marks(state: PracticeState) -> list[Mark]:
        return [line.mark for line in page(practice_look(state, a_clock())).lines]

    assert marks(PracticeState.EXPIRING) == [Mark.SOON, Mark.SOON, Mark.OK]
    assert marks(PracticeState.CERTIFICATE_EXPIRED) == [Mark.OK, Mark.STOP, Mark.OK]
    assert marks(PracticeState.AUTH_LOCKED) == [Mark.OK, Mark.OK, Mark.STOP]
    assert marks(PracticeState.LAST_TRY) == [Mark.OK, Mark.OK, Mark.SOON]


def test_it_says_from_when_the_first_date_can_be_renewed() -> None:
    assert page(ready(a_card())).renewal == "更新は、2029年5月19日から できます。"
    assert page(ready(a_card(PracticeState.EXPIRING))).renewal == "更新は、もう できます。"
    assert page(ready(a_card(PracticeState.EXPIRED))).renewal == ""


def test_what_to_bring_is_said_where_something_is_due() -> None:
    assert "持ち物" in page(ready(a_card(PracticeState.EXPIRING))).bring
    assert page(ready(a_card())).bring == ""


def test_with_an_untrusted_clock_dates_stand_without_judgement() -> None:
    shown = page(ready(a_card(PracticeState.EXPIRED), a_clock(trusted=False)))
    assert [line.mark for line in shown.lines[:2]] == [Mark.PLAIN, Mark.PLAIN]
    assert shown.lines[0].text == "2026年10月23日まで"


def test_tries_left_are_shown_and_not_spoken() -> None:
    shown = page(ready(a_card()))
    assert "あと 3回" in shown.lines[2].text
    assert not any("回" in sentence for sentence in shown.spoken)


@pytest.mark.parametrize("status", STATES, ids=str)
def test_practice_is_unmistakable(status: CardStatus) -> None:
    shown = practised(page(status))
    assert shown.title.startswith("れんしゅう")
    assert "れんしゅう" in shown.spoken[0]


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 22), "きょうまで"),
        (date(2026, 11, 23), "あと 1日"),
        (date(2027, 1, 21), "あと 60日"),
        (date(2027, 2, 22), "あと 3か月"),
        (date(2027, 2, 21), "あと 2か月"),
        (date(2028, 11, 21), "あと 23か月"),
        (date(2028, 11, 22), "あと 2年"),
    ],
)
def test_the_time_left_is_rounded_down(day: date, words: str) -> None:
    assert time_left(day, date(2026, 11, 22)) == words
