"""What a lesson may say is known beforehand: what it says when it is played, and what stands in its file."""

import pytest

from kiosk.lesson.effects import Speaker
from kiosk.lesson.model import Lesson, Near, Pass, Step, Worn
from kiosk.lesson.narration import ENGINE, narration
from kiosk.lesson.play import Said, play, sure
from kiosk.phone.skin import Skin
from kiosk.phone.touch import Tap
from tests.lesson.builders import a_lesson, an_act, the_shipped_lesson
from tests.lessons.seniors import SENIORS


@pytest.fixture(scope="module")
def shipped() -> Lesson:
    return the_shipped_lesson()


@pytest.fixture(scope="module")
def known(shipped: Lesson) -> set[str]:
    return {*ENGINE, *narration(shipped)}


@pytest.mark.parametrize("skin", Skin)
@pytest.mark.parametrize("part", Pass)
def test_all_that_is_said_to_one_who_does_it_right_is_known(
    shipped: Lesson, known: set[str], part: Pass, skin: Skin
) -> None:
    said = [line for line in play(shipped, part, sure, skin).lines if isinstance(line, Said)]
    assert {text for line in said for text in line.texts} <= known
    assert part is Pass.TRIAL or any(line.speaker is Speaker.OTHER for line in said)


def test_most_of_what_is_said_to_one_who_is_lost_is_known(shipped: Lesson, known: set[str]) -> None:
    said = [
        text
        for line in play(shipped, Pass.ALONE, SENIORS["stubborn"]()).lines
        if isinstance(line, Said)
        for text in line.texts
    ]
    assert sum(text in known for text in said) > 0.9 * len(said)


def test_near_answers_hints_fears_and_the_words_of_every_skin_are_known() -> None:
    near = Near(touch="home.memo", say=("それは メモです。",), worn=(Worn(Skin.RAKU, (("say", ("メモでした。",)),)),))
    act = an_act(Tap("home.dialer"), near=(near,), hint=("下を 見ます。",))
    lesson = a_lesson(Step(title="ひらく", acts=(act,)), trial=(1,))
    assert {"それは メモです。", "メモでした。", "下を 見ます。", lesson.fear.worry, *lesson.fear.answer} <= {
        *narration(lesson)
    }


def test_every_word_in_katakana_comes_with_its_explanation(shipped: Lesson) -> None:
    assert any(text.startswith("「ボタン」は、") for text in narration(shipped))
