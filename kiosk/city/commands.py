"""What the `kiosk-city` commands do that keep the server, its towns and their kiosks."""

import argparse
import json
import sys
from datetime import UTC, datetime

from kiosk.city.opening import opened, set_up
from kiosk.exits import CommandEnd, Exit
from kiosk.qr import lines


def serve(args: argparse.Namespace) -> Exit:
    with opened(args):
        from django.contrib.sessions.backends.db import SessionStore

        from kiosk.city.serve import serve

        SessionStore.clear_expired()
        serve(args.host, args.port)
    return Exit.DONE


def migrate(args: argparse.Namespace) -> Exit:
    with set_up(args) as found:
        from kiosk.city.tables import migrate

        migrate(found)
    print("表は 新しく なりました")
    return Exit.DONE


def enroll(args: argparse.Namespace) -> Exit:
    with opened(args):
        from kiosk.city.enrolment import new_code

        if not args.site.strip() or len(args.site) > 100:
            raise CommandEnd(Exit.NOT_THERE, "場所の 名前を 100字までで 書いてください")
        code = new_code(args.tenant, args.site.strip(), datetime.now(UTC))
    if args.url:
        print("\n".join(lines(f"{args.url}#{code}")))
    print(f"「{args.site.strip()}」の きかい 1台の コードです。24時間 つかえます")
    print(code)
    return Exit.DONE


def revoke(args: argparse.Namespace) -> Exit:
    with opened(args):
        from kiosk.city.enrolment import revoke

        if not revoke(args.tenant, args.kiosk, datetime.now(UTC)):
            raise CommandEnd(Exit.FOUND_WRONG, f"{args.kiosk}番の きかいは ありません。report で たしかめてください")
    print(f"{args.kiosk}番の きかいは もう 送れません")
    return Exit.DONE


def take_in(args: argparse.Namespace) -> Exit:
    with opened(args):
        from kiosk.city.carry import take_stick

        carried = take_stick(args.tenant, args.dir)
    print(f"新しい 記録を {carried.fresh}件 受けとりました")
    for name, reason in carried.refused:
        print(f"{name}: {reason}", file=sys.stderr)
    return Exit.FOUND_WRONG if carried.refused else Exit.DONE


def report(args: argparse.Namespace) -> Exit:
    with opened(args):
        from kiosk.city.report import as_json, report

        told = report(args.tenant)
    if args.json:
        print(json.dumps(as_json(told), ensure_ascii=False))
        return Exit.DONE
    for kind, count in told.events.items():
        print(f"{kind}\t{count}")
    for one in told.judged:
        print(f"{one.lesson}\tわかりやすかった {one.easy}\tむずかしかった {one.hard}")
    for kiosk in told.kiosks:
        seen = kiosk.last_seen.astimezone().strftime("%Y-%m-%d %H:%M") if kiosk.last_seen else "まだ とどいていません"
        print(f"{kiosk.number}番\t{kiosk.site}\t{'とまっています' if kiosk.revoked else seen}")
    return Exit.DONE


def export(args: argparse.Namespace) -> Exit:
    with opened(args):
        from kiosk.city.report import write_table

        sys.stdout.reconfigure(encoding="utf-8", newline="")  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        write_table(args.tenant, sys.stdout)
    return Exit.DONE


def backup(args: argparse.Namespace) -> Exit:
    with opened(args) as found:
        from kiosk.city.backup import back_up

        copy = back_up(found, args.to, datetime.now(UTC))
    print(f"控えを 書きました（{copy}）。鍵も いっしょです。だいじに しまってください")
    return Exit.DONE


def tenant(args: argparse.Namespace) -> Exit:
    """Names a town, or lists all."""
    with opened(args):
        from kiosk.city.tenants import NotATenant, everyone, name

        if args.name:
            try:
                number = name(0 if args.new else args.tenant, args.name, args.code)
            except NotATenant as wrong:
                line = "名前は 100字まで、--code は 6けたの 市区町村コードです"
                raise CommandEnd(Exit.NOT_THERE, line) from wrong
            print(f"{number}番は「{args.name}」です")
            return Exit.DONE
        for town in everyone():
            print(f"{town.pk}番\t{town.name or '名前は まだ ありません'}\t{town.lg_code}")
    return Exit.DONE


def turn_keys(args: argparse.Namespace) -> Exit:
    """The next key signs from now on."""
    with set_up(args) as found:
        from kiosk.city.keyring import keyring, next_file, turn_keys

        keyring(found.keys)
        turn_keys(found.keys, args.next or next_file(found.keys))
    print("市の 鍵を かえました。serve を はじめなおしてください")
    print(f"つぎの 鍵は {next_file(found.keys)} です。べつの 場所に うつして、しまってください")
    return Exit.DONE
