"""A class by finger: opened in four taps, three lessons, the close, and figures that are those of the store."""

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible

from kiosk.bridge.class_view import ClassView
from kiosk.bridge.papers import certificate_paper, report_paper
from kiosk.bridge.survey_view import THANKS
from kiosk.classroom.questionnaire import ANSWERS, QUESTIONS
from kiosk.lesson.model import Pass
from kiosk.visit import visit as visits
from kiosk.visit.page import Page
from tests.sheet.kiosk import LAYOUTS, SCREENS, Room
from tests.ui.kiosk.a_class import VENUES, a_class, choose, facts, is_watched, labels, staff_at, survey, the_class
from tests.ui.kiosk.test_card_pages import buttons
from tests.ui.kiosk.test_desk_pages import rows_of, tap
from tests.ui.kiosk.test_staff_pages import stands_apart, until
from tests.walker.crawl import TOLD_MS
from tests.walker.flaws_of_keys import of_reach
from tests.walker.report import flaws
from tests.walker.seen import BREAK, JOINER, look


def test_a_class_is_open_after_four_taps() -> None:
    with staff_at() as room:
        tap(room, "教室")
        until(room, lambda: "はじめての スマホ" in buttons(room))
        tap(room, "はじめての スマホ")
        tap(room, "＋")
        tap(room, "始める")
        gathering = the_class(room).gathering
        assert gathering is not None
        assert (gathering.course.id, gathering.heads, the_class(room).place) == ("first", 9, "teach")


@pytest.mark.parametrize(("screen", "letters"), LAYOUTS[-2:])
def test_a_class_of_twelve_with_three_lessons_is_what_the_store_says(screen: str, letters: int) -> None:
    with a_class(screen, letters, VENUES) as room:
        view = the_class(room)
        view.clock = lambda: 10_000.0
        tap(room, "9人")
        for _ in range(3):
            stands_apart(room)
            view.count(1)
        room.visit.back()
        choose(room, "電話を かける・切る")
        room.visit.back()
        room.settle()
        for title in ("文字を 大きく・明るく・音を 大きく", "電話に 出る"):
            choose(room, title)
            stands_apart(room)
            assert room.visit.visit.page is Page.LESSON
            room.lesson.finished.emit(room.lesson.leave())
            room.visit.go("class")
            room.settle()
        tap(room, "教室を おわる")
        tap(room, "年代・性別")
        stands_apart(room)
        view.countOf("from75", 9)
        assert view.line == ""
        view.countOf("from85", 9)
        assert "来た 人の 数より" in view.line
        view.countOf("from85", -9)
        room.visit.back()
        room.settle()
        assert facts(room)["来た 人"] == "12人"
        assert facts(room)["会場"] == "中央公民館"
        tap(room, "これで よい")
        tap(room, "感想を 聞く")
        for answers in ((1, 1, 2, 1, 1), (2, 2, 2, 2, 2)):
            for answer in answers:
                stands_apart(room)
                tap(room, ANSWERS[answer - 1])
            tap(room, "つぎの 人が 始める")
        room.visit.back()
        room.settle()
        assert room.visit.visit.page is Page.CLASS
        assert facts(room) == {"こたえた 人": "2人"}
        tap(room, "書いて おわる")
        until(room, lambda: view.place == "summary")
        stands_apart(room)
        told = facts(room)
        ((heads, minutes, venue, course),) = rows_of(room, "SELECT heads, minutes, venue, course FROM class_held")
        assert (heads, venue, course) == (12, 1, "calls")
        assert told["来た 人"] == f"{heads}人、{minutes}分"
        lessons = rows_of(room, "SELECT lesson FROM class_lesson ORDER BY place")
        assert lessons == [("phone-call",), ("text-size",), ("phone-answer",)]
        useful = rows_of(room, "SELECT answer, n FROM class_answer WHERE question = 'useful' ORDER BY answer")
        assert useful == [("1", 1), ("2", 1)]
        assert told[QUESTIONS[0].text] == "はい、とても 1、はい 1"
        written = view.written
        assert written is not None
        report, certificate = report_paper(written), certificate_paper(written)
        assert (report.venue, report.heads, report.minutes) == ("中央公民館", heads, minutes)
        assert len(report.lessons) == len(lessons)
        assert [sum(n for _, n in asked.answers) for asked in report.questionnaire] == [2] * len(QUESTIONS)
        assert report.bands == (("75才から", 9),)
        assert (certificate.course, certificate.lessons) == (report.course, report.lessons)


