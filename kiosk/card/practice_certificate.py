"""Made-up certificates for the practice card, laid out byte for byte like JPKI's.

Built here and not shipped as files, because their last day must lie near today for the practice of an expiring
card, and a changed date needs a new signature. That is one multiplication with a key that everybody may know.
"""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from hashlib import sha256

from kiosk.card import tlv
from kiosk.card.certificate import JAPAN
from kiosk.card.practice_key import EXPONENT, MODULUS, PRIVATE_EXPONENT

SEQUENCE, SET, INTEGER, BIT_STRING, UTF8, PRINTABLE, UTC_TIME = 0x30, 0x31, 0x02, 0x03, 0x0C, 0x13, 0x17
NULL = b"\x05\x00"
COUNTRY, ORGANISATION, UNIT, COMMON_NAME = (bytes.fromhex(f"0603550{tail}") for tail in ("406", "40A", "40B", "403"))
SHA256_WITH_RSA = bytes.fromhex("06092A864886F70D01010B")
RSA = bytes.fromhex("06092A864886F70D010101")
SHA256_DIGEST_INFO = bytes.fromhex("3031300D060960864801650304020105000420")
SIZE = 256  # bytes of the modulus

AUTHENTICATION = "JPKI for user authentication"
SIGNATURE = "JPKI for digital signature"


@cache
def certificate(usage: str, last_day: date, years: int = 5) -> bytes:
    """A DER certificate that ends at 23:59:59 Japanese time on `last_day`. `usage`: AUTHENTICATION or SIGNATURE."""
    end = datetime.combine(last_day, time(23, 59, 59), UTC) - JAPAN
    begin = end - timedelta(days=365 * years)
    body = _sequence(
        tlv.encoded(0xA0, tlv.encoded(INTEGER, b"\x02")),
        tlv.encoded(INTEGER, b"\x01\x02\x03\x04"),
        _sequence(SHA256_WITH_RSA, NULL),
        _issuer(usage),
        _sequence(_moment(begin), _moment(end)),
        _sequence(_named(COUNTRY, "JP", PRINTABLE), _named(COMMON_NAME, "RENSHU00000000000000A")),
        _sequence(_sequence(RSA, NULL), _bits(_sequence(_number(MODULUS), _number(EXPONENT)))),
    )
    return _sequence(body, _sequence(SHA256_WITH_RSA, NULL), _bits(signed(digest_info(sha256(body).digest()))))


def digest_info(digest: bytes) -> bytes:
    """A SHA-256 digest wrapped as PKCS #1 wants it before padding."""
    return SHA256_DIGEST_INFO + digest


def signed(content: bytes) -> bytes:
    """PKCS #1 v1.5 signature (256 bytes) over `content`, which is at most 245 bytes and padded here."""
    padded = b"\x00\x01" + b"\xff" * (SIZE - 3 - len(content)) + b"\x00" + content
    return pow(int.from_bytes(padded, "big"), PRIVATE_EXPONENT, MODULUS).to_bytes(SIZE, "big")


def _issuer(usage: str) -> bytes:
    return _sequence(
        _named(COUNTRY, "JP", PRINTABLE),
        _named(ORGANISATION, "JPKI"),
        _named(UNIT, usage),
        _named(UNIT, "Japan Agency for Local Authority Information Systems"),
    )


def _named(kind: bytes, text: str, form: int = UTF8) -> bytes:
    return tlv.encoded(SET, _sequence(kind, tlv.encoded(form, text.encode())))


def _moment(moment: datetime) -> bytes:
    return tlv.encoded(UTC_TIME, moment.strftime("%y%m%d%H%M%SZ").encode())


def _number(value: int) -> bytes:
    return tlv.encoded(INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def _bits(content: bytes) -> bytes:
    return tlv.encoded(BIT_STRING, b"\x00" + content)


def _sequence(*parts: bytes) -> bytes:
    return tlv.encoded(SEQUENCE, b"".join(parts))
