"""Everything the kiosk may say that is known beforehand: its lessons and the fixed words of its own pages.

Nothing about a person is here: names, typed words and the dates of a card are only ever spoken live.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.bridge import find_view, help_view, stamps_view, survey_view
from kiosk.bridge.lesson_words import AGAIN_WORDS, NEXT_WORDS, WATCHED_A_PART
from kiosk.bridge.pin_view import ALOUD, ALOUD_NOW, ALOUD_WARNS
from kiosk.bridge.procedure_words import WAYS
from kiosk.card import pin_words
from kiosk.card import words as card_words
from kiosk.card.applications import Pin
from kiosk.card.asking import Asking, Purpose, Stage
from kiosk.card.attributes import Unreadable
from kiosk.card.faults import FaultReason
from kiosk.card.mynumber import Right, Wrong
from kiosk.card.pin import AnswerLost, NotOnThisCard, TooFewTries
from kiosk.card.status import Fault, NoCard, NoReader, NoService, OtherCard, OtherKind, Reading
from kiosk.lesson.model import Lesson
from kiosk.lesson.narration import ENGINE, narration
from kiosk.phone.skin import Skin
from kiosk.visit import agreeing, by_ear, coach, papers, remembered, trouble
from kiosk.visit.coach import CIRCLES, LONG_HOLD_MS, MUCH_SLID_MM, Coach
from kiosk.visit.reminders import REMINDERS
from kiosk.wording import ended, run

_FIXED = re.compile(r'qsTr\("([^"%\\]+)"\)')  # %1 stands for what is known only later
SILENT = ("Staff", "Desk", "Class")  # pages of these folders are never read aloud
_PIN_ANSWERS = (
    Right(),
    *(Wrong(left) for left in range(5)),
    *(TooFewTries(left) for left in range(2)),
    NotOnThisCard(),
    *(AnswerLost(left) for left in (None, *range(5))),
    Unreadable(),
    NoCard(),
)
_OTHERS = tuple(OtherCard(kind=kind) for kind in OtherKind)
_CARD_STATES = (NoService(), NoReader(), NoCard(), Reading(), *_OTHERS, *map(Fault, FaultReason))


def _troubles() -> Iterator[str]:
    for one in trouble.SYMPTOMS:
        yield from (ended(one.label), one.tip)
    yield from find_view.fixed_words()
    yield from stamps_view.fixed_words()
    yield from papers.fixed_words()
    yield from WAYS.values()


def lessons_say(lessons: Iterable[Lesson]) -> Iterator[str]:
    """All that these lessons may say, and what every lesson may."""
    yield from ENGINE
    for lesson in lessons:
        yield from narration(lesson)


def pages_say(ui: Path) -> Iterator[str]:
    """The fixed words of the kiosk's own pages; `ui` is the folder of its QML files."""
    for page in sorted((ui / "Kiosk").rglob("*.qml")):
        if page.parent.name in SILENT:
            continue
        yield from _FIXED.findall(page.read_text(encoding="utf-8"))
    yield from REMINDERS.values()
    yield from (WATCHED_A_PART, *NEXT_WORDS.values(), *AGAIN_WORDS.values())
    yield from remembered.spoken()
    yield from agreeing.fixed_words()
    yield from _troubles()
    yield from help_view.fixed_words()
    yield from survey_view.fixed_words()
    yield from by_ear.fixed_words()
    yield from (*ALOUD, ALOUD_WARNS, ALOUD_NOW)
    yield from _card()
    yield from _pin()
    yield from _coach()


def _card() -> Iterator[str]:
    for state in _CARD_STATES:
        page = card_words.page(state)
        yield from (*card_words.practised(page).spoken, page.next_step)
    for advice in card_words.ADVICE.values():
        yield from (text for text in (advice.sentence, advice.next_step, advice.bring) if text)
    yield from (card_words.NOT_LOOKED, card_words.ALSO_NOT_LOOKED, card_words.HOTLINE)


def _pin() -> Iterator[str]:
    for choice in pin_words.CHOICES:
        yield run(ended(choice.label), choice.more)
    for stage in (Stage.CHOOSING, Stage.COUNTING, Stage.TYPING):
        for purpose, pin in ((Purpose.CHECK, Pin.AUTH), (Purpose.CHECK, Pin.SIGN), (Purpose.READ, Pin.INPUT_SUPPORT)):
            yield from pin_words.page(Asking(purpose=purpose, pin=pin, stage=stage, left=pin.full_tries)).spoken
    for answer in _PIN_ANSWERS:
        yield from pin_words.page(Asking(purpose=Purpose.CHECK, pin=Pin.AUTH, stage=Stage.TOLD, answer=answer)).spoken


def _coach() -> Iterator[str]:
    for answer in (None, *coach.Answer):
        yield from coach.prompt(Coach(), answer)
    hurried = Coach(at=CIRCLES, held_ms=LONG_HOLD_MS, slid_mm=MUCH_SLID_MM, twice_ms=1.0, missed=1)
    yield from (*coach.found(hurried), *coach.found(Coach(at=CIRCLES)))
    yield coach.own_phone(hurried, Skin.RAKU, {})
