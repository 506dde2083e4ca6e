"""Checks a lesson as its author would want it: sentences, names of targets and facts, and that it can be played."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from kiosk.lesson.model import Act, Condition, Keys, Lesson, Pass, Wait
from kiosk.lesson.package import FILE, read_lesson, read_words
from kiosk.lesson.play import play, sure
from kiosk.lesson.problem import Problem, near_names
from kiosk.lesson.table import Notes
from kiosk.lesson.way import SIGN_NAMES
from kiosk.phone.facts import facts
from kiosk.phone.people import IMPOSSIBLE
from kiosk.phone.phone import Phone, every_touchable, passed, touched
from kiosk.phone.touch import Long, Tap
from kiosk.phone.walk import walk
from kiosk.reading.marks import mistakes, shown
from kiosk.reading.sentences import sentences

LONGEST_SENTENCE = 40
KATAKANA = re.compile(r"[ァ-ヶー]{2,}")
TELEPHONE = re.compile(r"0\d{1,4}-\d{1,4}-\d{3,4}")

Words = Mapping[str, str]


def check_folder(folder: Path, *shelves: Path) -> tuple[Problem, ...]:
    """Everything to be mended in a lesson folder; words.toml beside it counts, and those of the `shelves`."""
    lesson = read_lesson(folder)
    if not isinstance(lesson, Lesson):
        return lesson
    words: dict[str, str] = {}
    for root in (*shelves, folder.parent):
        read = read_words(root)
        if isinstance(read, Problem):
            return (read,)
        words |= read
    return check_lesson(lesson, words, (folder / FILE).read_text("utf-8"))


def check_lesson(lesson: Lesson, words: Words, source: str = "") -> tuple[Problem, ...]:
    """Everything that is to be mended in a lesson; `source` is its file's text, for the numbers of lines."""
    notes = Notes(f"{lesson.id}/{FILE}", source)
    for step, text in _texts(lesson):
        _check_text(notes, step, text, words)
    for step, act in _acts(lesson):
        _check_act(notes, step, act)
    if not notes.problems:
        _check_by_playing(notes, lesson)
    return tuple(dict.fromkeys(notes.problems))


@lru_cache(maxsize=1)
def known_targets() -> frozenset[str]:
    """Every target of the practice phone: its pages, those of a call, and those after one."""
    found: set[str] = set()
    for phone in _phones():
        for page, _ in walk(phone):
            found.update(widget.target for widget in every_touchable(page))
    return frozenset(found)


def _phones() -> Iterator[Phone]:
    phone = Phone()
    yield phone
    for target in ("home.dialer", "dialer.key.1", "dialer.call"):
        phone, _ = touched(phone, Tap(target))
    phone, _ = passed(phone, 10.0)
    yield phone
    yield touched(phone, Tap("dialer.hangup"))[0]


def _acts(lesson: Lesson) -> Iterator[tuple[int, Act]]:
    return ((number, act) for number, step in enumerate(lesson.steps, 1) for act in step.acts)


def _texts(lesson: Lesson) -> Iterator[tuple[int, str]]:
    """Every sentence of a lesson with its step, 0 for the words around the steps."""
    yield from ((0, text) for text in (lesson.title, lesson.goal, lesson.fear.worry, *lesson.fear.answer))
    for words in (lesson.intro, lesson.outro):
        yield from ((0, text) for part in Pass for text in words.of(part))
    yield from ((number, step.title) for number, step in enumerate(lesson.steps, 1))
    for number, act in _acts(lesson):
        near = tuple(text for n in act.near for text in n.say)
        every = (*act.say, *act.watch, *act.alone, *act.hint, *act.done, *near)
        yield from ((number, text) for text in every)


def _check_text(notes: Notes, step: int, text: str, words: Words) -> None:
    for mistake in mistakes(text):
        notes.note(f"「{text}」の ふりがなの 書き方を 見てください。", mistake.what, step=step, near=text)
    for sentence in sentences(text):
        plain = shown(sentence.text).replace(" ", "").replace("　", "")
        if len(plain) > LONGEST_SENTENCE:
            what = f"「{plain[:12]}…」は {len(plain)}文字です。"
            notes.note(what, f"{LONGEST_SENTENCE}文字までに 分けてください。", step=step, near=text)
    for word in KATAKANA.findall(shown(text)):
        if word not in words:
            write = near_names(word, words) or f'words.toml に "{word}" = "やさしい 言いかえ" と 書いてください。'
            notes.note(f"「{word}」は、まだ 言いかえが ありません。", write, step=step, near=text)
    for number in TELEPHONE.findall(text):
        if not IMPOSSIBLE.fullmatch(number.replace("-", "")):
            notes.note(
                f"{number} は、本当に かかるかも しれません。",
                "03-0000-1234 の 形に してください。",
                step=step,
                near=text,
            )


def _check_act(notes: Notes, step: int, act: Act) -> None:
    for target in (*_targets(act), *(near.touch for near in act.near)):
        if target not in known_targets():
            write = near_names(target, known_targets()) or "名前を lessons/README.md で 見てください。"
            notes.note(f"{target} という 場所は ありません。", write, step=step, near=target)
    for condition in (act.until, act.needs, *(near.when for near in act.near)):
        _check_condition(notes, step, condition)


def _check_condition(notes: Notes, step: int, condition: Condition) -> None:
    known = facts(Phone())
    for name, _ in condition:
        if name not in known:
            write = near_names(name, known) or f"書けるのは {'、'.join(known)} です。"
            notes.note(f"{name} という ようすは ありません。", write, step=step, near=name)


def _targets(act: Act) -> tuple[str, ...]:
    match act.do:
        case Wait():
            return ()
        case Tap(target) | Long(target):
            return (target,)
        case Keys():
            signs = tuple(f"{act.do.keys}.{SIGN_NAMES.get(sign, sign)}" for sign in act.do.text)
            return (*dict.fromkeys(signs), act.do.erase)


def _check_by_playing(notes: Notes, lesson: Lesson) -> None:
    """Plays every pass as a person who does all of it right; where that ends too early, the step can't be reached."""
    for part in Pass:
        played = play(lesson, part, sure).played
        if not played.finished:
            step = lesson.trial[played.step - 1] if part is Pass.TRIAL else played.step
            what = f"この step から 先へ 進めません ({part.value})。"
            notes.note(what, "tap、until、needs を たしかめてください。", step=step)
