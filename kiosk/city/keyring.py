"""The city's own secrets: what signs its words, what will sign after it, and what Django signs with; made once.

The next key's secret lies in a file of its own (`….next`), to be carried away to a safe place: whoever steals the
server's keys can then be shut out by a turn of the keys, which only the next key can sign.
"""

import fcntl
import json
import os
import secrets
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import cast

from kiosk.exits import CommandEnd, Exit
from kiosk.sync.seal import KEY_BYTES, SIGNATURE_BYTES, new_secret, public_of
from kiosk.sync.wire.board import Turn, turn_to
from kiosk.sync.wire.fields import Fields, Nonsense, octets, read_object, text


@dataclass(frozen=True, slots=True)
class Keyring:
    """`signing`: 32 bytes (Ed25519), its public half is what every kiosk trusts; lost, all enrol again.

    `next_key`: the public half of the one after it; `turns`: how earlier keys led to this one.
    """

    signing: bytes = field(repr=False)
    django: str = field(repr=False)
    next_key: bytes = b""
    turns: tuple[Turn, ...] = ()


def keyring(file: Path) -> Keyring:
    """The keys in `file`, made on first use with mode 0600. Two first uses at once agree on one of them."""
    with _told_plainly(file):
        if not file.exists() or not _read(file).next_key:
            with _alone(file):
                _complete(file)
        return _read(file)


def next_file(file: Path) -> Path:
    """Where the next key's secret is put when it is made."""
    return file.with_name(file.name + ".next")


def turn_keys(file: Path, carried: Path) -> Keyring:
    """The next key, brought in the file `carried`, signs from now on; a new one is made to follow it."""
    with _told_plainly(file), _alone(file):
        now = _read(file)
        with _told_plainly(carried):
            signing = octets(read_object(carried.read_bytes()), "secret", KEY_BYTES)
        if public_of(signing) != now.next_key:
            raise CommandEnd(Exit.FOUND_WRONG, f"これは つぎの 鍵では ありません（{carried}）")
        after = new_secret()
        turn = turn_to(signing, now.next_key, public_of(after))
        _put(next_file(file), {"secret": after.hex()})
        _keep(file, Keyring(signing, now.django, public_of(after), (*now.turns, turn)))
        return _read(file)


def _complete(file: Path) -> None:
    """Makes what is missing: all of it at the first use, the next key where an older version made the rest."""
    now = _read(file) if file.exists() else Keyring(new_secret(), secrets.token_hex(32))
    if not now.next_key:
        after = new_secret()
        _put(next_file(file), {"secret": after.hex()})
        _keep(file, Keyring(now.signing, now.django, public_of(after), now.turns))


def _keep(file: Path, keys: Keyring) -> None:
    turns = [asdict(turn) for turn in keys.turns]
    hexed = {"signing": keys.signing.hex(), "next_key": keys.next_key.hex()}
    _put(file, {**hexed, "django": keys.django, "turns": turns})


def _read(file: Path) -> Keyring:
    fields = read_object(file.read_bytes())
    turns = tuple(map(_turn, cast("list[Fields]", fields.get("turns", []))))
    next_key = octets(fields, "next_key", KEY_BYTES) if "next_key" in fields else b""
    return Keyring(octets(fields, "signing", KEY_BYTES), text(fields, "django"), next_key, turns)


def _turn(fields: Fields) -> Turn:
    key, next_key = octets(fields, "key", KEY_BYTES), octets(fields, "next_key", KEY_BYTES)
    return Turn(key, next_key, octets(fields, "signature", SIGNATURE_BYTES))


def _put(file: Path, told: Mapping[str, object]) -> None:
    """Whole or not at all, on the disk when this returns, for its owner alone."""
    unfinished = file.with_name(f"{file.name}.{os.getpid()}")
    with os.fdopen(os.open(unfinished, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "w") as out:
        json.dump(told, out, default=bytes.hex)
        out.flush()
        os.fsync(out.fileno())
    unfinished.replace(file)
    _sync_names(file.parent)


@contextmanager
def _alone(file: Path) -> Generator[None]:
    """One process at a time."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with file.with_name(file.name + ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@contextmanager
def _told_plainly(file: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise CommandEnd(Exit.FOUND_WRONG, f"市の 鍵を つかえません。権限を たしかめてください（{file}）") from error
    except Nonsense as error:
        raise CommandEnd(Exit.FOUND_WRONG, f"市の 鍵を 読めません。控えから もどしてください（{file}）") from error


def _sync_names(folder: Path) -> None:
    """Until its folder is synced, a power cut can take a new file's name away, however well the file was written."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
