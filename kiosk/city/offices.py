"""The `kiosk-city` commands of offices: procedures, slots, and what desks asked for."""

import argparse
from datetime import datetime

from kiosk.city.opening import opened
from kiosk.exits import CommandEnd, Exit

SOON = "きかいが つぎに つながると とどきます"
_STANDINGS = {"confirmed": "予約ずみ", "to_check": "要確認"}
STAYS = "まえの ものが そのまま つかわれます"


def procedures(args: argparse.Namespace) -> Exit:
    """Takes offices and procedures from a file; without one, lists them."""
    with opened(args):
        from kiosk.city.ingest import JAPAN
        from kiosk.city.services import profile_of, publish_procedures
        from kiosk.city.written import NotATable

        if args.file is None:
            for one in profile_of(args.tenant).procedures:
                print(f"{one.id}\t{one.title}\t{one.way}\t{one.office}")
            return Exit.DONE
        try:
            told = publish_procedures(args.tenant, args.file, datetime.now(JAPAN))
        except NotATable as wrong:
            raise CommandEnd(Exit.FOUND_WRONG, f"手続きを 読めません。{STAYS}（{wrong}）") from wrong
    print(f"窓口 {len(told.offices)}、手続き {len(told.procedures)}。{SOON}")
    return Exit.DONE


def slots(args: argparse.Namespace) -> Exit:
    """Takes places to book from a file; without one, lists them."""
    with opened(args):
        from kiosk.city.bookings import open_slots
        from kiosk.city.ingest import JAPAN
        from kiosk.city.services import publish_slots
        from kiosk.city.written import NotATable

        now = datetime.now(JAPAN)
        if args.file is None:
            for one in open_slots(args.tenant, now.date()):
                print(f"{one.id}\t{one.office}\t{one.day}\t{one.time}\t{one.taken}/{one.capacity}")
            return Exit.DONE
        try:
            count, lost = publish_slots(args.tenant, args.file, now)
        except NotATable as wrong:
            raise CommandEnd(Exit.FOUND_WRONG, f"予約の 枠を 読めません。{STAYS}（{wrong}）") from wrong
    print(f"予約の 枠 {count}。{f'要確認に なった 予約 {lost}件。' if lost else ''}{SOON}")
    return Exit.DONE


def bookings(args: argparse.Namespace) -> Exit:
    """Lists what desks asked for; or settles what was 要確認."""
    with opened(args):
        from kiosk.city.bookings import listed, settle
        from kiosk.city.ingest import JAPAN

        if args.confirm:
            if not settle(args.tenant, args.confirm.upper()):
                raise CommandEnd(Exit.FOUND_WRONG, f"{args.confirm} に 要確認の 予約は ありません")
            print(f"{args.confirm.upper()} の 予約を 決めました。{SOON}")
            return Exit.DONE
        for one in listed(args.tenant, datetime.now(JAPAN).date()):
            print(f"{one.ticket}\t{_STANDINGS[one.standing]}\t{one.slot}\t{one.office}\t{one.day}\t{one.time}")
    return Exit.DONE


def ticket(args: argparse.Namespace) -> Exit:
    """What a person answered at the desk, and the places that were asked for with the ticket."""
    with opened(args):
        from kiosk.city.bookings import listed
        from kiosk.city.desk import answers_on
        from kiosk.city.ingest import JAPAN

        found = answers_on(args.tenant, " ".join(args.scanned))
        if found is None:
            raise CommandEnd(Exit.FOUND_WRONG, "その 番号の 紙は まだ とどいていません。番号を たしかめてください")
        number, answers = found
        print(number)
        for answer in answers:
            print(f"{answer.asked}\t{answer.told}")
        for one in listed(args.tenant, datetime.now(JAPAN).date()):
            if one.ticket == number:
                print(f"予約\t{_STANDINGS[one.standing]}\t{one.office}\t{one.day}\t{one.time}")
    return Exit.DONE


def desks(args: argparse.Namespace) -> Exit:
    """Consultations by topic, then what was seen, a line for each day and place."""
    with opened(args):
        from kiosk.city.desk import consultations, sightings

        for name, counts in (("相談", consultations(args.tenant)), ("見たこと", sightings(args.tenant))):
            for one in counts:
                print(f"{name}\t{one.day}\t{one.place}\t{one.what}\t{one.n}")
    return Exit.DONE