def test_one_row_and_one_line_are_kept_of_a_class() -> None:
    with a_class() as room:
        for label in ("教室を おわる", "これで よい", "書いて おわる"):
            tap(room, label)
        until(room, lambda: the_class(room).place == "summary")
        the_class(room).write()
        room.settle()
        assert rows_of(room, "SELECT COUNT(*) FROM class_held") == [(1,)]
        lines = [json.loads(line) for (line,) in rows_of(room, "SELECT line FROM outbox")]
        assert [line["kind"] for line in lines] == ["class.held"]
        tap(room, "つぎの 教室")
        assert (the_class(room).place, the_class(room).heads, the_class(room).gathering) == ("courses", 9, None)


def test_a_lesson_that_was_left_early_is_begun_and_one_that_came_to_its_end_is_finished() -> None:
    with a_class() as room:
        is_watched(room, "文字を 大きく・明るく・音を 大きく")
        choose(room, "電話に 出る")
        played = room.lesson.leave()
        assert played is not None
        room.lesson.finished.emit(replace(played, finished=True))
        room.visit.back()
        room.settle()
        gathering = the_class(room).gathering
        assert gathering is not None
        assert (gathering.begun, gathering.finished) == (("text-size", "phone-answer"), ("phone-answer",))
        assert gathering.playing == ""


def test_the_class_outlives_an_empty_screen_and_staffs_pages_are_not_behind_it() -> None:
    with a_class() as room:
        assert Page.STAFF not in room.visit.visit.trail
        room.visit.happen(visits.Quiet(visits.CLASS_GONE_AFTER_SECONDS))
        assert room.visit.visit.page is Page.REST
        room.visit.happen(visits.SatDown())
        room.visit.go("staff")
        room.visit.go("class")
        room.settle()
        assert (the_class(room).place, the_class(room).heads) == ("teach", 9)


def test_a_class_goes_on_where_the_kiosk_stopped() -> None:
    with a_class() as room:
        is_watched(room, "文字を 大きく・明るく・音を 大きく")
        before = the_class(room).gathering
        stopped = ClassView()
        stopped.clock = lambda: 5.0
        stopped.stock(room._kiosk._reception._lessons.values())
        stopped.work_with(room._kiosk._clerk)
        stopped.attend()
        until(room, lambda: stopped.gathering)
        assert before is not None
        assert stopped.gathering is not None
        assert (stopped.place, stopped.heads) == ("teach", 9)
        assert (stopped.gathering.course, stopped.gathering.begun) == (before.course, ("text-size",))


def test_a_class_that_was_written_down_is_not_open_after_a_start() -> None:
    with a_class() as room:
        for label in ("教室を おわる", "これで よい", "書いて おわる"):
            tap(room, label)
        until(room, lambda: the_class(room).place == "summary")
        assert rows_of(room, "SELECT COUNT(*) FROM class_open") == [(0,)]


def test_a_vote_counts_taps_and_takes_a_slip_back() -> None:
    with a_class() as room:
        tap(room, "手を あげる")
        choose(room, "進む 速さは どうですか")
        for label in ("ちょうど よい　0", "ちょうど よい　1", "ゆっくりが よい　0"):
            tap(room, label)
        tap(room, "1つ もどす")
        assert the_class(room).voices == 2
        assert "ゆっくりが よい　0" in buttons(room)
        assert "1つ もどす" not in buttons(room)


def test_questions_have_numbers_and_no_names() -> None:
    with a_class() as room:
        tap(room, "質問")
        assert the_class(room).line == "質問は まだ ありません。"
        tap(room, "質問を 足す")
        choose(room, "お金は かかりますか")
        assert labels(room) == ["1　お金は かかりますか"]
        room.visit.back()
        room.settle()
        assert "質問 1" in buttons(room)
        tap(room, "質問 1")
        choose(room, "1　お金は かかりますか")
        assert the_class(room).waiting == 0


