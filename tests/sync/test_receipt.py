"""The city's signed word: only its own counts."""

import json

import pytest

from kiosk.sync.seal import new_secret, public_of
from kiosk.sync.wire.enrolment import EnrolRequest, plain_code, read_request, write_request
from kiosk.sync.wire.fields import Nonsense
from kiosk.sync.wire.receipt import Receipt, Standing, read_receipt, write_receipt
from tests.sync.builders import A_STREAM

CITY = new_secret()
RECEIPT = Receipt(A_STREAM, 12, b"\7" * 32, Standing.OPEN)
CODE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


def told(**changed: object) -> bytes:
    return json.dumps(write_receipt(RECEIPT, CITY) | changed).encode()


def test_a_receipt_survives_the_way() -> None:
    assert read_receipt(told(), public_of(CITY)) == RECEIPT


def test_other_fields_may_stand_beside_it() -> None:
    assert read_receipt(told(type="gap", later=[1]), public_of(CITY)) == RECEIPT


@pytest.mark.parametrize(
    "changed",
    [
        {"hwm": 13},
        {"hwm": "12"},
        {"hwm": -1},
        {"head": "00" * 32},
        {"stream": A_STREAM.replace("1", "2")},
        {"standing": "revoked"},
        {"standing": "other"},
        {"signature": "00" * 64},
        {"signature": ""},
        {"signature": None},
    ],
)
def test_nothing_in_it_can_be_changed(changed: dict[str, object]) -> None:
    with pytest.raises(Nonsense):
        read_receipt(told(**changed), public_of(CITY))


@pytest.mark.parametrize("page", [b"", b"<html>Welcome to Free Wi-Fi</html>", b"{}", b"[]", b"null", b"\xff\xfe"])
def test_a_log_in_page_is_no_receipt(page: bytes) -> None:
    with pytest.raises(Nonsense):
        read_receipt(page, public_of(CITY))


def test_another_citys_receipt_is_none() -> None:
    with pytest.raises(Nonsense):
        read_receipt(told(), public_of(new_secret()))


@pytest.mark.parametrize(
    "typed", [CODE, CODE.lower(), "ABCD-EFGH IJKL-MNOP-QRST-UVWX-YZ23-4567 ", CODE.replace("O", "0").replace("B", "8")]
)
def test_a_code_may_be_typed_with_hyphens_small_letters_and_misread_digits(typed: str) -> None:
    assert plain_code(typed) == CODE


@pytest.mark.parametrize("typed", ["", "ABCD", CODE + "A", CODE.replace("Z", "9"), "あ" * 32])
def test_what_can_not_be_a_code_is_none(typed: str) -> None:
    assert plain_code(typed) is None


def test_a_key_that_is_not_the_senders_own_is_refused() -> None:
    mine, foreign = new_secret(), public_of(new_secret())
    with pytest.raises(Nonsense):
        read_request(write_request(EnrolRequest(CODE, A_STREAM, foreign), mine))
    request = EnrolRequest(CODE, A_STREAM, public_of(mine))
    assert read_request(write_request(request, mine)) == request
