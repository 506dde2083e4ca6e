"""The lock screen: the time, strips of what came, the way to open, and a practice code where a lesson set one.

Like the keys back and home, the way to open is the skin's: `by_button` a press, else a slide.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.phone.fact_words import NONE, yes
from kiosk.phone.happening import Changed, Dotted, Erased, Happening, Missed, Turned, WentHome
from kiosk.phone.scene import Scene
from kiosk.phone.touch import Slide, Touch
from kiosk.phone.widgets import Button, Dots, Group, GroupRole, Key, Lift, Notice, Text, TextRole, Tone, Widget

SCREEN = "lock"
TITLE = "閉じた 画面"
FIELD = "lock.code"
OPEN = "lock.open"
DIGITS = 4
TIME = "10:10"
DAY = "練習の 日"
KEYS = "123456789"
IT_WAS_ANOTHER = "番号が ちがう ようです。もう一度 どうぞ。"


class Answer(StrEnum):
    """What the last touch led to, as the screen tells it."""

    NONE = ""
    FIRST_OPEN = "開けると、読めます。"
    OTHER_CODE = "もう一度 どうぞ。"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """`locked`: the lock screen is in front. `code`: four digits, "" where none is asked. `asked`: it is asked for now,
    `typed`: so much of it; a digit that does not fit stands in it as "?", for it may be of a person's real number.
    """

    locked: bool = False
    code: str = ""
    asked: bool = False
    typed: str = ""
    answer: Answer = Answer.NONE


Told = tuple[Lock, tuple[Happening, ...]]


def touched(state: Lock, touch: Touch, *, by_button: bool) -> Told:
    """What a touch does while the phone is locked; a strip is to be read when it is open."""
    match touch.target.split("."):
        case ["lock", "open"] if by_button or isinstance(touch, Slide):
            return _opening(state)
        case ["lock", "key", digit] if len(state.typed) < DIGITS:
            return _typed(state, digit)
        case ["lock", "erase"] if state.typed:
            return replace(state, typed=state.typed[:-1], answer=Answer.NONE), (Erased(FIELD),)
        case ["lock", "stop"]:
            return replace(state, asked=False, typed="", answer=Answer.NONE), (Turned(SCREEN),)
        case ["lock", *_]:
            return state, (Missed(touch.target),)
        case _:
            told = replace(state, answer=Answer.FIRST_OPEN)
            return told, (Changed(Answer.FIRST_OPEN) if told != state else Missed(touch.target),)


def facts(state: Lock) -> Mapping[str, str]:
    """`phone.locked` yes or no · `lock.code` what is typed of the practice code, "?" for a digit that is not its."""
    return {"phone.locked": yes(so=state.locked), FIELD: state.typed or NONE}


def scene(state: Lock, strips: tuple[Notice, ...], *, by_button: bool) -> Scene:
    """The lock screen over the phone's picture, or the keys of the code."""
    if state.asked:
        return _code(state)
    says = (Text(key="says", label=state.answer, role=TextRole.TITLE),) if state.answer else ()
    time = (Text(key="time", label=TIME, role=TextRole.HUGE), Text(key="day", label=DAY, role=TextRole.TITLE))
    way = _button() if by_button else _lift()
    return Scene(screen=SCREEN, title=TITLE, wallpaper=True, body=(*time, *strips, *says), foot=(way,))


def _lift() -> Lift:
    return Lift(key="open", label="上へ すべらせて 開ける", target=OPEN, what="電話を 開ける 下の ところ")


def _button() -> Button:
    return Button(key="open", label="開ける", target=OPEN, what="電話を 開ける ボタン", tone=Tone.GO)


def _opening(state: Lock) -> Told:
    """At once, or after the code."""
    if state.code and not state.asked:
        return replace(state, asked=True, answer=Answer.NONE), (Turned("lock.code"),)
    return _open(state)


def _open(state: Lock) -> Told:
    return replace(state, locked=False, asked=False, typed="", answer=Answer.NONE), (WentHome(),)


def _typed(state: Lock, digit: str) -> Told:
    """The last digit opens the phone, or all are asked once more, without end; one that does not fit is not kept."""
    grown = state.typed + digit
    typed = replace(state, typed=grown if state.code.startswith(grown) else state.typed + "?", answer=Answer.NONE)
    told = Dotted(FIELD)
    if len(typed.typed) < DIGITS:
        return typed, (told,)
    if typed.typed == state.code:
        opened, more = _open(state)
        return opened, (told, *more)
    return replace(typed, typed="", answer=Answer.OTHER_CODE), (told, Changed(IT_WAS_ANOTHER))


def _code(state: Lock) -> Scene:
    body: tuple[Widget, ...] = (
        Dots(key="dots", label="練習の 番号", filled=len(state.typed), of=DIGITS),
        Text(key="asks", label=state.answer or "番号を 押します。", role=TextRole.BODY),
    )
    digits = tuple(Key(key=digit, label=digit, target=f"lock.key.{digit}") for digit in KEYS)
    stop = Button(
        key="stop", label="やめる", target="lock.stop", what="番号を 入れないで もどる「やめる」", icon="arrow"
    )
    zero = Key(key="0", label="0", target="lock.key.0")
    erase = Button(
        key="erase",
        label="消す",
        target="lock.erase",
        what="数字を 1つ 消す ボタン",
        icon="erase",
        ready=bool(state.typed),
    )
    pad = Group(key="pad", role=GroupRole.KEYPAD, kids=(*digits, stop, zero, erase), across=3)
    return Scene(screen="lock.code", title="練習の 番号", body=body, foot=(pad,))
