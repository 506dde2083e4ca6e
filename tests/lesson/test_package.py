"""Reading a lesson file: a lesson, or problems that say where and what to write; never a traceback."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.lesson.model import Keys, Lesson, Wait
from kiosk.lesson.package import LARGEST, lesson_from, read_lesson
from kiosk.lesson.problem import Problem
from kiosk.phone.touch import Long, Tap
from tests.lesson.builders import ROOT

TEMPLATE = (ROOT / "lessons" / "_template" / "lesson.toml").read_text("utf-8")


def problems(source: str | bytes) -> tuple[Problem, ...]:
    content = source if isinstance(source, bytes) else source.encode()
    read = lesson_from(content, "a-lesson", "a-lesson/lesson.toml")
    return () if isinstance(read, Lesson) else read


def test_the_template_is_a_lesson() -> None:
    read = lesson_from(TEMPLATE.encode(), "a-lesson")
    assert isinstance(read, Lesson)
    assert [step.title for step in read.steps] == ["時計を ひらく", "最初の 画面に 帰る"]
    assert read.steps[0].acts[0].do == Tap("home.clock")
    assert read.steps[1].acts[0].near[0].touch == "home.clock"
    assert read.trial == (1, 2)


def test_every_kind_of_act_is_read() -> None:
    words = 'say = ["あ"]\nwatch = ["あ"]\nalone = ["あ"]\n'
    source = TEMPLATE + "\n".join(
        f'[[step]]\ntitle = "あ"\n{do}\n{words}'
        for do in (
            'long = "dialer.erase"',
            'type = { text = "12", keys = "dialer.key", field = "dialer.number", erase = "dialer.erase" }',
            'wait = true\nuntil = { "dialer.call" = "talking" }',
        )
    )
    read = lesson_from(source.encode(), "a-lesson")
    assert isinstance(read, Lesson), read
    dos = [step.acts[0].do for step in read.steps[2:]]
    assert dos == [Long("dialer.erase"), Keys("dialer.key", "12", "dialer.number", "dialer.erase"), Wait()]
    assert read.steps[3].acts[0].until == (("dialer.number", "12"),), "typing is done when the field holds the text"


@pytest.mark.parametrize(
    ("before", "broken", "says"),
    [
        ('title = "時計を 見る"', "", "title"),
        ('title = "時計を 見る"', "title = 3", "title"),
        ('tap = "home.clock"', 'tapp = "home.clock"', "tap では ありませんか。"),
        ('tap = "home.clock"', "", "何を するか"),
        ('tap = "home.clock"', 'tap = "home.clock"\nlong = "home.clock"', "1つに"),
        ('tap = "home.clock"', "wait = 3", "wait = true"),
        ('say = ["時計の 絵に さわります。"]', 'say = "時計の 絵に さわります。"', "文の ならび"),
        ('say = ["時計の 絵に さわります。"]', "say = [1]", "文の ならび"),
        ("steps = [1, 2]", "steps = [1, 9]", "ためす"),
        ("steps = [1, 2]", "steps = [true]", "ためす"),
        ("[fear]", "[faer]", "fear では ありませんか。"),
        ('until = { "phone.app" = "clock" }', 'until = { "phone.app" = 1 }', "名前と ことばの 組"),
        ('until = { "phone.app" = "clock" }', "near = 3", "[[near]]"),
        ('catalogue = "L00"', 'catalogue = "六番"', "L06"),
        ("[[step]]", "[step]", "[[step]]"),
    ],
)
def test_a_mistake_names_the_file_and_what_to_write(before: str, broken: str, says: str) -> None:
    assert before in TEMPLATE
    found = problems(TEMPLATE.replace(before, broken))
    assert found
    assert any(says in str(problem) for problem in found), [str(p) for p in found]
    assert all(str(problem).startswith("a-lesson/lesson.toml") for problem in found)


def test_a_mistake_in_a_step_names_its_line_and_step() -> None:
    source = TEMPLATE.replace('tap = "system.home"', 'tapp = "system.home"')
    found = problems(source)
    line = source.splitlines().index(next(row for row in source.splitlines() if row.startswith("tapp"))) + 1
    assert any(p.line == line and p.step == 2 and f"{line}行目 2つ目の step" in str(p) for p in found)


def test_what_is_not_toml_names_the_line() -> None:
    (problem,) = problems('title = "あ"\n\nbad bad\n')
    assert problem.line == 3
    assert "TOML" in str(problem)


def test_what_is_not_utf_8_names_the_line() -> None:
    (problem,) = problems('title = "あ"\n'.encode() + "goal = 'あ'".encode("cp932"))
    assert problem.line == 2
    assert "UTF-8" in problem.write


def test_a_file_that_is_not_there_or_too_large_is_told(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    (tmp_path / "large").mkdir()
    (tmp_path / "large" / "lesson.toml").write_bytes(b"#" * (LARGEST + 1))
    for name in ("gone", "large"):
        read = read_lesson(tmp_path / name)
        assert not isinstance(read, Lesson)
        assert read[0].write


@pytest.mark.parametrize("name", ["_x", "Große", "a", "1a", "a" * 50])
def test_a_folder_name_that_is_no_id_is_told(name: str) -> None:
    assert not isinstance(lesson_from(TEMPLATE.encode(), name), Lesson)


def told(content: bytes) -> None:
    read = lesson_from(content, "a-lesson")
    assert isinstance(read, Lesson) or (read and all(str(problem) for problem in read))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300))
@example(b"\xff\xfe")
@example(b"a=" + b"[" * 5000)
@example(b"a = 99999999999999999999999999999999e999999")
@example(b"step = [[[]]]\n")
def test_any_bytes_end_in_a_message(content: bytes) -> None:
    told(content)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(TEMPLATE)), st.integers(0, 40), st.text(max_size=12))
def test_a_lesson_file_torn_anywhere_ends_in_a_message(at: int, gone: int, put: str) -> None:
    torn = TEMPLATE[:at] + put + TEMPLATE[at + gone :]
    told(torn.encode("utf-8", "surrogatepass"))


VALUES = st.recursive(
    st.one_of(st.booleans(), st.integers(-3, 9), st.text(max_size=4)), lambda inner: st.lists(inner, max_size=3)
)


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(["step", "trial", "fear", "intro", "outro", "title", "near", "act", "until", "tap", "type", "say"]),
    VALUES,
)
def test_any_kind_of_value_ends_in_a_message(name: str, value: object) -> None:
    import json

    told(f"{name} = {json.dumps(value)}\n".encode())
    told(TEMPLATE.replace('tap = "home.clock"', f"{name} = {json.dumps(value)}").encode())
