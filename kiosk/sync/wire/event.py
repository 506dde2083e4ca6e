"""Reads one line of a stream: `{"seq":8,"kind":"lesson.finished","v":1,"at":"…","boot":3,"mono":711204,"body":{…}}`."""

from typing import Annotated

import msgspec

from kiosk.sync.wire.fields import LARGEST, Nonsense

_LONGEST_BODY = 64 * 1024
_Count = Annotated[int, msgspec.Meta(ge=0, le=LARGEST)]


class Event(msgspec.Struct, frozen=True):
    """`at`: the kiosk's wall clock as it was, maybe wrong; `mono`: ms since start `boot`; `raw`: the body's own bytes.

    Fields that are not known yet are passed over.
    """

    seq: Annotated[int, msgspec.Meta(ge=1, le=LARGEST)]
    kind: Annotated[str, msgspec.Meta(max_length=64, pattern=r"^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+\Z")]
    version: Annotated[int, msgspec.Meta(ge=1, le=32767)] = msgspec.field(name="v")
    at: Annotated[str, msgspec.Meta(max_length=40)]
    boot: _Count
    mono: _Count
    raw: msgspec.Raw = msgspec.field(name="body")

    @property
    def body(self) -> str:
        """A JSON object, as it was sent."""
        return bytes(self.raw).decode("utf-8")


_lines = msgspec.json.Decoder(Event)


def read_event(line: bytes) -> Event:
    """Raises `Nonsense`; a kind that is not known yet is read like any other."""
    try:
        event = _lines.decode(line)
        body = event.body
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Nonsense(str(error)) from error
    if not body.startswith("{") or len(body) > _LONGEST_BODY or "\\u0000" in body:  # no text column holds U+0000
        raise Nonsense("body")
    if not event.at.isprintable():
        raise Nonsense("at")
    return event
