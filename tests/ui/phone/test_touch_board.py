"""The practice board under a real finger: taps, holds, slides, misses, the hand at the rim, and a list to move."""

from contextlib import closing

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.phone import phone as machine
from kiosk.phone.phone import Phone, arrived
from kiosk.phone.skin import Skin
from kiosk.phone.start import prepared
from kiosk.phone.touch import Tap
from tests.ui.phone.stage import Stage

PAGES = ("menu", "big", "small", "twice", "hold", "list", "three")


def a_board(page: str, skin: Skin = Skin.ANDROID, text: str = "2") -> Phone:
    return arrived(prepared(Phone(skin=skin), (("settings.text", text),)), f"board.{page}")[0]


def laid(stage: Stage, page: str) -> None:
    stage.phone.still()
    stage.show(machine.scene(a_board(page)))
    stage.settle()


def test_a_tap_a_trembling_tap_a_hold_and_a_slide_are_told_apart(stage: Stage) -> None:
    laid(stage, "big")
    at = stage.middle("touch.big")
    for held, moved in ((0, 0), (0, 18), (750, 0), (0, 80)):
        stage.press(at)
        stage.wait(held)
        stage.move(at + QPoint(moved, 0))
        stage.release(at + QPoint(moved, 0))
    assert [how for _, how in stage.touches] == ["tap", "tap", "long", "slide"]


def test_beside_the_circle_the_glass_is_felt_and_at_the_edge_the_rim(stage: Stage) -> None:
    laid(stage, "big")
    circle = stage.place(stage.thing("touch.big"))
    glass = stage.place(stage.glass)
    for x in (circle.left() - 20, glass.left() + 6, glass.right() - 6):
        at = QPoint(int(x), int(circle.center().y()))
        stage.press(at)
        stage.release(at)
    assert [target for target, _ in stage.touches] == ["touch.glass", "touch.rim", "touch.rim"]


def test_by_key_a_circle_is_opened_in_its_own_way(stage: Stage) -> None:
    for page, target, how in (("big", "touch.big", "tap"), ("hold", "touch.hold", "long")):
        laid(stage, page)
        stage.view.requestActivate()
        stage.thing(target).forceActiveFocus()
        QTest.keyClick(stage.view, Qt.Key.Key_Return)
        assert stage.touches.pop() == (target, how)


def test_a_flower_looks_other_than_a_circle(stage: Stage) -> None:
    laid(stage, "big")
    before = stage.picture()
    stage.show(machine.scene(machine.touched(a_board("big"), Tap("touch.big"))[0]))
    assert stage.picture() != before


def test_the_last_line_is_moved_into_sight_by_a_finger(stage: Stage) -> None:
    laid(stage, "list")
    assert "touch.line.yuri" not in stage.phone.seen()
    for _ in range(3):
        stage.swipe(
            stage.middle("touch.line.sakura") if "touch.line.sakura" in stage.phone.seen() else QPoint(230, 500), -300
        )
    assert stage.touches == []
    stage.tap("touch.line.yuri")
    assert stage.touches == [("touch.line.yuri", "tap")]


def test_the_last_line_comes_into_sight_when_the_keys_reach_it(stage: Stage) -> None:
    laid(stage, "list")
    stage.view.requestActivate()
    stage.thing("touch.line.yuri").forceActiveFocus()
    stage.wait(60)
    assert "touch.line.yuri" in stage.phone.seen()
    stage.thing("touch.line.asagao").forceActiveFocus()
    stage.wait(60)
    assert "touch.line.asagao" in stage.phone.seen()


def test_a_pointed_thing_out_of_sight_is_told_of_and_brought_when_it_is_asked_for(stage: Stage) -> None:
    laid(stage, "list")
    stage.phone.point("touch.line.yuri")
    stage.wait(60)
    assert stage.item("away").isVisible() and not stage.item("ring").isVisible()
    stage.phone.bring("touch.line.yuri")
    stage.wait(100)
    assert stage.item("ring").isVisible() and not stage.item("away").isVisible()


@pytest.mark.parametrize("skin", list(Skin))
@pytest.mark.parametrize(("width", "height"), [(460, 920), (396, 600)])
def test_every_board_stands_whole_and_no_word_is_cut_off(width: int, height: int, skin: Skin) -> None:
    with closing(Stage(width, height, skin)) as stage:
        stage.phone.still()
        for page in PAGES:
            for text in "14":
                stage.show(machine.scene(a_board(page, skin, text)))
                for item in stage.items():
                    if item.property("truncated") is not None and item.isVisible():
                        assert not item.property("truncated")
                        assert item.property("contentWidth") <= item.width() + 1, item.property("text")
                if page not in ("menu", "list"):
                    assert not stage.item(f"touch.{page}.body").property("interactive"), (page, text)
