"""Checking a lesson: what an author has to mend, with near names."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.lesson.check import check_folder, check_lesson
from kiosk.lesson.check_names import known_things
from kiosk.lesson.model import Act, Lesson, Near, Step, Wait
from kiosk.lesson.package import lesson_from, read_words
from kiosk.phone.touch import Tap
from tests.lesson.builders import ROOT

TEMPLATE = (ROOT / "lessons" / "_template" / "lesson.toml").read_bytes()
WORDS = {"ボタン": "さわる ところ"}


def a_lesson(*steps: Step) -> Lesson:
    """The template, or its words around the given steps."""
    lesson = lesson_from(TEMPLATE, "a-lesson")
    assert isinstance(lesson, Lesson)
    return replace(lesson, steps=steps, trial=tuple(range(1, len(steps) + 1))) if steps else lesson


def told(lesson: Lesson) -> str:
    words = read_words(ROOT / "lessons")
    assert isinstance(words, dict)
    return "\n".join(str(problem) for problem in check_lesson(lesson, WORDS | words))


def a_step(target: str = "home.dialer", **rest: object) -> Step:
    act = Act(do=Tap(target), say=("さわります。",), watch=("見ます。",), alone=("どうぞ。",))
    return Step(title="ひらく", acts=(replace(act, **rest),))


def test_a_sound_lesson_has_nothing_to_mend() -> None:
    assert told(a_lesson()) == ""


def test_an_unknown_target_is_told_with_a_near_name() -> None:
    says = told(a_lesson(a_step("diler.call")))
    assert "diler.call という 場所は ありません。 dialer.call では ありませんか。" in says
    assert "1つ目の step" in says


def test_a_near_act_with_an_unknown_target_is_told() -> None:
    assert "system.bak" in told(a_lesson(a_step(near=(Near(touch="system.bak", say=("あ",)),))))


def test_an_unknown_fact_is_told_with_a_near_name() -> None:
    assert "dialer.call では" in told(a_lesson(a_step(until=(("dialer.cal", "talking"),))))


def test_what_is_wrong_with_a_sentence_names_its_step() -> None:
    says = told(a_lesson(a_step(), a_step(say=("あ" * 41,))))
    assert "2つ目の step: 「ああああああああああああ…」は 41文字です。 40文字までに 分けてください。" in says


def test_a_step_that_can_not_be_reached_is_found_by_playing() -> None:
    stuck = a_lesson(a_step(), a_step("dialer.hangup"))
    assert "2つ目の step" in told(stuck)
    assert "先へ 進めません" in told(stuck)


def test_an_end_that_never_comes_is_found_by_playing() -> None:
    assert "先へ 進めません" in told(a_lesson(a_step(until=(("dialer.call", "talking"),))))


FLYING = (("dialer.call", "flying"),)


@pytest.mark.parametrize("step", [1, 2, 3])
@pytest.mark.parametrize("do", [Tap("home.mail"), Wait()])
def test_a_need_that_can_never_be_met_is_told_with_its_step(do: Tap | Wait, step: int) -> None:
    steps = [a_step(f"home.{app}", until=(("phone.app", app),)) for app in ("clock", "memo", "radio")]
    until = (("phone.app", "home"),) if step == 1 else (("phone.app", ("clock", "memo")[step - 2]),)
    steps[step - 1] = a_step(do=do, needs=FLYING, until=until)
    assert f"{step}つ目の step" in told(a_lesson(*steps))


def test_a_step_that_everybody_passes_by_is_told() -> None:
    second = a_step("dialer.hangup", needs=FLYING, until=(("phone.app", "dialer"),))
    double = replace(second, acts=(*a_step("home.dialer", until=(("phone.app", "dialer"),)).acts, *second.acts))
    assert "1つ目の step: この step は、needs の ようすに ならないまま おわります" in told(
        a_lesson(double, a_step("system.home"))
    )


def test_the_phone_has_the_targets_of_its_pages_and_of_a_call() -> None:
    assert {"home.dialer", "dialer.hangup", "dialer.return", "dialer.past.0", "system.back"} <= set(known_things())


def test_words_beside_the_lesson_and_of_other_shelves_count(tmp_path: Path) -> None:
    folder = tmp_path / "own" / "my-lesson"
    folder.mkdir(parents=True)
    (folder / "lesson.toml").write_bytes(TEMPLATE)
    assert {p.what for p in check_folder(folder)} == {"「ホーム」は、まだ 言いかえが ありません。"}
    (tmp_path / "words.toml").write_text('"ホーム" = "最初の 画面"\n', "utf-8")
    assert check_folder(folder, tmp_path) == ()
    (tmp_path / "own" / "words.toml").write_bytes(b"\xff")
    assert "words.toml" in str(check_folder(folder, tmp_path)[0])


def test_a_number_of_the_facts_file_is_to_be_referred_to(tmp_path: Path) -> None:
    folder = tmp_path / "my-lesson"
    folder.mkdir()
    asked = "相談は 188 に かけます。"
    (folder / "lesson.toml").write_text(TEMPLATE.decode().replace("時計の 絵に さわります。", asked), "utf-8")
    (problem,) = check_folder(folder, ROOT / "lessons")
    assert problem.step == 1
    assert str(problem).endswith("188 は、かわる ことがらです。 {fact:consumer-line} と 書いてください。")
    written = (folder / "lesson.toml").read_text("utf-8").replace("188", "{fact:consumer-line}")
    (folder / "lesson.toml").write_text(written, "utf-8")
    assert check_folder(folder, ROOT / "lessons") == ()


def test_an_unknown_fact_of_a_lesson_names_line_and_step() -> None:
    source = TEMPLATE.decode().replace("最初の 画面に 帰りました。", "{fact:consumer-lin} です。")
    read = lesson_from(source.encode(), "a-lesson", "x", {})
    assert not isinstance(read, Lesson)
    assert [(p.step, source.splitlines()[p.line - 1].startswith("done")) for p in read] == [(2, True)]


def checked(folder: Path, content: bytes) -> None:
    """Whatever is in the file: lines in Japanese that name the file and say what to write."""
    (folder / "lesson.toml").write_bytes(content)
    for problem in check_folder(folder, ROOT / "lessons"):
        assert problem.file and problem.what and problem.write, problem
        assert "\n" not in str(problem)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("shelf") / "my-lesson"
    path.mkdir()
    return path


@settings(max_examples=60, deadline=None)
@given(content=st.binary(max_size=200))
@example(content=b"\xff\xfe")
@example(content=b"a=" + b"[" * 5000)
@example(content=b"{fact:" * 3000)
def test_any_bytes_end_in_words(folder: Path, content: bytes) -> None:
    checked(folder, content)


@settings(max_examples=80, deadline=None)
@given(at=st.integers(0, len(TEMPLATE)), gone=st.integers(0, 30), put=st.binary(max_size=8))
def test_a_lesson_file_torn_anywhere_ends_in_words(folder: Path, at: int, gone: int, put: bytes) -> None:
    checked(folder, TEMPLATE[:at] + put + TEMPLATE[at + gone :])


@settings(max_examples=80, deadline=None)
@given(
    line=st.sampled_from([line for line in TEMPLATE.decode().splitlines() if "=" in line]),
    word=st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"], exclude_characters='"\\'), max_size=12),
)
def test_any_words_in_a_sound_form_end_in_words(folder: Path, line: str, word: str) -> None:
    import re

    changed = re.sub(r'"[^"]*"', f'"{word}"'.replace("\\", "\\\\"), line, count=1)
    checked(folder, TEMPLATE.decode().replace(line, changed).encode())
