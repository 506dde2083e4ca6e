"""`kiosk staff reset`: not in this version, and says so."""

import argparse

from kiosk.exits import CommandEnd, Exit


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("staff", help="the staff code (not yet)")
    parser.add_argument("action", choices=["reset"])
    parser.set_defaults(run=run)


def run(_: argparse.Namespace) -> Exit:
    raise CommandEnd(Exit.NOT_THERE, "職員の 番号は、この版には まだ ありません。")
