"""The practice card behaves as real ones were measured to."""

from kiosk.card.practice import PracticeCard
from kiosk.card.practice_states import PracticeState, practice_card
from tests.card.builders import TODAY, a_card

JPKI = bytes.fromhex("00A4040C0AD392F000260100000001")
TEXT = bytes.fromhex("00A4040C0AD3921000310001010408")
RIGHT = bytes.fromhex("0020009104") + b"1234"
WRONG = bytes.fromhex("0020009104") + b"9999"
ASK = bytes.fromhex("00200091")
READ = bytes.fromhex("00B0820000")


def said(card: PracticeCard, command: bytes) -> str:
    return card.exchange(command)[-2:].hex()


def test_three_misses_lock_and_a_right_number_fills_up() -> None:
    card = a_card()
    said(card, TEXT)
    assert [said(card, command) for command in (ASK, WRONG, RIGHT, ASK)] == ["63c3", "63c2", "9000", "63c3"]
    assert [said(card, WRONG) for _ in range(4)] == ["63c2", "63c1", "63c0", "6984"]
    assert [said(card, command) for command in (ASK, RIGHT)] == ["63c0", "6984"]


def test_the_number_stays_verified_until_power_or_another_application_takes_it() -> None:
    card = a_card()
    said(card, TEXT)
    assert [said(card, command) for command in (READ, RIGHT, READ, TEXT, READ)] == [
        "6982",
        "9000",
        "9000",
        "9000",
        "9000",
    ]
    assert [said(card, command) for command in (JPKI, TEXT, READ)] == ["9000", "9000", "6982"]
    said(card, RIGHT)
    card.power_cycle()
    assert [said(card, command) for command in (READ, TEXT, READ)] == ["6986", "9000", "6982"]


def test_a_prefix_selects_too() -> None:
    assert said(a_card(), bytes.fromhex("00A4040C05D392F00026")) == "9000"


def test_malformed_commands_get_an_answer() -> None:
    card = a_card()
    assert said(card, b"") == "6700"
    assert said(card, bytes.fromhex("00A4040C0AD392")) == "6700"
    assert said(card, bytes.fromhex("0CA4040C")) == "6e00"
    assert said(card, bytes.fromhex("00FF0000")) == "6d00"
    assert said(card, bytes.fromhex("00B0FF00")) == "6986"


def test_each_state_is_made_afresh() -> None:
    first = practice_card(PracticeState.FINE, TODAY)
    said(first, TEXT)
    said(first, WRONG)
    second = practice_card(PracticeState.FINE, TODAY)
    said(second, TEXT)
    assert said(second, ASK) == "63c3"
