"""What the `kiosk-city` commands do that tell kiosks something: notices, alerts, lessons, the profile, readings."""

import argparse
import sys
from datetime import datetime

from kiosk.city.opening import opened
from kiosk.exits import CommandEnd, Exit

SOON = "きかいが つぎに つながると とどきます"


def notice(args: argparse.Namespace) -> Exit:
    with opened(args):
        from kiosk.city.board import hanging
        from kiosk.city.ingest import JAPAN
        from kiosk.city.notices import NotANotice, publish, withdraw

        now = datetime.now(JAPAN)
        if args.withdraw is not None:
            if not withdraw(args.tenant, args.withdraw, now):
                raise CommandEnd(Exit.FOUND_WRONG, f"{args.withdraw}番の お知らせは 出ていません")
            print(f"{args.withdraw}番の お知らせを 下げました")
            return Exit.DONE
        if not args.title:
            for one in hanging(args.tenant, now.date()):
                print(f"{one.number}番\t{one.title}\t{one.until or '期限なし'}")
            return Exit.DONE
        try:
            number = publish(args.tenant, args.title, args.text, args.until, now)
        except NotANotice as wrong:
            line = "題は 40字、本文は 400字までで、改行の ない 文に してください"
            raise CommandEnd(Exit.NOT_THERE, line) from wrong
    print(f"{number}番の お知らせを 出しました。{SOON}")
    return Exit.DONE


def readings(args: argparse.Namespace) -> Exit:
    with opened(args):
        from kiosk.city.readings import NotAReading, decide, decided, drop, proposals

        if args.accept:
            try:
                decide(args.tenant, args.accept, args.kana)
            except NotAReading as wrong:
                line = "ことばは 20字、読みは かなで 30字までです。--accept ことば --kana かな と 書いてください"
                raise CommandEnd(Exit.NOT_THERE, line) from wrong
            print(f"「{args.accept}」の 読みを きめました。{SOON}")
            return Exit.DONE
        if args.drop:
            if not drop(args.tenant, args.drop):
                raise CommandEnd(Exit.FOUND_WRONG, f"「{args.drop}」の 読みは きめていません")
            print(f"「{args.drop}」を もとの 読みに もどしました")
            return Exit.DONE
        for one in proposals(args.tenant):
            print(f"{one.written}\t{one.kana}\t{one.times}回\t{'きめた: ' + one.decided if one.decided else 'まだ'}")
        proposed = {one.written for one in proposals(args.tenant)}
        for written, kana in decided(args.tenant).items():
            if written not in proposed:
                print(f"{written}\t{kana}\tきめた")
    return Exit.DONE


def alert(args: argparse.Namespace) -> Exit:
    """Takes an alert or a message of the weather office; without a file, lists what holds."""
    with opened(args):
        from kiosk.city.alerts import NotAnAlert, take_file, withdraw
        from kiosk.city.board import holding
        from kiosk.city.ingest import JAPAN

        now = datetime.now(JAPAN)
        if args.withdraw is not None:
            if not withdraw(args.tenant, args.withdraw, now):
                raise CommandEnd(Exit.FOUND_WRONG, f"{args.withdraw}番の 警報は 出ていません")
            print(f"{args.withdraw}番の 警報を 下げました")
        elif args.file is not None:
            try:
                numbers = take_file(args.tenant, args.file.read_bytes(), now)
            except OSError as error:
                raise CommandEnd(Exit.NOT_THERE, f"ファイルを 読めません（{args.file}）") from error
            except NotAnAlert as wrong:
                line = f"警報として 読めません。いまの 警報は そのままです（{wrong}）"
                raise CommandEnd(Exit.FOUND_WRONG, line) from wrong
            print(f"出ている 警報は {len(numbers)}件です。{SOON}")
        else:
            for one in holding(args.tenant, now):
                print(f"{one.number}番\t{one.title}\t{one.area}\t{one.at}")
    return Exit.DONE


def publish(args: argparse.Namespace) -> Exit:
    """Checks the lessons of a folder and gives them to all kiosks; without a folder, lists what is published."""
    with opened(args):
        from kiosk.city.ingest import JAPAN
        from kiosk.city.packs import NotAPack, problems, published, withdraw
        from kiosk.city.packs import publish as give

        if args.withdraw:
            if not withdraw(args.tenant, args.withdraw):
                raise CommandEnd(Exit.FOUND_WRONG, f"「{args.withdraw}」は くばっていません")
            print(f"「{args.withdraw}」を さげました。{SOON}")
            return Exit.DONE
        if args.pack is None:
            for pack in published(args.tenant):
                print(f"{pack.name}\t{pack.size}\t{pack.published_at.astimezone():%Y-%m-%d %H:%M}\t{pack.sha256}")
            return Exit.DONE
        found = problems(args.pack, args.shelf)
        for problem in found:
            print(problem, file=sys.stderr)
        if found:
            raise CommandEnd(Exit.FOUND_WRONG, "直す ところが あります。くばりませんでした")
        try:
            pack = give(args.tenant, args.name or args.pack.resolve().name, args.pack, datetime.now(JAPAN))
        except (NotAPack, OSError) as wrong:
            line = "教材の フォルダーと 名前を たしかめてください。名前は 小文字の 英字と 数字と - です"
            raise CommandEnd(Exit.NOT_THERE, f"{line}（{wrong}）") from wrong
    print(f"「{pack.name}」を くばります。{SOON}")
    return Exit.DONE


def profile(args: argparse.Namespace) -> Exit:
    """Takes the town's profile from a TOML file."""
    with opened(args):
        from kiosk.city.profile import NotAProfile, publish, read_profile

        try:
            written, told = read_profile(args.tenant, args.file)
            publish(args.tenant, written)
        except NotAProfile as wrong:
            line = f"市の 情報を 読めません。まえの ものが そのまま つかわれます（{wrong}）"
            raise CommandEnd(Exit.FOUND_WRONG, line) from wrong
    print(f"場所 {len(told.venues)}、窓口 {len(told.offices)}、手続き {len(told.procedures)}。{SOON}")
    return Exit.DONE
