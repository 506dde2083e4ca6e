"""The map: searching, the way, the voice that leads until it is ended, and the switch of the position."""

import pytest

from kiosk.phone.facts import facts
from kiosk.phone.happening import Changed, Missed, Opened, Spoke
from kiosk.phone.phone import Phone, scene, stocked, touched
from kiosk.phone.stock import Stock
from kiosk.phone.targets import find
from kiosk.phone.touch import Flick, Side, Tap
from kiosk.phone.town import HERE, PLACES, Place, by_bus, on_foot
from tests.phone.builders import a_phone, tapped, told_by

STATION = next(place for place in PLACES if place.id == "station")


def a_map(*targets: str) -> Phone:
    return tapped(a_phone(), "home.map", *targets)


def test_kana_find_a_place_by_a_part_of_its_reading() -> None:
    phone = a_map("map.search", "kana.key.え", "kana.key.き")
    assert find(scene(phone), "map.place.station") is None  # え is not on the board of twelve; no key, no letter
    phone = a_map("map.search", "kana.board", "kana.key.え", "kana.key.き")
    assert find(scene(phone), "map.place.station") is not None
    assert find(scene(phone), "map.place.park") is None


def test_the_way_on_foot_turns_once_and_the_bus_is_quicker() -> None:
    foot, bus = on_foot(HERE, STATION), by_bus(HERE, STATION)
    assert foot.corners == ((HERE.x, HERE.y), (HERE.x, STATION.y), (STATION.x, STATION.y))
    assert "北へ" in foot.steps[0] and "右へ" in foot.steps[1]
    assert bus.minutes < foot.minutes
    office = next(place for place in PLACES if place.id == "office")
    assert on_foot(HERE, office).steps == (
        "ひなた公民館を 出て、北へ まっすぐ 歩きます。",
        "そのまま 行くと、市役所です。",
    )
    assert "左へ" in on_foot(HERE, next(place for place in PLACES if place.id == "park")).steps[1]


def test_a_place_leads_to_its_way_and_the_voice_says_each_step_once() -> None:
    phone = a_map("map.place.station", "map.go")
    phone, told = touched(phone, Tap("map.start"))
    assert [one.line for one in told if isinstance(one, Spoke)] == [on_foot(HERE, STATION).steps[0]]
    phone = tapped(phone, "map.next", "map.next")
    assert facts(phone)["map.step"] == "3"
    assert told_by(phone, "map.next") == (Missed("map.next"),)


@pytest.mark.parametrize("key", ["system.home", "system.back"])
def test_the_voice_goes_on_elsewhere_until_it_is_ended(key: str) -> None:
    phone = tapped(a_map("map.place.station", "map.go", "map.start"), key)
    assert facts(phone)["map.step"] == "1"
    assert scene(phone).banner[0].label == "道の 案内中"
    phone, told = touched(tapped(phone, "system.home") if key == "system.back" else phone, Tap("map.return"))
    assert told == (Opened("map"),)
    phone = tapped(phone, "map.end")
    assert (facts(phone)["map.step"], facts(phone)["map.ended"]) == ("0", "yes")
    assert not scene(tapped(phone, "system.home")).banner


def test_another_place_ends_the_voice() -> None:
    phone = a_map("map.place.station", "map.go", "map.start", "map.next", "map.next", "system.back")
    phone = tapped(phone, "map.place.office", "map.go")
    assert facts(phone)["map.step"] == "0"
    assert facts(tapped(phone, "map.start"))["map.step"] == "1"


def test_without_a_position_no_way_begins_here_and_the_card_says_what_to_do() -> None:
    phone = a_map("map.settings", "map.position", "system.back", "map.place.station", "map.go")
    assert (facts(phone)["map.page"], facts(phone)["map.position"]) == ("lost", "no")
    assert find(scene(phone), "map.start") is None
    phone = tapped(phone, "map.position", "system.back", "map.go")
    assert facts(phone)["map.page"] == "route"


def test_a_drag_moves_the_paper_with_the_finger_as_the_arrows_do() -> None:
    near = a_map("map.closer")
    dragged, told = touched(near, Flick("map.view", Side.LEFT))
    assert told == (Changed("地図が 動きました。"),)
    assert dragged == tapped(near, "map.push.right")
    assert find(scene(a_map()), "map.push.right") is None


def test_a_lesson_s_own_place_takes_the_place_of_the_built_in_one() -> None:
    own = Place(id="station", name="さくら駅", reading="さくらえき", x=0.5, y=0.22)
    phone = tapped(stocked(a_phone(), Stock(places=(own,))), "home.map", "map.place.station")
    assert scene(phone).title == "さくら駅"
