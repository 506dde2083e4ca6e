"""Finds what can be touched in a scene."""

from collections.abc import Iterable, Iterator

from kiosk.phone.scene import Scene
from kiosk.phone.widgets import (
    Answer,
    Avatar,
    Bubble,
    Button,
    Dots,
    FlickKey,
    Group,
    Icon,
    Key,
    Map,
    Picture,
    Sign,
    Text,
    Touchable,
    Viewfinder,
    Widget,
)


def touchables(scene: Scene) -> Iterator[Touchable]:
    """Every touchable widget of a scene, in reading order, groups opened; the skin's system keys are not among them."""
    for slot in (scene.banner, scene.body, scene.foot, scene.keyboard):
        yield from _open(slot)


def _open(widgets: Iterable[Widget]) -> Iterator[Touchable]:
    for widget in widgets:
        match widget:
            case Group():
                yield from _open(widget.kids)
            case Map():
                yield widget
                yield from _open(widget.kids)
            case Text() | Avatar() | Bubble() | Dots() | Picture() | Viewfinder() | Sign():
                pass
            case _:
                yield widget


def targets(scene: Scene) -> tuple[str, ...]:
    """The target of every touchable widget, in reading order."""
    return tuple(widget.target for widget in touchables(scene))


def find(scene: Scene, target: str) -> Touchable | None:
    """The widget with this target, or None when it is not on the screen."""
    return next((widget for widget in touchables(scene) if widget.target == target), None)


def what(widget: Touchable) -> str:
    """The words that explain a thing: its own `what`, else its label and kind."""
    if widget.what:
        return widget.what
    match widget:
        case Icon():
            return f"「{widget.label}」の 絵"
        case Button() | Answer() | FlickKey():
            return f"「{widget.label}」の ボタン"
        case Key():
            return f"「{widget.label}」の 数字"
        case _:
            return f"「{widget.label}」"
