"""The things on a screen of the practice phone: one frozen class a kind, plain data that knows no skin and no Qt.

A widget's fields are the roles of the model QML reads and the required properties of its file in `ui/Phone/Kit/`;
a test compares the two. `key` is unique within its slot or group, `target` within the screen ("dialer.call").
`label` is the word on the thing, `what` the words that explain it ("電話をかける 緑のボタン").
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, get_args


class Tone(StrEnum):
    """What a thing's colour says; the skin chooses the colour."""

    PLAIN = "plain"
    GO = "go"
    STOP = "stop"
    QUIET = "quiet"


class TextRole(StrEnum):
    BODY = "body"
    TITLE = "title"
    HUGE = "huge"
    NOTE = "note"
    PAPER = "paper"  # on a slip that lies beside the page


class GroupRole(StrEnum):
    """How a group lays out its kids."""

    HOME = "home"
    DOCK = "dock"
    KEYPAD = "keypad"
    ACTIONS = "actions"
    TABS = "tabs"
    KANA = "kana"  # four across, the keys of twelve
    FIFTY = "fifty"  # ten across, every kana has its key
    CANDIDATES = "candidates"
    CHOICES = "choices"  # two across, pictures to choose among
    CARD = "card"  # two across, the areas of a plastic card
    BOARD = "board"  # spots lie where they say, on an empty glass


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    kind: ClassVar[str] = "text"
    key: str
    label: str
    role: TextRole = TextRole.BODY


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A button with a word; `ready=False` draws it pale, and a touch on it still happens (a lesson may explain it)."""

    kind: ClassVar[str] = "button"
    key: str
    label: str
    target: str
    what: str = ""
    icon: str = ""
    tone: Tone = Tone.PLAIN
    ready: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Icon:
    """An app on the home screen: a picture (`icon` names an SVG of assets/icons/phone) over a word."""

    kind: ClassVar[str] = "icon"
    key: str
    label: str
    target: str
    what: str = ""
    icon: str
    badge: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of a list: a word, a smaller second word, perhaps a picture."""

    kind: ClassVar[str] = "row"
    key: str
    label: str
    target: str
    what: str = ""
    detail: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A key of a keypad; `sub` is the small print under it."""

    kind: ClassVar[str] = "key"
    key: str
    label: str
    target: str
    what: str = ""
    sub: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    kind: ClassVar[str] = "tab"
    key: str
    label: str
    target: str
    what: str = ""
    icon: str = ""
    checked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Avatar:
    """The round drawing of a person: `label` is the name, drawn with its first character."""

    kind: ClassVar[str] = "avatar"
    key: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A strip that comes down over the screen ("通話中 0:12 · さわると 通話に もどります")."""

    kind: ClassVar[str] = "notice"
    key: str
    label: str
    target: str
    what: str = ""
    detail: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Widgets side by side; `across` columns (0: as many as kids)."""

    kind: ClassVar[str] = "group"
    key: str
    role: GroupRole
    kids: tuple["Widget", ...]
    across: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """A place on a map, `east` and `south` from 0 to 1; `checked`: the one that is meant."""

    kind: ClassVar[str] = "pin"
    key: str
    label: str
    target: str
    what: str = ""
    icon: str
    east: float
    south: float
    checked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Map:
    """The drawing of a town at `zoom` percent, its middle at `east`, `south` (0 to 1), with pins.

    `here`: one's own place "0.3,0.7", "" unknown. `route`: the corners of a way, "0.3,0.7 0.3,0.2 0.8,0.2".
    """

    kind: ClassVar[str] = "map"
    key: str
    label: str
    target: str
    what: str = ""
    zoom: int = 100
    east: float = 0.5
    south: float = 0.5
    here: str = ""
    route: str = ""
    kids: tuple["Widget", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Toggle:
    """A line with a switch at its end; a tap turns it over."""

    kind: ClassVar[str] = "toggle"
    key: str
    label: str
    target: str
    what: str = ""
    detail: str = ""
    checked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Slider:
    """A track with `steps` places, lit up to `level`; a tap on a place sets it, a key goes on by one and round."""

    kind: ClassVar[str] = "slider"
    key: str
    label: str
    target: str
    what: str = ""
    level: int
    steps: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The way to answer a call: a green button, or with `sliding` a handle that is drawn along its track."""

    kind: ClassVar[str] = "answer"
    key: str
    label: str
    target: str
    what: str = ""
    sliding: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A place to write: `text` stands, `typing` is underlined because it is not confirmed yet, `empty` invites.

    `active`: the caret stands at the end, and the keyboard writes here.
    """

    kind: ClassVar[str] = "field"
    key: str
    label: str
    target: str
    what: str = ""
    text: str = ""
    typing: str = ""
    empty: str = ""
    active: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FlickKey:
    """A key of a keyboard; `leftward` and its like: what a stroke to that side brings, "" for nothing.

    Tone QUIET: it writes no letter. `ready=False` draws it pale; a touch on it still happens.
    """

    kind: ClassVar[str] = "flickkey"
    key: str
    label: str
    target: str
    what: str = ""
    icon: str = ""
    tone: Tone = Tone.PLAIN
    ready: bool = True
    leftward: str = ""
    upward: str = ""
    rightward: str = ""
    downward: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bubble:
    """What somebody wrote; `mine` stands at the right; `detail` is small print below it (a time).

    With `drawing` (an SVG of assets/icons/phone/drawing) they sent a picture, and the label says what is on it.
    """

    kind: ClassVar[str] = "bubble"
    key: str
    label: str
    mine: bool = False
    detail: str = ""
    drawing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Words that lead somewhere: underlined and coloured, as phones draw them."""

    kind: ClassVar[str] = "link"
    key: str
    label: str
    target: str
    what: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of several answers to one question, with a mark before it; a tap takes it and lets the others go."""

    kind: ClassVar[str] = "choice"
    key: str
    label: str
    target: str
    what: str = ""
    detail: str = ""
    checked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """A drawing to choose (an SVG of assets/icons/phone/drawing), with its word below."""

    kind: ClassVar[str] = "tile"
    key: str
    label: str
    target: str
    what: str = ""
    drawing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """The level of a warning, 1 to 5, with its words, in its colour."""

    kind: ClassVar[str] = "sign"
    key: str
    label: str
    detail: str
    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewfinder:
    """What a camera sees: `drawing` (an SVG of assets/icons/phone/drawing) at `zoom` percent; `label` says what it is.

    `shaded`: a hand's shadow lies over it. `framed`: the corners of a frame; `found`: what it holds is seen well.
    """

    kind: ClassVar[str] = "viewfinder"
    key: str
    label: str
    drawing: str
    zoom: int = 100
    shaded: bool = False
    framed: bool = False
    found: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Dots:
    """How much of a secret number stands: `filled` dots `of` so many, never which signs."""

    kind: ClassVar[str] = "dots"
    key: str
    label: str
    filled: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A drawing of ours (`drawing` names an SVG of assets/icons/phone/drawing); `label` says what is on it."""

    kind: ClassVar[str] = "picture"
    key: str
    label: str
    drawing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A round thing on a board: `along`, `below` are its middle, `breadth` its size, all in parts of the board.

    `icon`: the drawing that fills it, "" for a plain circle. `held`: it wants a hold, which is a press by keys.
    """

    kind: ClassVar[str] = "spot"
    key: str
    label: str
    target: str
    what: str = ""
    icon: str = ""
    along: float = 0.5
    below: float = 0.5
    breadth: float
    held: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Glass:
    """The empty glass of a board: a finger beside the spots is felt too; `inset`: parts left free at each side."""

    kind: ClassVar[str] = "glass"
    key: str
    label: str
    target: str
    what: str = ""
    inset: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Lift:
    """What opens a locked phone: drawn upwards by a finger, pressed by keys and switches."""

    kind: ClassVar[str] = "lift"
    key: str
    label: str
    target: str
    what: str = ""


Widget = (
    Text
    | Button
    | Icon
    | Row
    | Key
    | Tab
    | Avatar
    | Notice
    | Group
    | Toggle
    | Slider
    | Answer
    | Field
    | FlickKey
    | Bubble
    | Link
    | Choice
    | Tile
    | Pin
    | Map
    | Viewfinder
    | Sign
    | Dots
    | Picture
    | Spot
    | Glass
    | Lift
)
Touchable = (
    Button
    | Icon
    | Row
    | Key
    | Tab
    | Notice
    | Toggle
    | Slider
    | Answer
    | Field
    | FlickKey
    | Link
    | Choice
    | Tile
    | Pin
    | Map
    | Spot
    | Glass
    | Lift
)
KINDS: tuple[type[Widget], ...] = get_args(Widget)
