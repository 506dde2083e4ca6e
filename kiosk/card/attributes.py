"""Name, address, birth and sex as they stand in the chip: read whole or not at all."""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.card import tlv
from kiosk.card.applications import Pin
from kiosk.card.mynumber import MyNumberCard
from kiosk.card.pin import NotRight, Right, check_pin
from kiosk.card.tlv import Damaged

WHOLE, NAME, ADDRESS, BIRTH, SEX = 0xFF20, 0xDF22, 0xDF23, 0xDF24, 0xDF25


class Sex(StrEnum):
    MALE = "male"
    FEMALE = "female"
    NOT_APPLICABLE = "not_applicable"
    UNKNOWN = "unknown"


SEXES = {b"1": Sex.MALE, b"2": Sex.FEMALE, b"9": Sex.NOT_APPLICABLE}


@dataclass(frozen=True, slots=True, repr=False)
class Attributes:
    """One person's data, for showing and forgetting; it has no `repr`, so that no log can hold it.

    `birth` is YYYY-MM-DD in the Gregorian calendar; a part that the register does not know is zeros.
    """

    name: str
    address: str
    birth: str
    sex: Sex = field(default=Sex.UNKNOWN)  # the next card may leave it out


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The PIN was right and the chip's content is damaged: nothing of it is shown."""


def read_attributes(card: MyNumberCard, digits: bytes) -> Attributes | Unreadable | NotRight:
    """What stands in the chip, opened with the PIN of 券面事項入力補助; 4 round trips. Raises as check_pin.

    Power_cycle the card when done.
    """
    answer = check_pin(card, Pin.INPUT_SUPPORT, digits)
    if not isinstance(answer, Right):
        return answer
    try:
        return parse_attributes(card.attributes())
    except Damaged:
        return Unreadable()


def parse_attributes(content: bytes) -> Attributes:
    """The four fields of EF 0002 (`FF20 { DF21 offsets, DF22 … DF25 }`), found by tag. Raises tlv.Damaged.

    Unknown tags are passed over; a field that is missing, twice there or not readable damages the whole.
    """
    outer = tlv.header(content)
    if outer.tag != WHOLE:
        raise Damaged("not the four fields")
    fields: dict[int, bytes] = {}
    for item in tlv.items(tlv.value_of(content, outer)):
        if item.tag in fields:
            raise Damaged("a field is there twice")
        fields[item.tag] = item.value
    return Attributes(
        name=_text(fields, NAME),
        address=_text(fields, ADDRESS),
        birth=_birth(fields),
        sex=SEXES.get(fields.get(SEX, b""), Sex.UNKNOWN),
    )


def _text(fields: dict[int, bytes], tag: int) -> str:
    try:
        text = fields[tag].decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        raise Damaged("a field can't be read") from None
    if not text.strip() or "\ufffd" in text or any(ord(sign) < 0x20 for sign in text):
        raise Damaged("a field can't be read")
    return text


def _birth(fields: dict[int, bytes]) -> str:
    digits = fields.get(BIRTH, b"")
    if len(digits) != 8 or not digits.isdigit():
        raise Damaged("a field can't be read")
    text = digits.decode("ascii")
    return f"{text[:4]}-{text[4:6]}-{text[6:]}"
