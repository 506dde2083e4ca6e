"""What a class leaves behind: rows and one event that always agree, and figures that are the store's own counts."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.classroom.course import READY, added, removed
from kiosk.classroom.questionnaire import ANSWERS, QUESTIONS
from kiosk.classroom.report import HEADINGS, Record, row, tallies
from kiosk.store import classes, courses
from kiosk.store.database import Database
from kiosk.store.results import NotACount
from tests.classroom.builders import TITLES, a_held_class
from tests.store.builders import a_database, a_moment
from tests.store.test_results import lines_of

ALWAYS = (datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC))
TABLES = ("class_held", "class_lesson", "class_count", "class_answer")


def counted(db: Database, sql: str, *values: object) -> int:
    return int(db.execute(sql, values).fetchone()[0] or 0)


def test_a_class_is_one_row_and_one_line_of_counts_and_names_of_things(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    assert classes.keep(db, a_held_class(), a_moment()) == 1
    (line,) = lines_of(db)
    told = json.loads(line)
    assert (told["kind"], told["body"]) == (
        "class.held",
        {
            "meeting": "abcdefgh",
            "seat": 0,
            "venue": 3,
            "course": "calls",
            "heads": 12,
            "minutes": 74,
            "lessons": {"touch": 1, "text-size": 1, "phone-call": 0},
            "counts": {"from75": 7, "women": 8},
            "answers": {
                "useful.1": 2,
                "useful.2": 1,
                "clear.1": 2,
                "clear.2": 1,
                "pace.2": 1,
                "pace.3": 1,
                "pace.skipped": 1,
                "home.1": 1,
                "home.skipped": 2,
                "again.1": 1,
                "again.2": 1,
                "again.skipped": 1,
            },
        },
    )
    assert db.table("class_held").count == 1


def test_a_class_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    classes.keep(db, a_held_class(), a_moment())
    assert [kept.held for kept in classes.held_between(db, *ALWAYS)] == [a_held_class()]
    assert classes.last_held(db) == a_held_class()


def test_the_same_class_is_kept_once(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    assert [classes.keep(db, a_held_class(), a_moment(seconds)) for seconds in (0, 9)] == [1, 1]
    assert len(lines_of(db)) == 1


def test_an_open_class_is_remembered_until_it_is_kept(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    assert classes.open_now(db) == ""
    for told in ("first", "second"):
        classes.keep_open(db, told)
    assert classes.open_now(db) == "second"
    classes.keep(db, a_held_class(), a_moment())
    assert classes.open_now(db) == ""


def test_another_seat_of_the_same_class_is_a_row_of_its_own(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    for seat in (0, 1):
        classes.keep(db, replace(a_held_class(), seat=seat), a_moment())
    assert [kept.held.seat for kept in classes.held_between(db, *ALWAYS)] == [0, 1]


@pytest.mark.parametrize("table", TABLES)
def test_where_a_row_can_not_be_written_no_line_is_queued(tmp_path: Path, table: str) -> None:
    db = a_database(tmp_path)
    db.execute(f"CREATE TRIGGER no_{table} BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'no'); END")
    with pytest.raises(Exception, match="no"):
        classes.keep(db, a_held_class(), a_moment())
    assert lines_of(db) == []
    assert [db.table(name).count for name in TABLES] == [0, 0, 0, 0]


@pytest.mark.parametrize(
    "changed",
    [
        {"meeting": "山田さんの 教室"},
        {"course": "090-1234-5678"},
        {"lessons": (("はなこ", 1),)},
        {"counts": (("123456789012", 1),)},
        {"heads": -1},
    ],
)
def test_nothing_but_counts_and_short_names_fits_into_a_class(tmp_path: Path, changed: dict[str, object]) -> None:
    db = a_database(tmp_path)
    with pytest.raises(NotACount):
        classes.keep(db, replace(a_held_class(), **changed), a_moment())
    assert lines_of(db) == []


def test_the_figures_of_the_report_are_the_counts_of_the_store(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    for seconds, heads in ((0, 12), (3600, 7)):
        classes.keep(db, a_held_class(f"meeting{chr(97 + heads)}", heads), a_moment(seconds))
    kept = classes.held_between(db, *ALWAYS)
    rows = [
        dict(zip(HEADINGS, row(Record(day=one.at[:10], venue="中央公民館", held=one.held), TITLES), strict=True))
        for one in kept
    ]
    assert sum(int(cells["来た人の数"]) for cells in rows) == counted(db, "SELECT SUM(heads) FROM class_held") == 19
    assert sum(int(cells["時間（分）"]) for cells in rows) == counted(db, "SELECT SUM(minutes) FROM class_held")
    assert sum(int(cells["した練習の数"]) for cells in rows) == counted(db, "SELECT COUNT(*) FROM class_lesson") == 6
    women = counted(db, "SELECT SUM(n) FROM class_count WHERE what = 'women'")
    assert sum(int(cells["女の人"]) for cells in rows) == women == 16
    for at, question in enumerate(QUESTIONS):
        for answer in range(1, len(ANSWERS) + 1):
            n = "SELECT SUM(n) FROM class_answer WHERE question = ? AND answer = ?"
            told = sum(tallies(one.held)[at].counts[answer - 1] for one in kept)
            assert told == counted(db, n, question.id, str(answer))


def test_classes_of_a_day_are_those_closed_on_it(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    for name, days in (("yesterday", -1), ("today", 0), ("tomorrow", 1)):
        classes.keep(db, a_held_class(name), a_moment(days * 86_400))
    midnight = a_moment().wall.replace(hour=0, minute=0, second=0, microsecond=0)
    found = classes.held_between(db, midnight, midnight + timedelta(days=1))
    assert [kept.held.meeting for kept in found] == ["today"]


def test_the_name_of_a_class_says_nothing_and_is_never_the_same(tmp_path: Path) -> None:
    names = {classes.new_meeting() for _ in range(50)}
    assert len(names) == 50
    db = a_database(tmp_path)
    for name in names:
        classes.keep(db, a_held_class(name), a_moment())
    assert len(lines_of(db)) == 50


def test_before_the_first_class_there_is_none(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    assert classes.last_held(db) is None
    assert classes.held_between(db, *ALWAYS) == ()


def test_an_edited_course_is_remembered_and_a_ready_one_is_not(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    mine = added(removed(READY[2], "touch"), "map")
    for course in (READY[0], mine):
        courses.keep(db, course)
    assert courses.edited(db) == (mine,)
    courses.keep(db, READY[2])
    assert courses.edited(db) == ()
