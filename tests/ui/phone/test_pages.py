"""Pages are kept, slide the way a person goes, and say where everything on them is."""

from dataclasses import replace

import pytest

from kiosk.phone.scene import Rest, Scene
from kiosk.phone.widgets import Text
from tests.ui.phone import scenes
from tests.ui.phone.stage import Stage


def a_page(name: str) -> Scene:
    return Scene(screen=name, title=name, body=(Text(key="a", label=name),))


def heads(stage: Stage) -> dict[str, float]:
    """Name of each page that can be seen now -> where its left edge is, pixels of the glass."""
    pages = [item for item in stage.items() if item.metaObject().className().startswith("Page_")]
    return {page.objectName(): page.x() for page in pages if page.isVisible()}


def test_a_new_page_comes_from_the_right_and_the_one_before_from_the_left(stage: Stage) -> None:
    stage.show(a_page("a"))
    stage.phone.show(a_page("b"), "android")
    stage.wait(70)
    sliding = heads(stage)
    assert 0 < sliding["b"] < stage.glass.width()
    assert sliding["a"] < 0
    stage.settle()
    assert heads(stage) == {"b": 0}
    stage.phone.show(a_page("a"), "android")
    stage.wait(70)
    sliding = heads(stage)
    assert sliding["a"] < 0 < sliding["b"]
    stage.settle()
    assert heads(stage) == {"a": 0}


def test_without_motion_a_page_is_there_at_once(stage: Stage) -> None:
    stage.phone.still()
    stage.show(a_page("a"))
    stage.phone.show(a_page("b"), "android")
    assert heads(stage) == {"b": 0}


def test_quick_walks_end_on_the_last_page_alone(stage: Stage) -> None:
    for name in "abcabdca":
        stage.phone.show(a_page(name), "android")
        stage.wait(40)
    stage.settle()
    assert heads(stage) == {"a": 0}


def test_a_list_is_found_again_where_it_was_left(stage: Stage) -> None:
    stage.show(scenes.contacts(20))
    stage.swipe(stage.middle("dialer.person.3"), -200)
    left = stage.phone.seen()
    stage.show(scenes.in_call())
    stage.show(scenes.contacts(20))
    stage.settle()
    assert stage.phone.seen() == left


def test_a_page_that_rests_at_its_end_shows_the_newest(stage: Stage) -> None:
    stage.show(replace(scenes.contacts(20), screen="talk", rest=Rest.BOTTOM))
    assert "dialer.person.19" in stage.phone.seen()
    stage.show(replace(scenes.contacts(23), screen="talk", rest=Rest.BOTTOM))
    assert "dialer.person.22" in stage.phone.seen()


def test_what_is_seen_lies_inside_the_glass_in_parts_of_it(stage: Stage) -> None:
    stage.show(scenes.home(scenes.a_banner()))
    seen = stage.phone.seen()
    assert {"home.mail", "dock.phone", "dialer.return", "system.back", "system.home"} <= set(seen)
    for x, y, width, height in seen.values():
        assert 0 <= x < x + width <= 1.001
        assert 0 <= y < y + height <= 1.001
    assert seen["dialer.return"][1] < seen["home.mail"][1] < seen["dock.phone"][1] < seen["system.back"][1]
    assert seen["system.back"][0] < seen["system.home"][0]


def test_only_the_shown_page_is_told_of(stage: Stage) -> None:
    stage.show(scenes.home())
    stage.show(scenes.dialer())
    stage.settle()
    assert not {"home.mail", "dock.phone"} & set(stage.phone.seen())


def test_nothing_is_left_after_clearing(stage: Stage) -> None:
    stage.show(scenes.dialer("03-0000-1234"))
    stage.phone.point("dialer.call")
    stage.phone.clear()
    stage.wait(50)
    assert set(stage.phone.seen()) == {"system.back", "system.home", "system.recent"}
    assert not stage.item("ring").isVisible()
    stage.show(scenes.home())
    assert "home.mail" in stage.phone.seen()


@pytest.mark.parametrize(("width", "height"), [(460, 920), (520, 920), (350, 640), (600, 1200)])
def test_at_every_size_nothing_is_cut_or_lies_over_another(width: int, height: int) -> None:
    stage = Stage(width, height)
    stage.phone.still()
    for scene in (scenes.home(scenes.a_banner()), scenes.dialer("03-0000-1234"), scenes.contacts(5), scenes.in_call()):
        stage.show(scene)
        places = sorted(stage.phone.seen().items())
        for n, (target, (x, y, w, h)) in enumerate(places):
            for other, (ox, oy, ow, oh) in places[n + 1 :]:
                apart = x + w <= ox + 0.001 or ox + ow <= x + 0.001 or y + h <= oy + 0.001 or oy + oh <= y + 0.001
                assert apart, f"{target} lies over {other} on {scene.screen}"
        for item in stage.items():
            if item.property("truncated") is not None and item.isVisible():
                assert not item.property("truncated")
                assert item.property("contentWidth") <= item.width() + 1, item.property("text")
    stage.close()


def test_a_dialling_page_needs_no_scrolling_on_the_smallest_screen() -> None:
    stage = Stage(350, 640)
    stage.show(scenes.dialer("03-0000-1234"))
    assert not stage.item("dialer.keypad.body").property("interactive")
    stage.close()
