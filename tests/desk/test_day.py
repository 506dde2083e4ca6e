"""The day's end: numbers by venue and topic that add up."""

from kiosk.desk.choices import Outcome, Topic
from kiosk.desk.day import Count, counted
from tests.desk.builders import a_consultation


def test_a_day_is_counted_by_venue_and_topic() -> None:
    those = (
        a_consultation(Topic.CARD),
        a_consultation(Topic.PHONE),
        a_consultation(Topic.CARD, Outcome.HANDED_OVER),
        a_consultation(Topic.SCAM, Outcome.URGENT, venue=3),
    )
    day = counted(those, tickets=1, bookings=0, sightings=2)
    assert [(venue.venue, venue.n, venue.topics) for venue in day.venues] == [
        (0, 3, (Count("phone", 1), Count("card", 2))),
        (3, 1, (Count("scam", 1),)),
    ]
    assert [(one.code, one.n) for one in day.outcomes] == [
        ("solved", 2),
        ("lesson", 0),
        ("handed_over", 1),
        ("urgent", 1),
    ]
    assert (day.n, day.minutes, day.tickets, day.sightings) == (4, 40, 1, 2)


def test_a_day_without_anybody_is_a_day_of_zeros() -> None:
    day = counted((), tickets=0, bookings=0, sightings=0)
    assert (day.n, day.minutes, day.venues) == (0, 0, ())
