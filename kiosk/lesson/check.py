"""Checks a lesson as its author would want it: sentences, names of targets and facts, and that it can be played."""

from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path

from kiosk.lesson.check_brought import addresses, own_findings
from kiosk.lesson.check_files import check_files
from kiosk.lesson.check_names import known_things
from kiosk.lesson.check_text import TextRules, Words
from kiosk.lesson.inputs import Input
from kiosk.lesson.model import Act, Condition, Keys, Lesson, Near, Pass, PassWords, Wait
from kiosk.lesson.package import FILE, read_lesson, words_of
from kiosk.lesson.play import Person, play, sure
from kiosk.lesson.playing import Playing
from kiosk.lesson.problem import Problem, near_names
from kiosk.lesson.sourced import Known, filled, literal_telephones, read_sourced
from kiosk.lesson.table import Notes
from kiosk.lesson.way import SIGN_NAMES, holds
from kiosk.phone.facts import facts
from kiosk.phone.phone import Phone, stocked
from kiosk.phone.skin import Skin
from kiosk.phone.touch import Flick, Long, Set, Slide, Tap

STUCK_AFTER = 150  # inputs of one who does all of it right, none of which led to a further act


def check_folder(folder: Path, *shelves: Path) -> tuple[Problem, ...]:
    """Everything to be mended in a lesson folder; words.toml and facts.toml beside it and on the `shelves` count."""
    roots = (*shelves, folder.parent)
    known, wrong = read_sourced(*roots)
    lesson = read_lesson(folder, known)
    if not isinstance(lesson, Lesson):
        return (*wrong, *lesson)
    words, unread = words_of(*roots)
    if unread:
        return unread
    source = (folder / FILE).read_text("utf-8", errors="replace")  # it may have been saved anew since it was read
    found = check_lesson(lesson, words, filled(source, known, "")[0], known)
    literal = literal_telephones(source, known, f"{lesson.id}/{FILE}")
    return (*wrong, *check_files(folder, lesson.pictures), *literal, *found)


def check_lesson(lesson: Lesson, words: Words, source: str = "", known: Known | None = None) -> tuple[Problem, ...]:
    """Everything that is to be mended in a lesson; `source` is its file's text, for the numbers of lines."""
    notes = Notes(f"{lesson.id}/{FILE}", source)
    telephones = frozenset(fact.text for fact in (known or {}).values() if fact.is_telephone)
    rules = TextRules(words, telephones)
    for step, text in _texts(lesson):
        for matter, write in (*rules.findings(text), *addresses(text)):
            notes.note(matter, write, step=step, near=text)
    for near, (what, write) in own_findings(lesson.stock):
        notes.note(what, write, near=near)
    there, told = known_things(lesson.stock), facts(stocked(Phone(), lesson.stock))
    for step, act in _acts(lesson):
        _check_act(notes, step, act, there, told)
    if not notes.problems:
        _check_by_playing(notes, lesson)
    return tuple(dict.fromkeys(notes.problems))


def _acts(lesson: Lesson) -> Iterator[tuple[int, Act]]:
    return ((number, act) for number, step in enumerate(lesson.steps, 1) for act in step.acts)


def _texts(lesson: Lesson) -> Iterator[tuple[int, str]]:
    """Every sentence of a lesson with its step, 0 for the words around the steps."""
    yield from ((0, text) for text in (lesson.title, lesson.goal, lesson.fear.worry, *lesson.fear.answer, *lesson.home))
    yield from ((0, picture.says) for picture in lesson.pictures)
    yield from ((0, text) for talk in lesson.stock.talks for text in (talk.sender, *(said.text for said in talk.said)))
    yield from ((0, text) for letters in lesson.stock.letters for text in letters.says)
    for words in (lesson.intro, lesson.outro):
        yield from ((0, text) for part in Pass for text in words.of(part))
        yield from ((0, text) for text in _worn(words))
    yield from ((number, step.title) for number, step in enumerate(lesson.steps, 1))
    for number, act in _acts(lesson):
        near = tuple(text for n in act.near for text in (*n.say, *_worn(n)))
        every = (*act.say, *act.watch, *act.alone, *act.hint, *act.done, *near, *_worn(act))
        yield from ((number, text) for text in every)


def _worn(words: Act | Near | PassWords) -> Iterator[str]:
    return (text for worn in words.worn for _, texts in worn.words for text in texts)


def _check_act(notes: Notes, step: int, act: Act, there: Mapping[str, str], told: Mapping[str, str]) -> None:
    for target in (*_targets(act), *(near.touch for near in act.near)):
        if target not in there:
            write = near_names(target, there) or "名前を lessons/README.md で 見てください。"
            notes.note(f"{target} という 場所は ありません。", write, step=step, near=target)
    for condition in (act.until, act.needs, *(near.when for near in act.near)):
        _check_condition(notes, step, condition, told)


def _check_condition(notes: Notes, step: int, condition: Condition, told: Mapping[str, str]) -> None:
    for name, _ in condition:
        if name not in told:
            write = near_names(name, told) or f"書けるのは {'、'.join(told)} です。"
            notes.note(f"{name} という ようすは ありません。", write, step=step, near=name)


def _targets(act: Act) -> tuple[str, ...]:
    match act.do:
        case Wait():
            return ()
        case Tap(target) | Long(target) | Slide(target) | Set(target) | Flick(target):
            return (target,)
        case Keys(keys="kana"):
            return (act.do.erase,)
        case Keys():
            signs = tuple(f"{act.do.keys}.{SIGN_NAMES.get(sign, sign)}" for sign in act.do.text)
            return (*dict.fromkeys(signs), act.do.erase)


def _check_by_playing(notes: Notes, lesson: Lesson) -> None:
    """Plays every pass in every skin, doing all of it right: each act must come, in the state it needs, and the end."""
    for part, skin in product(Pass, Skin):
        came: dict[int, int] = {}
        played = play(lesson, part, _followed(came), skin, patience=STUCK_AFTER).played
        where = f"({part.value}, {skin.value})"
        chosen = lesson.trial if part is Pass.TRIAL else range(1, len(lesson.steps) + 1)
        if not played.finished:
            what = f"この step から 先へ 進めません {where}。"
            notes.note(what, "tap、until、needs を たしかめてください。", step=chosen[played.step - 1])
            return
        for step in chosen:
            if came.get(step, 0) < len(lesson.steps[step - 1].acts):
                what = f"この step は、needs の ようすに ならないまま おわります {where}。"
                notes.note(what, "needs と、ほかの act の until を たしかめてください。", step=step)
                return


def _followed(came: dict[int, int]) -> Person:
    """Somebody who does all of it right; `came` counts the acts of each step that came in the state they need."""
    seen: set[int] = set()

    def person(playing: Playing) -> Input:
        if playing.at not in seen and holds(playing.act.needs, playing.phone):
            seen.add(playing.at)
            step = playing.lesson.trial[playing.step - 1] if playing.part is Pass.TRIAL else playing.step
            came[step] = came.get(step, 0) + 1
        return sure(playing)

    return person
