"""`kiosk lesson`: the shelf, a lesson played without a screen, a lesson file checked."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.exits import CommandEnd, Exit
from kiosk.paths import LESSONS, data_folder

if TYPE_CHECKING:
    from kiosk.lesson.model import Lesson
    from kiosk.lesson.play import Line, Transcript
    from kiosk.lesson.shelf import Shelf

PASSES = {"watch": "みる", "together": "いっしょに", "alone": "ひとりで", "trial": "ためす"}


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:  # pyright: ignore[reportPrivateUsage] - it has no public name
    """`lesson list|play|check|new|preview`."""
    lesson = commands.add_parser("lesson", help="lessons: list, play without a screen, check")
    verbs = lesson.add_subparsers(dest="verb", metavar="VERB", required=True)
    verbs.add_parser("list", help="lessons on the shelf").set_defaults(run=list_lessons)
    play = verbs.add_parser("play", help="play a lesson without a screen and print what is said, done and seen")
    play.add_argument("id", metavar="ID")
    play.add_argument("--pass", dest="part", choices=tuple(PASSES), default=None, help="one pass only")
    play.add_argument("--record", action="store_true", help="store the play as a visit's result")
    play.set_defaults(run=play_lesson)
    check = verbs.add_parser("check", help="say what is to be mended in a lesson file")
    check.add_argument("what", metavar="ID|PATH", nargs="?", default=None)
    check.set_defaults(run=check_lessons)
    for name in ("new", "preview"):
        later = verbs.add_parser(name, help="not there yet")
        later.add_argument("id", metavar="ID", nargs="?", default=None)
        later.set_defaults(run=not_there)


def not_there(args: argparse.Namespace) -> Exit:
    raise CommandEnd(
        Exit.NOT_THERE, f"kiosk lesson {args.verb} は、まだ ありません。lessons/_template を 写してください。"
    )


def list_lessons(args: argparse.Namespace) -> Exit:
    """Prints one line a lesson; what is broken goes to stderr."""
    shelf = _shelf(args)
    for lesson in shelf.lessons:
        print(f"{lesson.id}\t{lesson.catalogue}\t{lesson.title}")
    for problem in shelf.problems:
        print(problem, file=sys.stderr)
    return Exit.FOUND_WRONG if shelf.problems else Exit.DONE


def play_lesson(args: argparse.Namespace) -> Exit:
    """Plays each pass as somebody who does all of it right, and prints the transcript."""
    from kiosk.lesson.model import Pass
    from kiosk.lesson.play import play, sure

    lesson = _lesson(args, args.id)
    parts = (Pass(args.part),) if args.part else tuple(Pass)
    plays = tuple(play(lesson, part, sure) for part in parts)
    for transcript in plays:
        print("\n".join(_printed(lesson, transcript)))
    if args.record:
        _record(args, plays)
    return Exit.DONE if all(transcript.played.finished for transcript in plays) else Exit.FOUND_WRONG


def check_lessons(args: argparse.Namespace) -> Exit:
    """Checks one lesson, or all that are on the shelf; prints every problem in one line."""
    from kiosk.lesson.check import check_folder

    folders = _folders(args)
    problems = [problem for folder in folders for problem in check_folder(folder, LESSONS)]
    for problem in problems:
        print(problem)
    if not problems:
        print(f"{len(folders)}つの 教材を たしかめました。直す ところは ありません。")
    return Exit.FOUND_WRONG if problems else Exit.DONE


def _shelf(args: argparse.Namespace) -> "Shelf":
    from kiosk.lesson.shelf import read_shelf

    return read_shelf(LESSONS, data_folder(args.data).lessons)


def _lesson(args: argparse.Namespace, lesson_id: str) -> "Lesson":
    from kiosk.lesson.problem import near_names

    shelf = _shelf(args)
    lesson = shelf.lesson(lesson_id)
    if lesson is None:
        broken = next((p for p in shelf.problems if p.file.startswith(f"{lesson_id}/")), None)
        if broken:
            raise CommandEnd(Exit.FOUND_WRONG, str(broken))
        near = near_names(lesson_id, (known.id for known in shelf.lessons)) or "kiosk lesson list で 見られます。"
        raise CommandEnd(Exit.NOT_THERE, f"「{lesson_id}」という 教材は ありません。{near}")
    return lesson


def _folders(args: argparse.Namespace) -> tuple[Path, ...]:
    from kiosk.lesson.shelf import lesson_folders

    roots = (LESSONS, data_folder(args.data).lessons)
    if args.what is None:
        return tuple(folder for root in roots for folder in lesson_folders(root))
    path = Path(args.what)
    given = path.parent if path.is_file() else path
    places = (*(root / args.what for root in reversed(roots)), given)
    found = next((place for place in places if place.is_dir()), None)
    if found is None:
        raise CommandEnd(Exit.NOT_THERE, f"「{args.what}」という 教材も フォルダーも ありません。")
    return (found.resolve(),)


def _printed(lesson: "Lesson", transcript: "Transcript") -> Iterator[str]:
    yield f"## {lesson.title} — {PASSES[transcript.part]}"
    for line in transcript.lines:
        yield from _line(line)
    played = transcript.played
    end = "おわりまで できました" if played.finished else "途中です"
    yield f"（{end}: {played.step}/{played.steps}  ヒント {played.hints}回）\n"


def _line(line: "Line") -> Iterator[str]:
    from kiosk.lesson.effects import Speaker
    from kiosk.lesson.play import Did, Pointed, Reached, Said, Saw
    from kiosk.reading.marks import shown

    match line:
        case Reached(step, of, title):
            yield f"\n[{step}/{of}] {shown(title)}"
        case Said(speaker, texts):
            who = "声" if speaker is Speaker.GUIDE else "相手の 声"
            yield from (f"  {who}: {shown(text)}" for text in texts)
        case Did(thing, by_lesson):
            yield f"  {'手本が さわる' if by_lesson else 'さわる'}: {thing}"
        case Pointed(thing):
            yield f"  輪: {thing}"
        case Saw(screen):
            yield f"  画面: {screen}"


def _record(args: argparse.Namespace, plays: tuple["Transcript", ...]) -> None:
    """Stores each play as a visit would: it was begun, and it was finished or left."""
    from kiosk.store.database import open_database
    from kiosk.store.moment import now
    from kiosk.store.results import record
    from kiosk.visit.lesson_result import result_of
    from kiosk.visit.result import LessonStarted

    db = open_database(data_folder(args.data))
    for transcript in plays:
        record(db, LessonStarted(lesson=transcript.played.lesson, part=transcript.part.value), now(db))
        record(db, result_of(transcript.played), now(db))
