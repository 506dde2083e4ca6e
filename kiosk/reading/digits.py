"""Numbers that are said digit by digit: telephone numbers, PINs, codes."""

from kiosk.reading.lexicon import Word

_SAID = ("ゼロ", "イチ", "ニー", "サン", "ヨン", "ゴー", "ロク", "ナナ", "ハチ", "キュー")
_DIGIT = dict(zip("0123456789", _SAID, strict=True))
_TOGETHER = 4  # digits a listener can hold and write down at once
_MOBILE = ("050", "060", "070", "080", "090")


def one_by_one(digits: str) -> Word:
    """A short run of digits as one word; every digit two beats long, the pitch falling in the last."""
    return Word("".join(_DIGIT[digit] for digit in digits), accent=2 * len(digits) - 1)


def in_fours(digits: str) -> tuple[str | Word, ...]:
    """A long run of digits in groups of four with a rest between."""
    return _joined([digits[at : at + _TOGETHER] for at in range(0, len(digits), _TOGETHER)], "、")


def telephone(groups: list[str]) -> tuple[str | Word, ...]:
    """A telephone number: its groups joined by の and a short rest."""
    return _joined(groups, "の、")


def telephone_groups(number: str) -> list[str]:
    """A number written without hyphens, as a caller would group it (3-4-4 for mobiles, 4-3-3 for 0120)."""
    cuts = (3, 7) if number.startswith(_MOBILE) else (4, 7) if number.startswith("0120") else (-8, -4)
    return [group for group in (number[: cuts[0]], number[cuts[0] : cuts[1]], number[cuts[1] :]) if group]


def _joined(groups: list[str], between: str) -> tuple[str | Word, ...]:
    said: list[str | Word] = []
    for group in groups:
        said += (between, one_by_one(group))
    return tuple(said[1:])
