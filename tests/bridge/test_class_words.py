"""The class as plain values for its papers: the figures that were kept, and no others."""

from datetime import UTC, datetime

import pytest

from kiosk.bridge.class_shown import Written
from kiosk.bridge.class_words import course_line
from kiosk.bridge.papers import certificate_paper, report_paper
from kiosk.classroom.course import READY
from kiosk.classroom.report import Held, held
from kiosk.paper.certificate import certificate
from kiosk.paper.class_report import class_report
from kiosk.paper.sheet import Letters
from tests.classroom.builders import TITLES, a_held_class, a_taught_class


def a_class(kept: Held | None = None) -> Written:
    closed = datetime(2026, 11, 21, 15, 30, tzinfo=UTC)
    return Written(held=kept or a_held_class(), venue="中央公民館", closed=closed, titles=TITLES)


def test_the_report_for_paper_has_the_figures_that_were_kept() -> None:
    report = report_paper(a_class())
    assert (report.venue, report.day, report.course) == ("中央公民館", "2026年11月21日(土)", "電話を かける・出る")
    assert (report.heads, report.minutes, report.lessons) == (12, 74, tuple(TITLES.values()))
    assert report.bands == (("75才から", 7), ("女の人", 8))
    assert [n for _, n in report.questionnaire[0].answers] == [2, 1, 0, 0, 0]
    assert [asked.skipped for asked in report.questionnaire] == [0, 0, 1, 2, 1]


def test_where_nobody_answered_the_report_has_no_questionnaire() -> None:
    report = report_paper(a_class(held(a_taught_class(), "abc")))
    assert (report.questionnaire, report.bands) == ((), ())


def test_the_certificate_names_the_course_and_nobody() -> None:
    paper = certificate_paper(a_class())
    assert (paper.course, paper.venue, paper.day) == ("電話を かける・出る", "中央公民館", "2026年11月21日(土)")
    assert paper.lessons == tuple(TITLES.values())


@pytest.mark.parametrize("letters", Letters)
def test_both_papers_can_be_made_of_it(letters: Letters) -> None:
    assert class_report(report_paper(a_class()), letters).parts
    assert certificate(certificate_paper(a_class()), letters).parts


def test_a_course_says_what_is_kept_for_peoples_own_phones() -> None:
    assert course_line(READY[0]) == "45分　練習 3つ　ご自分の スマホ 23分"
