"""What stands in the chip, as any bytes: read whole or not at all, and never anything but what is there."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.card.apdu import Ins
from kiosk.card.applications import Application
from kiosk.card.attributes import Attributes, parse_attributes, read_attributes
from kiosk.card.connection import Connection
from kiosk.card.mynumber import MyNumberCard
from kiosk.card.practice_states import practice_attributes
from kiosk.card.tlv import Damaged
from tests.card.builders import a_card, a_card_with_file
from tests.card.trouble import Recorded

WORDS = st.text(st.characters(min_codepoint=0x3000, max_codepoint=0x9FFF), min_size=1, max_size=60).filter(str.strip)
BIRTHS = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)).map(lambda day: day.strftime("%Y%m%d"))


@given(name=WORDS, address=WORDS, birth=BIRTHS, sex=st.sampled_from("129"), padding=st.integers(0, 300))
def test_what_was_written_is_read_however_long_and_whatever_fills_the_file(
    name: str, address: str, birth: str, sex: str, padding: int
) -> None:
    content = practice_attributes(name, address, birth, sex) + b"\xff" * padding
    card = a_card_with_file(Application.TEXT, 0x02, content)
    found = read_attributes(MyNumberCard(Connection(card)), b"1234")
    assert isinstance(found, Attributes)
    assert (found.name, found.address) == (name, address)
    assert found.birth.replace("-", "") == birth


@given(st.binary(max_size=400))
def test_any_bytes_are_damaged_or_four_whole_fields(content: bytes) -> None:
    try:
        found = parse_attributes(content)
    except Damaged:
        return
    assert found.name.strip()
    assert found.address.strip()
    assert len(found.birth) == 10


@given(st.data())
def test_of_a_changed_file_nothing_is_read_that_is_not_in_it(data: st.DataObject) -> None:
    whole = bytearray(practice_attributes())
    for place in data.draw(st.lists(st.integers(0, len(whole) - 1), min_size=1, max_size=4)):
        whole[place] = data.draw(st.integers(0, 255))
    try:
        found = parse_attributes(bytes(whole))
    except Damaged:
        return
    assert found.name.encode() in whole
    assert found.address.encode() in whole
    assert found.birth.replace("-", "").encode() in whole


@pytest.mark.parametrize("cut", range(0, len(practice_attributes()), 7))
def test_a_file_that_ends_early_is_damaged(cut: int) -> None:
    with pytest.raises(Damaged):
        parse_attributes(practice_attributes()[:cut])


def test_four_round_trips_as_the_card_counts_them() -> None:
    card = Recorded(a_card())
    connection = Connection(card)
    assert isinstance(read_attributes(MyNumberCard(connection), b"1234"), Attributes)
    assert [command.ins for command in card.commands] == [Ins.SELECT, Ins.VERIFY, Ins.VERIFY, Ins.READ_BINARY]
    assert (card.pins_sent, connection.round_trips) == (1, 4)
