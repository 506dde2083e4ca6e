"""Ticket numbers: short, said on the telephone, and a slip is found."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.desk.personal import pieces
from kiosk.desk.ticket import LETTERS, NUMBERS, is_number, number_of, payload, read_payload

CHANCE = st.integers(0, NUMBERS - 1)


@given(CHANCE)
def test_a_number_is_three_letters_three_digits_and_a_letter_that_checks(chance: int) -> None:
    number = number_of(chance)
    assert is_number(number)
    assert len(number) == 8
    assert pieces(number) == (), "it looks like nobody's number"


def test_two_chances_are_two_numbers() -> None:
    assert len({number_of(chance) for chance in range(5000)}) == 5000
    assert len({number_of(chance * 1000) for chance in range(NUMBERS // 1000)}) == NUMBERS // 1000


@given(CHANCE, st.sampled_from([0, 1, 2, 4, 5, 6, 7]), st.sampled_from("0123456789" + LETTERS))
def test_one_wrong_sign_is_always_found(chance: int, place: int, sign: str) -> None:
    right = number_of(chance)
    other = right[:place] + sign + right[place + 1 :]
    assert is_number(other) is (other == right)


@given(CHANCE, st.sampled_from([0, 1, 2, 3, 4, 5, 6]))
def test_two_neighbours_changed_about_are_always_found(chance: int, place: int) -> None:
    right = number_of(chance)
    other = right[:place] + right[place + 1] + right[place] + right[place + 2 :]
    assert is_number(other) is (other == right)


def test_no_letter_can_be_read_as_a_digit() -> None:
    assert not set(LETTERS) & set("IOZ0123456789")


def test_the_city_hall_reads_the_answers_from_the_ticket() -> None:
    assert read_payload(payload(number_of(7), ("card", "apply"))) == (number_of(7), ("card", "apply"))
    assert read_payload("https://example.jp") is None
    assert read_payload("ENGAWA-TICKET ABC-123D") is None or is_number("ABC-123D")
