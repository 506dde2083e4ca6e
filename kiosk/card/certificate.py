"""When a certificate ends, read from its first bytes: pure, and calm about damaged ones."""

from datetime import UTC, date, datetime, timedelta

from kiosk.card import tlv
from kiosk.card.tlv import Damaged

JAPAN = timedelta(hours=9)
SEQUENCE, INTEGER, EXPLICIT_VERSION, UTC_TIME, GENERALIZED_TIME = 0x30, 0x02, 0xA0, 0x17, 0x18


def last_day(start: bytes) -> date:
    """The last day, in Japan, on which the certificate holds (X.509 notAfter, RFC 5280 4.1.2.5).

    `start`: the certificate or its first 200 bytes and more. JPKI's end at 14:59:59 UTC, 23:59:59 in Japan.
    Raises Damaged.
    """
    at = _inside(start, _inside(start, 0))  # Certificate, TBSCertificate
    at = _after(start, at, EXPLICIT_VERSION)
    at = _after(start, at, INTEGER)  # serial number: passed over, never taken
    at = _after(start, at, SEQUENCE)  # signature algorithm
    at = _after(start, at, SEQUENCE)  # issuer
    validity = tlv.header(start, at)
    times = tlv.items(tlv.value_of(start, validity))
    if validity.tag != SEQUENCE or len(times) != 2:
        raise Damaged("no validity")
    try:
        return (_moment(times[1]) + JAPAN).date()
    except OverflowError:
        raise Damaged("a time beyond the calendar") from None


def _inside(data: bytes, at: int) -> int:
    found = tlv.header(data, at)
    if found.tag != SEQUENCE:
        raise Damaged("no sequence where one must be")
    return found.start


def _after(data: bytes, at: int, tag: int) -> int:
    found = tlv.header(data, at)
    if found.tag != tag:
        raise Damaged("another field than expected")
    return found.end


def _moment(time: tlv.Tlv) -> datetime:
    text = time.value.decode("ascii", errors="replace")
    if time.tag == UTC_TIME:
        # RFC 5280: two-digit years below 50 are of this century.
        text = ("20" if text[:2] < "50" else "19") + text
    elif time.tag != GENERALIZED_TIME:
        raise Damaged("no time where one must be")
    if len(text) != 15 or text[-1] != "Z" or not (text[:-1].isascii() and text[:-1].isdigit()):
        raise Damaged("a time of no known form")
    try:
        return datetime.strptime(text, "%Y%m%d%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        raise Damaged("no moment of the calendar") from None
