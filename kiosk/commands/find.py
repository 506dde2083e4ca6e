"""`kiosk find TEXT`: what a person means by their own words, the best first."""

import argparse
import json
from typing import TYPE_CHECKING

from kiosk.exits import CommandEnd, Exit
from kiosk.paths import FINDER, LESSONS, DataFolder, data_folder

if TYPE_CHECKING:
    from kiosk.finder.phrase_book import PhraseBook
    from kiosk.finder.target import Target
    from kiosk.lesson.shelf import Shelf

KINDS = {
    "lesson": "教材",
    "card": "カード",
    "paper": "紙",
    "place": "場所",
    "procedure": "手続き",
    "person": "人",
}


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:  # pyright: ignore[reportPrivateUsage] - it has no public name
    """`find TEXT [--json]`."""
    parser = commands.add_parser("find", help="find a lesson, the card, a place, a procedure or a person by words")
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument("--json", action="store_true", help="a list of results for programs")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> Exit:
    """Prints up to five results; the person alone where nothing fits."""
    from kiosk.finder.finder import Finder

    text = str(args.text)
    if not text.strip():
        raise CommandEnd(Exit.NOT_THERE, "さがす ことばを 入れてください。")
    shelf = _shelf(data_folder(args.data))
    found = Finder(_book(shelf, data_folder(args.data))).find(text)
    if args.json:
        print(json.dumps([_told(target) for target in found], ensure_ascii=False))
        return Exit.DONE
    for target in found:
        print(_line(target, shelf))
    return Exit.DONE


def _told(target: "Target") -> dict[str, str | None]:
    return {"kind": target.kind.value, "id": target.id, "catalogue": target.catalogue or None}


def _line(target: "Target", shelf: "Shelf") -> str:
    missing = target.kind == "lesson" and shelf.lesson(target.id) is None
    return f"{KINDS[target.kind]}: {target.title}" + ("（まだ 作って いません）" if missing else "")


def _shelf(folder: DataFolder) -> "Shelf":
    from kiosk.lesson.shelf import read_shelf
    from kiosk.store.packs import packs_in_use

    return read_shelf(LESSONS, *packs_in_use(folder), folder.lessons)


def _book(shelf: "Shelf", folder: DataFolder) -> "PhraseBook":
    """The shipped book with this kiosk's own lessons, and what the city's board names."""
    from kiosk.finder.phrase_book import phrase_book
    from kiosk.finder.target import Kind, Target
    from kiosk.reading.marks import shown

    lists = [(FINDER / name).read_text(encoding="utf-8") for name in ("phrasings.toml", "words.toml", "readings.toml")]
    book = phrase_book(*lists)
    rows = {lesson.catalogue: (lesson.id, shown(lesson.title)) for lesson in reversed(shelf.lessons)}
    named = {lesson_id for lesson_id, _ in rows.values()}
    catalogued = {target.catalogue for target in book.targets}
    own = tuple(
        Target(Kind.LESSON, lesson.id, shown(lesson.title), (shown(lesson.goal),), (), lesson.catalogue)
        for lesson in shelf.lessons
        if lesson.catalogue not in catalogued or lesson.id not in named
    )
    return book.shelved(rows).with_targets(own + _of_the_city(folder))


def _of_the_city(folder: DataFolder) -> "tuple[Target, ...]":
    """The offices and procedures on the city's board; none before the kiosk kept anything."""
    from kiosk.finder.phrase_book import named
    from kiosk.finder.target import Kind

    if not folder.database.is_file():
        return ()
    from contextlib import closing

    from kiosk.store.database import open_database
    from kiosk.store.hung_board import hung

    with closing(open_database(folder)) as db:
        board = hung(db)
    if board is None:
        return ()
    offices = (named(Kind.PLACE, office.id, office.name) for office in board.profile.offices)
    procedures = (named(Kind.PROCEDURE, one.id, one.title) for one in board.profile.procedures)
    return (*offices, *procedures)
