"""Facts that age: read once, put in by name, warned of after a year."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.lesson.sourced import Sourced, filled, old, read_sourced, used
from tests.lesson.builders import ROOT

LINE = '[consumer-line]\ntext = "188"\nsource = "消費者庁"\nchecked = 2026-11-22\n'


def a_fact(checked: date = date(2026, 11, 22)) -> Sourced:
    return Sourced(name="consumer-line", text="188", source="消費者庁", checked=checked)


def test_the_shipped_facts_are_sound_and_name_their_source() -> None:
    known, problems = read_sourced(ROOT / "lessons")
    assert problems == ()
    assert {"consumer-line": "188", "police-advice": "#9110", "police": "110番"}.items() <= {
        name: fact.text for name, fact in known.items()
    }.items()
    assert all(fact.is_telephone for fact in (known["consumer-line"], known["police-advice"], known["police"]))


def test_a_fact_is_put_in_by_name_but_not_into_a_note_and_lines_stay() -> None:
    source = '# {fact:nobody}\nsay = ["{fact:consumer-line} に かけます。"]\n'
    text, problems = filled(source, {"consumer-line": a_fact()}, "x")
    assert text == '# {fact:nobody}\nsay = ["188 に かけます。"]\n'
    assert problems == ()


def test_an_unknown_fact_is_told_with_a_near_name() -> None:
    _, (problem,) = filled("[[step]]\n{fact:consumer-lin}\n", {"consumer-line": a_fact()}, "x")
    assert (problem.line, problem.step) == (2, 1)
    assert "consumer-line では ありませんか。" in str(problem)


def test_a_later_folder_takes_the_place_of_an_earlier_one(tmp_path: Path) -> None:
    for name, number in (("a", "188"), ("b", "189")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "facts.toml").write_text(LINE.replace("188", number), "utf-8")
    known, _ = read_sourced(tmp_path / "a", tmp_path / "b", tmp_path / "none")
    assert known["consumer-line"].text == "189"


@pytest.mark.parametrize(
    "content",
    [
        LINE.replace("2026-11-22", '"2026-11-22"'),
        LINE.replace("2026-11-22", "2026-11-22T10:00:00"),
        LINE.replace("消費者庁", " "),
        LINE.replace('"188"', "188"),
        LINE.replace('"188"', "'\"]\\nsay=[\"'"),
        LINE.replace("consumer-line", '"あ"'),
        "consumer-line = 3",
        "bad bad",
        "[" * 5000,
    ],
)
def test_what_can_not_be_used_is_told_and_left_out(tmp_path: Path, content: str) -> None:
    (tmp_path / "facts.toml").write_text(content, "utf-8")
    known, (problem,) = read_sourced(tmp_path)
    assert known == {}
    assert problem.file == "facts.toml" and problem.write


@pytest.mark.parametrize(("today", "warned"), [("2027-11-21", False), ("2027-11-22", True), ("2026-11-22", False)])
def test_a_fact_is_old_after_twelve_months(today: str, warned: bool) -> None:  # noqa: FBT001
    assert bool(old([a_fact()], date.fromisoformat(today))) is warned


def test_the_facts_a_lesson_uses_are_found() -> None:
    known = {"consumer-line": a_fact()}
    assert used("x {fact:consumer-line} {fact:consumer-line} {fact:none}", known) == (a_fact(),)
