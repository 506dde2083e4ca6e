"""Real lesson files, mutated: lines dropped, doubled, swapped, values of another kind; never anything but words."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.lesson.check import check_folder
from kiosk.lesson.model import Lesson
from kiosk.lesson.package import lesson_from
from kiosk.lesson.problem import Problem
from kiosk.lesson.shelf import lesson_folders
from kiosk.lesson.sourced import read_sourced
from tests.lesson.builders import ROOT

LESSONS = ROOT / "lessons"
FILES = [(folder / "lesson.toml").read_text("utf-8").splitlines() for folder in lesson_folders(LESSONS)]
KNOWN, _ = read_sourced(LESSONS)

ODD = st.recursive(
    st.one_of(
        st.booleans(),
        st.integers(-(10**20), 10**20),
        st.floats(allow_nan=False, allow_infinity=False),
        st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=6),
        st.sampled_from(["home.clock", "touch.page", "board.big", "call.hana", "system.home", "long", "none", "|"]),
    ),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=4,
)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A shipped lesson after one to four mutations of its lines."""
    lines = list(draw(st.sampled_from(FILES)))
    for _ in range(draw(st.integers(1, 4))):
        at, other = (draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        match draw(st.sampled_from(["drop", "double", "swap", "value", "name", "word", "table"])):
            case "drop":
                del lines[at]
            case "double":
                lines.insert(other, lines[at])
            case "swap":
                lines[at], lines[other] = lines[other], lines[at]
            case "value":
                value = json.dumps(draw(ODD), ensure_ascii=False)
                lines[at] = re.sub(r"= .*", lambda _, value=value: f"= {value}", lines[at], count=1)
            case "name":
                lines[at] = re.sub(
                    r"^[\w.]+ =", f"{draw(st.sampled_from(['near', 'act', 'say', 'iphone', 'x']))} =", lines[at]
                )
            case "word":
                word = draw(st.sampled_from(["", "none", "9", "dialer.call", "{fact:police}", "3|4", "ー", "｜", "《"]))
                lines[at] = re.sub(r'"[^"]*"', lambda _, word=word: f'"{word}"', lines[at], count=1)
            case _:
                lines[at] = draw(
                    st.sampled_from(["[[step]]", "[[step.act]]", "[[step.near]]", "[start]", "[[message]]", "[fear]"])
                )
        if not lines:
            break
    return "\n".join(lines)


@settings(max_examples=1500, deadline=None)
@given(mutated())
def test_a_mutated_lesson_is_a_lesson_or_problems(source: str) -> None:
    read = lesson_from(source.encode(), "a-lesson", known=KNOWN)
    assert isinstance(read, Lesson) or (read and all(isinstance(one, Problem) and one.write for one in read))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("shelf") / "my-lesson"
    path.mkdir()
    return path


@settings(max_examples=60, deadline=None)
@given(mutated())
def test_a_mutated_lesson_is_checked_to_the_end_in_words(folder: Path, source: str) -> None:
    (folder / "lesson.toml").write_text(source, "utf-8")
    for problem in check_folder(folder, LESSONS):
        assert problem.file and problem.what and problem.write and "\n" not in str(problem)
