"""Flaws planted into a live page, one by one, and taken back: what the walker's checks are tried on."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtQml import QQmlComponent, QQmlEngine, qmlContext
from PySide6.QtQuick import QQuickItem

from tests.inside import kids
from tests.sheet.kiosk import Room

Undo = Callable[[], None]
Plant = Callable[[Room], Undo]
HEAD = "import QtQuick\nimport Kiosk.Theme\nimport Kiosk.Controls\nimport Bridge\nItem { %s }"


@dataclass(frozen=True, slots=True)
class Flaw:
    """`says`: what only a finding of this kind says; `names`: what it is about; `page`, `over`: where it is planted;
    `theme`: the colours it shows in.
    """

    id: str
    says: str
    names: str
    plant: Plant
    page: str = "home"
    over: str = ""
    theme: str = "light"


@contextmanager
def planted(room: Room, flaw: Flaw) -> Iterator[None]:
    """The flaw is there within the block."""
    take_back = flaw.plant(room)
    room.settle()
    try:
        yield
    finally:
        take_back()
        room.settle()


def changed(what: str, is_: str, **values: object) -> Plant:
    """Properties of the first item that shows and whose property `what` is `is_` become others."""

    def plant(room: Room) -> Undo:
        item = next(one for one in room.items() if one.property(what) == is_ and one.isVisible())
        before = {name: item.property(name) for name in values}
        for name, value in values.items():
            assert item.setProperty(name, value)

        def take_back() -> None:
            for name, value in before.items():
                item.setProperty(name, value)

        return take_back

    return plant


def grown(qml: str) -> Plant:
    """What this QML describes is there, above the page."""

    def plant(room: Room) -> Undo:
        component = QQmlComponent(room._kiosk._engine)
        component.setData((HEAD % qml).encode(), "")
        item = component.create(qmlContext(kids(room.window.contentItem())[0]))
        assert isinstance(item, QQuickItem), component.errorString()
        QQmlEngine.setObjectOwnership(item, QQmlEngine.ObjectOwnership.CppOwnership)
        item.setParent(room.window)
        item.setParentItem(room.window.contentItem())

        def take_back() -> None:
            item.setParentItem(None)
            item.deleteLater()

        return take_back

    return plant


def _of(kind: str, usual: dict[str, str], more: dict[str, str], inner: str = "") -> str:
    """An item of QML with its usual properties, or others in their place."""
    return f"{kind} {{ {'; '.join(f'{name}: {value}' for name, value in {**usual, **more}.items())}; {inner} }} "


def a_key(inner: str = "", **more: str) -> str:
    """A key called わるい; `inner`: what lies in it."""
    usual = {"label": "'わるい'", "x": "Theme.px(60)", "y": "Theme.px(40)", "width": "Theme.px(60)"}
    return _of("BigButton", usual, more, inner)


def a_text(**more: str) -> str:
    """A text わるい ことば."""
    usual = {"text": "'わるい ことば'", "x": "400", "y": "300", "font.family": "LookView.family"}
    return _of("Text", usual, {"font.pixelSize": "Theme.floorSize", **more})


def a_sheet(colour: str) -> str:
    """A sheet for a text, and for a key, to lie on."""
    return _of("Rectangle", {"x": "300", "y": "200", "width": "900", "height": "400", "color": f"'{colour}'"}, {})


def bare(role: str) -> Plant:
    """Something to press that stands on nothing of the kiosk's."""
    usual = dict.fromkeys(("x", "y", "width", "height"), "200") | {"activeFocusOnTab": "true"}
    heard = {"Accessible.role": f"Accessible.{role}", "Accessible.name": "'わるい'"}
    return grown(_of("Item", usual, heard, "property string label: 'わるい'; property int longestHoldMs: 9"))


def key(inner: str = "", **more: str) -> Plant:
    """A key lies on the page."""
    return grown(a_key(inner, **more))


def words(paper: str = "transparent", **more: str) -> Plant:
    """A text lies on the page, on a sheet of this colour."""
    return grown(a_sheet(paper) + a_text(**more))


def named(name: str) -> Plant:
    """A key that has another name than its label."""
    return key(**{"Accessible.name": f"'{name}'"})


