"""The ticket with which a person goes on: its number, what they answered already, what to bring and where to go."""

import re
from dataclasses import dataclass

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"[:23]  # no I and no O, which look like digits; 23 of them, a prime
_SHAPE = re.compile(rf"[{LETTERS}]{{3}}-[0-9]{{3}}[{LETTERS}]")
_WEIGHTS = (2, 3, 4, 5, 6, 7)
NUMBERS = len(LETTERS) ** 3 * 1000  # how many there are


@dataclass(frozen=True, slots=True)
class Answer:
    """What was told at the desk, so that nobody has to say it twice."""

    asked: str
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """Plain values for screen and paper. `way`: how it is done, in words; `page`: an address that the city allows.

    `note` was typed at the desk and stands on the paper alone; it is neither kept nor sent.
    """

    number: str
    title: str
    answers: tuple[Answer, ...] = ()
    says: str = ""
    way: str = ""
    bring: tuple[str, ...] = ()
    office: str = ""
    town: str = ""
    hours: str = ""
    telephone: str = ""
    address: str = ""
    page: str = ""
    booked: str = ""
    note: str = ""


def number_of(chance: int) -> str:
    """The ticket number for a whole number below `NUMBERS`: `KMT-472R`; its last letter checks the others."""
    letters, digits = divmod(chance % NUMBERS, 1000)
    first, rest = divmod(letters, len(LETTERS) ** 2)
    second, third = divmod(rest, len(LETTERS))
    plain = f"{LETTERS[first]}{LETTERS[second]}{LETTERS[third]}{digits:03}"
    return f"{plain[:3]}-{plain[3:]}{_check(plain)}"


def is_number(text: str) -> bool:
    """Whether it can be one; a single wrong sign, or two neighbours changed about, is found."""
    return bool(_SHAPE.fullmatch(text)) and _check(text[:3] + text[4:7]) == text[7]


def payload(number: str, answers: tuple[str, ...]) -> str:
    """What the ticket's own QR code says to a city hall: the number and the codes of what was answered."""
    return " ".join(("ENGAWA-TICKET", number, *answers))


def read_payload(text: str) -> tuple[str, tuple[str, ...]] | None:
    """The number and the codes; None where it is no ticket."""
    mark, _, rest = text.partition(" ")
    number, *answers = rest.split(" ")
    return (number, tuple(answers)) if mark == "ENGAWA-TICKET" and is_number(number) else None


def _check(plain: str) -> str:
    values = (int(sign) if sign.isdigit() else LETTERS.index(sign) for sign in plain)
    return LETTERS[sum(weight * value for weight, value in zip(_WEIGHTS, values, strict=True)) % len(LETTERS)]
