"""`kiosk sync`: join a city, send, say how things stand, carry by hand."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.exits import CommandEnd, Exit
from kiosk.paths import data_folder

if TYPE_CHECKING:
    from kiosk.store.database import Database
    from kiosk.store.enrolment import Enrolment
    from kiosk.sync.outcome import Joining, Sending


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:  # pyright: ignore[reportPrivateUsage]
    """Adds `sync enroll|now|status|export|import`."""
    verbs = commands.add_parser("sync", help="what goes to the city").add_subparsers(metavar="VERB", required=True)
    enroll = verbs.add_parser("enroll", help="join a city with a one-time code")
    enroll.add_argument("url", metavar="URL")
    enroll.add_argument("code", metavar="CODE")
    enroll.set_defaults(run=_enroll)
    verbs.add_parser("now", help="send what waits").set_defaults(run=_now)
    status = verbs.add_parser("status", help="what waits, and when the city was last heard")
    status.add_argument("--json", action="store_true")
    status.set_defaults(run=_status)
    for verb, run, text in (("export", _export, "write what waits to a stick"), ("import", _import, "read receipts")):
        carry = verbs.add_parser(verb, help=text)
        carry.add_argument("dir", metavar="DIR")
        carry.set_defaults(run=run)


def _enroll(args: argparse.Namespace) -> Exit:
    from kiosk.sync.enrol import join

    return _told(join(_database(args), args.url, args.code))


def _now(args: argparse.Namespace) -> Exit:
    from kiosk.sync.round import go_round

    return _told(go_round(_database(args), data_folder(args.data)).outcome)


def _status(args: argparse.Namespace) -> Exit:
    from kiosk.sync.standing import standing

    now = standing(_database(args))
    enrolled, last = bool(now.kiosk), now.last_contact or None
    if args.json:
        print(json.dumps({"enrolled": enrolled, "waiting": now.waiting, "last_contact": last}))
        return Exit.DONE
    print("市への 登録は " + ("すんでいます" if enrolled else "まだです"))
    print(f"送るのを 待っている 記録は {now.waiting}件です")
    print(f"さいごに 市と 話したのは {last or 'まだ ありません'}")
    return Exit.DONE


def _export(args: argparse.Namespace) -> Exit:
    from kiosk.sync.usb import export

    db = _database(args)
    done = export(db, _belonging(db), Path(args.dir))
    print(f"{done.lines}件を {done.files}個の ファイルに 書きました。市で 読みこんでください")
    return Exit.DONE


def _import(args: argparse.Namespace) -> Exit:
    from kiosk.sync.board import take_board
    from kiosk.sync.outcome import Refused, line_of
    from kiosk.sync.packs import take_packs
    from kiosk.sync.usb import take_receipts

    db = _database(args)
    done = take_receipts(db, _belonging(db), Path(args.dir))
    print(f"市が 受けとった 記録は {done.confirmed}件 ふえました")
    if take_board(db, _belonging(db), Path(args.dir)):
        print("新しい お知らせを 読みました")
    if take_packs(db, data_folder(args.data), Path(args.dir)):
        print("新しい 教材を 読みました")
    if done.stop is not None:
        raise CommandEnd(Exit.REFUSED, line_of(Refused(done.stop)))
    if done.refused:
        names = "、".join(done.refused)
        raise CommandEnd(Exit.FOUND_WRONG, f"読めない 受けとりが ありました。市で もう一度 もらってください（{names}）")
    return Exit.DONE


def _told(outcome: "Sending | Joining") -> Exit:
    """Says how it ended: on stdout where all is well, else as the command's one line on stderr."""
    from kiosk.sync.outcome import line_of

    code = _exit_of(outcome)
    if code is not Exit.DONE:
        raise CommandEnd(code, line_of(outcome))
    print(line_of(outcome))
    return code


def _exit_of(outcome: "Sending | Joining") -> Exit:
    from kiosk.sync import outcome as ends

    match outcome:
        case ends.Sent() | ends.NothingWaiting() | ends.Enrolled():
            return Exit.DONE
        case ends.NotEnrolled() | ends.AddressRefused():
            return Exit.NOT_THERE
        case ends.CodeRefused():
            return Exit.FOUND_WRONG
        case ends.Refused():
            return Exit.REFUSED
        case ends.Unreachable():
            return Exit.CITY_UNREACHABLE


def _database(args: argparse.Namespace) -> "Database":
    from kiosk.store.database import open_database

    return open_database(data_folder(args.data))


def _belonging(db: "Database") -> "Enrolment":
    from kiosk.store.enrolment import enrolment
    from kiosk.sync.outcome import NotEnrolled, line_of

    belonging = enrolment(db)
    if belonging is None:
        raise CommandEnd(Exit.NOT_THERE, line_of(NotEnrolled()))
    return belonging
