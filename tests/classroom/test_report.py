"""The report of a class has its figures and no others."""

from kiosk.classroom.questionnaire import QUESTIONS, Question
from kiosk.classroom.report import HEADINGS, Record, bands, held, row, tallies
from tests.classroom.builders import TITLES, a_class, a_closed_class, a_held_class


def a_row() -> dict[str, str]:
    record = Record(day="2026-11-21", venue="中央公民館", held=a_held_class())
    return dict(zip(HEADINGS, row(record, TITLES), strict=True))


def _of(question: Question, heading: str) -> bool:
    return heading.startswith(question.text.replace(" ", "").removesuffix("。"))


def test_a_class_is_one_row_under_japanese_headings() -> None:
    cells = a_row()
    assert cells["日"] == "2026-11-21"
    assert cells["会場"] == "中央公民館"
    assert cells["教室"] == "電話を かける・出る"
    assert (cells["来た人の数"], cells["時間（分）"], cells["した練習の数"]) == ("12", "74", "3")
    assert cells["した練習"] == "ゆびの 練習、文字を 大きく、電話を かける"


def test_every_heading_is_there_once() -> None:
    assert len(set(HEADINGS)) == len(HEADINGS)
    assert not any(" " in heading for heading in HEADINGS)
    assert [sum(_of(question, heading) for heading in HEADINGS) for question in QUESTIONS] == [6] * len(QUESTIONS)


def test_what_nobody_counted_is_an_empty_cell() -> None:
    cells = a_row()
    assert (cells["75才から"], cells["85才から"]) == ("7", "")


def test_the_answers_stand_under_their_question() -> None:
    cells = a_row()
    useful = [cells[heading] for heading in HEADINGS if _of(QUESTIONS[0], heading)]
    home = [cells[heading] for heading in HEADINGS if _of(QUESTIONS[3], heading)]
    assert (useful, home) == (["2", "1", "0", "0", "0", "0"], ["1", "0", "0", "0", "0", "2"])


def test_what_is_kept_gives_the_same_tallies_back() -> None:
    room = a_closed_class()
    assert tallies(held(room, "abc")) == room.answers
    assert held(a_class(), "abc").answers == ()


def test_only_what_was_counted_is_told_of_who_came() -> None:
    assert bands(a_held_class()) == (("75才から", 7), ("女の人", 8))
