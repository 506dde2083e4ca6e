"""`kiosk doctor`: not in this version, and says so."""

import argparse

from kiosk.exits import CommandEnd, Exit


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("doctor", help="look at everything the kiosk needs (not yet)")
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(run=run)


def run(_: argparse.Namespace) -> Exit:
    raise CommandEnd(Exit.NOT_THERE, "きかいの 点検は、この版には まだ ありません。")
