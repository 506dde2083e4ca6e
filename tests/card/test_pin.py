"""Checking a PIN never spends the last try and never sends twice."""

import pytest

from kiosk.card.applications import Application, Key, Pin
from kiosk.card.attributes import Attributes, Sex, Unreadable, read_attributes
from kiosk.card.connection import Connection, Link
from kiosk.card.mynumber import MyNumberCard, Right, Wrong
from kiosk.card.pin import AnswerLost, Malformed, NotOnThisCard, PinAnswer, TooFewTries, check_pin
from kiosk.card.practice import PracticeCard
from kiosk.card.practice_states import practice_attributes
from tests.card.builders import a_card, a_card_with_file, a_card_with_tries, ready
from tests.card.trouble import InTwoParts, Lifted, LostOnce, NoShortIds, Recorded, SmallBlocks

RIGHT = {Pin.AUTH: b"1234", Pin.SIGN: b"RENSHU1", Pin.INPUT_SUPPORT: b"1234"}
WRONG = {Pin.AUTH: b"9999", Pin.SIGN: b"WRONG99", Pin.INPUT_SUPPORT: b"9999"}


def checked(link: Link, pin: Pin, digits: bytes) -> PinAnswer:
    return check_pin(MyNumberCard(Connection(link)), pin, digits)


@pytest.mark.parametrize("pin", Pin)
def test_the_right_number_is_said_to_be_right(pin: Pin) -> None:
    assert checked(a_card(), pin, RIGHT[pin]) == Right()


@pytest.mark.parametrize("pin", Pin)
def test_wrong_numbers_stop_before_the_last_try(pin: Pin) -> None:
    link = Recorded(a_card())
    for left in range(pin.full_tries - 1, 0, -1):
        assert checked(link, pin, WRONG[pin]) == Wrong(left)
    sent = link.pins_sent
    assert checked(link, pin, RIGHT[pin]) == TooFewTries(1)
    assert link.pins_sent == sent


@pytest.mark.parametrize("tries", [0, 1])
def test_with_one_try_or_none_nothing_is_sent(tries: int) -> None:
    link = Recorded(a_card_with_tries(Application.JPKI, Key.AUTH, tries))
    assert checked(link, Pin.AUTH, b"1234") == TooFewTries(tries)
    assert link.pins_sent == 0


@pytest.mark.parametrize("digits", [b"", b"123", b"12345", b"12a4", b"123\n", "１２３４".encode(), b"123456789012"])
@pytest.mark.parametrize("pin", [Pin.AUTH, Pin.INPUT_SUPPORT])
def test_what_is_no_four_digits_is_not_sent(pin: Pin, digits: bytes) -> None:
    link = Recorded(a_card())
    assert checked(link, pin, digits) == Malformed()
    assert link.commands == []


@pytest.mark.parametrize("digits", [b"AB123", b"abc1234", b"A" * 17, b"ABC 123"])
def test_what_is_no_signing_password_is_not_sent(digits: bytes) -> None:
    link = Recorded(a_card())
    assert checked(link, Pin.SIGN, digits) == Malformed()
    assert link.commands == []


def test_a_lost_answer_is_not_asked_for_again_but_counted_anew() -> None:
    link = LostOnce(a_card())
    assert checked(link, Pin.AUTH, b"9999") == AnswerLost(2)
    assert link.pins_sent == 1


def test_a_card_gone_for_good_leaves_the_count_unknown() -> None:
    link = Lifted(a_card(), 2, counts=True)
    assert checked(link, Pin.AUTH, b"9999") == AnswerLost(None)
    assert link.pins_sent == 1


def test_a_card_without_the_number_is_told_so() -> None:
    assert checked(PracticeCard({}), Pin.AUTH, b"1234") == NotOnThisCard()


def test_a_card_without_short_ids_is_sent_the_number_once() -> None:
    link = NoShortIds(a_card())
    assert checked(link, Pin.AUTH, b"9999") == Wrong(2)
    assert link.pins_sent == 1


def test_a_verified_number_is_forgotten_with_the_power() -> None:
    card = MyNumberCard(Connection(a_card()))
    assert isinstance(read_attributes(card, b"1234"), Attributes)
    card.power_cycle()
    assert card.select(Application.TEXT)
    with pytest.raises(Exception, match="6982"):
        card.attributes()


def test_the_four_fields_take_four_round_trips() -> None:
    connection = Connection(a_card())
    found = read_attributes(MyNumberCard(connection), b"1234")
    assert isinstance(found, Attributes)
    assert (found.name, found.birth, found.sex) == ("練習　花子", "1950-04-01", Sex.FEMALE)
    assert connection.round_trips == 4


@pytest.mark.parametrize("wrap", [Recorded, NoShortIds, InTwoParts, lambda card: SmallBlocks(card, b"\x67\x00")])
def test_a_long_address_is_read_whole(wrap: type[Recorded]) -> None:
    address = "練習県縁側市" + "日向町" * 60
    content = practice_attributes(address=address) + b"\xff" * 100
    link = wrap(a_card_with_file(Application.TEXT, 0x02, content))
    found = read_attributes(MyNumberCard(Connection(link)), b"1234")
    assert isinstance(found, Attributes)
    assert found.address == address


@pytest.mark.parametrize("damage", ["cut", "no_address", "twice", "not_text", "empty"])
def test_damaged_content_is_never_half_read(damage: str) -> None:
    whole = practice_attributes()
    content = {
        "cut": whole[:60],
        "no_address": whole.replace(b"\xdf\x23", b"\xdf\x33"),
        "twice": whole.replace(b"\xdf\x23", b"\xdf\x22"),
        "not_text": whole.replace("練".encode(), b"\xff\xff\xff"),
        "empty": b"\xff" * 200,
    }[damage]
    card = MyNumberCard(Connection(a_card_with_file(Application.TEXT, 0x02, content)))
    assert read_attributes(card, b"1234") == Unreadable()


def test_unknown_fields_and_parts_of_a_birth_are_taken() -> None:
    content = practice_attributes(birth="19500000", sex="0", name="PRACTICE TARO")
    card = MyNumberCard(Connection(a_card_with_file(Application.TEXT, 0x02, content)))
    found = read_attributes(card, b"1234")
    assert isinstance(found, Attributes)
    assert (found.name, found.birth, found.sex) == ("PRACTICE TARO", "1950-00-00", Sex.UNKNOWN)


def test_a_person_has_no_print_form() -> None:
    found = Attributes("練習　花子", "練習県", "1950-04-01")
    assert "練習" not in repr(found)


def test_a_look_after_a_check_finds_full_counters() -> None:
    card = a_card()
    assert checked(card, Pin.AUTH, b"9999") == Wrong(2)
    assert checked(card, Pin.AUTH, b"1234") == Right()
    assert ready(card).tries_left.auth == 3
