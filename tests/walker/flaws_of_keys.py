"""What is wrong with a sight for somebody who has keys only: what Tab reaches, and where the ring is."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.sheet.kiosk import Room
from tests.walker.seen import Sight, ground, identity

YELLOW, BLACK = (255, 209, 102), (0, 0, 0)
NEAR = 24  # of 255, each colour
LEAST = 12  # pixels of a ring's colour beside a thing


def of_reach(room: Room, sight: Sight) -> Iterator[str]:
    """Tab goes round through everything and back to where it began; everywhere the ring shows."""
    if sight.over == "still_there":
        return  # any key is its answer
    wanted = {
        identity(control.item): control.label
        for control in sight.controls
        if control.actions and control.whole and not ground(sight, control)
    }
    seen: dict[int, QQuickItem] = {}
    for _ in range(len(wanted) * 2 + 8):
        QTest.keyClick(room.window, Qt.Key.Key_Tab)
        focused = room.window.activeFocusItem()
        if focused is None:
            yield "the focus is nowhere"
            return
        if identity(focused) in seen:
            break
        seen[identity(focused)] = focused
        if identity(focused) in wanted and not _ringed(room, focused):
            yield f"{wanted[identity(focused)]!r} has the focus and no ring"
    for missing in wanted.keys() - seen.keys():
        yield f"{wanted[missing]!r} is not reached by Tab"


def _ringed(room: Room, item: QQuickItem) -> bool:
    """Yellow and black beside the thing's edge, or just inside where it fills the window."""
    picture = room.picture()
    image = np.frombuffer(picture.constBits(), dtype=np.uint8)
    image = image.reshape(picture.height(), picture.bytesPerLine() // 4, 4)[:, : picture.width(), 2::-1]
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    left, right = max(0, round(place.left()) - 9), min(picture.width(), round(place.right()) + 9)
    top, bottom = max(0, round(place.top()) - 9), min(picture.height(), round(place.bottom()) + 9)
    part = image[top:bottom, left:right].astype(np.int16)
    return all(int((np.abs(part - colour).max(axis=2) <= NEAR).sum()) >= LEAST for colour in (YELLOW, BLACK))
