"""The widgets of one slot or group as a list model for QML: one role a field, changed by key, no more than needed."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from enum import Enum
from itertools import pairwise, takewhile
from typing import cast

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement

from kiosk.phone.widgets import KINDS, Group, Map, Widget

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS = {kind: tuple(field.name for field in fields(kind)) for kind in KINDS}
ROLES = tuple(dict.fromkeys(["kind", *(name for names in FIELDS.values() for name in names)]))
FIRST_ROLE = int(Qt.ItemDataRole.UserRole)
TOP = QModelIndex()


class EqualKeys(ValueError):
    """Two widgets of one slot or group have the same key, so a change could not find the right one."""

    def __init__(self, keys: Sequence[str]) -> None:
        self.keys = tuple(sorted({key for key in keys if keys.count(key) > 1}))
        super().__init__(f"more than one widget has the key {', '.join(self.keys)}")


@dataclass(slots=True)
class _Held:
    widget: Widget
    kids: "Rows | None"

    @property
    def name(self) -> tuple[str, str]:
        """What makes it the same thing after a change: a widget of another kind is another thing."""
        return _name(self.widget)


@QmlElement
class Rows(QAbstractListModel):
    """Widgets as rows; the kids of a group or map are a `Rows` of their own under the role `kids`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: list[_Held] = []

    @property
    def widgets(self) -> tuple[Widget, ...]:
        return tuple(held.widget for held in self._held)

    def become(self, widgets: Sequence[Widget]) -> None:
        """Makes the rows equal to `widgets`; a row whose key stays keeps its delegate. Raises EqualKeys."""
        keys = [widget.key for widget in widgets]
        if len(set(keys)) < len(keys):
            raise EqualKeys(keys)
        self._remove_missing({_name(widget) for widget in widgets})
        self._reorder([widget for widget in widgets if self._has(widget)])
        self._insert_new(widgets)
        for row, widget in enumerate(widgets):
            self._change(row, widget)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = TOP) -> int:
        return 0 if parent.isValid() else len(self._held)

    def roleNames(self) -> dict[int, QByteArray]:
        return {FIRST_ROLE + place: QByteArray(name.encode()) for place, name in enumerate(ROLES)}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = FIRST_ROLE) -> object:
        """The field behind a role; None for a role of Qt's own, or a field that this kind of widget does not have."""
        if not index.isValid() or role < FIRST_ROLE:
            return None
        held = self._held[index.row()]
        name = ROLES[role - FIRST_ROLE]
        if name == "kids":
            return held.kids
        value = cast(object, getattr(held.widget, name, None))
        return cast(object, value.value) if isinstance(value, Enum) else value

    def _has(self, widget: Widget) -> bool:
        return any(held.name == _name(widget) for held in self._held)

    def _row_of(self, widget: Widget) -> int:
        return next(row for row, held in enumerate(self._held) if held.name == _name(widget))

    def _remove_missing(self, wanted: set[tuple[str, str]]) -> None:
        for row in reversed(range(len(self._held))):
            if self._held[row].name not in wanted:
                self.beginRemoveRows(TOP, row, row)
                gone = self._held.pop(row)
                self.endRemoveRows()
                if gone.kids is not None:
                    gone.kids.deleteLater()

    def _reorder(self, wanted: list[Widget]) -> None:
        """Moves as few rows as possible: those of a longest run already in order stay where they are."""
        stay = _longest_rising([self._row_of(widget) for widget in wanted])
        for place, (before, widget) in enumerate(pairwise([None, *wanted])):
            if place in stay or widget is None:
                continue
            at = self._row_of(widget)
            to = 0 if before is None else self._row_of(before) + 1
            if to in (at, at + 1):
                continue
            self.beginMoveRows(TOP, at, at, TOP, to)
            self._held.insert(to if to < at else to - 1, self._held.pop(at))
            self.endMoveRows()

    def _insert_new(self, widgets: Sequence[Widget]) -> None:
        known = {held.name for held in self._held}
        row = 0
        while row < len(widgets):
            run = list(takewhile(lambda widget: _name(widget) not in known, widgets[row:]))
            if run:
                self.beginInsertRows(TOP, row, row + len(run) - 1)
                self._held[row:row] = [self._hold(widget) for widget in run]
                self.endInsertRows()
            row += max(1, len(run))

    def _hold(self, widget: Widget) -> _Held:
        if not isinstance(widget, Group | Map):
            return _Held(widget, None)
        kids = Rows(self)
        kids.become(widget.kids)
        return _Held(widget, kids)

    def _change(self, row: int, widget: Widget) -> None:
        held = self._held[row]
        before, held.widget = held.widget, widget
        if held.kids is not None and isinstance(widget, Group | Map):
            held.kids.become(widget.kids)
        roles = [
            FIRST_ROLE + ROLES.index(name)
            for name in FIELDS[type(widget)]
            if name != "kids" and getattr(before, name) != getattr(widget, name)
        ]
        if roles:
            self.dataChanged.emit(self.index(row), self.index(row), roles)


def _name(widget: Widget) -> tuple[str, str]:
    return widget.kind, widget.key


def _longest_rising(numbers: Iterable[int]) -> set[int]:
    """The places of one longest rising run in `numbers` (not necessarily side by side)."""
    ends: list[int] = []
    places: list[int] = []
    before: dict[int, int | None] = {}
    for place, number in enumerate(numbers):
        length = bisect_left(ends, number)
        before[place] = places[length - 1] if length else None
        ends[length : length + 1] = [number]
        places[length : length + 1] = [place]
    run: set[int] = set()
    last = places[-1] if places else None
    while last is not None:
        run.add(last)
        last = before[last]
    return run
