"""The lock screen on the glass: drawn up by a finger, pressed by keys, a button in one skin, nothing cut off."""

from contextlib import closing

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.phone import phone as machine
from kiosk.phone.phone import Phone, arrived, stocked
from kiosk.phone.skin import Skin
from kiosk.phone.start import prepared
from kiosk.phone.stock import Said, Stock, Talk
from kiosk.phone.touch import Slide
from tests.phone.builders import tapped
from tests.ui.phone.stage import Stage

LETTER = Talk(id="parcel", sender="れんしゅう宅配", said=(Said(text="お荷物を 届けに 行きましたが、お留守でした。"),))


def a_lock(skin: Skin = Skin.ANDROID, text: str = "2") -> Phone:
    start = (("settings.text", text), ("phone.locked", "yes"), ("lock.code", "1234"))
    return prepared(stocked(Phone(skin=skin), Stock(talks=(LETTER,))), start)


def drawn_up(stage: Stage, distance: int) -> None:
    at = stage.middle("lock.open")
    stage.press(at)
    for step in range(1, 9):
        stage.move(at - QPoint(0, distance * step // 8))
        stage.wait(10)
    stage.release(at - QPoint(0, distance))


def test_drawn_far_enough_it_opens_and_less_is_only_a_touch(stage: Stage) -> None:
    stage.phone.still()
    stage.show(machine.scene(a_lock()))
    stage.settle()
    drawn_up(stage, 30)
    drawn_up(stage, 120)
    assert stage.touches == [("lock.open", "tap"), ("lock.open", "slide")]


@pytest.mark.parametrize(("skin", "how"), [(Skin.ANDROID, "slide"), (Skin.RAKU, "tap")])
def test_by_key_one_press_opens(skin: Skin, how: str) -> None:
    with closing(Stage(skin=skin)) as stage:
        stage.phone.still()
        stage.show(machine.scene(a_lock(skin)))
        stage.settle()
        stage.view.requestActivate()
        stage.thing("lock.open").forceActiveFocus()
        QTest.keyClick(stage.view, Qt.Key.Key_Return)
        assert stage.touches == [("lock.open", how)]


@pytest.mark.parametrize("skin", list(Skin))
@pytest.mark.parametrize(("width", "height"), [(460, 920), (396, 600)])
def test_no_word_is_cut_off_and_the_keys_of_the_code_stand_whole(width: int, height: int, skin: Skin) -> None:
    with closing(Stage(width, height, skin)) as stage:
        stage.phone.still()
        for text in "14":
            shut = arrived(a_lock(skin, text), "message.parcel")[0]
            asked = machine.touched(shut, Slide("lock.open"))[0]
            for page in (shut, tapped(shut, "messages.item.parcel"), asked, tapped(asked, "lock.key.1")):
                stage.show(machine.scene(page))
                assert {thing.target for thing in machine.every_touchable(page)} == set(stage.phone.seen())
                for dots in (i for i in stage.items() if "○" in str(i.property("text") or "") and i.isVisible()):
                    assert stage.place(dots).bottom() <= stage.place(stage.thing("lock.key.1")).top()
                for item in stage.items():
                    if item.property("truncated") is not None and item.isVisible():
                        assert not item.property("truncated")
                        assert item.property("contentWidth") <= item.width() + 1, item.property("text")
