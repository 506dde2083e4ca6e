"""The developer's trace tells every command and nothing of a person."""

from datetime import date

from kiosk.card.attributes import Attributes, read_attributes
from kiosk.card.connection import Connection
from kiosk.card.mynumber import MyNumberCard
from kiosk.card.practice_states import ADDRESS, BIRTH, NAME, PRACTICE_PIN, PracticeState, practice_card
from kiosk.card.trace import TracedLink

TODAY = date(2026, 11, 26)


def traced() -> tuple[list[str], Attributes]:
    lines: list[str] = []
    connection = Connection(TracedLink(practice_card(PracticeState.FINE, TODAY), lines.append))
    found = read_attributes(MyNumberCard(connection), PRACTICE_PIN)
    assert isinstance(found, Attributes)
    return lines, found


def test_every_command_and_answer_has_its_line() -> None:
    lines, _ = traced()
    assert [line[0] for line in lines] == [">", "<"] * 4
    assert lines[0] == "> 00 A4 04 0C SELECT D3921000310001010408"
    assert lines[4] == "> 00 20 00 91 VERIFY ****"
    assert lines[5] == "< 0 bytes, 9000"
    assert lines[6].startswith("> 00 B0 82 00 READ_BINARY")


def test_nothing_of_the_person_and_no_digit_of_the_number_is_in_it() -> None:
    lines, _ = traced()
    whole = "\n".join(lines)
    digits = PRACTICE_PIN.hex().upper()
    assert PRACTICE_PIN.decode() not in whole
    assert digits not in whole.replace(" ", "")
    for text in (NAME, ADDRESS, BIRTH):
        assert text not in whole
        assert text.encode().hex().upper() not in whole.replace(" ", "")


def test_a_command_that_is_none_is_shown_by_its_length() -> None:
    lines: list[str] = []
    TracedLink(practice_card(PracticeState.FINE, TODAY), lines.append).exchange(bytes.fromhex("0020009105313233"))
    assert lines[0] == "> 00 20 00 91 and 4 bytes"
