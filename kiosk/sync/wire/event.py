"""Reads lines of a stream: `{"seq":8,"kind":"lesson.finished","v":1,"at":"…","boot":3,"mono":711204,"body":{…}}`."""

import re
from typing import Annotated

import msgspec

from kiosk.sync.wire.fields import LARGEST, Nonsense

_KIND = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)+")
_LONGEST_BODY = 64 * 1024
_Count = Annotated[int, msgspec.Meta(ge=0, le=LARGEST)]


class Event(msgspec.Struct, frozen=True):
    """`at`: the kiosk's wall clock as it was, maybe wrong; `mono`: ms since start `boot`; `raw`: the body's own bytes.

    Fields that are not known yet are passed over.
    """

    seq: Annotated[int, msgspec.Meta(ge=1, le=LARGEST)]
    kind: Annotated[str, msgspec.Meta(max_length=64)]
    version: Annotated[int, msgspec.Meta(ge=1, le=32767)] = msgspec.field(name="v")
    at: Annotated[str, msgspec.Meta(max_length=40)]
    boot: _Count
    mono: _Count
    raw: msgspec.Raw = msgspec.field(name="body")

    @property
    def body(self) -> str:
        """A JSON object, as it was sent."""
        return str(self.raw, "utf-8")


_line = msgspec.json.Decoder(Event)


def read_events(lines: tuple[bytes, ...]) -> tuple[Event, ...]:
    """One event from each line; raises `Nonsense`; a kind that is not known yet is read like any other."""
    try:
        events = tuple(map(_line.decode, lines))
        bodies = [str(event.raw, "utf-8") for event in events]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Nonsense(str(error)) from error
    if not all(map(_KIND.fullmatch, {event.kind for event in events})):  # few kinds, many events
        raise Nonsense("kind")
    if not "".join([event.at for event in events]).isprintable():
        raise Nonsense("at")
    if not all(map(_is_body, bodies)):
        raise Nonsense("body")
    return events


def _is_body(text: str) -> bool:
    return text.startswith("{") and len(text) <= _LONGEST_BODY and "\\u0000" not in text  # no text column holds U+0000
