"""When it is sent next: soon after a first trouble, ever later while it lasts, never by itself where staff must act."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.store.rhythm import Rhythm, keep_rhythm, rhythm
from kiosk.sync.client import Why
from kiosk.sync.outcome import NotEnrolled, NothingWaiting, Refused, Sent, Stop, Unreachable
from kiosk.sync.rhythm import LONGEST_S, USUAL_S, after
from kiosk.sync.standing import standing
from tests.store.builders import a_database, a_finished_lesson

NOW = datetime(2026, 11, 26, 3, 0, tzinfo=UTC)
GONE = Unreachable(Why.NO_CONNECTION)


def waits(count: int, chance: float) -> list[float | None]:
    beat, found = Rhythm(), []
    for _ in range(count):
        beat, wait = after(beat, GONE, NOW, chance)
        found.append(wait)
    return found


def test_the_longest_wait_doubles_up_to_half_an_hour() -> None:
    assert waits(12, 1.0) == [4, 8, 16, 32, 64, 128, 256, 512, 1024, LONGEST_S, LONGEST_S, LONGEST_S]


def test_chance_spreads_the_kiosks_over_the_whole_wait_and_none_hammers() -> None:
    assert waits(12, 0.0) == [2.0] * 12
    assert waits(9, 0.5)[-1] == 512


def test_what_got_through_begins_the_wait_anew() -> None:
    tired = Rhythm(failed=9)
    assert after(tired, Unreachable(Why.TIMED_OUT, sent=500), NOW, 1.0)[0].failed == 1
    for good in (Sent(3, 3), NothingWaiting()):
        beat, wait = after(tired, good, NOW, 0.5)
        assert (beat.failed, wait) == (0, USUAL_S)


@pytest.mark.parametrize("outcome", [NotEnrolled(), Refused(Stop.FORK), Refused(Stop.REVOKED)])
def test_where_a_person_has_to_act_nothing_is_tried_by_itself(outcome: NotEnrolled | Refused) -> None:
    beat, wait = after(Rhythm(), outcome, NOW, 0.5)
    assert (wait, beat.next_at) == (None, "")
    assert beat.line


def test_it_is_kept_and_told_to_staff(tmp_path: Path) -> None:
    db = a_database(tmp_path, [a_finished_lesson()])
    assert rhythm(db) == Rhythm()
    beat, _ = after(Rhythm(failed=2), GONE, NOW, 1.0)
    keep_rhythm(db, beat)
    assert rhythm(db) == beat
    told = standing(db)
    assert (told.waiting, told.kiosk, told.last_contact) == (1, "", "")
    assert told.next_at == "2026-11-26T03:00:16.000Z"
    assert "つながりません" in told.line
