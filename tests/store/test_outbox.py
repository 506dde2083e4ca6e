"""The outgoing lines: dense, chained, and never renumbered by what is deleted."""

import threading
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.store import streams
from kiosk.store.chain import START, last_link
from kiosk.store.outbox import stretch_after, waiting
from kiosk.store.problems import Damaged
from kiosk.store.receipts import KEPT, Taken, purge, take
from kiosk.store.results import record
from tests.store.builders import a_database, a_finished_lesson, a_moment

A_LOT = 1 << 20


def test_a_new_database_has_nothing_waiting(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    assert waiting(db) == 0
    assert stretch_after(db, 0, lines=500, size=A_LOT) is None


def test_each_link_depends_on_every_line_before_it(tmp_path: Path) -> None:
    db = a_database(tmp_path, [a_finished_lesson(hints) for hints in range(5)])
    stretch = stretch_after(db, 0, lines=500, size=A_LOT)
    assert stretch is not None
    assert stretch.previous == START
    assert stretch.head == last_link(START, stretch.lines)
    assert stretch.head != last_link(START, (stretch.lines[1], stretch.lines[0], *stretch.lines[2:]))


def test_stretches_join_without_a_seam(tmp_path: Path) -> None:
    db = a_database(tmp_path, [a_finished_lesson()] * 5)
    first = stretch_after(db, 0, lines=2, size=A_LOT)
    assert first is not None
    second = stretch_after(db, first.last, lines=2, size=A_LOT)
    assert second is not None
    assert (first.first, first.last, second.first, second.last) == (1, 2, 3, 4)
    assert second.previous == first.head


def test_a_stretch_ends_where_the_next_line_would_be_too_much(tmp_path: Path) -> None:
    db = a_database(tmp_path, [a_finished_lesson()] * 5)
    whole = stretch_after(db, 0, lines=500, size=A_LOT)
    assert whole is not None
    two = len(whole.lines[0]) + len(whole.lines[1]) + 2
    assert [len(part.lines) for size in (1, two, two + 1) if (part := stretch_after(db, 0, lines=500, size=size))] == [
        1,
        2,
        2,
    ]


def test_writers_at_the_same_time_wait_for_each_other(tmp_path: Path) -> None:
    def write() -> None:
        db = a_database(tmp_path, [a_finished_lesson()] * 20)
        db.close()

    writers = [threading.Thread(target=write) for _ in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    db = a_database(tmp_path)
    stretch = stretch_after(db, 0, lines=500, size=A_LOT)
    assert stretch is not None
    assert len(stretch.lines) == 80
    assert stretch.head == last_link(START, stretch.lines)


def confirmed(db: object, upto: int, seconds: int = 0) -> Taken:
    stream = streams.current(db)
    stretch = stretch_after(db, 0, lines=upto, size=A_LOT)
    return take(db, stream.id, upto, stretch.head, a_moment(seconds).wall)


def test_a_receipt_that_agrees_with_the_chain_confirms(tmp_path: Path) -> None:
    db = a_database(tmp_path, [a_finished_lesson()] * 5)
    assert confirmed(db, 3) is Taken.CONFIRMED
    assert waiting(db) == 2


def test_a_receipt_with_another_link_is_somebody_elses(tmp_path: Path) -> None:
    db = a_database(tmp_path, [a_finished_lesson()] * 5)
    stream = streams.current(db)
    assert stream is not None
    assert take(db, stream.id, 3, b"\1" * 32, a_moment().wall) is Taken.NOT_MINE
    assert take(db, stream.id, 6, stream.head, a_moment().wall) is Taken.NOT_MINE
    assert take(db, streams.new_id(), 5, stream.head, a_moment().wall) is Taken.OTHER_STREAM
    assert waiting(db) == 5


def test_a_city_that_fell_back_is_sent_the_lines_again(tmp_path: Path) -> None:
    db = a_database(tmp_path, [a_finished_lesson()] * 5)
    confirmed(db, 5)
    assert confirmed(db, 2) is Taken.CONFIRMED
    assert waiting(db) == 3


def test_nothing_is_purged_before_its_month_is_over(tmp_path: Path) -> None:
    db = a_database(tmp_path, [a_finished_lesson()] * 5)
    confirmed(db, 3)
    assert purge(db, a_moment().wall + KEPT) == 0


def test_only_what_an_old_receipt_confirms_is_purged_and_the_last_confirmed_line_stays(tmp_path: Path) -> None:
    db = a_database(tmp_path, [a_finished_lesson()] * 5)
    confirmed(db, 3)
    assert purge(db, a_moment().wall + KEPT + timedelta(seconds=1)) == 2
    assert waiting(db) == 2
    assert record(db, a_finished_lesson(), a_moment()) == 6
    rest = stretch_after(db, 3, lines=500, size=A_LOT)
    assert rest is not None
    assert (rest.first, rest.last) == (4, 6)


def test_a_city_further_back_than_what_is_kept_is_told_apart_from_a_stranger(tmp_path: Path) -> None:
    db = a_database(tmp_path, [a_finished_lesson()] * 5)
    stretch = stretch_after(db, 0, lines=1, size=A_LOT)
    confirmed(db, 5)
    purge(db, a_moment().wall + 2 * KEPT)
    stream = streams.current(db)
    assert stream is not None
    assert stretch is not None
    assert take(db, stream.id, 1, stretch.head, a_moment().wall) is Taken.PURGED
    assert take(db, stream.id, 0, START, a_moment().wall) is Taken.PURGED


def test_a_missing_link_is_damage_and_not_an_empty_outbox(tmp_path: Path) -> None:
    db = a_database(tmp_path, [a_finished_lesson()] * 5)
    db.execute("DELETE FROM outbox WHERE seq = 3")
    with pytest.raises(Damaged):
        stretch_after(db, 3, lines=500, size=A_LOT)


def test_stream_names_are_uuids_of_version_seven_that_sort_by_time() -> None:
    names = [streams.new_id() for _ in range(50)]
    assert all(name[14] == "7" and name[19] in "89ab" for name in names)
    assert [name[:8] for name in names] == sorted(name[:8] for name in names)
    assert len(set(names)) == 50
