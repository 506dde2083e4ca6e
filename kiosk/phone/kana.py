"""The kana keyboard: what is being written, what each key does to it, and which key comes next on the way to a text.

A letter grows under the same key (か き く け こ), comes at once by a flick or on the board of fifty, and is changed by
the small key (か が, つ っ づ). Nothing is guessed or learned: other ways to write come from `words` alone, and what is
written stays open until it is confirmed. No key ever waits for a time to pass, so nobody is too slow.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.phone.happening import Confirmed, Erased, Happening, Missed, Settled, Toggled, Typed
from kiosk.phone.stock import Written
from kiosk.phone.touch import Flick, Side, Touch

LONGEST = 60
ROWS = {
    "あ": "あいうえお",
    "か": "かきくけこ",
    "さ": "さしすせそ",
    "た": "たちつてと",
    "な": "なにぬねの",
    "は": "はひふへほ",
    "ま": "まみむめも",
    "や": "やゆよ",
    "ら": "らりるれろ",
    "わ": "わをんー",
    "、": "、。？！",
}
"""Sign on a key of the twelve → its letters, in the order in which they come."""

SIDES = (Side.LEFT, Side.UP, Side.RIGHT, Side.DOWN)
SIDES_OF = {"や": (Side.UP, Side.DOWN)}
"""Where the letters after the first lie around a key; only や leaves out left and right."""

CHANGES = (
    *("かが", "きぎ", "くぐ", "けげ", "こご", "さざ", "しじ", "すず", "せぜ", "そぞ"),
    *("ただ", "ちぢ", "つっづ", "てで", "とど", "はばぱ", "ひびぴ", "ふぶぷ", "へべぺ", "ほぼぽ"),
    *("あぁ", "いぃ", "うぅゔ", "えぇ", "おぉ", "やゃ", "ゆゅ", "よょ", "わゎ"),
)
"""What the small key makes of a letter, round and round; the first is the plain one."""

SMALL = "ぁぃぅぇぉっゃゅょゎ"
SPOKEN = {
    "は": "｜は《ハ》",
    "へ": "｜へ《ヘ》",
    "ー": "のばす しるし",
    "、": "点",
    "。": "丸",
    "？": "はてなの しるし",
    "！": "びっくりの しるし",
    " ": "空白",
    "\n": "改行",
}

KEY = "kana.key."
PICK = "kana.pick."
CHANGE, NEXT, ERASE, SPACE = "kana.change", "kana.next", "kana.erase", "kana.space"
CONFIRM, ENTER, BOARD = "kana.confirm", "kana.enter", "kana.board"


class Board(StrEnum):
    TWELVE = "twelve"
    FIFTY = "fifty"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kana:
    """`text` is confirmed, `reading` is not yet. `growing`: the key under which the last letter may still grow."""

    text: str = ""
    reading: str = ""
    growing: str = ""
    board: Board = Board.TWELVE
    words: tuple[Written, ...] = ()

    @property
    def written(self) -> str:
        """All that stands in the field."""
        return self.text + self.reading


Told = tuple[Kana, tuple[Happening, ...]]


def touched(state: Kana, touch: Touch, field: str) -> Told:
    """What a key does; `field` is the name that `phone.facts` has for what is written."""
    match touch.target.split("."):
        case ["kana", "key", sign]:
            return _typed(state, _letter(state, sign, touch), field)
        case ["kana", "pick", number] if int(number) < len(candidates(state)):
            return _confirmed(state, candidates(state)[int(number)], field)
        case ["kana", "confirm"] if state.reading:
            return _confirmed(state, state.reading, field)
        case ["kana", "enter" | "space" as which] if blank_fits(state):
            sign = "\n" if which == "enter" else " "
            return replace(state, text=state.text + sign, growing=""), (Typed(field, sign),)
        case ["kana", "change"] if changeable(state):
            return _changed(state, field)
        case ["kana", "next"] if state.growing:
            return replace(state, growing=""), (Settled(field),)
        case ["kana", "erase"] if state.written:
            return _erased(state, field)
        case ["kana", "board"]:
            other = Board.FIFTY if state.board is Board.TWELVE else Board.TWELVE
            return replace(state, board=other, growing=""), (Toggled(BOARD, checked=other is Board.FIFTY),)
        case _:
            return state, (Missed(touch.target),)


def candidates(state: Kana) -> tuple[str, ...]:
    """Ways to write what is open: those of the lesson's word, then the kana as they are; () when nothing is open."""
    if not state.reading:
        return ()
    ways = next((word.ways for word in state.words if word.kana == state.reading), ())
    return tuple(dict.fromkeys((*ways[:3], state.reading)))


