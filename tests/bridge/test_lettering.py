"""Any kanji shows: in the house's letters, else in those of the family registers, else as 〓 with a word about it."""

import pytest

from kiosk.bridge.lettering import FAMILIES, GETA, lettered
from tests.ui.phone.stage import the_application

HOUSE, REGISTERS = FAMILIES


def has(house: str, registers: str):  # noqa: ANN201
    return lambda family, sign: chr(sign) in (house if family == HOUSE else house + registers)


def test_usual_letters_are_the_house_s() -> None:
    assert lettered("練習　花子", has("練習花子", "")).family == HOUSE


def test_one_rare_kanji_brings_the_whole_name_into_the_other_letters() -> None:
    shown = lettered("𠮷田", has("田", "𠮷"))
    assert (shown.text, shown.family, shown.missing) == ("𠮷田", REGISTERS, 0)


def test_a_kanji_that_no_letters_have_is_told_and_never_a_box() -> None:
    shown = lettered("田\U0002ebe0中", has("田中", ""))
    assert (shown.text, shown.missing) == (f"田{GETA}中", 1)


def test_a_chosen_form_of_a_kanji_needs_the_letters_that_know_forms() -> None:
    shown = lettered("辻\U000e0101", has("辻", ""))
    assert (shown.text, shown.family, shown.missing) == ("辻\U000e0101", REGISTERS, 0)


@pytest.mark.parametrize("text", ["練習　花子", "𠮷野家", "髙橋 﨑", "葛󠄁城", "Ａｎｎａ Ｍａｒｉａ １－２"])
def test_this_machine_s_own_fonts_have_what_names_are_written_with(text: str) -> None:
    the_application()
    assert lettered(text).missing == 0