NEAR = "Theme.px(122)"
FLAWS = (
    # for ears
    Flaw("no-name", "is named", "'わるい'", named("")),
    Flaw("name-begins-otherwise", "is named", "'わるい'", named("べつの 名"), "shelf"),
    Flaw("same-name", " times", "こまっている", key(label="'こまっている'", hint="'人も よべます。'")),
    Flaw("no-role", "has the role", "'わるい'", bare("StaticText"), "trouble"),
    Flaw("no-press", "can't be pressed", "'わるい'", bare("StaticText")),
    Flaw("not-said", "is shown and not said", "わるい ことば", words(), "trouble"),
    # for hands
    Flaw("small", " by ", "'わるい'", key(width="Theme.px(12)"), "shelf"),
    Flaw("small-door", " by ", "'こまっている'", changed("label", "こまっている", height=40.0)),
    Flaw("near", " mm from ", "'わるい'", grown(a_key() + a_key(label="'べつ'", x=NEAR)), "home", "help"),
    Flaw("over-a-key", "' lies over '", "'わるい'", key(), "shelf"),
    Flaw("out-of-the-window", "' leaves the window", "'わるい'", key(x="-Theme.px(20)"), "trouble"),
    Flaw("fifth-choice", " choices: ", "わるい", key()),
    Flaw("too-many-rows", " choices: ", "わるい", grown(a_key() * 4), "home", "comfort"),
    Flaw("fixed-key-moved", " moved from ", "'もどる'", changed("label", "もどる", x=30.0), "shelf"),
    Flaw("leave-moved", " moved from ", "'おわる'", changed("label", "おわる", width=400.0), "trouble"),
    # for keys
    Flaw("not-reached", "is not reached by Tab", "'わるい'", key(activeFocusOnTab="false"), "trouble"),
    Flaw("no-ring", "has the focus and no ring", "'わるい'", bare("Button"), "trouble"),
    # for eyes
    Flaw("cut", "is cut off", "わるい ことば", words(width="90", elide="Text.ElideRight")),
    Flaw("spilled", "runs out of its width", "わるい ことば", words(width="90"), "trouble"),
    Flaw("shrinks", "shrinks to fit", "わるい ことば", words(width="400", fontSizeMode="Text.Fit"), "shelf"),
    Flaw("under-the-floor", " mm", "「わるい ことば」 is", words(**{"font.pixelSize": "12"}), "home", "help"),
    Flaw("words-out-of-the-window", "」 leaves the window", "わるい ことば", words(x="-90")),
    Flaw(
        "clipped",
        "is clipped",
        "わるい",
        grown(_of("Item", {"clip": "true", "width": "500", "height": "310"}, {}, a_text())),
    ),
    Flaw("out-of-its-key", "runs out of its key", "わるい ことば", key(a_text(x="200", y="0"))),
    Flaw("words-over-words", "」 lies over 「", "わるい ことば", grown(a_text() + a_text(text="'べつの ことば'"))),
    Flaw(
        "words-under-a-key",
        "」 lies under ",
        "わるい ことば",
        grown(a_text(x="Theme.px(62)", y="Theme.px(44)") + a_key()),
    ),
    Flaw("long-line", "a line of", "わるい", grown(a_text(text=f"'{'わるい' * 9}'")), "trouble"),
    # for weak eyes, theme by theme
    Flaw("pale", ":1", "「わるい ことば」", words("white", color="'#777777'")),
    Flaw("pale-black", ":1", "「わるい ことば」", words("white", color="'#333333'"), theme="black_on_white"),
    Flaw("pale-white", ":1", "「わるい ことば」", words("black", color="'#CCCCCC'"), theme="white_on_black"),
    Flaw("pale-soft", ":1", "「わるい ことば」", words("white", color="'#A0A0A0'"), theme="soft"),
    Flaw("strong-soft", "in the soft theme", "「わるい ことば」", words("white", color="'black'"), theme="soft"),
    Flaw("pale-title", ":1", "きょうは", changed("says", "きょうは 何を しましょうか", ink="#999999")),
    Flaw("pale-drawing", "the drawing", "'smartphone'", changed("name", "smartphone", ink="#2A4A70")),
    Flaw("pale-edge", "the edge of", "'わるい'", grown(a_sheet("white") + a_key(x="400", y="300", tone="'#EEEEEE'"))),
)