def changeable(state: Kana) -> bool:
    """True when the small key has something to do."""
    return bool(state.reading) and _round(state.reading[-1]) != state.reading[-1]


def blank_fits(state: Kana) -> bool:
    """True when a space or a new line can be written: nothing is open and there is room."""
    return not state.reading and len(state.text) < LONGEST


def next_target(state: Kana, written: str, wanted: str) -> str:
    """The key that leads from what is written towards what is wanted, by taps alone."""
    same = _same(written, wanted)
    rest = written[same:]
    goal = wanted[same : same + 1]
    if not rest:
        return _first_key(state, goal)
    if len(rest) == 1 and goal and state.reading:
        if goal in _round(rest):
            return CHANGE
        if state.growing and _plain(goal) in ROWS[state.growing]:
            return KEY + state.growing
    return ERASE


def key_of(sign: str, board: Board) -> str:
    """The sign on the key of a board that brings this letter; the letter itself where no key does."""
    plain = _plain(sign)
    if board is Board.FIFTY:
        return plain
    return next((key for key, row in ROWS.items() if plain in row), plain)


def around(sign: str) -> dict[Side, str]:
    """Which letters lie around a key of the twelve."""
    return dict(zip(SIDES_OF.get(sign, SIDES), ROWS[sign][1:], strict=False))


def _first_key(state: Kana, goal: str) -> str:
    match goal:
        case "":
            return CONFIRM
        case " " | "\n":
            blank = SPACE if goal == " " else ENTER
            return CONFIRM if state.reading else blank
        case _:
            key = key_of(goal, state.board)
            return NEXT if key == state.growing else KEY + key


def _letter(state: Kana, sign: str, touch: Touch) -> str:
    if isinstance(touch, Flick) and state.board is Board.TWELVE:
        return around(sign).get(touch.side, sign)
    return sign


def _typed(state: Kana, letter: str, field: str) -> Told:
    row = ROWS.get(letter, "") if state.board is Board.TWELVE else ""
    if row and letter == state.growing:
        grown = row[(row.index(state.reading[-1]) + 1) % len(row)]
        return replace(state, reading=state.reading[:-1] + grown), (Typed(field, grown),)
    if len(state.written) >= LONGEST:
        return state, (Missed(KEY + letter),)
    return replace(state, reading=state.reading + letter, growing=letter if row else ""), (Typed(field, letter),)


def _changed(state: Kana, field: str) -> Told:
    letters = _round(state.reading[-1])
    letter = letters[(letters.index(state.reading[-1]) + 1) % len(letters)]
    return replace(state, reading=state.reading[:-1] + letter, growing=""), (Typed(field, letter),)


def _confirmed(state: Kana, text: str, field: str) -> Told:
    return replace(state, text=state.text + text, reading="", growing=""), (Confirmed(field, text),)


def _erased(state: Kana, field: str) -> Told:
    """The last letter, the open ones first; a long hold takes no more than a tap, so nobody loses a text by it."""
    if state.reading:
        return replace(state, reading=state.reading[:-1], growing=""), (Erased(field),)
    return replace(state, text=state.text[:-1]), (Erased(field),)


def _round(letter: str) -> str:
    """The letters among which the small key turns, the letter alone when there is no other."""
    return next((letters for letters in CHANGES if letter in letters), letter)


def _plain(letter: str) -> str:
    return _round(letter)[0]


def _same(one: str, other: str) -> int:
    """How many letters both begin with."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def spoken(letter: str) -> str:
    """A letter as it is said when it is typed, with the author's mark where it would be read as a particle."""
    plain = _plain(letter)
    if letter in SMALL:
        return f"小さい {plain}"
    return SPOKEN.get(letter, letter)
