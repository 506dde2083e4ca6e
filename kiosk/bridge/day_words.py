"""Days and times in words, as all pages write them."""

from datetime import datetime

from kiosk.wording import MONTHS, filled

_WEEKDAYS = ("月", "火", "水", "木", "金", "土", "日")


def day_words(now: datetime) -> str:
    """ "11月22日(日)"."""
    return filled("%1%2日(%3)", MONTHS[now.month - 1], now.day, _WEEKDAYS[now.weekday()])


def time_words(now: datetime) -> str:
    """ "9時05分"."""
    return filled("%1時%2分", now.hour, f"{now.minute:02}")


def when_words(then: datetime, clock: datetime) -> str:
    """「きょう 9時05分」, 「11月22日 9時05分」, in the zone of `clock`."""
    here = then.astimezone(clock.tzinfo)
    day = "きょう" if here.date() == clock.date() else filled("%1%2日", MONTHS[here.month - 1], here.day)
    return filled("%1 %2", day, time_words(here))
