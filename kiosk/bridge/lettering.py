"""Which letters this machine has: the font that can show the whole of a text, and signs that none can."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFont, QRawFont

from kiosk.bridge.look_view import FAMILY

FAMILIES = (FAMILY, "IPAmjMincho")
"""In order of liking; the second knows the 60,000 kanji of family registers (Debian: fonts-ipamj-mincho)."""

GETA = "〓"  # what printers set for a sign they lack
_SELECTORS = range(0xE0100, 0xE01F0)  # which form of the kanji before it is meant (IVS)


@dataclass(frozen=True, slots=True, repr=False)
class Lettered:
    """`text` as it can be shown in `family`; `missing`: how many signs no font has, each shown as 〓."""

    text: str
    family: str
    missing: int


def lettered(text: str, has: Callable[[str, int], bool] | None = None) -> Lettered:
    """The text in the first family that has all of its signs; `has` tells whether a family has one."""
    known = has or _has
    chosen = next((family for family in FAMILIES if all(_shows(known, family, sign) for sign in text)), FAMILIES[-1])
    shown = "".join(sign if _shows(known, chosen, sign) else GETA for sign in text)
    return Lettered(shown, chosen, sum(one != other for one, other in zip(shown, text, strict=True)))


def _shows(known: Callable[[str, int], bool], family: str, sign: str) -> bool:
    if ord(sign) in _SELECTORS:
        return family == FAMILIES[-1]  # the house's own font knows one form of each kanji
    return sign.isspace() or known(family, ord(sign))


@cache
def _font(family: str) -> QRawFont | None:
    """The font file of a family; None when this machine has none of that name."""
    font = QRawFont.fromFont(QFont(family))
    return font if font.familyName().replace(" ", "") == family.replace(" ", "") else None


def _has(family: str, sign: int) -> bool:
    font = _font(family)
    return font is not None and font.supportsCharacter(sign)
