"""What a desk's request for a place says on the wire: a ticket and a slot, no name."""

from kiosk.desk.booking import Request, Standing
from kiosk.desk.ticket import is_number
from kiosk.sync.wire.fields import Nonsense, read_object, text

__all__ = ["REQUESTED", "Request", "Standing", "is_number", "read_request"]

REQUESTED = Request.kind


def read_request(body: str) -> Request:
    """The body of a `booking.requested`; raises `Nonsense`."""
    fields = read_object(body.encode())
    ticket = text(fields, "ticket", longest=8)
    slot = text(fields, "slot", longest=40)
    if not is_number(ticket):
        raise Nonsense("ticket")
    if not slot:
        raise Nonsense("slot")
    return Request(ticket=ticket, slot=slot)
