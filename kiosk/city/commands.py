"""What each `kiosk-city` command does."""

import argparse
import json
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime

from kiosk.city.place import Place, place
from kiosk.exits import CommandEnd, Exit


@contextmanager
def _set_up(args: argparse.Namespace) -> Generator[Place]:
    """Django set up for this command's place; a database that can't be used ends the command in one line."""
    from django.core.exceptions import ImproperlyConfigured
    from django.db import Error

    from kiosk.city import settings, tables

    os.umask(0o077)  # what the city keeps is its owner's alone
    found = place(args.database)
    try:
        settings.set_up(found)
        yield found
    except ImproperlyConfigured as error:  # Django's word for a database driver that is not installed
        raise CommandEnd(Exit.NOT_THERE, "PostgreSQL の 部品が ありません。psycopg を 入れてください") from error
    except Error as error:
        raise CommandEnd(Exit.FOUND_WRONG, tables.plain_line(error)) from error


@contextmanager
def _city(args: argparse.Namespace) -> Generator[Place]:
    """Set up, with the tables ready."""
    with _set_up(args) as found:
        from kiosk.city.tables import make_ready

        make_ready(found)
        yield found


def serve(args: argparse.Namespace) -> Exit:
    with _city(args):
        from kiosk.city.serve import serve

        serve(args.host, args.port)
    return Exit.DONE


def migrate(args: argparse.Namespace) -> Exit:
    with _set_up(args) as found:
        from kiosk.city.tables import migrate

        migrate(found)
    print("表は 新しく なりました")
    return Exit.DONE


def enroll(args: argparse.Namespace) -> Exit:
    with _city(args):
        from kiosk.city.enrolment import new_code

        if not args.site.strip() or len(args.site) > 100:
            raise CommandEnd(Exit.NOT_THERE, "場所の 名前を 100字までで 書いてください")
        code = new_code(args.site.strip(), datetime.now(UTC))
    print(f"「{args.site.strip()}」の きかい 1台の コードです。24時間 つかえます")
    print(code)
    return Exit.DONE


def revoke(args: argparse.Namespace) -> Exit:
    with _city(args):
        from kiosk.city.enrolment import revoke

        if not revoke(args.kiosk, datetime.now(UTC)):
            raise CommandEnd(Exit.FOUND_WRONG, f"{args.kiosk}番の きかいは ありません。report で たしかめてください")
    print(f"{args.kiosk}番の きかいは もう 送れません")
    return Exit.DONE


def take_in(args: argparse.Namespace) -> Exit:
    with _city(args):
        from kiosk.city.carry import take_stick

        carried = take_stick(args.dir)
    print(f"新しい 記録を {carried.fresh}件 受けとりました")
    for name, reason in carried.refused:
        print(f"{name}: {reason}", file=sys.stderr)
    return Exit.FOUND_WRONG if carried.refused else Exit.DONE


def report(args: argparse.Namespace) -> Exit:
    with _city(args):
        from kiosk.city.report import as_json, report

        told = report()
    if args.json:
        print(json.dumps(as_json(told), ensure_ascii=False))
        return Exit.DONE
    for kind, count in told.events.items():
        print(f"{kind}\t{count}")
    for kiosk in told.kiosks:
        seen = kiosk.last_seen.astimezone().strftime("%Y-%m-%d %H:%M") if kiosk.last_seen else "まだ とどいていません"
        print(f"{kiosk.number}番\t{kiosk.site}\t{'とまっています' if kiosk.revoked else seen}")
    return Exit.DONE


def export(args: argparse.Namespace) -> Exit:
    with _city(args):
        from kiosk.city.report import write_table

        sys.stdout.reconfigure(encoding="utf-8", newline="")  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        write_table(sys.stdout)
    return Exit.DONE


def backup(args: argparse.Namespace) -> Exit:
    with _city(args) as found:
        from kiosk.city.backup import back_up

        copy = back_up(found, args.to, datetime.now(UTC))
    print(f"控えを 書きました（{copy}）。鍵も いっしょです。だいじに しまってください")
    return Exit.DONE


def notice(args: argparse.Namespace) -> Exit:
    with _city(args):
        from kiosk.city.ingest import JAPAN
        from kiosk.city.notices import NotANotice, hanging, publish, withdraw

        now = datetime.now(JAPAN)
        if args.withdraw is not None:
            if not withdraw(args.withdraw, now):
                raise CommandEnd(Exit.FOUND_WRONG, f"{args.withdraw}番の お知らせは 出ていません")
            print(f"{args.withdraw}番の お知らせを 下げました")
            return Exit.DONE
        if not args.title:
            for one in hanging(now.date()):
                print(f"{one.number}番\t{one.title}\t{one.until or '期限なし'}")
            return Exit.DONE
        try:
            number = publish(args.title, args.text, args.until, now)
        except NotANotice as wrong:
            line = "題は 40字、本文は 400字までで、改行の ない 文に してください"
            raise CommandEnd(Exit.NOT_THERE, line) from wrong
    print(f"{number}番の お知らせを 出しました。きかいが つぎに つながると とどきます")
    return Exit.DONE


def readings(args: argparse.Namespace) -> Exit:
    with _city(args):
        from kiosk.city.readings import NotAReading, decide, decided, drop, proposals

        if args.accept:
            try:
                decide(args.accept, args.kana)
            except NotAReading as wrong:
                line = "ことばは 20字、読みは かなで 30字までです。--accept ことば --kana かな と 書いてください"
                raise CommandEnd(Exit.NOT_THERE, line) from wrong
            print(f"「{args.accept}」の 読みを きめました。きかいが つぎに つながると とどきます")
            return Exit.DONE
        if args.drop:
            if not drop(args.drop):
                raise CommandEnd(Exit.FOUND_WRONG, f"「{args.drop}」の 読みは きめていません")
            print(f"「{args.drop}」を もとの 読みに もどしました")
            return Exit.DONE
        for one in proposals():
            print(f"{one.written}\t{one.kana}\t{one.times}回\t{'きめた: ' + one.decided if one.decided else 'まだ'}")
        proposed = {one.written for one in proposals()}
        for written, kana in decided().items():
            if written not in proposed:
                print(f"{written}\t{kana}\tきめた")
    return Exit.DONE


def not_there(args: argparse.Namespace) -> Exit:
    raise CommandEnd(Exit.NOT_THERE, f"{args.what} しくみは まだ ありません")
