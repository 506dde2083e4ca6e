"""The map: where one is, where a place is, the way there, and a voice that leads until it is ended."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.phone import kana, town
from kiosk.phone.fact_words import NONE, yes
from kiosk.phone.happening import Changed, Done, Happening, Missed, Spoke, Turned
from kiosk.phone.kana import Kana
from kiosk.phone.stock import Stock
from kiosk.phone.touch import Flick, Side, Touch
from kiosk.phone.town import HERE, PLACES, Place, Way

NAME = "map"
FIELD = "map.written"
ZOOMS = (100, 160, 240)  # percent
STEP = 0.2  # of the town, that one push moves the map
PUSHES = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
DRAGS = {Side.LEFT: "right", Side.RIGHT: "left", Side.UP: "down", Side.DOWN: "up"}  # the paper follows the finger


class Page(StrEnum):
    VIEW = "view"
    SEARCH = "search"
    PLACE = "place"
    ROUTE = "route"
    GUIDE = "guide"
    SWITCH = "switch"  # whether the phone may know where it is
    LOST = "lost"  # it may not, and so no way can be shown


class Means(StrEnum):
    WALK = "walk"
    BUS = "bus"


@dataclass(frozen=True, slots=True, kw_only=True)
class Maps:
    """`place`: id of the one chosen. `means` of the way shown. `step`: of the guiding voice from 1, 0 while silent.
    `zoom`: index of ZOOMS; `x`, `y`: the middle of what is seen. `position`: the phone may know where it is;
    `was_off`: it was once forbidden.
    """

    page: Page = Page.VIEW
    places: tuple[Place, ...] = PLACES
    place: str = ""
    means: Means = Means.WALK
    step: int = 0
    ended: bool = False
    zoom: int = 0
    x: float = 0.5
    y: float = 0.5
    position: bool = True
    was_off: bool = False
    found_self: bool = False
    kana: Kana = Kana()


Told = tuple[Maps, tuple[Happening, ...]]


def touched(state: Maps, touch: Touch) -> Told:
    """What a touch does; the caller has made sure that the target is on the screen."""
    match touch.target.split("."):
        case ["map", "view"] if isinstance(touch, Flick):
            return _pushed(state, DRAGS[touch.side])
        case ["map", "view"]:
            words = "地図の 大きさが かわりました。"
            return _zoomed(state, (state.zoom + 1) % len(ZOOMS)), (Changed(words),)
        case ["map", "push", side]:
            return _pushed(state, side)
        case ["map", "closer" | "farther" as way]:
            words = "地図が 大きく なりました。" if way == "closer" else "地図が 小さく なりました。"
            return _zoomed(state, state.zoom + (1 if way == "closer" else -1)), (Changed(words),)
        case ["map", "here"] if state.position:
            seen = _zoomed(replace(state, x=HERE.x, y=HERE.y, page=Page.VIEW, found_self=True), 1)
            return seen, (Changed("いま いる ところが 出ました。"),)
        case ["map", "here" | "go"] if not state.position:
            return _turned(replace(state, page=Page.LOST))
        case ["map", "search"]:
            return _turned(replace(state, page=Page.SEARCH))
        case ["kana", *_]:
            written, told = kana.touched(state.kana, touch, FIELD)
            return replace(state, kana=written), told
        case ["map", "place", name]:
            place = _named(state, name)
            return _turned(replace(state, page=Page.PLACE, place=name, step=0, x=place.x, y=place.y))
        case ["map", "go"]:
            return _turned(replace(_zoomed(state, 0), page=Page.ROUTE, ended=False))
        case _:
            return _on_the_way(state, touch)


def _on_the_way(state: Maps, touch: Touch) -> Told:
    match touch.target.split("."):
        case ["map", "means", name]:
            means = Means(name)
            words = "歩く 道に なりました。" if means is Means.WALK else "バスの 道に なりました。"
            return replace(state, means=means), (Changed(words),)
        case ["map", "start"]:
            return _guided(replace(state, page=Page.GUIDE, ended=False), 1)
        case ["map", "next"]:
            return _guided(state, state.step + 1)
        case ["map", "return"]:
            return _turned(replace(state, page=Page.GUIDE))
        case ["map", "end"]:
            done = replace(state, step=0, ended=True, page=Page.VIEW, place="")
            return done, (Done("map.ended", "案内を おわる ところでした。"),)
        case ["map", "settings"]:
            return _turned(replace(state, page=Page.SWITCH))
        case ["map", "position"]:
            turned = replace(state, position=not state.position, was_off=True)
            return turned, (Done("map.position", "位置の 設定が かわる ところでした。"),)
        case _:
            return state, (Missed(touch.target),)


def stocked(state: Maps, stock: Stock) -> Maps:
    """The map with the lesson's places in the place of the built-in ones of the same id, and its words."""
    own = {place.id for place in stock.places}
    places = (*(place for place in PLACES if place.id not in own), *stock.places)
    return replace(state, places=places, kana=replace(state.kana, words=stock.words))


