"""Checking a lesson: what an author has to mend, with near names."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.lesson.check import check_folder, check_lesson, known_targets
from kiosk.lesson.model import Lesson, Near, Step
from kiosk.phone.touch import Tap
from tests.lesson.builders import a_lesson, an_act

WORDS = {"ボタン": "さわる ところ"}


def told(lesson: Lesson) -> str:
    return "\n".join(str(problem) for problem in check_lesson(lesson, WORDS))


def a_step(target: str = "home.dialer", **rest: object) -> Step:
    return Step(title="ひらく", acts=(replace(an_act(Tap(target)), **rest),))


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


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("あ" * 41, "40文字まで"),
        ("キャッシュレスです。", "言いかえ"),
        ("ボタソを 押します。", "ボタン では ありませんか。"),
        ("｜山田さん", "ふりがな"),
        ("｜山田《yamada》さん", "ひらがな"),
        ("03-1234-5678 に かけます。", "本当に かかる"),
    ],
)
def test_a_sentence_to_mend_is_told(text: str, says: str) -> None:
    assert says in told(a_lesson(a_step(say=(text,))))


def test_long_texts_of_short_sentences_and_practice_numbers_are_fine() -> None:
    assert told(a_lesson(a_step(say=("ここに さわります。" * 6, "03-0000-9876 です。", "ボタン")))) == ""


def test_a_step_that_can_not_be_reached_is_found_by_playing() -> None:
    stuck = a_lesson(a_step(), a_step("dialer.hangup"))
    assert "2つ目の step" in told(stuck)
    assert "先へ 進めません" in told(stuck)


def test_an_end_that_never_comes_is_found_by_playing() -> None:
    assert "先へ 進めません" in told(a_lesson(a_step(until=(("dialer.call", "talking"),))))


def test_the_phone_has_the_targets_of_its_pages_and_of_a_call() -> None:
    assert {"home.dialer", "dialer.hangup", "dialer.return", "dialer.past.0", "system.back"} <= known_targets()


def test_words_beside_the_lesson_and_of_other_shelves_count(tmp_path: Path) -> None:
    from tests.lesson.test_package import TEMPLATE

    folder = tmp_path / "own" / "my-lesson"
    folder.mkdir(parents=True)
    (folder / "lesson.toml").write_text(TEMPLATE, "utf-8")
    assert {p.what for p in check_folder(folder)} == {"「ホーム」は、まだ 言いかえが ありません。"}
    (tmp_path / "words.toml").write_text('"ホーム" = "最初の 画面"\n', "utf-8")
    assert check_folder(folder, tmp_path) == ()
    (tmp_path / "own" / "words.toml").write_bytes(b"\xff")
    assert "words.toml" in str(check_folder(folder, tmp_path)[0])
