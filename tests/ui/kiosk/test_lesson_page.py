"""A lesson's page at every screen and size of letters: the longest sentences stand whole, nothing lies over another."""

import os
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.lesson.model import Lesson, Pass
from kiosk.lesson.shelf import read_shelf
from kiosk.paths import LESSONS
from kiosk.reading.marks import shown
from tests.inside import kids
from tests.sheet.kiosk import SCREENS, Room, a_room

FULL = "ENGAWA_FULL" in os.environ
TEXT_STEPS = (1, 2, 3, 4) if FULL else (4,)
NAMES = ("head", "instruction", "subtitle", "hint", "on", "skin", "phone")


def longest(lesson: Lesson) -> tuple[str, ...]:
    """The words of the act that says most, its longest sentence last."""
    acts = [act for step in lesson.steps for act in step.acts]
    said = max(
        (words for act in acts for words in (act.say, act.watch, act.alone)), key=lambda words: len("".join(words))
    )
    sentence = max(
        (text for act in acts for text in (*act.say, *act.watch, *act.alone)), key=lambda text: len(shown(text))
    )
    return (*said, sentence)


def places(room: Room) -> dict[str, QRectF]:
    """Where the parts of the page are that can be seen, pixels of the window."""
    wanted = {*(f"lesson.{name}" for name in NAMES), "leave", "keys"}
    return {
        item.objectName(): item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        for item in room.items()
        if item.objectName() in wanted and item.isVisible() and item.width() > 0 and item.height() > 0
    }


def flaws(room: Room) -> Iterator[str]:
    seen = places(room)
    window = QRectF(0, 0, room.window.width(), room.window.height())
    for name, place in seen.items():
        if not window.contains(place):
            yield f"{name} leaves the window: {place}"
    for (one, a), (other, b) in combinations(seen.items(), 2):
        common = a & b
        if common.width() > 1 and common.height() > 1:
            yield f"{one} lies over {other}"
    sheet = seen["lesson.instruction"]
    for item in _phrases(room):
        place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        if not sheet.adjusted(-1, -1, 1, 1).contains(place):
            yield f"「{item.property('text')}」 leaves the sheet"


def _phrases(room: Room) -> Iterator[QQuickItem]:
    """The phrases written on the sheet."""
    sheet = next(item for item in room.items() if item.objectName() == "lesson.instruction")
    waiting = [sheet]
    while waiting:
        item = waiting.pop()
        waiting.extend(kids(item))
        if item.property("said") is not None and item.property("start") is not None:
            yield item


@pytest.mark.parametrize("screen", list(SCREENS))
def test_the_longest_sentences_stand_whole_and_nothing_lies_over_another(screen: str) -> None:
    found: list[str] = []
    with a_room(screen) as room:
        for text in TEXT_STEPS:
            room.sit_down(text)
            room.begin("phone-call", Pass.TOGETHER)
            room.wait(400)  # the page has stopped sliding
            for lesson in read_shelf(LESSONS, LESSONS / "none").lessons:
                for part in (Pass.TOGETHER, Pass.WATCH):
                    room.begin(lesson.id, part)
                    playing = room.lesson._playing
                    assert playing is not None
                    room.lesson._playing = replace(playing, text=longest(lesson))
                    room.lesson.changed.emit()
                    room.wait(30)
                    found += [f"{lesson.id} {part} at {text}: {flaw}" for flaw in flaws(room)]
            room.leave()
    assert not found, "\n".join(found)
