"""`kiosk paper`: a paper for many, written as PDF or sent to the printer, without a visit."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.lesson import SKINS
from kiosk.exits import CommandEnd, Exit
from kiosk.paths import LESSONS, DataFolder, data_folder

if TYPE_CHECKING:
    from kiosk.lesson.model import Lesson
    from kiosk.paper.sheet import Letters, Sheet
    from kiosk.phone.skin import Skin


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:  # pyright: ignore[reportPrivateUsage] - it has no public name
    """`paper lesson ID | fridge`, each `[--large] [--out FILE]`."""
    paper = commands.add_parser("paper", help="papers for many: a lesson's, the fridge card; to the printer or a file")
    kinds = paper.add_subparsers(dest="kind", metavar="KIND", required=True)
    lesson = kinds.add_parser("lesson", help="the paper of a lesson, with pictures of its steps")
    lesson.add_argument("id", metavar="ID")
    lesson.add_argument("--skin", choices=SKINS, default=SKINS[0], help="the family of phones on the pictures")
    fridge = kinds.add_parser("fridge", help="whom to call when something seems wrong")
    for kind, run in ((lesson, write_lesson), (fridge, write_fridge)):
        kind.add_argument("--large", action="store_true", help="letters of 18 points, else 14")
        kind.add_argument("--out", metavar="FILE", type=Path, default=None, help="a PDF file, else the printer")
        kind.set_defaults(run=run)


def write_lesson(args: argparse.Namespace) -> Exit:
    """The lesson as the printer or the file has it; exit 2 for a lesson that is not on the shelf."""
    folder = data_folder(args.data)
    lesson = _lesson(str(args.id), folder)
    from kiosk.paper.pdf import drawing
    from kiosk.phone.skin import Skin

    with drawing():
        return _bring_out(_drawn(lesson, Skin(args.skin), _letters(args), folder), args.out)


def write_fridge(args: argparse.Namespace) -> Exit:
    from kiosk.bridge.papers import fridge_paper
    from kiosk.paper.fridge_card import fridge_card
    from kiosk.paper.pdf import drawing

    with drawing():
        return _bring_out(fridge_card(fridge_paper(), _letters(args)), args.out)


def _lesson(lesson_id: str, folder: DataFolder) -> "Lesson":
    from kiosk.lesson.shelf import read_shelf
    from kiosk.store.packs import packs_in_use

    lesson = read_shelf(LESSONS, *packs_in_use(folder), folder.lessons).lesson(lesson_id)
    if lesson is None:
        raise CommandEnd(Exit.NOT_THERE, f"教材「{lesson_id}」は ありません。kiosk lesson list で 見てください。")
    return lesson


def _letters(args: argparse.Namespace) -> "Letters":
    from kiosk.paper.sheet import Letters

    return Letters.LARGE if args.large else Letters.NORMAL


def _drawn(lesson: "Lesson", skin: "Skin", letters: "Letters", folder: DataFolder) -> "Sheet":
    from kiosk.bridge.papers import lesson_moments, lesson_paper
    from kiosk.bridge.step_pictures import taken_now
    from kiosk.paper.lesson_sheet import lesson_sheet
    from kiosk.settings import read_settings

    here = read_settings(folder.settings)
    moments = lesson_moments(lesson, skin, letters)
    page, pictures = here.page_of(lesson.id), taken_now(moments)
    paper = lesson_paper(lesson, moments, pictures, page=page, hosts=here.hosts, place=here.venue)
    return lesson_sheet(paper, letters)


def _bring_out(sheet: "Sheet", out: Path | None) -> Exit:
    from kiosk.paper.pdf import written

    send: Callable[[bytes], str] = _print if out is None else lambda pdf: _write(pdf, out)
    print(send(written(sheet)))
    return Exit.DONE


def _print(pdf: bytes) -> str:
    from kiosk.paper.printer import print_out

    printer = print_out(pdf)
    if not printer:
        raise CommandEnd(Exit.NOT_THERE, "紙を 出せる プリンターが ありません。--out FILE で PDFに できます。")
    return f"プリンター「{printer}」に 送りました。"


def _write(pdf: bytes, out: Path) -> str:
    try:
        out.write_bytes(pdf)
    except OSError as wrong:
        raise CommandEnd(Exit.NOT_THERE, f"{out} に 書けません: {wrong.strerror}") from wrong
    return f"{out} に 書きました。"
