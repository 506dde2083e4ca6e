"""What the `kiosk-city` commands do about consents: erase, make a desk's key, open what was sealed for it."""

import argparse
import base64
import os
from datetime import UTC, datetime

from kiosk.city.opening import opened
from kiosk.exits import CommandEnd, Exit


def erase(args: argparse.Namespace) -> Exit:
    """Nothing left under this receipt stays, in no backup that is put back either."""
    from kiosk.sync.wire.fields import Nonsense

    receipt = args.receipt.replace("-", "")
    with opened(args):
        from kiosk.city.people import erase

        try:
            there = erase(args.tenant, receipt, datetime.now(UTC))
        except Nonsense as nonsense:
            raise CommandEnd(Exit.NOT_THERE, "この 番号は 受けとり票の ものでは ありません") from nonsense
    print("消しました" if there else "この 番号の ものは とどいていません。とどいても のこりません")
    return Exit.DONE


def desk_key(args: argparse.Namespace) -> Exit:
    """Makes the key with which a desk reads; it never belongs on the server."""
    from kiosk.sync.seal import desk_public_of, new_desk_secret

    secret = new_desk_secret()
    try:
        handle = os.open(args.to, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except OSError as error:
        raise CommandEnd(
            Exit.FOUND_WRONG, f"鍵を 書けません。新しい ファイルの 名前に してください（{args.to}）"
        ) from error
    with os.fdopen(handle, "wb") as file:
        file.write(base64.b64encode(secret))
    print(f"窓口の 鍵です。サーバーには おかないで しまってください（{args.to}）")
    print(f'seal_key = "{base64.b64encode(desk_public_of(secret)).decode()}"')
    return Exit.DONE


def open_notes(args: argparse.Namespace) -> Exit:
    """Prints what was sealed for the desk of this key."""
    from kiosk.sync.seal import NotForThisKey, open_text

    try:
        secret = base64.b64decode(args.key.read_bytes(), validate=True)
    except (OSError, ValueError) as error:
        raise CommandEnd(Exit.NOT_THERE, f"窓口の 鍵を 読めません（{args.key}）") from error
    closed = 0
    with opened(args):
        from kiosk.city.people import notes

        for note in notes(args.tenant):
            try:
                text = open_text(bytes(note.text or b""), secret, note.bound)
            except NotForThisKey:
                closed += 1
                continue
            print(f"{note.receipt}\t{note.purpose}\t{text}")
    if closed:
        raise CommandEnd(Exit.FOUND_WRONG, f"この 鍵では ひらけない ものが {closed}件 あります")
    return Exit.DONE
