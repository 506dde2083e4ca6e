"""The ruler of the screen: how many pixels a millimetre has, as staff measured it with a real card, kept by screen."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import cast

CARD_MM = (85.60, 53.98)  # ISO/IEC 7810 ID-1: any bank card
RULER_MM = 100
LEAST, MOST = 2.0, 12.0  # pixels a millimetre
LEAST_SHORT_SIDE_MM = 120.0  # on less than this the keys that put a wrong measure right would not fit
FINE, COARSE = 0.01, 0.10  # a step: about 1 and 9 pixels of the card's length
TABLE = "pixels_per_mm"
_HEAD = "# Pixels a millimetre of each screen, measured with a card on the page 画面の ものさし of the staff.\n"

Size = tuple[int, int]
"""Width and height of a screen in pixels."""


class MeasuresDamaged(Exception):
    """The file of measures can't be used; the kiosk goes on without it."""


def bounds(size: Size) -> tuple[float, float]:
    """Least and most pixels a millimetre that a screen of this size may have."""
    return LEAST, min(MOST, max(LEAST, min(size) / LEAST_SHORT_SIDE_MM))


def stepped(measure: float, step: float, size: Size) -> float:
    """The measure one step further, within the screen's bounds."""
    least, most = bounds(size)
    return min(most, max(least, round(measure + step, 2)))


def read_measures(path: Path) -> dict[Size, float]:
    """The kept measures by screen; none where there is no file. Raises `MeasuresDamaged`."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8")).get(TABLE, {})
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as wrong:
        raise MeasuresDamaged(str(path)) from wrong
    if not isinstance(table, dict):
        raise MeasuresDamaged(str(path))
    return {_size(name, path): _within(value, path) for name, value in cast("dict[str, object]", table).items()}


def written(measures: Mapping[Size, float]) -> bytes:
    """The file's text for `read_measures`."""
    rows = (f'"{width}x{height}" = {value:.2f}\n' for (width, height), value in sorted(measures.items()))
    return (f"{_HEAD}[{TABLE}]\n" + "".join(rows)).encode()


def _size(name: str, path: Path) -> Size:
    width, _, height = name.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise MeasuresDamaged(str(path))
    return int(width), int(height)


def _within(value: object, path: Path) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not LEAST <= value <= MOST:
        raise MeasuresDamaged(str(path))
    return float(value)
