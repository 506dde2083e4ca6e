"""What the voice says of the thing that the mark is on, for a person who does not see it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.visit.comfort import Way
from kiosk.wording import filled

CHOSEN = {
    Way.FINGER: "さわると、すぐ それに します。",
    Way.HEAR_FIRST: "1回 さわると、名前を 言います。もう1回で、それに します。",
    Way.SWITCHES: "1つの ボタンで つぎへ。もう1つで、それに します。",
    Way.SCAN: "しるしが すすみます。よい ところで 押してください。",
    Way.EARS: "画面を かくしました。左を さわると つぎへ、右を さわると それに します。",
}
"""What is said of a way when it was chosen."""
SHOWN = "画面を 出しました。"
RESTING = "しるしを 止めました。押すと、また すすみます。"
UNNAMED = "番号の ボタンです。いまは 声に 出しません。"
MOST_COUNTED = 9  # beyond it 「つ」 is no word


class Place(StrEnum):
    """The three groups that the ring of a page goes through."""

    PAGE = "page"
    PHONE = "phone"
    MACHINE = "machine"
    KEYS = "keys"


class Sort(StrEnum):
    """What a thing is when it is not simply something to press."""

    PRESS = "press"
    SLIDER = "slider"
    WRITING = "writing"


PLACES = {
    Place.PHONE: "れんしゅうの 電話です。",
    Place.MACHINE: "れんしゅうの 機械です。",
    Place.KEYS: "いつもの ボタンです。",
}
SORTS = {Sort.SLIDER: "押すたびに ひとつ 進みます。", Sort.WRITING: "文字を 書く ところです。"}


@dataclass(frozen=True, slots=True)
class Marked:
    """The `at`th of `of` things in its place, from 1; `name` as a screen reader has it, `pointed` as a lesson does."""

    name: str
    at: int
    of: int
    place: Place = Place.PAGE
    sort: Sort = Sort.PRESS
    pointed: str = ""


def told(marked: Marked, before: Place) -> tuple[str, ...]:
    """The sentences about it, in the order of their use; `before`: where the mark was until now."""
    return tuple(_told(marked, before))


def _told(marked: Marked, before: Place) -> Iterator[str]:
    if marked.place is not before and marked.place in PLACES:
        yield PLACES[marked.place]
    yield marked.name
    if marked.pointed:
        yield marked.pointed
    if marked.sort in SORTS:
        yield SORTS[marked.sort]
    yield count(marked.at, marked.of)


def count(at: int, of: int) -> str:
    """「4つの うち 2つ目。」"""
    return filled("%1つの うち %2つ目。" if of <= MOST_COUNTED else "%1個の うち %2個目。", of, at)


def fixed_words() -> Iterator[str]:
    """All of it that is known beforehand."""
    yield from (*CHOSEN.values(), SHOWN, RESTING, UNNAMED)
    yield from (*PLACES.values(), *SORTS.values())
    for of in range(1, MOST_COUNTED + 1):
        yield from (count(at, of) for at in range(1, of + 1))
