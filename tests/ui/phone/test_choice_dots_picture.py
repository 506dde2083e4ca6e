"""Answers to choose from, the dots of a secret number, drawings: drawn as they are, never with the number itself."""

import re
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.paths import ASSETS
from kiosk.phone.scene import Scene
from kiosk.phone.widgets import Choice, Dots, Group, GroupRole, Key, Picture, Text, TextRole
from tests.ui.phone.stage import Stage

DRAWINGS = ASSETS / "icons" / "phone" / "drawing"


def a_question(chosen: str = "") -> Scene:
    kids = tuple(
        Choice(key=name, label=name, target=f"ask.{name}", detail="4けた", checked=name == chosen)
        for name in ("病院", "コンビニ", "役所")
    )
    return Scene(screen="ask", title="質問", body=(Text(key="slip", label="7 2 9 4", role=TextRole.PAPER), *kids))


def a_pad(filled: int) -> Scene:
    keys = tuple(Key(key=sign, label=sign, target=f"pad.{sign}", what="数字の ボタン") for sign in "123456789")
    dots = Dots(key="dots", label="暗証番号", filled=filled, of=4)
    return Scene(screen="pad", body=(dots, Group(key="keys", role=GroupRole.KEYPAD, kids=keys, across=3)))


def names(stage: Stage) -> list[str]:
    return [str(item.property("spoken") or item.property("label")) for item in stage.items() if item.isVisible()]


def test_an_answer_is_taken_by_finger_and_by_key_and_looks_it(stage: Stage) -> None:
    stage.phone.still()
    stage.show(a_question())
    before = stage.picture()
    stage.settle()
    stage.tap("ask.コンビニ")
    stage.view.requestActivate()
    stage.thing("ask.役所").forceActiveFocus()
    QTest.keyClick(stage.view, Qt.Key.Key_Return)
    assert stage.touches == [("ask.コンビニ", "tap"), ("ask.役所", "tap")]
    stage.show(a_question("コンビニ"))
    assert stage.picture() != before
    assert "コンビニ。えらんで います。4けた" in names(stage)
    assert "病院。4けた" in names(stage)


def test_an_answer_is_large_enough_for_a_finger(stage: Stage) -> None:
    stage.show(a_question())
    unit = stage.glass.width() / 360
    assert all(stage.thing(f"ask.{name}").height() >= 48 * unit for name in ("病院", "コンビニ", "役所"))


def test_dots_say_how_many_and_look_the_same_for_every_number(stage: Stage) -> None:
    stage.phone.still()
    pictures = []
    for filled in range(5):
        stage.show(a_pad(filled))
        pictures.append(stage.picture())
    assert all(one != other for one, other in pairwise(pictures))
    stage.show(a_pad(2))
    assert stage.picture() == pictures[2]


def test_a_drawing_is_drawn_and_said(stage: Stage) -> None:
    stage.phone.still()
    stage.show(Scene(screen="a", body=(Text(key="x", label="x"),)))
    empty = stage.picture()
    picture = Picture(key="card", label="カードが 機械の 上に あります。", drawing="tray-front")
    stage.show(Scene(screen="b", body=(picture,)))
    assert stage.picture() != empty
    assert picture.label in names(stage)


def test_every_drawing_is_ours_320_by_200_or_square_and_begins_with_what_is_on_it() -> None:
    drawings = sorted(DRAWINGS.glob("*.svg"))
    assert len(drawings) >= 10
    for path in drawings:
        text = path.read_text(encoding="utf-8")
        assert re.match(r"<!-- .+\. -->\n", text), path.name
        assert re.search(r'viewBox="0 0 (320 200|(\d+) \2)"', text), path.name
        assert "<text" not in text and "<image" not in text
