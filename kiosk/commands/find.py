"""`kiosk find TEXT`: what a person means by their own words, the best first."""

import argparse
import json
from typing import TYPE_CHECKING

from kiosk.exits import CommandEnd, Exit
from kiosk.paths import LESSONS, DataFolder, data_folder

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
    """What this kiosk knows; nothing of a city before it kept anything."""
    from kiosk.store.phrases import book_of, with_the_city

    book = book_of(shelf.lessons)
    if not folder.database.is_file():
        return book
    from contextlib import closing

    from kiosk.store.database import open_database

    with closing(open_database(folder)) as db:
        return with_the_city(book, db)
