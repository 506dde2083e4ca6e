"""Every page of the practice phone, with what lessons bring, in every skin and at every size of letters: nothing is cut
off, nothing lies over another thing, nothing is too small for a finger.
"""

import os
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.lesson.check_names import every_phone
from kiosk.lesson.shelf import read_shelf
from kiosk.paths import LESSONS
from kiosk.phone.phone import Phone, scene
from kiosk.phone.scene import Scene
from kiosk.phone.skin import Skin
from kiosk.phone.walk import walk
from tests.ui.phone.stage import Stage

FULL = "ENGAWA_FULL" in os.environ
SIZES = (1, 2, 3, 4)
LOOKS = [(skin, size) for skin in Skin for size in SIZES if FULL or (size == 4 and skin is not Skin.ANDROID)]
MARK = "れんしゅう"  # the watermark lies over everything
NESTED = ("touch.glass", "map.view")  # things lie on these
HEADS = ("AndroidHead", "IphoneHead", "RakuHead", "MachineHead")
SMALLEST = 40  # units of 360 across the glass; ten kana side by side are narrower, as on every phone
NARROW = ("kana.", "recents.close")


def every_scene(skin: Skin, size: int) -> Iterator[Scene]:
    """One scene for each screen there is."""
    seen: set[str] = set()
    for brought in (None, *(lesson.stock for lesson in read_shelf(LESSONS, LESSONS / "none").lessons)):
        for start in every_phone(brought) if brought else every_phone():
            for page, _ in walk(_dressed(start, skin, size)):
                shown = scene(page)
                if shown.screen not in seen:
                    seen.add(shown.screen)
                    yield shown


def _dressed(phone: Phone, skin: Skin, size: int) -> Phone:
    return replace(phone, skin=skin, settings=replace(phone.settings, text=size))


@pytest.mark.parametrize(("skin", "size"), LOOKS)
def test_every_page_stands_whole(skin: Skin, size: int) -> None:
    stage = Stage(skin=skin)
    stage.phone.still()
    flaws: list[str] = []
    screens = 0
    for shown in every_scene(skin, size):
        stage.phone.show(shown, skin)
        stage.wait(12)
        screens += 1
        flaws += [f"{shown.screen}: {flaw}" for flaw in _settled_flaws(stage)]
    stage.close()
    assert not flaws, "\n".join(flaws)
    assert screens > 100


def _settled_flaws(stage: Stage) -> list[str]:
    """What is wrong once the page is laid out; a busy machine takes a little longer."""
    found = list(_flaws(stage))
    if found:
        stage.wait(200)
        found = list(_flaws(stage))
    return found


def _flaws(stage: Stage) -> Iterator[str]:
    glass = stage.place(stage.glass)
    for item in stage.items():
        if item.property("truncated") is not None and item.isVisible() and item.property("text") not in ("", MARK):
            yield from _of_text(stage, item, glass)
    yield from _of_places(stage)


def _of_text(stage: Stage, item: QQuickItem, glass: QRectF) -> Iterator[str]:
    words = str(item.property("text")).replace("\u2060", "").replace("\u200b", "")
    if item.property("truncated"):
        yield f"「{words}」 is cut off"
    if item.property("contentWidth") > item.width() + 1:
        yield f"「{words}」 runs out of its width"
    place = stage.place(item)
    if place.left() < glass.left() - 1 or place.right() > glass.right() + 1:
        yield f"「{words}」 leaves the glass"
    if item.parentItem().metaObject().className().split("_")[0] in HEADS:
        head = stage.place(item.parentItem())
        if place.top() < head.top() - 1 or place.bottom() > head.bottom() + 1:
            yield f"「{words}」 runs out of the head"
    thing = _thing(item)
    if thing is not None:
        around = stage.place(thing)
        if place.top() < around.top() - 2 or place.bottom() > around.bottom() + 2:
            yield f"「{words}」 runs out of {thing.property('target')}"


def _thing(item: QQuickItem) -> QQuickItem | None:
    """The touchable thing that a text is written on."""
    above = item.parentItem()
    while above is not None and not above.property("target"):
        above = above.parentItem()
    return above if above is not None and above.property("place") not in NESTED else None


def _of_places(stage: Stage) -> Iterator[str]:
    unit = stage.glass.width() / 360
    seen = {
        target: QRectF(
            x * stage.glass.width(), y * stage.glass.height(), w * stage.glass.width(), h * stage.glass.height()
        )
        for target, (x, y, w, h) in stage.phone.seen().items()
        if target not in NESTED
    }
    for (one, a), (other, b) in combinations(seen.items(), 2):
        common = a & b
        if common.width() > 1.5 and common.height() > 1.5:
            yield f"{one} lies over {other}"
    for target, place in seen.items():
        whole = stage.placed(target)
        small = min(whole.width(), whole.height()) < SMALLEST * unit - 1
        if small and not target.startswith(NARROW) and place.height() > 1:
            yield f"{target} is {whole.width() / unit:.0f} by {whole.height() / unit:.0f} units"
