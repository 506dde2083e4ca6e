"""A pad for a secret number of four digits: it counts what fits the made-up practice number and keeps nothing else.

A person may type their own real number here out of habit. So a digit that does not fit is only counted: which one it
was is in no state, no fact and no sentence. Nothing ever locks; it says what a real card would do.
"""

from dataclasses import dataclass, replace

from kiosk.phone.happening import Changed, Dotted, Erased, Happening, Missed
from kiosk.phone.touch import Touch
from kiosk.phone.widgets import Button, Dots, Group, GroupRole, Key, Text, TextRole, Tone, Widget

NUMBER = "7294"
"""The practice number: no birthday, no year, no row, no digit twice."""

TRIES = 3  # of a real card; the lessons have it from facts.toml, a test compares
FULL = "丸は 4つまでです。カードの 裏の 12けたの 番号とは ちがいます。"
SPENT = "本物なら、ここで 止まります。役所で 直せます。練習では、何度でも できます。"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pad:
    """`right`: how many digits stand that are the practice number's, in its order; `astray`: how many after those.

    `misses`: times that a wrong number was given, below TRIES. `note`: what the pad has to say.
    """

    right: int = 0
    astray: int = 0
    misses: int = 0
    note: str = ""


Told = tuple[Pad, tuple[Happening, ...]]


def filled(pad: Pad) -> int:
    """How many dots stand."""
    return pad.right + pad.astray


def fits(pad: Pad) -> bool:
    """Whether the practice number stands there whole."""
    return pad.right == len(NUMBER)


def typed(pad: Pad) -> str:
    """What stands, as a fact of the phone: the practice number as far as it is right, then a "?" a digit."""
    return NUMBER[: pad.right] + "?" * pad.astray


def touched(pad: Pad, touch: Touch, app: str) -> Told:
    """What a key of the pad does; a number that fits (`fits`) when it is given is the app's own matter."""
    field = f"{app}.typed"
    match touch.target.removeprefix(f"{app}.").split("."):
        case ["key", digit]:
            return _pressed(pad, digit, field)
        case ["erase"] if pad.astray:
            return replace(pad, astray=pad.astray - 1, note=""), (Erased(field),)
        case ["erase"] if pad.right:
            return replace(pad, right=pad.right - 1, note=""), (Erased(field),)
        case ["decide"]:
            return _refused(pad)
        case _:
            return pad, (Missed(touch.target),)


def _pressed(pad: Pad, digit: str, field: str) -> Told:
    """One digit more; a fifth stays outside and is told."""
    if filled(pad) == len(NUMBER):
        return replace(pad, note=FULL), (Changed(FULL),)
    if not pad.astray and digit == NUMBER[pad.right]:
        return replace(pad, right=pad.right + 1, note=""), (Dotted(field),)
    return replace(pad, astray=pad.astray + 1, note=""), (Dotted(field),)


def _refused(pad: Pad) -> Told:
    """A number that does not fit was given: the dots are empty, and it says how many tries a real card would leave."""
    misses = (pad.misses + 1) % TRIES
    note = f"紙の 番号と ちがいました。本物なら、あと {TRIES - misses}回です。" if misses else SPENT
    return Pad(misses=misses, note=note), (Changed(note),)


def body(pad: Pad, app: str) -> tuple[Widget, ...]:
    """The slip with the practice number, the dots, the keys: `<app>.key.7`, `<app>.erase`, `<app>.decide`."""
    return (
        Text(key="slip", label=f"紙の 番号  {NUMBER}", role=TextRole.PAPER),
        Dots(key="dots", label="暗証番号", filled=filled(pad), of=len(NUMBER)),
        Group(key="keys", role=GroupRole.KEYPAD, kids=(*_digits(app, "123456789"), *_last(pad, app)), across=3),
    )


def foot(pad: Pad) -> tuple[Widget, ...]:
    """What the pad has to say, below the keys, so that no key moves under a finger."""
    return (Text(key="note", label=pad.note),) if pad.note else ()


def _digits(app: str, digits: str) -> tuple[Key, ...]:
    return tuple(Key(key=d, label=d, target=f"{app}.key.{d}", what="数字の ボタン") for d in digits)


def _last(pad: Pad, app: str) -> tuple[Widget, ...]:
    erase = Button(
        key="erase",
        label="消す",
        target=f"{app}.erase",
        what="数字を 1つ 消す「消す」",
        ready=filled(pad) > 0,
    )
    decide = Button(
        key="decide",
        label="決定",
        target=f"{app}.decide",
        what="4つ そろったら さわる「決定」",
        tone=Tone.GO,
        ready=filled(pad) == len(NUMBER),
    )
    return erase, *_digits(app, "0"), decide
