"""Map, places, ways, drawings to choose, clouds of talk and what a camera sees: drawn where they are said to be."""

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest

from kiosk.phone.scene import Scene
from kiosk.phone.widgets import Bubble, Link, Map, Pin, Tile, Viewfinder, Widget
from tests.ui.phone.stage import Stage

PIN = Pin(key="pin", label="駅", target="map.place.station", icon="pin", east=0.75, south=0.25)


def a_scene(*body: Widget) -> Scene:
    return Scene(screen="test", title="ためし", body=body)


def a_map(**fields: object) -> Map:
    return Map(key="map", label="地図", target="map.view", kids=(PIN,), **fields)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("dx", "dy", "how"),
    [
        (0, 0, "tap"),
        (9, -9, "tap"),
        (-90, 10, "flick:left"),
        (90, 0, "flick:right"),
        (0, -90, "flick:up"),
        (5, 90, "flick:down"),
    ],
)
def test_a_finger_moves_the_map_or_touches_it(stage: Stage, dx: int, dy: int, how: str) -> None:
    stage.phone.still()
    stage.show(a_scene(a_map()))
    corner = stage.place(stage.thing("map.view")).bottomLeft().toPoint()
    at = corner + QPoint(100, -100)
    stage.press(at)
    stage.move(at + QPoint(dx, dy))
    stage.release(at + QPoint(dx, dy))
    assert stage.touches == [("map.view", how)]


def test_a_place_stands_where_it_is_in_the_town_and_takes_the_finger(stage: Stage) -> None:
    stage.phone.still()
    stage.show(a_scene(a_map()))
    paper = stage.place(stage.thing("map.view"))
    pin = stage.place(stage.thing(PIN.target))
    assert abs(pin.center().x() - (paper.left() + 0.75 * paper.width())) < 2
    stage.tap(PIN.target)
    assert stage.touches == [(PIN.target, "tap")]


def test_nearer_the_same_place_moves_with_the_paper_and_none_is_seen_beyond_its_edge(stage: Stage) -> None:
    stage.phone.still()
    stage.show(a_scene(a_map(zoom=200, east=0.75, south=0.25)))
    paper, pin = stage.place(stage.thing("map.view")), stage.place(stage.thing(PIN.target))
    assert abs(pin.center().x() - paper.center().x()) < 2
    stage.show(a_scene(a_map(zoom=200, east=0.1, south=0.9)))
    assert PIN.target not in stage.phone.seen()


def test_a_way_and_one_s_own_place_are_painted(stage: Stage) -> None:
    stage.phone.still()
    stage.show(a_scene(a_map()))
    plain = stage.picture()
    stage.show(a_scene(a_map(route="0.3,0.7 0.3,0.2 0.8,0.2")))
    way = stage.picture()
    stage.show(a_scene(a_map(here="0.3,0.7")))
    here = stage.picture()
    assert plain != way
    assert plain != here
    assert way != here


@pytest.mark.parametrize(
    "widget",
    [
        Tile(key="tile", label="ありがとう", target="it", drawing="stamp-thanks"),
        Link(key="link", label="city.example/bon", target="it"),
    ],
    ids=["tile", "link"],
)
def test_a_drawing_and_a_link_are_taken_by_finger_and_by_key(stage: Stage, widget: Widget) -> None:
    stage.phone.still()
    stage.show(a_scene(widget))
    stage.tap("it")
    stage.view.requestActivate()
    stage.thing("it").forceActiveFocus()
    QTest.keyClick(stage.view, Qt.Key.Key_Return)
    assert stage.touches == [("it", "tap"), ("it", "tap")]


def test_one_s_own_words_stand_at_the_right_and_a_friend_s_at_the_left(stage: Stage) -> None:
    stage.phone.still()
    mine = Bubble(key="mine", label="元気です。", mine=True)
    theirs = Bubble(key="theirs", label="元気ですか。")
    stage.show(a_scene(theirs, mine))

    def written(text: str) -> QRectF:
        return stage.place(
            next(item for item in stage.items() if str(item.property("says")) == text and item.isVisible())
        )

    glass = stage.place(stage.glass)
    assert written("元気ですか。").center().x() < glass.center().x() < written("元気です。").center().x()


def test_the_camera_shows_near_far_shaded_and_found_differently(stage: Stage) -> None:
    stage.phone.still()
    seen = []
    for fields in ({}, {"zoom": 60}, {"shaded": True}, {"framed": True}, {"framed": True, "found": True}):
        stage.show(a_scene(Viewfinder(key="view", label="見えて いる もの", drawing="poster", **fields)))
        seen.append(stage.picture())
    assert all(one != other for at, one in enumerate(seen) for other in seen[:at])
