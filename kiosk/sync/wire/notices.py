"""The city's notices and readings for its kiosks: one signed board, whole each time, its version never goes down.

`{"type":"notices","board":"<JSON>","signature":"<hex>"}`: the signature (Ed25519) is over the board's exact bytes.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import cast

from kiosk.store.board import LONGEST_KANA, LONGEST_WORD, Board, Notice, Reading
from kiosk.sync.seal import SIGNATURE_BYTES, is_signed, sign
from kiosk.sync.wire.fields import Fields, Nonsense, number, octets, read_object, text

__all__ = [
    "BOARD_FILE",
    "LARGEST",
    "LONGEST_TEXT",
    "LONGEST_TITLE",
    "MOST",
    "Board",
    "Notice",
    "Reading",
    "read_board",
    "write_board",
]

MOST = {"notices": 30, "readings": 300}
LONGEST_TITLE, LONGEST_TEXT = 40, 400  # signs
LARGEST = 256 * 1024  # bytes; a full board of signs of three bytes takes 110 KB
BOARD_FILE = "notices.board"  # on a stick, in `inbox/`
_MARK = b"engawa notices 1\n"


def write_board(board: Board, secret: bytes) -> bytes:
    """The signed board."""
    written = json.dumps(asdict(board), ensure_ascii=False, separators=(",", ":"))
    signature = sign(secret, _MARK + written.encode()).hex()
    return json.dumps({"type": "notices", "board": written, "signature": signature}, ensure_ascii=False).encode()


def read_board(data: bytes, city_key: bytes, tenant: str) -> Board:
    """Raises `Nonsense` where it is no board, not signed by the city, or of another city."""
    fields = read_object(data)
    written = fields.get("board")
    if not isinstance(written, str):
        raise Nonsense("board")
    plain = written.encode("utf-8", errors="replace")
    if not is_signed(city_key, _MARK + plain, octets(fields, "signature", SIGNATURE_BYTES)):
        raise Nonsense("signature")
    board = read_object(plain)
    if text(board, "tenant", longest=36) != tenant:
        raise Nonsense("tenant")
    notices = tuple(map(_notice, _list(board, "notices")))
    return Board(tenant, number(board, "version"), notices, tuple(map(_reading, _list(board, "readings"))))


def _list(board: Fields, name: str) -> list[object]:
    """At most `MOST[name]` things; a city of an older version has none of what it does not know."""
    found = board.get(name, [])
    if not isinstance(found, list) or len(cast("list[object]", found)) > MOST[name]:
        raise Nonsense(name)
    return cast("list[object]", found)


def _reading(one: object) -> Reading:
    fields = _fields(one)
    reading = Reading(text(fields, "written", longest=LONGEST_WORD), text(fields, "kana", longest=LONGEST_KANA))
    if not reading.usable:
        raise Nonsense("reading")
    return reading


def _fields(one: object) -> Fields:
    if not isinstance(one, Mapping):
        raise Nonsense("an object")
    return cast("Fields", one)


def _notice(one: object) -> Notice:
    fields = _fields(one)
    notice = Notice(
        number=number(fields, "number", least=1),
        title=text(fields, "title", longest=LONGEST_TITLE),
        text=text(fields, "text", longest=LONGEST_TEXT),
        at=text(fields, "at", longest=40),
        until=text(fields, "until", longest=10),
    )
    try:
        datetime.fromisoformat(notice.at)
        date.fromisoformat(notice.until or "2000-01-01")
    except ValueError as error:
        raise Nonsense("a day") from error
    return notice
