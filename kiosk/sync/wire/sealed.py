"""What a consent says on the wire, and the city's word that it holds what was sealed under it."""

from dataclasses import asdict, dataclass
from hashlib import blake2b

from kiosk.store.board import GIVEN, WITHDRAWN
from kiosk.sync.seal import SIGNATURE_BYTES, is_signed, sign
from kiosk.sync.wire.fields import Nonsense, number, octets, read_object, text

__all__ = ["GIVEN", "LARGEST_SEALED", "WITHDRAWN", "Given", "body_of", "read_given", "read_taken", "read_withdrawn"]

LARGEST_SEALED = 4096  # bytes
RECEIPT_DIGITS = 10  # the last one checks the others (Luhn); never twelve, which would look like somebody's number
_MARK = b"engawa sealed 1\n"


@dataclass(frozen=True, slots=True)
class Given:
    """Somebody said yes to a `purpose` asked in the words of `version`; `sealed` is the digest of what they left."""

    purpose: str
    version: int
    receipt: str
    sealed: str
    bound: str  # what the sealed text is bound to: tenant/stream/seq/kind of its own line


def read_given(body: str) -> Given:
    """The body of a `consent.given`; raises `Nonsense`."""
    fields = read_object(body.encode())
    receipt = text(fields, "receipt", longest=RECEIPT_DIGITS)
    if not is_receipt(receipt):
        raise Nonsense("receipt")
    return Given(
        purpose=text(fields, "purpose", longest=40),
        version=number(fields, "version", most=2**31 - 1),
        receipt=receipt,
        sealed=octets(fields, "sealed", 32).hex(),
        bound=text(fields, "bound", longest=120),
    )


def read_withdrawn(body: str) -> str:
    """The receipt in the body of a `consent.withdrawn`; raises `Nonsense`."""
    receipt = text(read_object(body.encode()), "receipt", longest=RECEIPT_DIGITS)
    if not is_receipt(receipt):
        raise Nonsense("receipt")
    return receipt


def body_of(given: Given) -> dict[str, int | str]:
    return asdict(given)


def digest_of(sealed: bytes) -> str:
    """The name under which a sealed text travels."""
    return blake2b(sealed, digest_size=32).hexdigest()


def is_receipt(digits: str) -> bool:
    """Whether it can be one; a single wrong digit, or two changed about, is found."""
    right = len(digits) == RECEIPT_DIGITS and digits.isascii() and digits.isdigit()
    return right and check_digit(digits[:-1]) == digits[-1]


def check_digit(digits: str) -> str:
    """Luhn's (ISO/IEC 7812-1, annex B)."""
    doubled = (int(sign) * 2 if place % 2 == 0 else int(sign) for place, sign in enumerate(reversed(digits)))
    return str(-sum(value - 9 if value > 9 else value for value in doubled) % 10)


def write_taken(digest: str, secret: bytes) -> dict[str, str]:
    """The city's signed word that it holds the sealed text, or that it was erased there."""
    return {"type": "taken", "digest": digest, "signature": sign(secret, _MARK + digest.encode()).hex()}


def read_taken(data: bytes, *city_keys: bytes) -> str:
    """The digest; raises `Nonsense` where it is not the city's word."""
    fields = read_object(data)
    digest = octets(fields, "digest", 32).hex()
    signature = octets(fields, "signature", SIGNATURE_BYTES)
    if not any(is_signed(key, _MARK + digest.encode(), signature) for key in city_keys):
        raise Nonsense("signature")
    return digest
