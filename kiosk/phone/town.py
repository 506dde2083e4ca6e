"""The made-up town of the practice map: its places, and the way from one to another along its streets.

Coordinates run from 0 to 1, x to the east and y to the south; streets lie on a grid, so a way has one corner at most.
"""

from dataclasses import dataclass
from itertools import pairwise

METRES = 900  # from one edge of the town to the other
WALK = 60  # metres a minute, at an old person's pace
BUS = 250
WAIT = 3  # minutes at the stop


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """`reading` in kana finds it; `icon` is a drawing of assets/icons/phone."""

    id: str
    name: str
    reading: str
    x: float
    y: float
    icon: str = "pin"


HERE = Place(id="hall", name="ひなた公民館", reading="ひなたこうみんかん", x=0.3, y=0.78, icon="home")
PLACES = (
    HERE,
    Place(id="station", name="ひなた駅", reading="ひなたえき", x=0.78, y=0.22, icon="train"),
    Place(id="hospital", name="病院", reading="ひなたびょういん", x=0.78, y=0.5, icon="hospital"),
    Place(id="park", name="みどり公園", reading="みどりこうえん", x=0.12, y=0.22, icon="tree"),
    Place(id="office", name="市役所", reading="ひなたしやくしょ", x=0.3, y=0.5, icon="building"),
)


Corners = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Way:
    """How to get there: `corners` from start to end, `minutes`, and what to do, step by step."""

    corners: Corners
    minutes: int
    steps: tuple[str, ...]


def on_foot(start: Place, end: Place) -> Way:
    """Along one street, round the corner where there is one, along the other."""
    corners = tuple(dict.fromkeys(((start.x, start.y), (start.x, end.y), (end.x, end.y))))
    steps = (
        f"{start.name}を 出て、{_heading(corners)}へ まっすぐ 歩きます。",
        *_turn(corners),
        f"そのまま 行くと、{end.name}です。",
    )
    return Way(corners, max(1, round(_metres(corners) / WALK)), steps)


def _heading(corners: Corners) -> str:
    """The direction in which a way begins."""
    (x1, y1), (x2, y2) = corners[0], corners[min(1, len(corners) - 1)]
    if y1 != y2:
        return "北" if y2 < y1 else "南"
    return "東" if x2 > x1 else "西"


def _turn(corners: Corners) -> tuple[str, ...]:
    """The words for the corner, () where a way is straight."""
    if len(corners) < 3:
        return ()
    (_, y1), (x2, y2), (x3, _) = corners
    side = "右" if (x3 > x2) == (y2 < y1) else "左"
    return (f"大きな 角を、{side}へ まがります。",)


def by_bus(start: Place, end: Place) -> Way:
    """The bus runs along the same streets."""
    corners = on_foot(start, end).corners
    steps = (
        f"{start.name}の 前の バス停で 待ちます。",
        f"「{end.name}」行きの バスに 乗ります。",
        f"{end.name}の 前で 降ります。",
    )
    return Way(corners, WAIT + max(1, round(_metres(corners) / BUS)), steps)


def found(places: tuple[Place, ...], kana: str) -> tuple[Place, ...]:
    """The places whose reading holds these kana, all of them where nothing is written."""
    return tuple(place for place in places if kana in place.reading or kana in place.name)


def _metres(corners: Corners) -> float:
    legs = pairwise(corners)
    return METRES * sum(abs(x2 - x1) + abs(y2 - y1) for (x1, y1), (x2, y2) in legs)
