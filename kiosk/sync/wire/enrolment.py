"""How a kiosk joins a city: a one-time code and a key go up, names and the city's key come down."""

import json
import re
from dataclasses import asdict, dataclass

from kiosk.sync.seal import KEY_BYTES, SIGNATURE_BYTES, is_signed, sign
from kiosk.sync.wire.fields import Nonsense, octets, read_object, text

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_CODE = re.compile(r"[A-Z2-7]{32}")
_MISREAD = str.maketrans("018", "OIB")  # these digits are not in base32: somebody misread a letter


@dataclass(frozen=True, slots=True)
class EnrolRequest:
    """`code`: 32 letters of base32 (RFC 4648), 160 bits; `stream`: a UUID; `public_key`: the kiosk's own."""

    code: str
    stream: str
    public_key: bytes


@dataclass(frozen=True, slots=True)
class EnrolAnswer:
    """The names under which the city knows the kiosk, the key that signs its words, and the one that will after it."""

    tenant: str
    site: str
    kiosk: str
    city_key: bytes
    next_key: bytes = b""


def plain_code(typed: str) -> str | None:
    """A code as it was typed, without spaces and hyphens; None where it can't be one."""
    code = re.sub(r"[\s\-‐－ー]", "", typed).upper().translate(_MISREAD)
    return code if _CODE.fullmatch(code) else None


def write_request(request: EnrolRequest, secret: bytes) -> bytes:
    """`secret` belongs to `request.public_key`; the signature proves it."""
    told = asdict(request) | {"proof": sign(secret, _proved_bytes(request))}
    return json.dumps(told, default=bytes.hex).encode()


def read_request(data: bytes) -> EnrolRequest:
    """Raises `Nonsense`, also where the sender does not own the key it shows."""
    fields = read_object(data)
    code = plain_code(text(fields, "code"))
    stream = text(fields, "stream")
    if code is None or not _UUID.fullmatch(stream):
        raise Nonsense("code or stream")
    request = EnrolRequest(code, stream, octets(fields, "public_key", KEY_BYTES))
    if not is_signed(request.public_key, _proved_bytes(request), octets(fields, "proof", SIGNATURE_BYTES)):
        raise Nonsense("proof")
    return request


def write_answer(answer: EnrolAnswer) -> bytes:
    return json.dumps(asdict(answer), default=bytes.hex).encode()


def read_answer(data: bytes) -> EnrolAnswer:
    """Raises `Nonsense`."""
    fields = read_object(data)
    return EnrolAnswer(
        tenant=text(fields, "tenant", longest=36),
        site=text(fields, "site", longest=36),
        kiosk=text(fields, "kiosk", longest=36),
        city_key=octets(fields, "city_key", KEY_BYTES),
        next_key=octets(fields, "next_key", KEY_BYTES) if fields.get("next_key") else b"",
    )


def _proved_bytes(request: EnrolRequest) -> bytes:
    return f"engawa enrol 1\n{request.code}\n{request.stream}\n{request.public_key.hex()}".encode("ascii")
