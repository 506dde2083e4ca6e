"""The city's own secrets: what signs its receipts, and what Django signs with; made once, for the owner alone."""

import json
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.exits import CommandEnd, Exit
from kiosk.sync.seal import KEY_BYTES, new_secret
from kiosk.sync.wire.fields import Nonsense, octets, read_object, text


@dataclass(frozen=True, slots=True)
class Keyring:
    """`signing`: 32 bytes (Ed25519), its public half is what every kiosk trusts; lost, all enrol again."""

    signing: bytes = field(repr=False)
    django: str = field(repr=False)


def keyring(file: Path) -> Keyring:
    """The keys in `file`, made on first use with mode 0600. Two first uses at once agree on one of them."""
    try:
        if not file.exists():
            _make(file)
        fields = read_object(file.read_bytes())
        return Keyring(octets(fields, "signing", KEY_BYTES), text(fields, "django"))
    except OSError as error:
        raise CommandEnd(Exit.FOUND_WRONG, f"市の 鍵を つかえません。権限を たしかめてください（{file}）") from error
    except Nonsense as error:
        raise CommandEnd(Exit.FOUND_WRONG, f"市の 鍵を 読めません。控えから もどしてください（{file}）") from error


def _make(file: Path) -> None:
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    mine = file.with_name(f"{file.name}.{os.getpid()}")
    handle = os.open(mine, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(handle, "w") as out:
            json.dump({"signing": new_secret().hex(), "django": secrets.token_hex(32)}, out)
            out.flush()
            os.fsync(out.fileno())
        if not file.exists():
            os.link(mine, file)  # unlike a rename, never replaces
            _sync_names(file.parent)
    except FileExistsError:
        pass
    finally:
        mine.unlink()


def _sync_names(folder: Path) -> None:
    """Until its folder is synced, a power cut can take a new file's name away, however well the file was written."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
