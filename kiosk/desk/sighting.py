"""見たことの報告: what staff saw after a disaster, and where. No photo, nothing of who told it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from kiosk.desk.choices import Choice


class Kind(StrEnum):
    ROAD = "road"
    WATER = "water"
    SLOPE = "slope"
    BUILDING = "building"
    POWER = "power"
    TAP = "tap"
    WAITING = "waiting"  # somebody waits for help: 119 before anything is written down


class Where(StrEnum):
    """How near: the place is the city's site, never an address."""

    HERE = "here"
    NEAR = "near"
    ON_THE_WAY = "on_the_way"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """`venue` is the number of the city's site, 0 before the kiosk has one."""

    kind: ClassVar[str] = "desk.sighted"
    venue: int
    place: Where
    what: Kind


KINDS = (
    Choice(Kind.ROAD, "道が 通れない", "desk-road"),
    Choice(Kind.WATER, "水が あふれた", "desk-water"),
    Choice(Kind.SLOPE, "がけが くずれた", "desk-slope"),
    Choice(Kind.BUILDING, "建物が こわれた", "desk-house"),
    Choice(Kind.POWER, "電気が つかない", "desk-power"),
    Choice(Kind.TAP, "水道が 出ない", "desk-tap"),
    Choice(Kind.WAITING, "助けを 待つ 人が いる", "help"),
)
PLACES = (
    Choice(Where.HERE, "この 建物"),
    Choice(Where.NEAR, "歩いて 5分の 中"),
    Choice(Where.ON_THE_WAY, "来る とちゅう"),
)
CALL_FIRST = "さきに 119に 電話を します。"
