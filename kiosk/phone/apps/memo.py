"""The memo app: one sheet to write on with the kana keyboard, and an older note to read."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.phone import kana
from kiosk.phone.happening import Happening, Missed, Turned
from kiosk.phone.kana import Kana
from kiosk.phone.kana_keys import keyboard
from kiosk.phone.scene import Rest, Scene
from kiosk.phone.stock import Stock
from kiosk.phone.touch import Touch
from kiosk.phone.widgets import Field, Row, Text, TextRole

NAME = "memo"
TITLE = "メモ"
FIELD = "memo.written"
NOTE = ("買う もの", ("お茶", "卵", "ねぎ"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Memo:
    """`writing`: the keyboard is up. `reading_note`: the older note is open."""

    kana: Kana = Kana()
    writing: bool = False
    reading_note: bool = False


Told = tuple[Memo, tuple[Happening, ...]]


def touched(state: Memo, touch: Touch) -> Told:
    """The sheet brings the keyboard up, whose keys write on it."""
    match touch.target.split("."):
        case ["memo", "field"]:
            return _turned(replace(state, writing=True))
        case ["memo", "item", "1"]:
            return _turned(replace(state, reading_note=True))
        case ["kana", *_]:
            written, told = kana.touched(state.kana, touch, FIELD)
            return replace(state, kana=written), told
        case _:
            return state, (Missed(touch.target),)


def stocked(state: Memo, stock: Stock) -> Memo:
    """The sheet with the words that its keyboard can write in other ways."""
    return replace(state, kana=replace(state.kana, words=stock.words))


def facts(state: Memo) -> Mapping[str, str]:
    """`text` confirmed · `reading` not yet confirmed · `written` both."""
    return {"memo.text": state.kana.text, "memo.reading": state.kana.reading, "memo.written": state.kana.written}


def back(state: Memo) -> Memo | None:
    """The keyboard goes down or the note is closed; None when the home screen comes next. What is written stays."""
    return left(state) if state.writing or state.reading_note else None


def left(state: Memo) -> Memo:
    """The app as it is found again."""
    return replace(state, writing=False, reading_note=False)


def screen(state: Memo) -> str:
    """The name of the page in front."""
    if state.reading_note:
        return "memo.1"
    return "memo.write" if state.writing else "memo"


def scene(state: Memo) -> Scene:
    if state.reading_note:
        title, lines = NOTE
        body = tuple(Text(key=f"line{n}", label=line) for n, line in enumerate(lines))
        heading = Text(key="title", label=title, role=TextRole.TITLE)
        return Scene(screen=screen(state), title=TITLE, back=True, body=(heading, *body))
    if state.writing:
        keys = keyboard(state.kana)
        return Scene(
            screen=screen(state), title=TITLE, back=True, body=(_sheet(state),), keyboard=keys, rest=Rest.BOTTOM
        )
    return Scene(screen=screen(state), title=TITLE, back=True, body=(_sheet(state), _note()))


def _sheet(state: Memo) -> Field:
    return Field(
        key="field",
        label="書く ところ",
        target="memo.field",
        what="字を 書く 白い ところ",
        text=state.kana.text,
        typing=state.kana.reading,
        empty="ここに さわって 書きます",
        active=state.writing,
    )


def _note() -> Row:
    title, lines = NOTE
    return Row(key="1", label=title, detail=f"{len(lines)}つ", target="memo.item.1", icon="memo")


def _turned(state: Memo) -> Told:
    return state, (Turned(screen(state)),)
