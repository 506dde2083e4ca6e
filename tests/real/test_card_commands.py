"""`kiosk card` on a real pcscd with the practice card in a virtual reader: documents, sentences and exit codes."""

from collections.abc import Generator
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.card.applications import Application, Key
from kiosk.card.certificate import JAPAN
from kiosk.card.practice import PracticeCard
from kiosk.card.practice_states import PracticeState, practice_card
from kiosk.exits import Exit
from kiosk.tour.reader import VirtualReader, virtual_reader
from tests.real.card_desk import NOWHERE, Ended, kiosk_card, until_seen, until_unseen

TODAY = (datetime.now(UTC) + JAPAN).date()


@pytest.fixture(scope="module")
def reader() -> Generator[VirtualReader]:
    with virtual_reader() as started:
        yield started


@pytest.fixture
def fine(reader: VirtualReader) -> PracticeCard:
    return put(reader, PracticeState.FINE)


def put(reader: VirtualReader, state: PracticeState) -> PracticeCard:
    card = practice_card(state, TODAY)
    reader.insert(card, answer=card.answer_to_reset)
    until_seen(reader)
    return card


def run(reader: VirtualReader, *words: str, typed: str = "") -> Ended:
    return kiosk_card(*words, environment=reader.environment, typed=typed)


def tries(card: PracticeCard, application: Application, key: Key) -> int:
    return card._applications[application.value].keys[key].tries


def test_a_look_through_pcscd(reader: VirtualReader, fine: PracticeCard) -> None:
    ended = run(reader, "look", "--json")
    assert ended.code == Exit.DONE
    assert ended.document == {
        "state": "ready",
        "reason": None,
        "kind": "my_number",
        "expiry": {
            "card": (TODAY + timedelta(days=2000)).isoformat(),
            "auth_certificate": (TODAY + timedelta(days=1000)).isoformat(),
        },
        "tries_left": {"auth": 3, "sign": 5, "input_support": 3},
        "advice": ["nothing_due"],
        "round_trips": 8,
    }
    spoken = run(reader, "look").out
    assert "調べた期限は、まだ 切れていません。停止や失効は、調べていません" in spoken


def test_a_bank_card(reader: VirtualReader) -> None:
    put(reader, PracticeState.OTHER_CARD)
    ended = run(reader, "look", "--json")
    assert (ended.code, ended.document["state"], ended.document["kind"]) == (Exit.NO_CARD, "other_card", "unknown")
    assert "マイナンバーカードでは" in run(reader, "look").err


@pytest.mark.parametrize("state", [PracticeState.LICENCE, PracticeState.TRANSPORT])
def test_a_card_that_tells_what_it_is(reader: VirtualReader, state: PracticeState) -> None:
    put(reader, state)
    assert run(reader, "look", "--json").document["kind"] == state.value
    put(reader, state)
    practised = run(reader, "look", "--json", "--practice-card", state.value)
    assert practised.document["kind"] == state.value


def test_the_trace_tells_the_commands_and_nothing_of_the_person(reader: VirtualReader, fine: PracticeCard) -> None:
    ended = run(reader, "read", "--json", "--trace", typed="1234\n")
    sent = [line for line in ended.err.splitlines() if line.startswith("> 00")]
    assert [line.split()[5] for line in sent] == ["SELECT", "VERIFY", "VERIFY", "READ_BINARY"]
    for secret in ("1234", "31323334", "花子", "花子".encode().hex(), b"0000020".hex()):
        assert secret not in ended.err.replace(" ", "").lower()


def test_the_four_fields(reader: VirtualReader, fine: PracticeCard) -> None:
    ended = run(reader, "read", "--json", typed="1234\n")
    assert ended.code == Exit.DONE
    assert ended.document == {
        "name": "練習　花子",
        "address": "練習県縁側市日向町１丁目２－３",
        "birth": "1950-04-01",
        "sex": "female",
    }


def test_no_verified_number_survives_a_command(reader: VirtualReader, fine: PracticeCard) -> None:
    assert run(reader, "read", "--json", typed="1234\n").code == Exit.DONE
    assert fine._verified == set()


@pytest.mark.parametrize(
    ("pin", "right", "wrong", "full"),
    [("auth", "1234", "9999", 3), ("sign", "RENSHU1", "WRONG99", 5), ("input_support", "1234", "9999", 3)],
)
def test_right_and_wrong_numbers(
    reader: VirtualReader, fine: PracticeCard, pin: str, right: str, wrong: str, full: int
) -> None:
    ended = run(reader, "check-pin", "--pin", pin, "--json", typed=wrong)
    assert (ended.code, ended.document) == (1, {"pin": pin, "right": False, "tries_left": full - 1})
    ended = run(reader, "check-pin", "--pin", pin, "--json", typed=right)
    assert (ended.code, ended.document) == (0, {"pin": pin, "right": True, "tries_left": full})
    assert wrong not in ended.out + ended.err


def test_the_last_try_is_refused_and_not_spent(reader: VirtualReader) -> None:
    card = put(reader, PracticeState.LAST_TRY)
    ended = run(reader, "check-pin", "--json", typed="1234\n")
    assert (ended.code, ended.document) == (Exit.REFUSED, {"pin": "auth", "right": None, "tries_left": 1})
    ended = run(reader, "read", "--json", typed="1234\n")
    assert (ended.code, ended.out) == (Exit.REFUSED, "")
    assert tries(card, Application.JPKI, Key.AUTH) == 1
    assert tries(card, Application.TEXT, Key.INPUT_SUPPORT) == 1


@pytest.mark.parametrize("typed", ["", "123\n", "abcd\n"])
def test_what_is_no_number_is_not_sent(reader: VirtualReader, fine: PracticeCard, typed: str) -> None:
    ended = run(reader, "check-pin", "--json", typed=typed)
    assert (ended.code, ended.document) == (Exit.NOT_THERE, {"pin": "auth", "right": None, "tries_left": None})
    assert tries(fine, Application.JPKI, Key.AUTH) == 3


def test_an_empty_reader(reader: VirtualReader) -> None:
    reader.remove()
    until_unseen(reader)
    ended = run(reader, "look", "--json")
    assert (ended.code, ended.document["state"]) == (Exit.NO_CARD, "no_card")
    assert run(reader, "check-pin", typed="1234\n").code == Exit.NO_CARD


def test_a_reader_of_another_name(reader: VirtualReader, fine: PracticeCard) -> None:
    assert run(reader, "look", "--json", "--reader", "Practice").document["state"] == "ready"
    ended = run(reader, "look", "--json", "--reader", "Somebody else's")
    assert (ended.code, ended.document["state"]) == (Exit.NO_CARD, "no_reader")


def test_no_pcscd() -> None:
    ended = kiosk_card("look", "--json", environment=NOWHERE)
    assert (ended.code, ended.document["state"]) == (Exit.NO_CARD, "no_service")
    line = kiosk_card("look", environment=NOWHERE).err
    assert line.strip() == "カードの 機械が 動いていません。係の人に 声を かけてください。"


def test_the_practice_card_needs_no_pcscd_and_says_what_it_is() -> None:
    ended = kiosk_card("look", "--practice-card", environment=NOWHERE)
    assert (ended.code, ended.out[:5]) == (Exit.DONE, "れんしゅう")
    ended = kiosk_card("look", "--practice-card", "last_try", "--json", environment=NOWHERE)
    assert ended.document["advice"] == ["last_try"]
    assert kiosk_card("look", "--practice-card", "gold", environment=NOWHERE).code == Exit.NOT_THERE