def back(state: Maps) -> Maps | None:
    """One page back; None on the map itself. A guiding voice goes on."""
    match state.page:
        case Page.VIEW:
            return None
        case Page.ROUTE | Page.LOST if state.place:
            return replace(state, page=Page.PLACE)
        case Page.GUIDE:
            return replace(state, page=Page.ROUTE)
        case Page.SEARCH | Page.PLACE | Page.SWITCH | Page.ROUTE | Page.LOST:
            return replace(state, page=Page.VIEW)


def left(state: Maps) -> Maps:
    """The app as it is found again: on the map, or with the voice that still leads."""
    page = Page.GUIDE if state.step else Page.VIEW
    return replace(state, page=page, kana=replace(state.kana, text="", reading="", growing=""))


def board(state: Maps) -> Kana | None:
    return state.kana if state.page is Page.SEARCH else None


def way(state: Maps) -> Way | None:
    """The way to the chosen place, None while none is chosen."""
    if not state.place:
        return None
    end = _named(state, state.place)
    return town.on_foot(HERE, end) if state.means is Means.WALK else town.by_bus(HERE, end)


def facts(state: Maps) -> Mapping[str, str]:
    """`page` in front · `place` chosen · `means` walk or bus · `step` of the guiding voice, 0 while silent ·
    `ended` the guiding was ended · `zoom` from 1 · `position` may be known, `was_off` once not · `here` was looked
    for · `written`.
    """
    return {
        "map.page": state.page.value,
        "map.place": state.place or NONE,
        "map.means": state.means.value,
        "map.step": str(state.step),
        "map.ended": yes(so=state.ended),
        "map.zoom": str(state.zoom + 1),
        "map.position": yes(so=state.position),
        "map.was_off": yes(so=state.was_off),
        "map.here": yes(so=state.found_self),
        "map.written": state.kana.written,
    }


def screen(state: Maps) -> str:
    """The name of the page in front."""
    match state.page:
        case Page.VIEW:
            return NAME
        case Page.PLACE:
            return f"map.{state.place}"
        case _:
            return f"map.{state.page}"


def _named(state: Maps, name: str) -> Place:
    return next(place for place in state.places if place.id == name)


def _guided(state: Maps, step: int) -> Told:
    """The voice says the next step; after the last one it stays there until it is ended."""
    there = way(state)
    steps = there.steps if there else ()
    at = min(step, len(steps))
    return replace(state, step=at), (Turned(screen(state)), Spoke(steps[at - 1]))


def _pushed(state: Maps, side: str) -> Told:
    east, south = PUSHES[side]
    x, y = (min(1.0, max(0.0, value + STEP * push)) for value, push in ((state.x, east), (state.y, south)))
    if (x, y) == (state.x, state.y):
        return state, (Missed("map.view"),)
    return replace(state, x=x, y=y), (Changed("地図が 動きました。"),)


def _zoomed(state: Maps, zoom: int) -> Maps:
    return replace(state, zoom=min(max(zoom, 0), len(ZOOMS) - 1))


def _turned(state: Maps) -> Told:
    return state, (Turned(screen(state)),)


SAMPLES = (
    Maps(zoom=1),
    Maps(page=Page.GUIDE, place="station", step=1),
    Maps(page=Page.SEARCH, kana=Kana(text="あ")),
    Maps(page=Page.LOST, place="station", position=False),
)
"""The map seen from near, a voice that leads, a search, and a phone that may not know where it is."""
