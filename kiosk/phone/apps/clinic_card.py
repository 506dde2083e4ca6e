"""The card in the hand or on the reader: its sleeve, the side that is up, how it lies, what the reader says of it."""

from dataclasses import dataclass, replace
from enum import StrEnum


class Lies(StrEnum):
    """Where the card is."""

    HAND = "hand"
    CROOKED = "crooked"
    STRAIGHT = "straight"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """`sleeved`: it is in its sleeve. `back`: the side without the photo is up."""

    sleeved: bool = True
    back: bool = True
    lies: Lies = Lies.HAND


LAID = Card(sleeved=False, back=False, lies=Lies.STRAIGHT)
SLEEVED = "カード入れの ままでは、読めません。カード入れから 出してください。"
UPSIDE_DOWN = "顔の 写真が 見える ほうを 上に してください。"
CROOKED = "カードが 少し ななめです。まっすぐに 直してください。"


def taken(card: Card) -> Card:
    """The card in the hand again."""
    return replace(card, lies=Lies.HAND)


def unsleeved(card: Card) -> Card:
    return replace(taken(card), sleeved=False)


def flipped(card: Card) -> Card:
    return replace(taken(card), back=not card.back)


def put(card: Card) -> Card:
    """Laid down, a card lies a little crooked at first, as it does in life."""
    return replace(card, lies=Lies.CROOKED)


def straightened(card: Card) -> Card:
    return replace(card, lies=Lies.STRAIGHT)


def note(card: Card) -> str:
    """What the reader says about a card that it can't read yet; "" while none lies on it, or one that it reads."""
    if card.lies is Lies.HAND or card == LAID:
        return ""
    return SLEEVED if card.sleeved else UPSIDE_DOWN if card.back else CROOKED
