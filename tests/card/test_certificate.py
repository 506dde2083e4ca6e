"""The last day of a certificate, from its first bytes."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.card.certificate import last_day
from kiosk.card.practice_certificate import AUTHENTICATION, certificate
from kiosk.card.tlv import Damaged

DAY = date(2029, 8, 18)
WHOLE = certificate(AUTHENTICATION, DAY)


def test_the_practice_certificate_lies_as_a_real_one() -> None:
    assert WHOLE[165 + 2 : 165 + 4] == bytes.fromhex("301E")  # validity at bytes 167 to 199
    assert WHOLE[185 + 1 : 199 - 1].isdigit()


def test_the_day_is_that_of_japan() -> None:
    assert last_day(WHOLE) == DAY
    almost_next = WHOLE.replace(b"290818145959Z", b"290818150000Z")
    assert last_day(almost_next) == date(2029, 8, 19)


@pytest.mark.parametrize("size", [199, 200, 255, 256])
def test_the_first_bytes_are_enough(size: int) -> None:
    assert last_day(WHOLE[:size]) == DAY


@pytest.mark.parametrize("size", range(0, 199, 7))
def test_less_than_that_is_damage(size: int) -> None:
    with pytest.raises(Damaged):
        last_day(WHOLE[:size])


def test_an_empty_file_is_damage() -> None:
    with pytest.raises(Damaged):
        last_day(b"\xff" * 256)


@pytest.mark.parametrize("end", [b"291318145959Z", b"29081814595 Z", b"2908181459590", b"\xff" * 13])
def test_a_time_that_is_none_is_damage(end: bytes) -> None:
    with pytest.raises(Damaged):
        last_day(WHOLE.replace(b"290818145959Z", end))


@settings(max_examples=30)  # each signs a certificate
@given(st.dates(date(2016, 1, 1), date(2049, 12, 31)))
def test_every_day_comes_back(day: date) -> None:
    assert last_day(certificate(AUTHENTICATION, day)[:256]) == day


@given(st.integers(0, 220), st.binary(min_size=1, max_size=40))
def test_a_change_anywhere_gives_a_day_or_damage(at: int, change: bytes) -> None:
    changed = (WHOLE[:at] + change + WHOLE[at + len(change) :])[:256]
    try:
        assert isinstance(last_day(changed), date)
    except Damaged:
        return


@given(st.binary(max_size=300))
def test_any_bytes_give_a_day_or_damage(content: bytes) -> None:
    try:
        assert isinstance(last_day(content), date)
    except Damaged:
        return
