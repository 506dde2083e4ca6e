"""The lessons of booking and of answering: made-up towns, nothing is sent, every answer can be mended or taken back."""

import pytest

from kiosk.lesson.inputs import Spoken
from kiosk.lesson.model import Lesson, Pass
from kiosk.lesson.package import read_lesson
from kiosk.lesson.play import MOST_INPUTS, sure
from kiosk.lesson.player import begin, happened
from kiosk.lesson.playing import Playing, Stage, expected
from kiosk.phone.facts import facts
from kiosk.phone.page import Line
from kiosk.phone.phone import every_touchable
from kiosk.phone.touch import Tap
from tests.lesson.builders import ROOT, after, said, tap

LESSONS = ROOT / "lessons"
OF_PAGES = ["reserve", "online-city-hall", "survey"]


def the_lesson(name: str) -> Lesson:
    lesson = read_lesson(LESSONS / name)
    assert isinstance(lesson, Lesson), lesson
    return lesson


def at(name: str, step: int, part: Pass = Pass.ALONE) -> Playing:
    """The lesson at a step, everything before it done right."""
    return begin(the_lesson(name), part, step=step)[0]


def played_on(playing: Playing) -> Playing:
    """Everything right from here."""
    for _ in range(MOST_INPUTS):
        if playing.finished:
            break
        playing, _ = happened(playing, Spoken() if playing.stage is Stage.TELLING else sure(playing))
    return playing


@pytest.mark.parametrize("name", OF_PAGES)
def test_every_page_says_that_it_is_practice(name: str) -> None:
    pages = the_lesson(name).stock.pages
    assert pages and all("れんしゅう" in page.title for page in pages)


@pytest.mark.parametrize("name", OF_PAGES)
def test_that_nothing_is_sent_is_said_before_and_stands_where_it_was_sent(name: str) -> None:
    lesson = the_lesson(name)
    spoken = (Pass.WATCH, Pass.TOGETHER, Pass.ALONE)
    assert all("送りません" in " ".join(lesson.intro.of(part)) for part in spoken)
    done = next(page for page in lesson.stock.pages if page.id == "done")
    words = " ".join(piece.text for piece in done.show if isinstance(piece, Line))
    assert "れんしゅうです。どこにも 送って いません。" in words


# Booking a check-up ---------------------------------------------------------------------------------------------


def test_the_booking_is_the_row_of_the_catalogue() -> None:
    lesson = the_lesson("reserve")
    assert (lesson.catalogue, len(lesson.steps)) == ("L33", 10)


def test_another_day_is_answered_and_the_right_one_mends_it() -> None:
    playing, effects = after(at("reserve", 3), tap("page.ask.day.0"))
    assert "4日に さわれば、それで 直ります。" in said(effects)
    assert expected(playing) == Tap("page.ask.day.1")
    playing, _ = after(playing, tap("page.ask.day.1"))
    assert expected(playing) == Tap("page.go.time")


def test_the_wide_digits_are_told_from_the_narrow_ones_without_reproach() -> None:
    playing, effects = after(at("reserve", 5), tap("page.ask.phone.0"))
    assert "番号は 合って います。形だけ ちがいます。" in said(effects)
    assert expected(playing) == Tap("page.ask.phone.1")


def test_going_on_with_another_day_does_not_count() -> None:
    playing, _ = after(at("reserve", 3), tap("page.ask.day.2"), tap("page.go.time"))
    assert (playing.step, expected(playing)) == (3, Tap("system.back"))


def test_going_back_is_a_way_to_mend_too_and_loses_nothing() -> None:
    playing, _ = after(at("reserve", 8), tap("system.back"), tap("page.ask.people.1"), tap("page.go.check"))
    assert (playing.step, playing.wrong) == (9, ())
    assert facts(playing.phone)["page.answers.name"] == "やまだ"


def test_all_the_way_back_and_on_again_ends_in_the_same_booking() -> None:
    playing, _ = after(at("reserve", 8), *[tap("system.back")] * 6)
    assert played_on(playing).complete


