"""The stamp card: what a person chose and finished as nineteen signs, to scan or to type; no name, no id.

Seventeen signs of five bits hold the content, two check it: a Reed-Solomon code over GF(32) of distance three: any two
wrong signs, and with them every typing mistake and every swap of two signs, are noticed. 95 bits: twelve bytes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.phone.skin import Skin
from kiosk.visit.comfort import Comfort, Language, Patience, Theme, Way

VERSION = 1
LESSONS = 54  # rows of the catalogue, L01 to L54
SIGNS, CONTENT, CHECKS = 19, 17, 2
KANA = "あいうえおかくけこしすせそたつてとなにのひふへまみむもやゆよわん"
"""To type and to read aloud: no two of them are taken for one another."""
ASCII = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""To scan, by a reader that types as a keyboard: Crockford's alphabet, without I, L, O, U."""
GROUP = 4  # signs between two gaps, for the eye
QUIET_MS, WOBBLE_MM, HOLD_MS = (800, 1200, 1500, 2000), (5.0, 8.0, 10.0, 12.0), (5000, 7500, 10_000, 15_000)
_FIELD = 0b100101  # x⁵ + x² + 1, primitive over GF(2)


@dataclass(frozen=True, slots=True)
class Stamps:
    """What the card brings: comfort, skin, and the catalogue rows of finished lessons."""

    comfort: Comfort = Comfort()
    skin: Skin = Skin.ANDROID
    lessons: frozenset[str] = frozenset()


class Refused(StrEnum):
    """Why signs are no stamp card of ours."""

    LENGTH = "length"
    SIGN = "sign"  # a sign that is in neither alphabet
    CHECK = "check"  # one sign or more is wrong
    NEWER = "newer"  # of a version that this kiosk does not know
    CONTENT = "content"  # right signs of no choice there is


def typed(stamps: Stamps) -> str:
    """The card in kana, in groups of four."""
    return _grouped("".join(KANA[sign] for sign in _signs(stamps)))


def scanned(stamps: Stamps) -> str:
    """The card for a QR code: capital letters and digits alone."""
    return "".join(ASCII[sign] for sign in _signs(stamps))


def read(text: str) -> Stamps | Refused:
    """What was typed or scanned; spaces and small letters don't matter."""
    bare = "".join(text.split()).upper()
    if len(bare) != SIGNS:
        return Refused.LENGTH
    alphabet = KANA if bare[0] in KANA else ASCII
    if not all(sign in alphabet for sign in bare):
        return Refused.SIGN
    signs = [alphabet.index(sign) for sign in bare]
    if any(_value(signs, power) for power in range(1, CHECKS + 1)):
        return Refused.CHECK
    number = sum(sign << 5 * place for place, sign in enumerate(signs[:CONTENT]))
    return _unpacked(number)


def on_a_card(comfort: Comfort) -> Comfort:
    """The nearest that a card can hold: never less forgiving, but at the most."""
    patience = comfort.patience
    kept = Patience(
        QUIET_MS[_step(QUIET_MS, patience.quiet_ms)],
        WOBBLE_MM[_step(WOBBLE_MM, patience.wobble_mm)],
        HOLD_MS[_step(HOLD_MS, patience.hold_ms)],
    )
    return replace(comfort, patience=kept)


# Content ↔ number ----------------------------------------------------------------------------------------


def _fields(stamps: Stamps) -> Iterator[tuple[int, int]]:
    """Each field's value and its bits, the lowest first."""
    comfort = stamps.comfort
    yield VERSION, 4
    yield comfort.text, 2
    yield tuple(Theme).index(comfort.theme), 2
    yield comfort.speed, 3
    yield comfort.volume, 3
    yield tuple(Language).index(comfort.language), 1
    yield tuple(Way).index(comfort.way), 3
    yield comfort.pace, 2
    yield int(comfort.motion), 1
    yield _step(QUIET_MS, comfort.patience.quiet_ms), 2
    yield _step(WOBBLE_MM, comfort.patience.wobble_mm), 2
    yield _step(HOLD_MS, comfort.patience.hold_ms), 2
    yield tuple(Skin).index(stamps.skin), 2
    yield sum(1 << int(row[1:]) - 1 for row in stamps.lessons), LESSONS


def _signs(stamps: Stamps) -> list[int]:
    number = shift = 0
    for value, bits in _fields(stamps):
        number |= value << shift
        shift += bits
    return _checked([number >> 5 * place & 31 for place in range(CONTENT)])


def _unpacked(number: int) -> Stamps | Refused:
    taken = _taken(number)
    if next(taken) != VERSION:
        return Refused.NEWER
    text, theme, speed, volume, language, way, pace, motion, quiet, wobble, hold, skin, lessons, rest = taken
    fits = speed < 7 and volume < 7 and way < len(Way) and skin < len(Skin) and rest == 0
    if not fits:
        return Refused.CONTENT
    comfort = Comfort(
        text=text,
        speed=speed,
        volume=volume,
        theme=tuple(Theme)[theme],
        language=tuple(Language)[language],
        patience=Patience(QUIET_MS[quiet], WOBBLE_MM[wobble], HOLD_MS[hold]),
        way=tuple(Way)[way],
        pace=pace,
        motion=bool(motion),
    )
    rows = frozenset(f"L{row + 1:02}" for row in range(LESSONS) if lessons >> row & 1)
    return Stamps(comfort, tuple(Skin)[skin], rows)


def _taken(number: int) -> Iterator[int]:
    """The values of the fields, and what is left beyond the last."""
    for _, bits in _fields(Stamps()):
        yield number & (1 << bits) - 1
        number >>= bits
    yield number


def _step(steps: Sequence[float], wanted: float) -> int:
    return next((place for place, step in enumerate(steps) if step >= wanted), len(steps) - 1)


# The check -----------------------------------------------------------------------------------------------


def _times(one: int, other: int) -> int:
    """Product in GF(32)."""
    product = 0
    while other:
        product ^= one if other & 1 else 0
        one = one << 1 ^ (_FIELD if one & 16 else 0)
        other >>= 1
    return product


def _power(exponent: int) -> int:
    """The primitive element to a power."""
    value = 1
    for _ in range(exponent):
        value = _times(value, 2)
    return value


def _value(signs: Sequence[int], power: int) -> int:
    """The word as a polynomial at the primitive element to this power; 0 at both for a word of the code."""
    value = 0
    for sign in reversed(signs):
        value = _times(value, _power(power)) ^ sign
    return value


def _checked(content: list[int]) -> list[int]:
    """With the two signs that make the word one of the code: the only pair of 1,024 that does."""
    pairs = ((first, second) for first in range(32) for second in range(32))
    words = ([*content, *pair] for pair in pairs)
    return next(word for word in words if not any(_value(word, power) for power in range(1, CHECKS + 1)))


def _grouped(signs: str) -> str:
    return " ".join(signs[at : at + GROUP] for at in range(0, len(signs), GROUP))
