"""Days and times in words, as all pages write them."""

from datetime import datetime

_WEEKDAYS = "月火水木金土日"


def day_words(now: datetime) -> str:
    """ "11月22日(日)"."""
    return f"{now.month}月{now.day}日({_WEEKDAYS[now.weekday()]})"


def time_words(now: datetime) -> str:
    """ "9時05分"."""
    return f"{now.hour}時{now.minute:02}分"


def when_words(then: datetime, clock: datetime) -> str:
    """「きょう 9時05分」, 「11月22日 9時05分」, in the zone of `clock`."""
    here = then.astimezone(clock.tzinfo)
    day = "きょう" if here.date() == clock.date() else f"{here.month}月{here.day}日"
    return f"{day} {time_words(here)}"
