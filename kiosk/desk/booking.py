"""A place at an office on a day: asked for here, answered by the city later; the same ticket stands for both."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar


class Standing(StrEnum):
    """What the city says of a booking."""

    ASKED = "asked"  # it has not answered yet
    CONFIRMED = "confirmed"
    TO_CHECK = "to_check"  # 要確認: the place was gone; the city hall calls or is called, nothing is lost


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """No name, no number of a person: the city knows the ticket alone."""

    kind: ClassVar[str] = "booking.requested"
    ticket: str
    slot: str


WORDS = {
    Standing.ASKED: "市の 返事を 待っています",
    Standing.CONFIRMED: "予約できました",
    Standing.TO_CHECK: "要確認。窓口に 電話で 聞いてください",
}
