"""People who do not find the way reach the end of every shipped lesson, and nobody is blamed on it."""

import re

import pytest

from kiosk.lesson.check_text import TextRules
from kiosk.lesson.model import Lesson, Pass
from kiosk.lesson.package import read_lesson, read_words
from kiosk.lesson.play import Said, play
from kiosk.lesson.shelf import lesson_folders
from kiosk.lesson.sourced import read_sourced
from kiosk.phone.skin import Skin
from tests.lesson.builders import ROOT
from tests.lessons.seniors import SENIORS

LESSONS = ROOT / "lessons"
FOLDERS = {folder.name: folder for folder in lesson_folders(LESSONS)}
IN_TURN = (Pass.TOGETHER, Pass.ALONE, Pass.TRIAL)


@pytest.mark.parametrize("who", SENIORS)
@pytest.mark.parametrize("name", FOLDERS)
def test_whoever_is_lost_reaches_the_end_in_every_pass_and_skin(name: str, who: str) -> None:
    lesson = read_lesson(FOLDERS[name])
    assert isinstance(lesson, Lesson)
    for part in IN_TURN:
        for skin in Skin:
            transcript = play(lesson, part, SENIORS[who](), skin)
            assert transcript.played.finished, (part, skin, transcript.played)
            spoken = " ".join(text for line in transcript.lines if isinstance(line, Said) for text in line.texts)
            assert not re.search("失敗|無効|エラー|まちがえました|ダメ", spoken)


@pytest.mark.parametrize("name", FOLDERS)
def test_the_sentences_of_the_ladder_keep_the_rules_of_sentences(name: str) -> None:
    lesson = read_lesson(FOLDERS[name])
    words, (known, _) = read_words(LESSONS), read_sourced(LESSONS)
    assert isinstance(lesson, Lesson) and isinstance(words, dict)
    rules = TextRules(words, frozenset(fact.text for fact in known.values() if fact.is_telephone))
    lines = (line for skin in Skin for line in play(lesson, Pass.ALONE, SENIORS["stubborn"](), skin).lines)
    spoken = {text for line in lines if isinstance(line, Said) for text in line.texts}
    assert {text: tuple(rules.findings(text)) for text in spoken if any(rules.findings(text))} == {}
