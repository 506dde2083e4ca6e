"""When to send next: often while the city answers, ever more rarely while it does not, and at no common moment.

Full jitter (M. Brooker, "Exponential Backoff And Jitter", AWS 2015): a thousand kiosks that lost the same network do
not come back in the same second.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from kiosk.store.moment import as_text
from kiosk.store.rhythm import Rhythm
from kiosk.sync.outcome import NotEnrolled, NothingWaiting, Refused, Sending, Sent, Unreachable, line_of

USUAL_S = 15 * 60.0  # an answer of the city with nothing to do is as good as a sign of life
FIRST_S, LONGEST_S = 2.0, 30 * 60.0


def after(before: Rhythm, outcome: Sending, now: datetime, chance: float) -> tuple[Rhythm, float | None]:
    """The rhythm after a try and the seconds to the next one; None: not by itself, a person has to do something.

    `chance` is a number from 0 to 1, drawn anew each time.
    """
    match outcome:
        case Sent() | NothingWaiting():
            failed, wait = 0, USUAL_S * (0.5 + chance)
        case Unreachable(sent=sent):
            failed = 1 if sent else before.failed + 1
            wait = max(FIRST_S, chance * min(LONGEST_S, FIRST_S * 2.0 ** min(failed, 20)))
        case NotEnrolled() | Refused():
            failed, wait = 0, None
        case _:
            assert_never(outcome)
    next_at = "" if wait is None else as_text(now + timedelta(seconds=wait))
    return replace(before, failed=failed, line=line_of(outcome), next_at=next_at), wait
