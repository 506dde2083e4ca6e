"""The staff code: opened by nothing else, and every further miss waits longer, whatever the calendar clock says."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.store.moment import Moment
from kiosk.store.staff_code import (
    FREE_MISSES,
    LONGEST_WAIT_S,
    NoCode,
    Opened,
    Waiting,
    WeakCode,
    WrongCode,
    set_code,
    try_code,
    wait_after,
)
from tests.store.builders import a_database, a_moment

CODE, OTHER = "482916", "482917"


def later(when: Moment, seconds: int) -> Moment:
    return replace(when, mono=when.mono + 1000 * seconds)


def test_the_code_opens_and_nothing_else_does(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    assert try_code(db, CODE, a_moment()) == NoCode()
    set_code(db, CODE)
    assert try_code(db, OTHER, a_moment()) == WrongCode(0)
    assert try_code(db, "", a_moment()) == WrongCode(0)
    assert try_code(db, CODE, a_moment()) == Opened()


def test_neither_the_code_nor_a_quick_hash_of_it_lies_in_the_file(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    set_code(db, CODE)
    ((salt, hashed, cost),) = db.execute("SELECT salt, hash, cost FROM staff_code").fetchall()
    assert (len(salt), len(hashed)) == (16, 32)
    assert cost >= 2**14
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert CODE.encode() not in (tmp_path / "engawa.db").read_bytes()


@pytest.mark.parametrize(
    "weak", ["", "12345", "123456789", "111111", "123456", "987654", "890123", "１２３４５６", "48291a"]
)
def test_a_code_that_is_tried_first_is_refused(tmp_path: Path, weak: str) -> None:
    with pytest.raises(WeakCode):
        set_code(a_database(tmp_path), weak)


def test_the_wait_grows_with_every_miss_and_is_kept(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    set_code(db, CODE)
    now, waits = a_moment(), []
    for _ in range(FREE_MISSES + 3):
        missed = try_code(db, OTHER, now)
        assert isinstance(missed, WrongCode)
        waits.append(missed.wait)
        now = later(now, missed.wait)
    assert waits == [0, 0, 30, 60, 120, 240]
    assert try_code(db, CODE, replace(now, mono=now.mono - 1000)) == Waiting(1)
    db.close()
    assert try_code(a_database(tmp_path), CODE, now) == Opened()
    assert wait_after(1000) == LONGEST_WAIT_S


def test_while_it_waits_even_the_right_code_is_not_looked_at(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    set_code(db, CODE)
    for _ in range(FREE_MISSES):
        try_code(db, OTHER, a_moment())
    assert try_code(db, CODE, later(a_moment(), 29)) == Waiting(1)
    assert try_code(db, CODE, replace(a_moment(), wall=a_moment().wall + timedelta(days=400))) == Waiting(30)


def test_a_restart_begins_the_wait_anew_and_does_not_end_it(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    set_code(db, CODE)
    for _ in range(FREE_MISSES):
        try_code(db, OTHER, a_moment())
    restarted = replace(a_moment(), boot=4, mono=2_000)
    assert try_code(db, CODE, restarted) == Waiting(30)
    assert try_code(db, CODE, later(restarted, 10)) == Waiting(20)
    assert try_code(db, CODE, later(restarted, 30)) == Opened()


def test_setting_the_code_anew_ends_the_wait(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    set_code(db, CODE)
    for _ in range(FREE_MISSES):
        try_code(db, OTHER, a_moment())
    set_code(db, OTHER)
    assert try_code(db, OTHER, a_moment()) == Opened()


def test_a_thousand_guesses_in_a_day_are_looked_at_a_few_dozen_times_and_the_right_one_among_them_waits(
    tmp_path: Path,
) -> None:
    """One guess every 86 seconds, from the code's neighbours on; the code itself comes half-way."""
    db = a_database(tmp_path)
    set_code(db, CODE)
    guesses = [str(int(CODE) + 1 + at) for at in range(1000)]
    guesses[500] = CODE
    came = [try_code(db, guess, later(a_moment(), 86 * at)) for at, guess in enumerate(guesses)]
    looked_at = [at for at, answer in enumerate(came) if isinstance(answer, WrongCode)]
    assert Opened() not in came
    assert isinstance(came[500], Waiting)
    assert FREE_MISSES < len(looked_at) <= 40
    assert sum(isinstance(answer, Waiting) for answer in came) == 1000 - len(looked_at)
    assert try_code(db, CODE, later(a_moment(), 86 * 1000 + LONGEST_WAIT_S)) == Opened()
