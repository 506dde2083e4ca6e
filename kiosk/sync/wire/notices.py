"""The city's notices for its kiosks: one signed board, whole each time, with a version that never goes down.

`{"type":"notices","board":"<JSON>","signature":"<hex>"}`: the signature (Ed25519) is over the board's exact bytes.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import cast

from kiosk.sync.seal import SIGNATURE_BYTES, is_signed, sign
from kiosk.sync.wire.fields import Fields, Nonsense, number, octets, read_object, text

MOST, LONGEST_TITLE, LONGEST_TEXT = 30, 40, 400  # notices; signs
BOARD_FILE = "notices.board"  # on a stick, in `inbox/`
_MARK = b"engawa notices 1\n"


@dataclass(frozen=True, slots=True)
class Notice:
    """`at`: when the city wrote it, `2026-11-21T09:03:11.204Z`; `until`: its last day, `2026-12-24`, "" for none."""

    number: int
    title: str
    text: str
    at: str
    until: str = ""


@dataclass(frozen=True, slots=True)
class Board:
    """All notices of a city that hold, the newest first."""

    tenant: str
    version: int
    notices: tuple[Notice, ...]


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
    listed = board.get("notices")
    if text(board, "tenant", longest=36) != tenant:
        raise Nonsense("tenant")
    if not isinstance(listed, list) or len(cast("list[object]", listed)) > MOST:
        raise Nonsense("notices")
    notices = tuple(_notice(one) for one in cast("list[object]", listed))
    return Board(tenant, number(board, "version"), notices)


def _notice(one: object) -> Notice:
    if not isinstance(one, Mapping):
        raise Nonsense("notice")
    fields = cast("Fields", one)
    return Notice(
        number=number(fields, "number", least=1),
        title=text(fields, "title", longest=LONGEST_TITLE),
        text=text(fields, "text", longest=LONGEST_TEXT),
        at=text(fields, "at", longest=40),
        until=text(fields, "until", longest=10),
    )
