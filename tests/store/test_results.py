"""What a visit leaves behind: rows and events that always agree, and nothing of a person."""

import json
import re
from dataclasses import fields
from pathlib import Path

import pytest

from kiosk.store.outbox import stretch_after
from kiosk.store.results import NotACount, body_of, record
from kiosk.visit.result import RESULTS, CardLooked, HelpCalled, LessonFinished
from tests.store.builders import a_database, a_finished_lesson, a_moment, a_whole_visit

MAY_LEAVE = {
    *("end", "lessons", "cards", "helped", "lesson", "part", "steps", "step", "hints", "wrong", "state", "page"),
    "judgement",
}


def lines_of(db: object) -> list[bytes]:
    stretch = stretch_after(db, 0, lines=500, size=1 << 20)
    return list(stretch.lines) if stretch else []


def test_a_result_becomes_a_row_of_its_own_table(tmp_path: Path) -> None:
    db = a_database(tmp_path, [a_finished_lesson()])
    assert list(db.query("SELECT seq, at, boot, mono, lesson, part, steps, hints, wrong FROM lesson_finished")) == [
        {
            "seq": 1,
            "at": "2026-11-21T00:03:11.204Z",
            "boot": 3,
            "mono": 711204,
            "lesson": "phone-call",
            "part": "together",
            "steps": 4,
            "hints": 1,
            "wrong": '{"other_target": 2}',
        }
    ]


def test_the_line_for_the_city_is_exactly_these_bytes(tmp_path: Path) -> None:
    db = a_database(tmp_path, [CardLooked(state="ready")])
    assert lines_of(db) == [
        b'{"seq":1,"kind":"card.looked","v":1,"at":"2026-11-21T00:03:11.204Z","boot":3,"mono":711204,'
        b'"body":{"state":"ready"}}'
    ]


def test_every_kind_of_result_can_be_recorded_and_is_counted_from_one(tmp_path: Path) -> None:
    visit = a_whole_visit()
    assert {type(result) for result in visit} == set(RESULTS)
    db = a_database(tmp_path)
    assert [record(db, result, a_moment()) for result in visit] == [1, 2, 3, 4, 5, 6, 7]


def test_every_field_of_every_result_has_its_column(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    for kind in RESULTS:
        columns = {column.name for column in db.table(kind.kind.replace(".", "_")).columns}
        missing = {field.name for field in fields(kind)} - columns
        assert not missing, f"{kind.__name__}: add a migration for {missing}"


def test_only_listed_fields_leave_the_kiosk(tmp_path: Path) -> None:
    for line in lines_of(a_database(tmp_path, a_whole_visit())):
        event = json.loads(line)
        assert set(event) == {"seq", "kind", "v", "at", "boot", "mono", "body"}
        assert set(event["body"]) <= MAY_LEAVE


@pytest.mark.parametrize(
    "result",
    [
        HelpCalled(page="山田さんの ページ"),
        HelpCalled(page="home", lesson="090-1234-5678"),
        CardLooked(state="123456789012"),
        CardLooked(state="a" * 65),
        LessonFinished(lesson="x", part="alone", steps=-1, hints=0),
        LessonFinished(lesson="x", part="alone", steps=1, hints=0, wrong=(("だれか", 1),)),
    ],
)
def test_free_text_and_long_numbers_are_refused_before_the_disk(tmp_path: Path, result: CardLooked) -> None:
    db = a_database(tmp_path)
    with pytest.raises(NotACount) as refused:
        record(db, result, a_moment())
    assert lines_of(db) == []
    assert not re.search(r"山田|1234|aaaa|だれか", str(refused.value))


def test_when_the_row_can_not_be_written_no_event_is_queued(tmp_path: Path) -> None:
    db = a_database(tmp_path, [a_finished_lesson()])
    db.execute("CREATE TRIGGER no_more BEFORE INSERT ON lesson_finished BEGIN SELECT RAISE(ABORT, 'no'); END")
    with pytest.raises(Exception, match="no"):
        record(db, a_finished_lesson(), a_moment())
    assert len(lines_of(db)) == 1
    db.execute("DROP TRIGGER no_more")
    assert record(db, a_finished_lesson(), a_moment()) == 2


def test_the_wrong_acts_of_a_pass_leave_as_counts() -> None:
    assert body_of(a_finished_lesson())["wrong"] == {"other_target": 2}
