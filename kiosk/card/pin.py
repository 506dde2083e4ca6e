"""Checking whether a person remembers a PIN, so that the check can never be what locks it."""

import re
from dataclasses import dataclass

from kiosk.card.applications import Pin
from kiosk.card.faults import LinkError, UnexpectedAnswer
from kiosk.card.mynumber import MyNumberCard, Right, Wrong

SHORTEST = {Pin.AUTH: 4, Pin.INPUT_SUPPORT: 4, Pin.SIGN: 6}
LONGEST = {Pin.AUTH: 4, Pin.INPUT_SUPPORT: 4, Pin.SIGN: 16}
SIGNS = {Pin.AUTH: "0-9", Pin.INPUT_SUPPORT: "0-9", Pin.SIGN: "0-9A-Z"}
FORMS = {pin: re.compile(f"[{SIGNS[pin]}]{{{SHORTEST[pin]},{LONGEST[pin]}}}".encode()) for pin in Pin}
LEAST_TRIES = 2  # below this nothing is sent: one try always stays with the person


@dataclass(frozen=True, slots=True)
class Malformed:
    """Not of the PIN's form; nothing was sent (the card would count it as a miss)."""


@dataclass(frozen=True, slots=True)
class NotOnThisCard:
    """Nothing was sent: the card has no such PIN, or does not tell its counter."""


@dataclass(frozen=True, slots=True)
class TooFewTries:
    """Nothing was sent: one try is left, or none (locked)."""

    tries_left: int


@dataclass(frozen=True, slots=True)
class AnswerLost:
    """The card went away in the middle. It was not sent again; `tries_left` as asked afterwards, None: unknown."""

    tries_left: int | None


NotRight = Wrong | Malformed | NotOnThisCard | TooFewTries | AnswerLost
PinAnswer = Right | NotRight


def well_formed(pin: Pin, digits: bytes) -> bool:
    """Four digits, or 6 to 16 of 0–9 and A–Z (upper case) for the signing PIN."""
    return FORMS[pin].fullmatch(digits) is not None


def check_pin(card: MyNumberCard, pin: Pin, digits: bytes) -> PinAnswer:
    """Presents `digits` once, if it is safe to. Leaves the PIN verified: power_cycle the card when done.

    Raises LinkError only when the card broke off before anything was presented, UnexpectedAnswer for an answer
    that fits no question.
    """
    if not well_formed(pin, digits):
        return Malformed()
    left = ask_tries(card, pin)
    if left is None:
        return NotOnThisCard()
    if left < LEAST_TRIES:
        return TooFewTries(left)
    try:
        return card.verify(pin, digits)
    except LinkError:
        return AnswerLost(_ask_again(card, pin))


def ask_tries(card: MyNumberCard, pin: Pin) -> int | None:
    """Tries left of one PIN, its application selected first; None when the card has no such PIN."""
    return card.tries_left(pin) if card.select(pin.application) else None


def _ask_again(card: MyNumberCard, pin: Pin) -> int | None:
    try:
        card.power_cycle()
        return ask_tries(card, pin)
    except (LinkError, UnexpectedAnswer):
        return None
