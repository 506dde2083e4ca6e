"""What stands in the chip as lines for old eyes, and as sentences for who asks to hear them."""

from dataclasses import dataclass

from kiosk.card.attributes import Attributes, Sex

TITLES = ("名前", "住所", "生まれた 日", "性別")
SEXES = {Sex.MALE: "男", Sex.FEMALE: "女", Sex.NOT_APPLICABLE: "適用なし", Sex.UNKNOWN: "わかりません"}
ERAS = (
    ("令和", "2019-05-01"),
    ("平成", "1989-01-08"),
    ("昭和", "1926-12-25"),
    ("大正", "1912-07-30"),
    ("明治", "1868-01-25"),
)
"""Era and the day it began, the newest first."""


@dataclass(frozen=True, slots=True, repr=False)
class InsideLine:
    """One of the four things; it has no `repr`, as Attributes has none."""

    title: str
    text: str


def lines(found: Attributes) -> tuple[InsideLine, ...]:
    """Name, address, birth and sex in the order of the card's face."""
    texts = (found.name, found.address, birth_words(found.birth), SEXES[found.sex])
    return tuple(map(InsideLine, TITLES, texts))


def sentences(found: Attributes) -> tuple[str, ...]:
    """What is said when the person asks for it."""
    return tuple(f"{line.title}は、{line.text}です。" for line in lines(found))


def birth_words(birth: str) -> str:
    """1950-04-01 → 1950年4月1日（昭和25年）; a part that the register does not know is said so."""
    year, month, day = birth.split("-")
    known = [f"{int(part)}{unit}" for part, unit in ((year, "年"), (month, "月"), (day, "日")) if int(part)]
    if len(known) < len("年月日"):
        return "".join(known) + "（ほかは 登録が ありません）"
    era = next(((name, start) for name, start in ERAS if birth >= start), None)
    if era is None:
        return "".join(known)
    name, start = era
    count = int(year) - int(start[:4]) + 1
    return f"{''.join(known)}（{name}{'元' if count == 1 else count}年）"
