"""`kiosk find TEXT`: not in this version, and says so."""

import argparse

from kiosk.exits import CommandEnd, Exit


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("find", help="find a lesson, a paper, a place or a person by words (not yet)")
    parser.add_argument("text")
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(run=run)


def run(_: argparse.Namespace) -> Exit:
    raise CommandEnd(Exit.NOT_THERE, "「ことばで 探す」は、この版には まだ ありません。")
