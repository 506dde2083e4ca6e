"""The `kiosk-city person` command: who of the staff comes in to the pages, and as what."""

import argparse
import re

from kiosk.city.opening import opened
from kiosk.exits import CommandEnd, Exit

_NAME = re.compile(r"[\w.@+-]{1,150}")
ROLES = ("viewer", "desk", "publisher", "administrator")


def add(args: argparse.Namespace) -> Exit:
    """Lets somebody in and prints the password to hand over."""
    with opened(args):
        from kiosk.city.web.roles import Role, Taken, add

        if not _NAME.fullmatch(args.name):
            raise CommandEnd(Exit.NOT_THERE, "名前は 文字と 数字と . @ + - _ で、150字までです")
        try:
            password = add(args.tenant, args.name, Role(args.role))
        except Taken as taken:
            raise CommandEnd(Exit.FOUND_WRONG, f"「{args.name}」は もう います。べつの 名前に してください") from taken
    print("はじめの 合言葉です。本人に わたしてください。はじめに 入る ときに かえてもらいます")
    print(password)
    return Exit.DONE


def everyone(args: argparse.Namespace) -> Exit:
    """All of a town."""
    with opened(args):
        from kiosk.city.web.roles import members

        for one in members(args.tenant):
            now = "とまっています" if one.stopped else "まだ はじめの 合言葉です" if one.starting else "使えます"
            print(f"{one.name}\t{one.role}\t{now}")
    return Exit.DONE


def stop(args: argparse.Namespace) -> Exit:
    """Comes in no more."""
    with opened(args):
        from kiosk.city.web import roles

        roles.stop(_named(args))
    print(f"「{args.name}」は もう 入れません")
    return Exit.DONE


def anew(args: argparse.Namespace) -> Exit:
    """A new password to hand over, for who lost theirs or the phone."""
    with opened(args):
        from kiosk.city.web import roles

        password = roles.anew(_named(args))
    print("新しい 合言葉です。本人に わたしてください。スマホの 認証アプリも はじめから 用意します")
    print(password)
    return Exit.DONE


def _named(args: argparse.Namespace):  # noqa: ANN202  (models can be imported only once Django is set up)
    from kiosk.city.web.roles import members

    found = next((one for one in members(args.tenant) if one.name == args.name), None)
    if found is None:
        raise CommandEnd(Exit.FOUND_WRONG, f"「{args.name}」は この 市に いません")
    return found
