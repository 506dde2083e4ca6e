"""TLV bytes, loose and damaged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.card import tlv
from kiosk.card.tlv import Damaged, Tlv


def test_a_length_may_be_written_longer_than_it_must_be() -> None:
    found = tlv.header(bytes.fromhex("FF4082009F"))
    assert (found.tag, found.start, found.length) == (0xFF40, 5, 0x9F)


def test_filling_after_the_last_value_is_no_value() -> None:
    content = tlv.encoded(0xDF22, b"ab") + tlv.encoded(0xFF20, b"c") + b"\xff" * 7
    assert tlv.items(content) == (Tlv(0xDF22, b"ab"), Tlv(0xFF20, b"c"))
    assert tlv.items(tlv.encoded(0x04, b"x") + b"\xff") == (Tlv(0x04, b"x"),)


@pytest.mark.parametrize("damaged", ["", "DF", "DF22", "DF2282", "DF228201", "DF8122", "DF2280", "0484FFFFFFFF"])
def test_a_cut_off_header_is_damage(damaged: str) -> None:
    with pytest.raises(Damaged):
        tlv.header(bytes.fromhex(damaged))


def test_a_cut_off_value_is_damage() -> None:
    with pytest.raises(Damaged):
        tlv.items(bytes.fromhex("DF2205 616263"))


@given(st.lists(st.tuples(st.sampled_from([0x04, 0x30, 0xDF22, 0xFF20]), st.binary(max_size=300)), max_size=6))
def test_what_was_written_is_read(values: list[tuple[int, bytes]]) -> None:
    content = b"".join(tlv.encoded(tag, value) for tag, value in values)
    assert [(item.tag, item.value) for item in tlv.items(content)] == values


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_damaged(content: bytes) -> None:
    try:
        tlv.items(content)
    except Damaged as damaged:
        assert not any(byte in str(damaged) for byte in ["b'", "\\x"])
