"""What a screen of the practice phone is made of: plain frozen data that knows no skin, no lesson and no Qt.

A widget's fields are the roles of the model QML reads and the required properties of its file in `ui/Phone/Kit/`;
a test compares the two. `key` is unique within its slot or group, `target` within the screen ("dialer.call").
`label` is the word on the thing, `what` the words that explain it ("電話をかける 緑のボタン").
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar


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


class GroupRole(StrEnum):
    """How a group lays out its kids."""

    HOME = "home"
    DOCK = "dock"
    KEYPAD = "keypad"
    ACTIONS = "actions"
    TABS = "tabs"


class Rest(StrEnum):
    """Where the body's scroll rests when a screen opens."""

    TOP = "top"
    BOTTOM = "bottom"


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


Widget = Text | Button | Icon | Row | Key | Tab | Avatar | Notice | Group
Touchable = Button | Icon | Row | Key | Tab | Notice
KINDS: tuple[type[Widget], ...] = (Text, Button, Icon, Row, Key, Tab, Avatar, Notice, Group)
SLOTS = ("body", "foot", "banner")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One screen: same `screen` name = same page kept and changed by key; another name = a page slide.

    `back` shows the skin's back sign in the head; `wallpaper` drops the head and paints the phone's picture.
    """

    screen: str
    title: str = ""
    back: bool = False
    wallpaper: bool = False
    body: tuple[Widget, ...] = ()
    foot: tuple[Widget, ...] = ()
    banner: tuple[Widget, ...] = ()
    rest: Rest = Rest.TOP
