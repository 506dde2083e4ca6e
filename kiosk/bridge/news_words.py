"""A notice in the words of its page."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from kiosk.bridge.day_words import day_words

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
    until = f"　{_plain_day(date.fromisoformat(notice.until))}まで" if notice.until else ""
    return Posted(notice.title, notice.text, f"{day}の お知らせ{until}")


def _plain_day(day: date) -> str:
    return f"{day.month}月{day.day}日"
