"""`kiosk lesson`: the shelf, a lesson played without a screen, checked, begun from the template, seen while written."""

import argparse
import shutil
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kiosk.commands.run import screen_size
from kiosk.exits import CommandEnd, Exit
from kiosk.paths import LESSONS, DataFolder, data_folder

if TYPE_CHECKING:
    from kiosk.lesson.model import Lesson
    from kiosk.lesson.play import Line, Transcript
    from kiosk.lesson.problem import Problem
    from kiosk.lesson.shelf import Shelf

PASSES = {"watch": "みる", "together": "いっしょに", "alone": "ひとりで", "trial": "ためす"}
TEMPLATE = "_template"
SKINS = ("android", "iphone", "raku")
PREVIEW_SIZE = (1200, 750)  # pixels: room for an editor beside it


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:  # pyright: ignore[reportPrivateUsage] - it has no public name
    """`lesson list|play|check|names|new|preview`."""
    lesson = commands.add_parser("lesson", help="lessons: list, play without a screen, check")
    verbs = lesson.add_subparsers(dest="verb", metavar="VERB", required=True)
    verbs.add_parser("list", help="lessons on the shelf").set_defaults(run=list_lessons)
    play = verbs.add_parser("play", help="play a lesson without a screen and print what is said, done and seen")
    play.add_argument("id", metavar="ID")
    play.add_argument("--pass", dest="part", choices=tuple(PASSES), default=None, help="one pass only")
    play.add_argument("--skin", choices=SKINS, default=SKINS[0], help="the family of phones it is played on")
    play.add_argument("--record", action="store_true", help="store the play as a visit's result")
    play.set_defaults(run=play_lesson)
    check = verbs.add_parser("check", help="say what is to be mended in a lesson file")
    check.add_argument("what", metavar="ID|PATH", nargs="?", default=None)
    check.set_defaults(run=check_lessons)
    names = verbs.add_parser("names", help="the names a lesson file may use, with what each is")
    names.add_argument("word", metavar="WORD", nargs="?", default="")
    names.set_defaults(run=list_names)
    new = verbs.add_parser("new", help="begin a lesson: a folder from lessons/_template")
    new.add_argument("id", metavar="ID")
    new.add_argument("--shipped", action="store_true", help="beside the kiosk's own lessons, not in the data folder")
    new.set_defaults(run=new_lesson)
    preview = verbs.add_parser("preview", help="see a lesson in a window, anew whenever its file is saved")
    preview.add_argument("what", metavar="ID|PATH")
    preview.add_argument("--pass", dest="part", choices=tuple(PASSES), default="watch", help="the pass to begin with")
    preview.add_argument("--size", metavar="WxH", type=screen_size, default=PREVIEW_SIZE, help="in pixels")
    preview.add_argument("--silent", action="store_true", help="no voice: subtitles only")
    preview.set_defaults(run=preview_lesson)


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
    from kiosk.phone.skin import Skin

    lesson = _lesson(args, args.id)
    parts = (Pass(args.part),) if args.part else tuple(Pass)
    plays = tuple(play(lesson, part, sure, Skin(args.skin)) for part in parts)
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
    for warning in _old_facts(folders, everywhere=args.what is None):
        print(f"お知らせ: {warning}")
    if not problems:
        print(f"{len(folders)}つの 教材を たしかめました。直す ところは ありません。")
    return Exit.FOUND_WRONG if problems else Exit.DONE


def list_names(args: argparse.Namespace) -> Exit:
    """Prints the targets of the practice phone and the facts about it, those with `word` in name or meaning."""
    from kiosk.lesson.check_names import known_things
    from kiosk.phone.facts import facts
    from kiosk.phone.phone import Phone

    things = sorted(known_things().items())
    found = [f"{name}\t{what}" for name, what in things if args.word in name or args.word in what]
    states = [f"{name}\tはじめは「{word}」" for name, word in facts(Phone()).items() if args.word in name]
    if not found and not states:
        raise CommandEnd(Exit.NOT_THERE, f"「{args.word}」に 合う 名前は ありません。")
    for title, lines in (("場所", found), ("ようす", states)):
        print(*([f"# {title}"] if lines else []), *lines, sep="\n", end="\n" if lines else "")
    return Exit.DONE


def new_lesson(args: argparse.Namespace) -> Exit:
    """Copies the template under a new name and says what to do next."""
    from kiosk.lesson.package import ID

    if not ID.fullmatch(args.id):
        line = f"「{args.id}」は 使えません。小文字の 英字で 始めて、英字と 数字と - で 名前を つけてください。"
        raise CommandEnd(Exit.NOT_THERE, line)
    dropped = data_folder(args.data).lessons
    there = next((root / args.id for root in (LESSONS, dropped) if (root / args.id).exists()), None)
    if there:
        raise CommandEnd(Exit.NOT_THERE, f"「{args.id}」は もう あります（{there}）。べつの 名前に してください。")
    folder = (LESSONS if args.shipped else dropped) / args.id
    try:
        shutil.copytree(LESSONS / TEMPLATE, folder, copy_function=shutil.copyfile)
    except OSError as error:
        raise CommandEnd(Exit.FOUND_WRONG, f"{folder} に 書けません。書ける 場所か たしかめてください。") from error
    print(f"{folder} に 教材の ひながたを 作りました。lesson.toml を 書きかえてください。")
    print(f"見ながら 書く: kiosk lesson preview {args.id}")
    print(f"たしかめる: kiosk lesson check {args.id}")
    return Exit.DONE


def preview_lesson(args: argparse.Namespace) -> Exit:
    """Opens the kiosk on one lesson, in a data folder that is thrown away: nothing of a preview is kept or sent."""
    from kiosk.app import Options, Preview, run
    from kiosk.lesson.model import Pass

    (folder,) = _folders(args)
    with TemporaryDirectory(prefix="engawa-preview-") as place:
        options = Options(
            data=DataFolder(Path(place)),
            windowed=True,
            size=args.size,
            silent=args.silent,
            preview=Preview(folder, Pass(args.part)),
        )
        return Exit.DONE if run(options) == 0 else Exit.FOUND_WRONG


def _old_facts(folders: tuple[Path, ...], *, everywhere: bool) -> Iterator["Problem"]:
    """Warnings for facts nobody checked for a year: all of them, or those the checked lessons refer to."""
    from kiosk.lesson.package import FILE
    from kiosk.lesson.sourced import old, read_sourced, used

    known, _ = read_sourced(LESSONS, *(folder.parent for folder in folders))
    if everywhere:
        return iter(old(known.values(), date.today()))
    sources = ((folder / FILE).read_text("utf-8", errors="replace") for folder in folders if (folder / FILE).is_file())
    facts = dict.fromkeys(fact for source in sources for fact in used(source, known))
    return iter(old(facts, date.today()))


def _shelf(args: argparse.Namespace) -> "Shelf":
    from kiosk.lesson.shelf import read_shelf
    from kiosk.store.packs import packs_in_use

    folder = data_folder(args.data)
    return read_shelf(LESSONS, *packs_in_use(folder), folder.lessons)


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
    from kiosk.reading.marks import shown

    yield f"## {shown(lesson.title)} — {PASSES[transcript.part]}"
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
