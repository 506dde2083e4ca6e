"""The shipped lessons: checked, played to their end, and in step with their README and template."""

import random
from dataclasses import fields

import pytest

from kiosk.lesson.brought import (
    ALERT_FIELDS,
    CODE_FIELDS,
    MESSAGE_FIELDS,
    PAGE_FIELDS,
    PIECES,
    PLACE_FIELDS,
    TALK_FIELDS,
)
from kiosk.lesson.check import check_folder
from kiosk.lesson.check_text import KATAKANA
from kiosk.lesson.model import Lesson, Pass
from kiosk.lesson.moments import moments
from kiosk.lesson.package import ACT_FIELDS, FIELDS, NEAR_FIELDS, PASSES, SKINS, read_lesson, read_words
from kiosk.lesson.play import Said, lost, play, sure
from kiosk.lesson.shelf import lesson_folders
from kiosk.lesson.sourced import Sourced
from kiosk.phone.facts import facts
from kiosk.phone.phone import Phone, every_touchable
from kiosk.phone.skin import Skin
from kiosk.phone.start import NAMES as START
from kiosk.phone.walk import walk
from kiosk.reading.marks import shown
from tests.lesson.builders import ROOT, the_shipped_lesson

LESSONS = ROOT / "lessons"
FOLDERS = list(lesson_folders(LESSONS))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_nothing_is_to_be_mended(folder) -> None:  # noqa: ANN001 (Path)
    assert [str(problem) for problem in check_folder(folder)] == []


@pytest.mark.parametrize("skin", list(Skin))
@pytest.mark.parametrize("part", list(Pass))
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_pass_is_played_to_its_end_in_every_skin(folder, part: Pass, skin: Skin) -> None:  # noqa: ANN001 (Path)
    lesson = read_lesson(folder)
    assert isinstance(lesson, Lesson)
    played = play(lesson, part, sure, skin).played
    assert played.finished
    assert (played.step, played.hints, played.wrong) == (played.steps, 0, ())


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_who_does_all_of_it_right_meets_every_act(folder) -> None:  # noqa: ANN001 (Path)
    """A goal that is so too early would let acts be passed by unseen."""
    lesson = read_lesson(folder)
    assert isinstance(lesson, Lesson)
    met = [moment.act for moment in moments(lesson, Skin.ANDROID)]
    assert met == list(range(1, 1 + sum(len(step.acts) for step in lesson.steps)))


def test_the_telephone_lesson_has_the_six_steps_of_its_catalogue_row() -> None:
    lesson = the_shipped_lesson()
    assert (lesson.catalogue, len(lesson.steps)) == ("L06", 6)


def test_sentences_are_short_nearly_everywhere() -> None:
    lesson = the_shipped_lesson()
    texts = [t for step in lesson.steps for act in step.acts for t in (*act.say, *act.watch, *act.alone)]
    assert all(len(shown(text).replace(" ", "")) <= 30 for text in texts)


def test_every_katakana_word_on_the_phone_and_in_the_ladder_has_plain_words() -> None:
    words = read_words(LESSONS)
    assert isinstance(words, dict)
    on_the_phone = {
        word
        for page, _ in walk(Phone())
        for widget in every_touchable(page)
        for word in KATAKANA.findall(f"{widget.label} {widget.what}")
    }
    spoken = {
        word
        for part in (Pass.TOGETHER, Pass.TRIAL)
        for line in play(the_shipped_lesson(), part, lost(random.Random(3).randrange)).lines  # noqa: S311
        if isinstance(line, Said)
        for text in line.texts
        for word in KATAKANA.findall(text)
    }
    assert on_the_phone | spoken <= set(words)


def test_the_readme_explains_every_field_every_fact_and_names_every_place() -> None:
    readme = (LESSONS / "README.md").read_text("utf-8")
    fixed = {"act", "worry", "answer", *NEAR_FIELDS} | {field.name for field in fields(Sourced)} - {"name"}
    names = {
        *FIELDS,
        *ACT_FIELDS,
        *MESSAGE_FIELDS,
        *TALK_FIELDS,
        *CODE_FIELDS,
        *PAGE_FIELDS,
        *PIECES,
        *PLACE_FIELDS,
        *ALERT_FIELDS,
        *PASSES,
        *SKINS,
        *START,
        *fixed,
        *facts(Phone()),
    }
    assert {name for name in names if f"`{name}`" not in readme} == set()
    assert {field.name for field in fields(Lesson)} - {"id", "steps", "stock", "words"} <= set(FIELDS)


def test_lessons_hold_data_only() -> None:
    kinds = {path.suffix for path in LESSONS.rglob("*") if path.is_file()}
    assert kinds <= {".toml", ".md", ".png", ".svg", ".jpg", ".opus", ".json"}
