"""The ring as it is painted, in every skin: its yellow lies around the target while pages slide and lists scroll."""

from collections.abc import Iterator
from contextlib import closing

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from kiosk.phone.phone import Phone, scene
from kiosk.phone.skin import Skin
from tests.phone.builders import tapped
from tests.ui.phone import scenes
from tests.ui.phone.stage import Stage

YELLOW = 0xFFD166
CROOKED = 4  # units of 360 across the glass that the hand-drawn line may leave the straight one


@pytest.fixture(params=list(Skin), ids=list(Skin))
def worn(request: pytest.FixtureRequest) -> Iterator[Stage]:
    with closing(Stage(skin=request.param)) as stage:
        yield stage


def yellow(picture: QImage) -> NDArray[np.bool_]:
    """Which pixels, row by row, have the ring's colour; the phone's case has it too."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), plain.bytesPerLine() // 4)
    return (pixels & 0xFFFFFF) == YELLOW


def painted(stage: Stage) -> QRectF:
    """The rectangle around every pixel that is yellow only because of the ring."""
    target, ringed = stage.phone.pointed, yellow(stage.picture())
    stage.phone.point("")
    rows, columns = np.nonzero(ringed & ~yellow(stage.picture()))
    stage.phone.point(target)
    assert len(rows), "no ring is painted"
    left, top = int(columns.min()), int(rows.min())
    return QRectF(left, top, int(columns.max()) + 1 - left, int(rows.max()) + 1 - top)


def lies_around(stage: Stage, target: str) -> None:
    """The painted ring is around the target, and its middle is the target's."""
    ring, thing = painted(stage), stage.visible(stage.placed(target))
    unit = stage.glass.width() / 360
    assert ring.adjusted(-2, -2, 2, 2).contains(thing)
    off = ring.center() - thing.center()
    assert max(abs(off.x()), abs(off.y())) < CROOKED * unit


def test_after_a_page_has_slid_in(worn: Stage) -> None:
    phone = Phone(skin=worn.skin)
    worn.show(scene(phone))
    worn.show(scene(tapped(phone, "home.dialer")))
    worn.phone.point("dialer.key.5")
    worn.settle()
    lies_around(worn, "dialer.key.5")


def test_while_a_page_slides_in(worn: Stage) -> None:
    worn.phone.still()
    phone = Phone(skin=worn.skin)
    worn.show(scene(phone))
    worn.show(scene(tapped(phone, "home.dialer")))
    worn.phone.point("dialer.key.5")
    page = worn.item("dialer.keypad")
    for x in (120, 61, 7, 0):
        page.setX(x)
        worn.wait(60)
        lies_around(worn, "dialer.key.5")


def test_after_a_finger_has_scrolled(worn: Stage) -> None:
    worn.show(scenes.contacts(20))
    worn.phone.point("dialer.person.4")
    worn.swipe(worn.middle("dialer.person.4"), -90)
    worn.wait(100)
    lies_around(worn, "dialer.person.4")


def test_after_the_page_was_brought_to_a_thing_far_below(worn: Stage) -> None:
    worn.show(scenes.contacts(30))
    worn.phone.point("dialer.person.25")
    worn.phone.bring("dialer.person.25")
    worn.wait(1000)
    lies_around(worn, "dialer.person.25")
