"""The kana keyboard as widgets: a line of candidates, and the keys of the board in use."""

from kiosk.phone import kana
from kiosk.phone.kana import Board, Kana
from kiosk.phone.touch import Side
from kiosk.phone.widgets import FlickKey, Group, GroupRole, Tone, Widget

TWELVE = ("あかさ", "たなは", "まやら", "わ、")
COLUMNS = ("わをんー？", "らりるれろ", "や、ゆ。よ", "まみむめも", "はひふへほ")
COLUMNS_RIGHT = ("なにぬねの", "たちつてと", "さしすせそ", "かきくけこ", "あいうえお")
FIFTY = tuple("".join(row) for row in zip(*COLUMNS, *COLUMNS_RIGHT, strict=True))
"""The board of fifty by rows, as it hangs in a school: あ at the right."""


def keyboard(state: Kana) -> tuple[Widget, ...]:
    """What stands in a scene's keyboard slot while somebody writes."""
    return (_line_above(state), *(_twelve(state) if state.board is Board.TWELVE else _fifty(state)))


def _line_above(state: Kana) -> Group:
    """Ways to write what is open; the way to the other board while nothing is."""
    ways = kana.candidates(state)
    kids = tuple(_candidate(number, way) for number, way in enumerate(ways)) or (_board_key(state),)
    return Group(key="candidates", role=GroupRole.CANDIDATES, kids=kids, across=max(len(kids), 2))


def _candidate(number: int, way: str) -> FlickKey:
    target = f"{kana.PICK}{number}"
    return FlickKey(key=f"pick{number}", label=way, target=target, what=f"「{way}」と 書く ボタン")


def _board_key(state: Kana) -> FlickKey:
    label = "50音に する" if state.board is Board.TWELVE else "大きく する"
    what = "字の ならび方を かえる ボタン"
    return FlickKey(key="board", label=label, target=kana.BOARD, what=what, tone=Tone.QUIET)


def _twelve(state: Kana) -> tuple[Widget, ...]:
    first, second, third, last = (tuple(map(_letters, signs)) for signs in TWELVE)
    keys = (*first, _erase(state), *second, _next(state), *third, _space(state), _change(state), *last, _end(state))
    return (Group(key="keys", role=GroupRole.KANA, kids=keys, across=4),)


def _fifty(state: Kana) -> tuple[Widget, ...]:
    keys = tuple(_plain(sign) for row in FIFTY for sign in row)
    below = (_change(state), _space(state), _erase(state), _end(state))
    return (
        Group(key="fifty", role=GroupRole.FIFTY, kids=keys, across=10),
        Group(key="below", role=GroupRole.KANA, kids=below, across=4),
    )


def _letters(sign: str) -> FlickKey:
    sides = kana.around(sign)
    return FlickKey(
        key=sign,
        label=sign,
        target=kana.KEY + sign,
        leftward=sides.get(Side.LEFT, ""),
        upward=sides.get(Side.UP, ""),
        rightward=sides.get(Side.RIGHT, ""),
        downward=sides.get(Side.DOWN, ""),
    )


def _plain(sign: str) -> FlickKey:
    return FlickKey(key=sign, label=sign, target=kana.KEY + sign)


def _change(state: Kana) -> FlickKey:
    what = "点々や 小さい 字に かえる ボタン"
    ready = kana.changeable(state)
    return FlickKey(key="change", label="゛゜小", target=kana.CHANGE, what=what, tone=Tone.QUIET, ready=ready)


def _next(state: Kana) -> FlickKey:
    what = "つぎの 字に うつる「つぎへ」"
    ready = bool(state.growing)
    return FlickKey(key="next", label="つぎへ", target=kana.NEXT, what=what, tone=Tone.QUIET, ready=ready)


def _space(state: Kana) -> FlickKey:
    what = "字の 間を あける「空白」"
    return FlickKey(
        key="space", label="空白", target=kana.SPACE, what=what, tone=Tone.QUIET, ready=kana.blank_fits(state)
    )


def _erase(state: Kana) -> FlickKey:
    what = "字を 1つ 消す ボタン"
    ready = bool(state.written)
    return FlickKey(
        key="erase", label="1つ消す", target=kana.ERASE, what=what, icon="erase", tone=Tone.QUIET, ready=ready
    )


def _end(state: Kana) -> FlickKey:
    """One key, two jobs: it confirms what is open, else it begins a new line."""
    if state.reading:
        return FlickKey(key="end", label="決定", target=kana.CONFIRM, what="字を 決める「決定」", tone=Tone.GO)
    return FlickKey(
        key="end",
        label="改行",
        target=kana.ENTER,
        what="つぎの 行に うつる「改行」",
        tone=Tone.QUIET,
        ready=kana.blank_fits(state),
    )