def test_a_day_that_was_changed_after_all_is_mended_before_the_booking() -> None:
    on = ("page.change.day", "page.ask.day.0", "page.go.time", "page.go.phone", "page.go.name", "page.go.people")
    playing, _ = after(at("reserve", 9), *map(tap, (*on, "page.go.check")))
    playing = played_on(playing)
    assert playing.complete


def test_booking_before_it_was_mended_is_taken_back() -> None:
    playing, effects = after(at("reserve", 8), tap("page.send.done"))
    assert "その前に、人数を 直しましょう。" in said(effects)
    assert facts(playing.phone)["page.sent"] == "no"
    assert played_on(playing).complete


def test_going_home_in_the_middle_loses_nothing() -> None:
    playing, _ = after(at("reserve", 7), tap("system.home"), tap("home.page"))
    assert facts(playing.phone)["page.page"] == "people"
    assert played_on(playing).complete


def test_at_the_end_there_is_no_booking_any_more() -> None:
    playing = played_on(at("reserve", 10))
    assert (facts(playing.phone)["page.sent"], facts(playing.phone)["page.answers"]) == ("no", "none")


# The city hall in the browser -----------------------------------------------------------------------------------


def test_the_city_hall_is_the_row_of_the_catalogue() -> None:
    lesson = the_lesson("online-city-hall")
    assert (lesson.catalogue, len(lesson.steps)) == ("L53", 10)


def test_only_the_entrance_of_the_city_hall_has_a_mark() -> None:
    playing = at("online-city-hall", 2)
    marks = [thing.target for thing in every_touchable(playing.phone) if thing.target.startswith("browser.mark.")]
    assert marks[0] == "browser.mark.office" and "browser.mark.done" not in marks


def test_a_paper_of_a_similar_name_is_explained_and_has_a_way_back() -> None:
    playing, effects = after(at("online-city-hall", 3), tap("browser.go.family"))
    assert "それは「戸籍」、親子や 夫婦の ことの 紙です。" in said(effects)
    assert expected(playing) == Tap("system.back")
    assert played_on(playing).complete


def test_not_going_is_a_good_way_too_and_what_it_needs_is_said() -> None:
    playing, effects = after(at("online-city-hall", 5), tap("browser.ask.way.1"))
    assert {"それも、よい 方法です。", "カードの 写真を つけて 送ります。"} <= set(said(effects))
    assert expected(playing) == Tap("browser.ask.way.0")


def test_closing_before_it_was_sent_is_told_and_nothing_is_lost() -> None:
    playing, effects = after(at("online-city-hall", 8), tap("browser.close"))
    assert "予約は、まだ して いません。" in said(effects)
    assert facts(playing.phone)["browser.answers.day"] == "4日（水曜）"
    assert played_on(playing).complete


def test_it_is_looked_up_by_its_number_and_not_by_another() -> None:
    playing, effects = after(at("online-city-hall", 9), tap("browser.go.number"), tap("browser.ask.number.2"))
    assert "番号を 忘れても、前の 画面で 見られます。" in said(effects)
    playing, _ = after(playing, tap("browser.go.received"))
    assert playing.step == 9
    assert played_on(playing).complete


# A questionnaire -----------------------------------------------------------------------------------------------


def test_the_questionnaire_is_the_row_of_the_catalogue() -> None:
    lesson = the_lesson("survey")
    assert (lesson.catalogue, len(lesson.steps)) == ("L54", 7)


def test_a_question_that_need_not_be_answered_is_passed_by() -> None:
    playing, _ = after(at("survey", 4), tap("page.go.words"), tap("page.go.check"))
    assert (playing.step, playing.wrong) == (6, ())
    assert facts(playing.phone)["page.answers.age"] == "none"


def test_answering_what_need_not_be_answered_is_fine_too() -> None:
    playing, effects = after(at("survey", 4), tap("page.ask.age.2"))
    assert "答えても いいですし、とばしても いいです。" in said(effects)
    assert played_on(playing).complete


def test_the_keyboard_that_came_up_leads_back_with_nothing_written() -> None:
    playing, effects = after(at("survey", 5), tap("page.blank.words"))
    assert "書いても いいですし、書かなくても いいです。" in said(effects)
    playing = played_on(playing)
    assert playing.complete
    assert facts(playing.phone)["page.answers.words"] == "none"
