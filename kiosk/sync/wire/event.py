"""Reads one line of a stream: `{"seq":8,"kind":"lesson.finished","v":1,"at":"…","boot":3,"mono":711204,"body":{…}}`."""

import json
import re
from dataclasses import dataclass

from kiosk.sync.wire.fields import Nonsense, nested, number, read_object, text

_KIND = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)+")
_LONGEST_BODY = 64 * 1024


@dataclass(frozen=True, slots=True)
class Event:
    """`at`: the kiosk's wall clock as it was, maybe wrong; `mono`: ms since start `boot`; `body`: JSON, ASCII."""

    seq: int
    kind: str
    version: int
    at: str
    boot: int
    mono: int
    body: str


def read_event(line: bytes) -> Event:
    """Raises `Nonsense`; a kind that is not known yet is read like any other."""
    fields = read_object(line)
    kind = text(fields, "kind", longest=64)
    if not _KIND.fullmatch(kind):
        raise Nonsense("kind")
    body = json.dumps(nested(fields, "body"), separators=(",", ":"))
    if len(body) > _LONGEST_BODY or "\\u0000" in body:  # PostgreSQL's text can't hold U+0000
        raise Nonsense("body")
    return Event(
        seq=number(fields, "seq", least=1),
        kind=kind,
        version=number(fields, "v", least=1, most=32767),
        at=text(fields, "at", longest=40),
        boot=number(fields, "boot"),
        mono=number(fields, "mono"),
        body=body,
    )
