"""`kiosk staff reset`: the administrator of this computer sets the code that opens the staff pages."""

import argparse
import getpass
import sys
from contextlib import closing

from kiosk.exits import CommandEnd, Exit
from kiosk.paths import data_folder

_FORM = "6けたから 8けたの 数字に してください。同じ 数字だけや、123456 のような ならびは つかえません。"


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:  # pyright: ignore[reportPrivateUsage] - it has no public name
    """Adds `staff reset`."""
    verbs = commands.add_parser("staff", help="the code of the staff pages").add_subparsers(
        metavar="VERB", required=True
    )
    verbs.add_parser("reset", help="set the code; it comes from standard input").set_defaults(run=_reset)


def _reset(args: argparse.Namespace) -> Exit:
    from kiosk.store.database import open_database
    from kiosk.store.staff_code import WeakCode, set_code

    code = _typed()
    with closing(open_database(data_folder(args.data))) as db:
        try:
            set_code(db, code)
        except WeakCode as weak:
            raise CommandEnd(Exit.NOT_THERE, _FORM) from weak
    print("職員の 番号を 決めました。")
    return Exit.DONE


def _typed() -> str:
    """At a keyboard twice and unseen."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    code = getpass.getpass("職員の 番号: ").strip()
    if getpass.getpass("もう一度: ").strip() != code:
        raise CommandEnd(Exit.NOT_THERE, "2つの 番号が ちがいました。もう一度 はじめてください。")
    return code
