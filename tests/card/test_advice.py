"""From dates and tries to what to do first."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.card.advice import (
    BUILT,
    ORDER,
    Advice,
    CardDates,
    Clock,
    Due,
    TriesLeft,
    advise,
    due,
    read_clock,
    renewal_opens,
)
from tests.card.builders import TODAY, a_clock

days = st.none() | st.dates(date(2016, 1, 1), date(2045, 12, 31))
tries = st.none() | st.integers(0, 5)


@pytest.mark.parametrize(
    ("last_day", "opens"),
    [
        (date(2023, 7, 7), date(2023, 4, 8)),
        (date(2023, 5, 28), date(2023, 3, 1)),
        (date(2023, 5, 31), date(2023, 3, 1)),
        (date(2027, 1, 6), date(2026, 10, 7)),
        (date(2024, 5, 30), date(2024, 3, 1)),
    ],
)
def test_renewal_opens_the_day_after_the_date_three_months_before(last_day: date, opens: date) -> None:
    assert renewal_opens(last_day) == opens


def test_the_last_day_still_holds() -> None:
    day = date(2027, 3, 1)
    assert due(day, day) is Due.SOON
    assert due(day, day + timedelta(days=1)) is Due.PAST
    assert due(day, renewal_opens(day) - timedelta(days=1)) is Due.LATER


def test_what_can_no_longer_be_used_comes_first() -> None:
    dates = CardDates(TODAY + timedelta(days=10), TODAY - timedelta(days=1))
    assert advise(dates, TriesLeft(0, 1, 3), a_clock()) == (
        Advice.CERTIFICATE_EXPIRED,
        Advice.AUTH_LOCKED,
        Advice.CARD_EXPIRES_SOON,
        Advice.LAST_TRY,
    )


def test_nothing_seen_is_no_reason_to_calm() -> None:
    assert advise(CardDates(), TriesLeft(3, 5, 3), a_clock()) == ()


@pytest.mark.parametrize("today", [date(1970, 1, 1), date(2020, 1, 1), BUILT - timedelta(days=1), date(2070, 1, 1)])
def test_a_clock_that_lost_its_time_is_not_believed(today: date) -> None:
    assert not read_clock(today).trusted
    assert read_clock(TODAY).trusted
    assert not read_clock(TODAY, newest_known=TODAY + timedelta(days=1)).trusted


@given(days, days, tries, tries, tries, st.builds(a_clock, st.dates(), trusted=st.booleans()))
def test_advice_is_ordered_and_calm_only_when_alone(
    card: date | None, certificate: date | None, a: int | None, s: int | None, i: int | None, clock: Clock
) -> None:
    found = advise(CardDates(card, certificate), TriesLeft(a, s, i), clock)
    assert list(found) == sorted(set(found), key=ORDER.index)
    assert Advice.NOTHING_DUE not in found or found == (Advice.NOTHING_DUE,)
    assert clock.trusted or not {Advice.CARD_EXPIRED, Advice.CERTIFICATE_EXPIRED, Advice.NOTHING_DUE} & set(found)
    assert (0 in (a, s, i)) == any("locked" in advice for advice in found)
