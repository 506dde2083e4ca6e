"""`kiosk class report`: the classes that were held here as a table for the city hall, one row a class."""

import argparse
from contextlib import closing
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.exits import CommandEnd, Exit
from kiosk.paths import LESSONS, DataFolder, data_folder

if TYPE_CHECKING:
    from kiosk.classroom.report import Record


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
    from kiosk.classroom.report import row
    from kiosk.store.class_table import write_table
    from kiosk.store.problems import StoreProblem

    folder = data_folder(args.data)
    titles = _titles(folder)
    try:
        records = _records(folder, args.begins, args.ends)
        write_table(args.csv, (row(record, titles) for record in records))
    except StoreProblem as problem:
        raise CommandEnd(Exit.FOUND_WRONG, problem.line) from problem
    print(f"教室 {len(records)}回ぶんを {args.csv} に 書きました。")
    return Exit.DONE


def _records(folder: DataFolder, begins: date, ends: date) -> "tuple[Record, ...]":
    from kiosk.bridge.desk_words import venue_name
    from kiosk.classroom.report import Record
    from kiosk.store.classes import held_between
    from kiosk.store.database import open_database
    from kiosk.store.venues import venue_names

    with closing(open_database(folder)) as db:
        names = venue_names(db)
        kept = held_between(db, _midnight(begins), _midnight(ends, days=1))
    return tuple(Record(day=_day(one.at), venue=venue_name(names, one.held.venue), held=one.held) for one in kept)


def _midnight(day: date, days: int = 0) -> datetime:
    """The beginning of the day here, or of one after it; days at the ends of the calendar stay inside it."""
    first, last = date(1970, 1, 2), date(9999, 12, 30)
    clipped = min(max(day, first), last)
    return datetime.combine(clipped + timedelta(days=days), time()).astimezone()


def _day(at: str) -> str:
    return datetime.fromisoformat(at).astimezone().date().isoformat()


def _titles(folder: DataFolder) -> dict[str, str]:
    from kiosk.lesson.shelf import read_shelf
    from kiosk.reading.marks import shown
    from kiosk.store.packs import packs_in_use

    shelf = read_shelf(LESSONS, *packs_in_use(folder), folder.lessons)
    return {lesson.id: shown(lesson.title) for lesson in shelf.lessons}
