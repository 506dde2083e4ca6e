"""Reads the weather office's warnings (気象庁防災情報XML, version 1) for one town.

Source of the form: 気象庁防災情報XMLフォーマット, `Report/Control`, `Head`, `Head/Headline/Information` of the type
「…（市町村等）」 with `Item/Kind/Name` and `Item/Areas/Area/Code`. Since the flood season of 2026 the names carry their
level (レベル４大雨危険警報). A town's area codes begin with the first five digits of its code.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser

_REPORT = "{http://xml.kishou.go.jp/jmaxml1/}"
_HEAD = "{http://xml.kishou.go.jp/jmaxml1/informationBasis1/}"
_LEVEL = re.compile(r"レベル([1-5])")
_LEVELS_BY_NAME = {"土砂災害警戒情報": 4}  # said to equal level 4 before names carried their level
_LEAST_LEVEL = 3  # below it nobody's lesson is interrupted
LARGEST = 2 * 1024 * 1024  # bytes


@dataclass(frozen=True, slots=True)
class Told:
    """A warning that holds in the area; `level` 0 where its name tells none."""

    name: str
    level: int


@dataclass(frozen=True, slots=True)
class Bulletin:
    """What one message says of a town: all that holds there now, so that what is missing no longer does."""

    source: str  # of which kind the message is: the next of this kind replaces it
    at: datetime
    drill: bool
    text: str
    area: str
    warnings: tuple[Told, ...]


class NotABulletin(ValueError):
    """No message of the weather office, or none that tells of this town."""


class _PlainTree(TreeBuilder):
    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:  # noqa: ARG002  (expat's own signature)
        """Nothing in these messages is defined by their sender."""
        raise NotABulletin("doctype")


def read_bulletin(data: bytes, lg_code: str) -> Bulletin:
    """The message as far as it tells of the town of this code. Raises `NotABulletin`."""
    report = _tree(data)
    status = _text(report, f"{_REPORT}Control/{_REPORT}Status")
    if status not in ("通常", "訓練"):
        raise NotABulletin("status")
    head = report.find(f"{_HEAD}Head")
    if head is None:
        raise NotABulletin("head")
    cancelled = _text(head, f"{_HEAD}InfoType") == "取消"
    areas, names = _of_town(head, lg_code)
    if not areas and not cancelled:
        raise NotABulletin("area")
    return Bulletin(
        source=f"jma {_text(report, f'{_REPORT}Control/{_REPORT}Title')}"[:200],
        at=_time(_text(head, f"{_HEAD}ReportDateTime")),
        drill=status == "訓練",
        text=_plain(_text(head, f"{_HEAD}Headline/{_HEAD}Text", needed=False)),
        area="、".join(dict.fromkeys(areas))[:40],
        warnings=() if cancelled else tuple(_worth_telling(dict.fromkeys(names))),
    )


def _tree(data: bytes) -> Element:
    if len(data) > LARGEST:
        raise NotABulletin("size")
    try:
        parser = XMLParser(target=_PlainTree())  # noqa: S314  (what a sender could define is refused, see doctype)
        parser.feed(data)
        root: Element = parser.close()
    except (ParseError, ValueError, LookupError, RecursionError) as error:
        raise NotABulletin(str(error)) from error
    if root.tag != f"{_REPORT}Report":
        raise NotABulletin("root")
    return root


def _of_town(head: Element, lg_code: str) -> tuple[list[str], list[str]]:
    """The town's areas in the message, and the names of all that is said of them."""
    areas: list[str] = []
    names: list[str] = []
    for information in head.iterfind(f"{_HEAD}Headline/{_HEAD}Information"):
        if not information.get("type", "").endswith("（市町村等）"):
            continue
        for item in information.iterfind(f"{_HEAD}Item"):
            here = [area for area in item.iterfind(f"{_HEAD}Areas/{_HEAD}Area") if _is_town(area, lg_code)]
            if here:
                areas += [_plain(_text(area, f"{_HEAD}Name")) for area in here]
                names += [_plain(_text(kind, f"{_HEAD}Name")) for kind in item.iterfind(f"{_HEAD}Kind")]
    return areas, names


def _is_town(area: Element, lg_code: str) -> bool:
    return _text(area, f"{_HEAD}Code").startswith(lg_code[:5])


def _worth_telling(names: dict[str, None]) -> list[Told]:
    told: list[Told] = []
    for name in names:
        found = _LEVEL.search(name)
        level = int(found[1]) if found else _LEVELS_BY_NAME.get(name, 0)
        if level >= _LEAST_LEVEL or (level == 0 and name.endswith("警報")):
            told.append(Told(name, level))
    return told


def _text(element: Element, path: str, *, needed: bool = True) -> str:
    found = element.findtext(path, "").strip()
    if needed and not found:
        raise NotABulletin(path.rpartition("}")[2])
    return found


def _plain(text: str) -> str:
    """Digits as people here read them, in one line."""
    return " ".join(unicodedata.normalize("NFKC", text).split())


def _time(written: str) -> datetime:
    try:
        told = datetime.fromisoformat(written)
    except ValueError as error:
        raise NotABulletin("time") from error
    if told.tzinfo is None:
        raise NotABulletin("time")
    return told
