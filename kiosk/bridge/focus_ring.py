"""The ring of things that the mark goes through, read from the window: which, in what order, what each is called."""

from collections.abc import Iterator
from typing import cast

import shiboken6
from PySide6.QtCore import Q_RETURN_ARG, QMetaObject, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.visit.by_ear import Marked, Place, Sort

_AN_ITEM = Q_RETURN_ARG("QQuickItem*")  # pyright: ignore[reportCallIssue] - the stub knows none
_SORTS = {QAccessible.Role.Slider: Sort.SLIDER, QAccessible.Role.EditableText: Sort.WRITING}


def ring(window: QQuickWindow) -> list[QQuickItem]:
    """All that can be chosen now, in the order of the page: its own things, the fixed keys, おわる."""
    found: list[QQuickItem] = []
    item = _next(window.contentItem())
    while item.activeFocusOnTab() and item not in found:
        found.append(item)
        item = _next(item)
    return found


def focused(window: QQuickWindow) -> QQuickItem | None:
    """Where Qt's own focus is."""
    return window.property("activeFocusItem")


def _next(item: QQuickItem) -> QQuickItem:
    """As `item.nextItemInFocusChain()`, without PySide's ties.

    What that, or a window's `activeFocusItem()`, returns is tied to the thing that was asked. A round of such ties is
    garbage to Python's collector, which then deletes the items themselves: a key of the page is gone.
    """
    found = QMetaObject.invokeMethod(item, "nextItemInFocusChain", Qt.ConnectionType.DirectConnection, _AN_ITEM)
    return cast(QQuickItem, found)


def around(item: QQuickItem) -> list[QQuickItem]:
    """What `item` lies in, the nearest first."""
    return list(_above(item))


def first_within(things: list[QQuickItem], places: list[QQuickItem]) -> QQuickItem:
    """The first of `things` in the first of `places` that still stands and has any, else the first of all."""
    standing = (place for place in places if shiboken6.isValid(place))
    return next((thing for place in standing for thing in things if place in _above(thing)), things[0])


def takes_typing(item: QQuickItem | None) -> bool:
    """Whether what is typed on a keyboard, or by a scanner, goes to the page that `item` is of."""
    return item is not None and any(each.property("takesTyping") for each in (item, *_above(item)))


def name(item: QQuickItem) -> str:
    """As a screen reader has it."""
    return _read(item, QAccessible.Text.Name)


def short_name(item: QQuickItem) -> str:
    """The word on it."""
    return str(item.property("label") or name(item))


def is_secret_key(item: QQuickItem) -> bool:
    """Whether it is of a board on which something is typed sign by sign."""
    return _place(item) is not Place.PHONE and bool(item.property("key"))


def marked(item: QQuickItem, things: list[QQuickItem]) -> Marked:
    """All that the ear needs of `item`, which is one of `things`; it is counted among those of its own place."""
    place = _place(item)
    beside = [thing for thing in things if _place(thing) is place]
    described = _read(item, QAccessible.Text.Description)
    found = QAccessible.queryAccessibleInterface(item)
    return Marked(
        name=name(item),
        at=beside.index(item) + 1,
        of=len(beside),
        place=place,
        sort=_SORTS.get(found.role(), Sort.PRESS) if found else Sort.PRESS,
        pointed=described if item.property("pointed") else "",
    )


def reveal(item: QQuickItem) -> None:
    """Moves the body that `item` is scrolled away in; the practice phone does so itself, slowly."""
    if _place(item) is Place.PHONE:
        return
    for body in _above(item):
        if body.property("contentY") is None:
            continue
        content: QQuickItem = body.property("contentItem")
        where = item.mapRectToItem(content, QRectF(0, 0, item.width(), item.height()))
        top, height = float(body.property("contentY")), body.height()
        body.setProperty("contentY", min(max(top, where.bottom() - height), where.top()))


def _place(item: QQuickItem) -> Place:
    if item.property("target") is not None:
        return Place.PHONE
    fixed = any(each.objectName() in ("keys", "leave") for each in (item, *_above(item)))
    return Place.KEYS if fixed else Place.PAGE


def _above(item: QQuickItem) -> Iterator[QQuickItem]:
    while above := item.parentItem():
        yield above
        item = above


def _read(item: QQuickItem, what: QAccessible.Text) -> str:
    found = QAccessible.queryAccessibleInterface(item)
    return found.text(what) if found else str(item.property("label") or "")
