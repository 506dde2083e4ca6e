"""The day sheet of a desk: how many consultations, by venue and topic, and what came of them."""

from dataclasses import dataclass

from kiosk.paper.sheet import Bars, Facts, Heading, Letters, Numbers, Part, Sheet, Title, Tone
from kiosk.wording import filled

Counts = tuple[tuple[str, int], ...]
"""Words and how often."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySheet:
    """`venues`: name and topics of each; the rest are numbers of the whole day, `minutes` of all together."""

    day: str
    n: int
    minutes: int
    venues: tuple[tuple[str, Counts], ...]
    outcomes: Counts
    tickets: int = 0
    bookings: int = 0
    sightings: int = 0


def day_sheet(paper: DaySheet, letters: Letters) -> Sheet:
    return Sheet(
        name=filled("相談 %1", paper.day),
        parts=(
            Title(paper.day, "相談の 一日"),
            Numbers(((filled("%1件", paper.n), "相談"), (filled("%1分", paper.minutes), "かかった 時間"))),
            *(part for venue, topics in paper.venues for part in _venue(venue, topics)),
            Heading("どう なったか"),
            Bars(paper.outcomes, "件"),
            Facts(
                (
                    ("引きつぎの 紙", filled("%1枚", paper.tickets)),
                    ("たのんだ 予約", filled("%1件", paper.bookings)),
                    ("見たことの 報告", filled("%1件", paper.sightings)),
                )
            ),
        ),
        foot=paper.day,
        letters=letters,
        tone=Tone.INK,
        most_pt=14,
    )


def _venue(venue: str, topics: Counts) -> tuple[Part, ...]:
    title = filled("%1　%2件", venue, sum(n for _, n in topics))
    return (Heading(title), Bars(topics, "件")) if topics else (Heading(title),)