def test_a_word_is_shown_in_plain_words() -> None:
    with a_class() as room:
        tap(room, "ことば")
        choose(room, "アプリ")
        assert (the_class(room).place, the_class(room).plain) == ("word", "スマホの 中の 道具")
        seen = [str(item.property("text")) for item in room.items() if item.isVisible() and item.property("text")]
        assert "アプリ" in [text.replace(JOINER, "").removesuffix(BREAK) for text in seen]


def test_a_course_is_edited_and_stays_so() -> None:
    with staff_at(board=VENUES) as room:
        room.visit.go("class")
        room.settle()
        choose(room, "電話を かける・出る")
        tap(room, "中身を かえる")
        choose(room, "電話を かける・切る")
        tap(room, "前へ")
        tap(room, "足す")
        choose(room, "地図で 行き方を 見る")
        assert "いっぱい" in the_class(room).line
        tap(room, "もとの 中身")
        tap(room, "長く")
        room.settle()
        assert rows_of(room, "SELECT id, minutes FROM course") == [("calls", 90)]
        room.visit.back()
        room.visit.back()
        room.settle()
        assert any("90分" in row.more for row in the_class(room).rows._rows)


def test_the_venue_of_the_last_class_is_remembered() -> None:
    with staff_at(board=VENUES) as room:
        room.visit.go("class")
        room.settle()
        tap(room, "中央公民館")
        choose(room, "みどり集会所")
        assert the_class(room).venue == "みどり集会所"
        choose(room, "はじめての スマホ")
        for label in ("始める", "教室を おわる", "これで よい", "書いて おわる"):
            tap(room, label)
        until(room, lambda: the_class(room).place == "summary")
        assert rows_of(room, "SELECT venue FROM class_held") == [(2,)]


def walk(room: Room) -> Iterator[str]:
    """Every page of a class, one after another, by its name."""
    view = the_class(room)
    yield "teach"
    for place, rows in (("heads", ()), ("votes", (2,)), ("words", (0,)), ("box", ()), ("phrases", (5,))):
        view.open(place)
        yield place
        for row in rows:
            view.pick(row)
            yield view.place
        while view.place != "teach":
            room.visit.back()
    view.check()
    yield "check"
    view.open("people")
    yield "people"
    room.visit.back()
    view.ask()
    yield "ask"
    view.survey()
    for _ in QUESTIONS:
        yield survey(room).question
        survey(room).answer("2")
    yield THANKS
    room.visit.back()
    room.settle()
    view.write()
    until(room, lambda: view.place == "summary")
    yield "summary"
    view.anew()
    yield "courses"
    view.open("venues")
    yield "venues"
    room.visit.back()
    view.pick(2)
    for place in ("edit", "shelf"):
        view.open(place)
        yield place


@pytest.mark.parametrize(("screen", "letters"), LAYOUTS)
def test_nothing_is_too_small_lost_or_unsaid_on_any_page_of_a_class(screen: str, letters: int) -> None:
    with a_class(screen, letters, VENUES) as room:
        QAccessible.setActive(True)
        found = list[str]()
        for page in walk(room):
            room.settle()
            room.wait(TOLD_MS)
            sight = look(room, SCREENS[screen][2])
            found += [f"{page}: {flaw}" for flaw in (*flaws(sight), *of_reach(room, sight))]
        assert found == [], "\n".join(found)


def test_the_room_hears_a_step_in_other_words_and_one_person_does_not_see_that_key() -> None:
    with a_class() as room:
        choose(room, "電話を かける・切る")
        room.begin("phone-call", Pass.WATCH, 2)
        until(room, lambda: room.lesson.hintWords == "ほかの 言い方で", 60)
        before = room.lesson.text
        tap(room, "ほかの 言い方で")
        assert room.lesson.text != before
        room.visit.home()
        room.leave()
        room.sit_down()
        room.begin("phone-call", Pass.WATCH, 2)
        assert room.lesson.hintWords == ""
