"""Every fault of a card through a real pcscd: told as what it is, no PIN spent, and the next good card is read."""

import json
import os
import subprocess
import sys
from collections.abc import Generator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.card.applications import Application, Key
from kiosk.card.certificate import JAPAN
from kiosk.card.connection import Link
from kiosk.card.practice import PracticeCard, PracticeFile
from kiosk.card.practice_states import PracticeState, practice_card
from kiosk.tour.reader import VirtualReader, virtual_reader
from tests.card.trouble import InTwoParts, Lifted, NoShortIds, Recorded, Saying, SmallBlocks

TODAY = (datetime.now(UTC) + JAPAN).date()
FULL = "ENGAWA_FULL" in os.environ
LOOK, READ = 8, 4  # round trips on a plain card
LIFTED_AFTER = range(LOOK) if FULL else (0, 1, 4, LOOK - 1)
BEFORE_VERIFY = 2  # of READ
RIGHT, WRONG = "1234", "9999"


class Desk:
    """One program that does turns at the reader, as long as the module's tests run."""

    def __init__(self, reader: VirtualReader, program: subprocess.Popen[str]) -> None:
        self._reader = reader
        self._program = program

    def lay(self, card: Link) -> None:
        self._reader.insert(card)

    def turn(self, *words: str) -> dict[str, object]:
        assert self._program.stdin
        assert self._program.stdout
        print(*words, file=self._program.stdin, flush=True)
        return json.loads(self._program.stdout.readline())

    def the_next_good_card_is_read(self) -> None:
        self.lay(fine())
        assert self.turn("look")["advice"] == ["nothing_due"]


@pytest.fixture(scope="module")
def desk() -> Generator[Desk]:
    with virtual_reader() as reader:
        program = subprocess.Popen(
            [sys.executable, "-m", "tests.card.turns"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | reader.environment,
        )
        try:
            yield Desk(reader, program)
        finally:
            program.communicate(timeout=5)
        assert program.returncode == 0


def fine(state: PracticeState = PracticeState.FINE) -> PracticeCard:
    return practice_card(state, TODAY)


def without(*applications: Application) -> PracticeCard:
    """A card that lacks these applications."""
    there = dict(fine()._applications)
    return PracticeCard({aid: content for aid, content in there.items() if aid not in {a.value for a in applications}})


def with_a_certificate_of(content: bytes) -> PracticeCard:
    there = dict(fine()._applications)
    jpki = there[Application.JPKI.value]
    changed = replace(jpki, files={**jpki.files, 0x0A: PracticeFile(content)})
    return PracticeCard({**there, Application.JPKI.value: changed})


def auth_tries(card: PracticeCard) -> int:
    return card._applications[Application.JPKI.value].keys[Key.AUTH].tries


@pytest.mark.parametrize("answers", LIFTED_AFTER)
def test_a_card_lifted_after_so_many_answers_of_a_look(desk: Desk, answers: int) -> None:
    card = Lifted(fine(), answers)
    desk.lay(card)
    assert desk.turn("look")["outcome"] == "lifted"
    assert card.pins_sent == 0
    desk.the_next_good_card_is_read()


@pytest.mark.parametrize("answers", range(READ))
def test_a_card_lifted_after_so_many_answers_of_a_reading(desk: Desk, answers: int) -> None:
    card = Lifted(fine(), answers, counts=True)
    desk.lay(card)
    outcome = desk.turn("read", RIGHT)["outcome"]
    assert outcome == ("AnswerLost" if answers == BEFORE_VERIFY else "lifted")
    assert card.pins_sent == (answers >= BEFORE_VERIFY)
    desk.the_next_good_card_is_read()


def test_a_wrong_number_whose_answer_was_lost_is_counted_once_and_told_from_the_card(desk: Desk) -> None:
    plain = fine()
    lifted = Lifted(plain, BEFORE_VERIFY, counts=True)
    desk.lay(lifted)
    assert desk.turn("check", WRONG) == {"outcome": "AnswerLost", "tries_left": None}
    assert (lifted.pins_sent, auth_tries(plain)) == (1, 2)
    desk.lay(plain)
    assert desk.turn("look")["tries_left"] == {"auth": 2, "sign": 5, "input_support": 3}


@pytest.mark.parametrize("answer", [b"\x90", b"\x12\x34", b"\x00" * 300 + b"\x90\x00"], ids=["one", "status", "noise"])
def test_a_card_that_answers_nonsense(desk: Desk, answer: bytes) -> None:
    card = Saying(fine(), answer)
    desk.lay(card)
    assert desk.turn("look")["outcome"] == "unreadable"
    assert desk.turn("read", RIGHT)["outcome"] in ("unreadable", "NotOnThisCard")
    assert card.pins_sent == 0
    desk.the_next_good_card_is_read()


@pytest.mark.parametrize("content", [b"", b"\xff" * 600, bytes.fromhex("308203a0"), b"\x30\x82" * 200])
def test_a_damaged_certificate_hides_its_own_date_and_nothing_else(desk: Desk, content: bytes) -> None:
    desk.lay(with_a_certificate_of(content))
    told = desk.turn("look")
    assert told["outcome"] == "ready"
    assert told["expiry"]["auth_certificate"] is None  # pyright: ignore[reportIndexIssue]
    assert told["expiry"]["card"]  # pyright: ignore[reportIndexIssue]
    assert told["tries_left"] == {"auth": 3, "sign": 5, "input_support": 3}
    desk.the_next_good_card_is_read()


@pytest.mark.parametrize(
    "wrap",
    [NoShortIds, InTwoParts, lambda card: SmallBlocks(card, b"\x6c\xff"), lambda card: SmallBlocks(card, b"\x67\x00")],
)
def test_a_card_or_reader_with_a_peculiarity_is_read_with_more_commands(desk: Desk, wrap: type[Recorded]) -> None:
    card = wrap(fine())
    desk.lay(card)
    assert desk.turn("look")["advice"] == ["nothing_due"]
    assert desk.turn("read", RIGHT)["outcome"] == "Attributes"
    assert card.pins_sent == 1


def test_a_card_with_certificates_alone(desk: Desk) -> None:
    desk.lay(without(Application.TEXT, Application.COMMON))
    told = desk.turn("look")
    assert (told["outcome"], told["kind"]) == ("ready", "my_number")
    assert told["tries_left"] == {"auth": 3, "sign": 5, "input_support": None}
    assert desk.turn("read", RIGHT)["outcome"] == "NotOnThisCard"
    desk.the_next_good_card_is_read()


@pytest.mark.parametrize(("state", "left"), [(PracticeState.AUTH_LOCKED, 0), (PracticeState.LAST_TRY, 1)])
def test_a_locked_pin_and_a_last_try_are_never_spent(desk: Desk, state: PracticeState, left: int) -> None:
    plain = fine(state)
    card = Recorded(plain)
    desk.lay(card)
    assert desk.turn("check", RIGHT) == {"outcome": "TooFewTries", "tries_left": left}
    assert (card.pins_sent, auth_tries(plain)) == (0, left)
    desk.the_next_good_card_is_read()
