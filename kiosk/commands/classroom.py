"""`kiosk class report`: the classes that were held here as a table for the city hall, one row a class."""

import argparse
from contextlib import closing
from datetime import date
from pathlib import Path

from kiosk.exits import CommandEnd, Exit
from kiosk.paths import LESSONS, DataFolder, data_folder


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:  # pyright: ignore[reportPrivateUsage] - it has no public name
    """Adds `class report --csv OUT [--from DAY] [--to DAY]`."""
    verbs = commands.add_parser("class", help="the classes that were held here").add_subparsers(
        metavar="VERB", required=True
    )
    report = verbs.add_parser("report", help="write one row a class for the city hall")
    report.add_argument("--csv", metavar="OUT", required=True, type=Path, help="the file (UTF-8 with BOM)")
    report.add_argument("--from", metavar="DAY", dest="begins", type=date.fromisoformat, default=date.min)
    report.add_argument("--to", metavar="DAY", dest="ends", type=date.fromisoformat, default=date.max)
    report.set_defaults(run=_report)


def _report(args: argparse.Namespace) -> Exit:
    """Writes the classes of these days, both ends counted; a file with headings alone where there was none."""
    from kiosk.bridge.class_work import records
    from kiosk.classroom.report import HEADINGS, row
    from kiosk.spreadsheet import table
    from kiosk.store.database import open_database
    from kiosk.store.problems import StoreProblem
    from kiosk.store.whole_file import put

    folder = data_folder(args.data)
    titles = _titles(folder)
    try:
        with closing(open_database(folder)) as db:
            held = records(db, args.begins, args.ends)
        put(args.csv, table(HEADINGS, (row(record, titles) for record in held)).encode())
    except StoreProblem as problem:
        raise CommandEnd(Exit.FOUND_WRONG, problem.line) from problem
    print(f"教室 {len(held)}回ぶんを {args.csv} に 書きました。")
    return Exit.DONE


def _titles(folder: DataFolder) -> dict[str, str]:
    from kiosk.lesson.shelf import read_shelf
    from kiosk.reading.marks import shown
    from kiosk.store.packs import packs_in_use

    shelf = read_shelf(LESSONS, *packs_in_use(folder), folder.lessons)
    return {lesson.id: shown(lesson.title) for lesson in shelf.lessons}
