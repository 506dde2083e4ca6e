"""Says in words where a thing is on the glass, from the rectangles that are really seen."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in parts of the glass: 0 is its left or upper edge, 1 its right or lower edge."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> tuple[float, float]:
        return self.x + self.width / 2, self.y + self.height / 2


def place(target: str, seen: Mapping[str, Rect]) -> str:
    """Words of place ("いちばん下の段の いちばん左"); "" when the target is not seen or is all there is.

    Lines are counted over what is seen; system keys are left out, they are not part of the page.
    """
    lines = _lines({name: rect for name, rect in seen.items() if not name.startswith("system.")})
    for number, line in enumerate(lines):
        if target in line:
            row = _nth(number, len(lines), "上", "下")
            column = _nth(line.index(target), len(line), "左", "右")
            return "の ".join(words for words in (f"{row}の段" if row else "", column) if words)
    return ""


def _lines(seen: Mapping[str, Rect]) -> list[list[str]]:
    """What is seen, as lines from top to bottom, each from left to right."""
    lines: list[list[str]] = []
    for name in sorted(seen, key=lambda name: seen[name].middle[1]):
        if lines and _level(seen[lines[-1][0]], seen[name]):
            lines[-1].append(name)
        else:
            lines.append([name])
    return [sorted(line, key=lambda name: seen[name].middle[0]) for line in lines]


def _level(one: Rect, other: Rect) -> bool:
    """Side by side: their middles differ by less than half of the taller one."""
    return abs(one.middle[1] - other.middle[1]) < max(one.height, other.height) / 2


def _nth(number: int, count: int, first: str, last: str) -> str:
    if count == 1:
        return ""
    if number == 0:
        return f"いちばん{first}"
    if number == count - 1:
        return f"いちばん{last}"
    if count == 3:
        return "真ん中"
    return f"{first}から{number + 1}番目" if number < count / 2 else f"{last}から{count - number}番目"
