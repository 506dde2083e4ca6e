"""`kiosk doctor`: what is not well with the kiosk, each with what to do about it; so far lessons and printing."""

import argparse
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import date

from kiosk.exits import Exit
from kiosk.paths import LESSONS, DataFolder, data_folder


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`part` of the kiosk, `what` is the matter with it, what to `do`; not `urgent`: the kiosk works all the same."""

    part: str
    what: str
    do: str
    urgent: bool = True


Check = Callable[[DataFolder], Iterator[Finding]]


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:  # pyright: ignore[reportPrivateUsage] - it has no public name
    """`doctor [--json]`."""
    parser = commands.add_parser(
        "doctor", help="look for what is not well, and say what to do (so far: lessons, printing)"
    )
    parser.add_argument("--json", action="store_true", help="a list of findings for programs")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> Exit:
    """Prints every finding in a line; FOUND_WRONG when one of them is urgent."""
    folder = data_folder(args.data)
    findings = tuple(finding for check in CHECKS for finding in check(folder))
    if args.json:
        print(json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=1))
    else:
        for finding in findings:
            notice = "" if finding.urgent else "お知らせ: "
            print(f"{notice}{finding.part}: {finding.what} {finding.do}")
        if not findings:
            print("教材と 印刷を 点検しました。直す ところは ありません。")
    return Exit.FOUND_WRONG if any(finding.urgent for finding in findings) else Exit.DONE


def broken_lessons(folder: DataFolder) -> Iterator[Finding]:
    """Lesson folders that are left off the shelf."""
    from kiosk.lesson.shelf import read_shelf
    from kiosk.store.packs import packs_in_use

    for problem in read_shelf(LESSONS, *packs_in_use(folder), folder.lessons).problems:
        yield Finding(part="教材", what=f"{problem.place}: {problem.what}", do=problem.write)


def old_facts(folder: DataFolder) -> Iterator[Finding]:
    """Facts of lessons that nobody has checked for a year."""
    from kiosk.lesson.sourced import old, read_sourced

    known, _ = read_sourced(LESSONS, folder.lessons)
    for problem in old(known.values(), date.today()):
        yield Finding(part="教材", what=problem.what, do=problem.write, urgent=False)


def kept_papers(_: DataFolder) -> Iterator[Finding]:
    """What was printed must not stay on this machine; without a printer nothing does."""
    from kiosk.paper import printer

    if not printer.printers():
        return
    write = f"{printer.CONF} に「PreserveJobFiles No」の 1行を 足して、「systemctl restart cups」を してください。"
    try:
        kept = printer.keeps_papers(printer.CONF)
    except PermissionError:
        yield Finding(part="プリンター", what=f"{printer.CONF} を 読めません。", do=write, urgent=False)
        return
    if kept:
        yield Finding(part="プリンター", what="印刷した 紙の 中身が、この 機械に 残ります。", do=write)


CHECKS: tuple[Check, ...] = (broken_lessons, old_facts, kept_papers)
