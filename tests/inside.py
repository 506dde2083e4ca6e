"""The things inside a thing of a window, asked for without PySide's ties; see kiosk/decisions/0025."""

from typing import cast

from PySide6.QtQml import QQmlListReference
from PySide6.QtQuick import QQuickItem


def kids(item: QQuickItem) -> list[QQuickItem]:
    """As `item.childItems()`."""
    found = QQmlListReference(item, "children")
    return [cast(QQuickItem, found.at(place)) for place in range(found.size())]
