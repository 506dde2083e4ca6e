"""The `kiosk-city` command: the city's end of everything that kiosks send."""

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from kiosk.city import commands as does
from kiosk.exits import CommandEnd, Exit

_NOT_THERE_YET = {"publish": "教材を くばる", "erase": "記録を 消す"}


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = argparse.ArgumentParser(prog="kiosk-city", description="The city's server for Engawa kiosks")
    everywhere = argparse.ArgumentParser(add_help=False)
    everywhere.add_argument("--database", metavar="URL", help="sqlite:////… or postgresql://… (also DATABASE_URL)")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)

    def command(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, parents=[everywhere])

    serve = command("serve", "run the server")
    serve.add_argument("--port", type=int, default=8480, help="0 takes a free one (default: %(default)s)")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    serve.set_defaults(run=does.serve)
    command("migrate", "make or change the tables").set_defaults(run=does.migrate)
    enroll = command("enroll", "print a one-time code for one kiosk")
    enroll.add_argument("--site", metavar="NAME", required=True)
    enroll.set_defaults(run=does.enroll)
    revoke = command("revoke", "end a kiosk's right to send")
    revoke.add_argument("kiosk", metavar="KIOSK", type=int)
    revoke.set_defaults(run=does.revoke)
    stick = command("import", "take in a stick from kiosks")
    stick.add_argument("dir", metavar="DIR", type=Path)
    stick.set_defaults(run=does.take_in)
    report = command("report", "print what arrived")
    report.add_argument("--json", action="store_true")
    report.set_defaults(run=does.report)
    command("export", "print the counts of each day as CSV").set_defaults(run=does.export)
    notice = command("notice", "tell all kiosks something; without a title, list what hangs")
    notice.add_argument("--title", metavar="TITLE", default="")
    notice.add_argument("--text", metavar="TEXT", default="")
    notice.add_argument("--until", metavar="YYYY-MM-DD", type=date.fromisoformat, help="its last day")
    notice.add_argument("--withdraw", metavar="N", type=int, help="take this notice down")
    notice.set_defaults(run=does.notice)
    readings = command("readings", "what kiosks propose and the city has decided on how words are said")
    readings.add_argument("--accept", metavar="WORD", default="")
    readings.add_argument("--kana", metavar="KANA", default="", help="how it is said, with --accept")
    readings.add_argument("--drop", metavar="WORD", default="")
    readings.set_defaults(run=does.readings)
    backup = command("backup", "copy the database and the keys")
    backup.add_argument("--to", metavar="DIR", type=Path, default=Path("backup"))
    backup.set_defaults(run=does.backup)
    for name, text in _NOT_THERE_YET.items():
        later = command(name, "not there yet")
        later.add_argument("rest", nargs="*")
        later.set_defaults(run=does.not_there, what=text)
    return top


def main(words: Sequence[str] | None = None) -> int:
    """Runs one command; returns its exit code (see `kiosk.exits`)."""
    args = parser().parse_args(words)
    try:
        return int(args.run(args))
    except CommandEnd as end:
        print(end.line, file=sys.stderr)
        return int(end.code)
    except KeyboardInterrupt:
        return int(Exit.NOT_THERE)


if __name__ == "__main__":
    sys.exit(main())
