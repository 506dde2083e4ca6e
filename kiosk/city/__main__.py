"""The `kiosk-city` command: the city's end of everything that kiosks send."""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from kiosk.city import commands as does
from kiosk.city import consents, offices, persons, publishing
from kiosk.exits import CommandEnd, Exit
from kiosk.paths import LESSONS


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = argparse.ArgumentParser(prog="kiosk-city", description="The city's server for Engawa kiosks")
    everywhere = argparse.ArgumentParser(add_help=False)
    everywhere.add_argument("--database", metavar="URL", help="sqlite:////… or postgresql://… (also DATABASE_URL)")
    everywhere.add_argument(
        "--tenant",
        metavar="N",
        type=int,
        default=int(os.environ.get("ENGAWA_TENANT", "1")),
        help="the town (ENGAWA_TENANT)",
    )
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
    enroll.add_argument("--url", metavar="URL", default="", help="this server's address: prints a QR code of both")
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
    notice.set_defaults(run=publishing.notice)
    readings = command("readings", "what kiosks propose and the city has decided on how words are said")
    readings.add_argument("--accept", metavar="WORD", default="")
    readings.add_argument("--kana", metavar="KANA", default="", help="how it is said, with --accept")
    readings.add_argument("--drop", metavar="WORD", default="")
    readings.set_defaults(run=publishing.readings)
    backup = command("backup", "copy the database and the keys")
    backup.add_argument("--to", metavar="DIR", type=Path, default=Path("backup"))
    backup.set_defaults(run=does.backup)
    alert = command("alert", "take an alert (JSON) or a message of the weather office (XML); alone, list what holds")
    alert.add_argument("file", metavar="FILE", type=Path, nargs="?")
    alert.add_argument("--withdraw", metavar="N", type=int, help="take this alert down")
    alert.set_defaults(run=publishing.alert)
    publish = command("publish", "give the lessons of a folder to all kiosks; alone, list what is published")
    publish.add_argument("pack", metavar="PACK", type=Path, nargs="?", help="a folder of lesson folders")
    publish.add_argument("--name", metavar="NAME", default="", help="what the pack is called (else the folder's name)")
    publish.add_argument("--shelf", metavar="DIR", type=Path, default=LESSONS, help=argparse.SUPPRESS)
    publish.add_argument("--withdraw", metavar="NAME", default="", help="take this pack back")
    publish.set_defaults(run=publishing.publish)
    profile = command("profile", "places, hosts, offices, procedures and purposes of the town, from a TOML file")
    profile.add_argument("file", metavar="FILE", type=Path)
    profile.set_defaults(run=publishing.profile)
    procedures = command("procedures", "offices and procedures from a TOML or JSON file; alone, list them")
    procedures.add_argument("file", metavar="FILE", type=Path, nargs="?")
    procedures.set_defaults(run=offices.procedures)
    slots = command("slots", "places to book, from a TOML or JSON file; alone, list them")
    slots.add_argument("file", metavar="FILE", type=Path, nargs="?")
    slots.set_defaults(run=offices.slots)
    bookings = command("bookings", "what desks asked for and how it stands")
    bookings.add_argument(
        "--confirm", metavar="TICKET", default="", help="settled with the person: 要確認 is confirmed"
    )
    bookings.set_defaults(run=offices.bookings)
    ticket = command("ticket", "what was answered at a desk, from a ticket's number or its scanned code")
    ticket.add_argument("scanned", metavar="TICKET", nargs="+")
    ticket.set_defaults(run=offices.ticket)
    command("desks", "consultations and sightings by day and place").set_defaults(run=offices.desks)
    erase = command("erase", "erase what was left under a receipt, for good")
    erase.add_argument("receipt", metavar="RECEIPT")
    erase.set_defaults(run=consents.erase)
    desk = command("desk-key", "make the key with which a desk reads what is sealed for it")
    desk.add_argument("--to", metavar="FILE", type=Path, required=True)
    desk.set_defaults(run=consents.desk_key)
    notes = command("open", "read what is sealed for the desk of this key")
    notes.add_argument("key", metavar="KEYFILE", type=Path)
    notes.set_defaults(run=consents.open_notes)
    tenant = command("tenant", "the towns of this server; with a name, name this one")
    tenant.add_argument("name", metavar="NAME", nargs="?", default="")
    tenant.add_argument("--code", metavar="CODE", default="", help="six digits of the Ministry of Internal Affairs")
    tenant.add_argument("--new", action="store_true", help="a new town of this name")
    tenant.set_defaults(run=does.tenant)
    _person(commands.add_parser("person", help="who of the staff comes in to the pages"), everywhere)
    turn = command("turn-keys", "sign with the next key from now on")
    turn.add_argument("--next", metavar="FILE", type=Path, help="where the next key was put away")
    turn.set_defaults(run=does.turn_keys)
    return top


def _person(person: argparse.ArgumentParser, everywhere: argparse.ArgumentParser) -> None:
    verbs = person.add_subparsers(metavar="VERB", required=True)
    for verb, text, run in (
        ("add", "let somebody in; prints the password to hand over", persons.add),
        ("list", "all of the town", persons.everyone),
        ("stop", "lets somebody in no more", persons.stop),
        ("anew", "a new password and second proof, for who lost them", persons.anew),
    ):
        one = verbs.add_parser(verb, help=text, parents=[everywhere])
        one.set_defaults(run=run)
        if verb != "list":
            one.add_argument("name", metavar="NAME")
        if verb == "add":
            one.add_argument("--role", choices=persons.ROLES, required=True)


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
