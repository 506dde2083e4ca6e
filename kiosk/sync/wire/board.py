"""A city's board on its way: signed over its exact bytes, with the turns of the keys that signed before.

`{"type":"board","board":"<JSON>","signature":"<hex>","turns":[…]}`
"""

import json
from dataclasses import asdict, dataclass
from typing import TypeVar, cast

import msgspec

from kiosk.addresses import leads_to
from kiosk.store.board import (
    MOST_ALERTS,
    MOST_ANSWERS,
    MOST_NOTICES,
    MOST_READINGS,
    MOST_SLOTS,
    Alert,
    AlertKind,
    Board,
    Booked,
    Notice,
    Office,
    Pack,
    Procedure,
    Profile,
    Reading,
    Slot,
)
from kiosk.sync.seal import KEY_BYTES, SIGNATURE_BYTES, is_signed, sign
from kiosk.sync.wire.fields import Fields, Nonsense, octets, read_object

__all__ = [
    "BOARD_FILE",
    "LARGEST",
    "MOST_ALERTS",
    "MOST_ANSWERS",
    "MOST_NOTICES",
    "MOST_READINGS",
    "MOST_SLOTS",
    "Alert",
    "AlertKind",
    "Board",
    "Booked",
    "Notice",
    "Office",
    "Pack",
    "Procedure",
    "Profile",
    "Reading",
    "Slot",
    "Trust",
    "Turn",
    "leads_to",
    "read_board",
    "turn_to",
    "understood",
    "write_board",
]

LARGEST = 640 * 1024  # bytes; the fullest board that its types allow
BOARD_FILE = "city-{tenant}.board"  # on a stick, in `inbox/`
MOST_TURNS = 100
_MARK = b"engawa board 1\n"
_TURN = b"engawa key 1\n"
_boards = msgspec.json.Decoder(Board)
Part = TypeVar("Part")


@dataclass(frozen=True, slots=True)
class Trust:
    """The city's keys as a kiosk knows them: the one that signs, and the one that will; b"" where not told yet."""

    key: bytes
    next_key: bytes = b""


@dataclass(frozen=True, slots=True)
class Turn:
    """The city's word that `key` signs from now on and `next_key` after it: signed by `key`, which was known before."""

    key: bytes
    next_key: bytes
    signature: bytes


def understood(table: object, kind: type[Part]) -> Part:
    """A part of a board from plain tables, as somebody wrote them; raises `Nonsense`."""
    try:
        return msgspec.convert(table, kind)
    except (msgspec.ValidationError, RecursionError) as error:
        raise Nonsense(str(error)) from error


def turn_to(secret: bytes, key: bytes, next_key: bytes) -> Turn:
    """`secret` belongs to `key`."""
    return Turn(key, next_key, sign(secret, _TURN + key + next_key))


def write_board(board: Board, secret: bytes, turns: tuple[Turn, ...] = ()) -> bytes:
    """The signed board."""
    written = msgspec.json.encode(board).decode()
    told = {
        "type": "board",
        "board": written,
        "signature": sign(secret, _MARK + written.encode()).hex(),
        "turns": [asdict(turn) for turn in turns],
    }
    return json.dumps(told, ensure_ascii=False, default=bytes.hex).encode()


def read_board(data: bytes, trust: Trust, tenant: str) -> tuple[Board, Trust]:
    """The board, and the keys known after it.

    Raises `Nonsense` where it is no board, not signed by the city, or of another city.
    """
    fields = read_object(data)
    written = fields.get("board")
    if not isinstance(written, str):
        raise Nonsense("board")
    plain = written.encode("utf-8", errors="replace")
    now = _followed(trust, _turns(fields))
    if not is_signed(now.key, _MARK + plain, octets(fields, "signature", SIGNATURE_BYTES)):
        raise Nonsense("signature")
    try:
        board = _boards.decode(plain)
    except (msgspec.DecodeError, RecursionError) as error:
        raise Nonsense(str(error)) from error
    if board.tenant != tenant:
        raise Nonsense("tenant")
    return board, now if now.next_key else Trust(now.key, board.next_key)


def _followed(trust: Trust, turns: tuple[Turn, ...]) -> Trust:
    """Only the key that was told beforehand can take over, and only it names the one after it."""
    for turn in turns:
        if turn.key == trust.next_key and is_signed(turn.key, _TURN + turn.key + turn.next_key, turn.signature):
            trust = Trust(turn.key, turn.next_key)
    return trust


def _turns(fields: Fields) -> tuple[Turn, ...]:
    found = fields.get("turns", [])
    if not isinstance(found, list):
        raise Nonsense("turns")
    listed = cast("list[object]", found)
    if len(listed) > MOST_TURNS or not all(isinstance(one, dict) for one in listed):
        raise Nonsense("turns")
    return tuple(map(_turn, cast("list[Fields]", listed)))


def _turn(fields: Fields) -> Turn:
    return Turn(
        octets(fields, "key", KEY_BYTES),
        octets(fields, "next_key", KEY_BYTES),
        octets(fields, "signature", SIGNATURE_BYTES),
    )
