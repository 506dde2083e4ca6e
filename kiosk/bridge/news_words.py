"""A notice in the words of its page."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from kiosk.bridge.day_words import day_words
from kiosk.wording import MONTHS, filled

if TYPE_CHECKING:
    from kiosk.store.board import Notice


@dataclass(frozen=True, slots=True)
class Posted:
    """`written`: 「11月22日(日)の お知らせ」, with its last day where it has one."""

    title: str
    words: str
    written: str


def posted(notice: "Notice", clock: datetime) -> Posted:
    """`clock` tells the zone in which days are counted."""
    day = day_words(datetime.fromisoformat(notice.at).astimezone(clock.tzinfo))
    if not notice.until:
        return Posted(notice.title, notice.text, filled("%1の お知らせ", day))
    until = _plain_day(date.fromisoformat(notice.until))
    return Posted(notice.title, notice.text, filled("%1の お知らせ　%2まで", day, until))


def _plain_day(day: date) -> str:
    return filled("%1%2日", MONTHS[day.month - 1], day.day)
