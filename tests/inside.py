"""The things inside a thing of a window, held for as long as they stand."""

import shiboken6
from PySide6.QtQuick import QQuickItem

_held: dict[int, QQuickItem] = {}


def kids(item: QQuickItem) -> list[QQuickItem]:
    """As `item.childItems()`, whose ties between wrappers would have Python's collector delete the things themselves;
    see `kiosk.bridge.focus_ring`.
    """
    found = item.childItems()
    _held.update((shiboken6.getCppPointer(kid)[0], kid) for kid in found)
    if len(_held) > 50_000:
        for place in [place for place, kid in _held.items() if not shiboken6.isValid(kid)]:
            del _held[place]
    return found
