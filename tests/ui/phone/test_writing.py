"""The keyboard and the field on the glass: taps, strokes, holds, the caret, and nothing cut or covered."""

import pytest
from PySide6.QtCore import QPoint

from kiosk.phone import phone as machine
from kiosk.phone.phone import Phone, arrived, stocked
from kiosk.phone.stock import Said, Stock, Talk, Written
from tests.phone.builders import tapped
from tests.ui.phone.stage import Stage

WORDS = (Written(kana="か", ways=("花", "火")),)
LETTER = Talk(
    id="parcel",
    sender="れんしゅう宅配",
    said=(Said(text="お荷物を 届けに 行きましたが、お留守でした。", time="いま"), Said(text="はい。", mine=True)),
    link="https://takuhai.example/1a",
    number="0300009999",
)


def a_sheet(*targets: str) -> Phone:
    return tapped(stocked(Phone(), Stock(words=WORDS, talks=(LETTER,))), "home.memo", "memo.field", *targets)


def a_message(*targets: str) -> Phone:
    return tapped(arrived(stocked(Phone(), Stock(talks=(LETTER,))), "message.parcel")[0], *targets)


def strokes(stage: Stage, target: str, dx: int, dy: int) -> list[tuple[str, str]]:
    at = stage.middle(target)
    stage.press(at)
    stage.move(at + QPoint(dx // 2, dy // 2))
    stage.move(at + QPoint(dx, dy))
    stage.release(at + QPoint(dx, dy))
    told, stage.touches[:] = list(stage.touches), []
    return told


def test_a_tap_a_trembling_tap_and_strokes_to_all_sides(stage: Stage) -> None:
    stage.show(machine.scene(a_sheet()))
    stage.settle()
    assert strokes(stage, "kana.key.か", 0, 0) == [("kana.key.か", "tap")]
    assert strokes(stage, "kana.key.か", 9, 9) == [("kana.key.か", "tap")]
    for side, dx, dy in (("left", -60, 5), ("up", 5, -60), ("right", 60, 5), ("down", 5, 60)):
        assert strokes(stage, "kana.key.か", dx, dy) == [("kana.key.か", f"flick:{side}")]


def test_a_stroke_to_where_nothing_lies_does_nothing_beyond_the_key(stage: Stage) -> None:
    stage.show(machine.scene(a_sheet()))
    stage.settle()
    assert strokes(stage, "kana.key.や", -90, 0) == []
    assert strokes(stage, "kana.board", 0, 120) == []


def test_a_key_held_down_is_told_once(stage: Stage) -> None:
    stage.show(machine.scene(a_sheet("kana.key.か")))
    stage.settle()
    at = stage.middle("kana.erase")
    stage.press(at)
    stage.wait(750)
    stage.release(at)
    assert stage.touches == [("kana.erase", "long")]


def test_the_keyboard_lies_between_the_field_and_the_phone_s_keys(stage: Stage) -> None:
    stage.show(machine.scene(a_sheet("kana.key.か")))
    stage.settle()
    seen = stage.phone.seen()
    assert seen["memo.field"][1] < seen["kana.pick.0"][1] < seen["kana.key.あ"][1] < seen["kana.key.わ"][1]
    assert seen["kana.key.わ"][1] + seen["kana.key.わ"][3] <= seen["system.home"][1] + 0.001


def test_a_letter_changes_the_picture_and_no_key_moves(stage: Stage) -> None:
    stage.show(machine.scene(a_sheet("kana.key.か")))
    stage.settle()
    before, places = stage.picture(), stage.phone.seen()
    stage.show(machine.scene(a_sheet("kana.key.か", "kana.key.さ")))
    assert stage.picture() != before
    after = stage.phone.seen()
    for target in [*places, *after]:
        if ".pick." not in target:
            assert after[target] == places[target]


@pytest.mark.parametrize(("width", "height"), [(460, 920), (396, 600), (350, 640), (600, 1200)])
def test_at_every_size_nothing_is_cut_or_lies_over_another(width: int, height: int) -> None:
    stage = Stage(width, height)
    stage.phone.still()
    pages = (
        a_sheet(),
        a_sheet("kana.key.か"),
        a_sheet("kana.board", "kana.key.き"),
        a_message("messages.item.parcel"),
        a_message("messages.item.parcel", "messages.link"),
        a_message("messages.item.parcel", "messages.block"),
    )
    for page in pages:
        stage.show(machine.scene(page))
        stage.settle()
        places = sorted(stage.phone.seen().items())
        assert {w.target for w in machine.every_touchable(page)} == {target for target, _ in places}
        for n, (target, (x, y, w, h)) in enumerate(places):
            for other, (ox, oy, ow, oh) in places[n + 1 :]:
                apart = x + w <= ox + 0.001 or ox + ow <= x + 0.001 or y + h <= oy + 0.001 or oy + oh <= y + 0.001
                assert apart, f"{target} lies over {other}"
        for item in stage.items():
            if item.property("truncated") is not None and item.isVisible():
                assert not item.property("truncated"), item.property("text")
                assert item.property("contentWidth") <= item.width() + 1, item.property("text")
    stage.close()
