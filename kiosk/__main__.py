"""The `kiosk` command: gathers one parser a noun, ends every failure in one plain line."""

import argparse
import os
import sys
from collections.abc import Sequence

from kiosk.commands import card, classroom, doctor, find, lesson, paper, run, staff, sync, tour, voice
from kiosk.exits import CommandEnd, Exit

NOUNS = (run, tour, lesson, card, voice, paper, sync, find, staff, classroom, doctor)


def everywhere() -> argparse.ArgumentParser:
    """The options every command takes, before or after its name."""
    shared = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    shared.add_argument("--data", metavar="DIR", default=None, help="data folder (also ENGAWA_DATA)")
    return shared


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = argparse.ArgumentParser(
        prog="kiosk",
        description="Engawa, the kiosk for community centres. `kiosk` alone is `kiosk run`.",
        epilog="Every command takes --data DIR, the data folder (also ENGAWA_DATA).",
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for noun in NOUNS:
        noun.add(commands)
    return top


def main(words: Sequence[str] | None = None) -> int:
    """Runs one command; returns its exit code (see `kiosk.exits`)."""
    shared, given = everywhere().parse_known_args(words)
    if not given or (given[0].startswith("-") and given[0] not in ("-h", "--help")):
        given.insert(0, "run")
    args = parser().parse_args(given, shared)
    try:
        return int(args.run(args))
    except CommandEnd as end:
        print(end.line, file=sys.stderr)
        return int(end.code)
    except KeyboardInterrupt:
        print("止めました。", file=sys.stderr)
        return int(Exit.FOUND_WRONG)
    except Exception as unexpected:  # a person at the command line gets one line, a developer everything
        if os.environ.get("ENGAWA_DEVELOPER"):
            raise
        print(f"思わぬ ことで 止まりました（{type(unexpected).__name__}）。係に 知らせてください。", file=sys.stderr)
        return int(Exit.FOUND_WRONG)


if __name__ == "__main__":
    sys.exit(main())
