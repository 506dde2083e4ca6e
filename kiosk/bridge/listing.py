"""A list for QML whose rows are frozen dataclasses of plain words: one role a field."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

from kiosk.bridge.tongue import told

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

FIRST_ROLE = Qt.ItemDataRole.UserRole


@QmlElement
class Listing(QAbstractListModel):
    """Rows of the dataclass `row`; `fill` replaces all of them at once."""

    countChanged = Signal()

    def __init__(self, row: type[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._names = tuple(field.name for field in fields(row))
        self._rows: tuple[object, ...] = ()

    def fill(self, rows: Sequence[object]) -> None:
        if tuple(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()
        self.countChanged.emit()

    def roleNames(self) -> dict[int, QByteArray]:
        return {FIRST_ROLE + i: QByteArray(name.encode()) for i, name in enumerate(self._names)}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: ARG002, B008
        return len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> str:
        return str(self.said(index.row(), role))

    def said(self, row: int, role: int) -> str:
        """The field behind a role, as it was filled in."""
        return getattr(self._rows[row], self._names[role - FIRST_ROLE])

    def _get_count(self) -> int:
        return len(self._rows)

    count = Property(int, _get_count, notify=countChanged)


@QmlElement
class ToldListing(Listing):
    """The same with sentences of the kiosk: told in the visit's language when a page is made of them."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> str:
        return told(self.said(index.row(), role))
