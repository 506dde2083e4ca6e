"""The city's signed word on a stream: how far it has come, and with which link."""

import json
from dataclasses import dataclass
from enum import StrEnum

from kiosk.sync.seal import SIGNATURE_BYTES, is_signed, sign
from kiosk.sync.wire.fields import Nonsense, number, octets, read_object, text


class Standing(StrEnum):
    """Whether the city still takes lines of a stream."""

    OPEN = "open"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Receipt:
    """`hwm`: the last line that the city holds (0: none), `head`: its link."""

    stream: str
    hwm: int
    head: bytes
    standing: Standing


def write_receipt(receipt: Receipt, secret: bytes) -> dict[str, str | int]:
    """The fields of a signed receipt, for JSON; others may stand beside them."""
    return {
        "stream": receipt.stream,
        "hwm": receipt.hwm,
        "head": receipt.head.hex(),
        "standing": receipt.standing,
        "signature": sign(secret, _signed_bytes(receipt)).hex(),
    }


def read_receipt(data: bytes, *city_keys: bytes) -> Receipt:
    """The receipt in a JSON object; raises `Nonsense` where it is none, or signed with none of the city's keys."""
    fields = read_object(data)
    receipt = Receipt(
        stream=text(fields, "stream", longest=36),
        hwm=number(fields, "hwm"),
        head=octets(fields, "head", 32),
        standing=_standing(text(fields, "standing")),
    )
    signature = octets(fields, "signature", SIGNATURE_BYTES)
    if not any(is_signed(key, _signed_bytes(receipt), signature) for key in city_keys):
        raise Nonsense("signature")
    return receipt


def _standing(word: str) -> Standing:
    try:
        return Standing(word)
    except ValueError as error:
        raise Nonsense("standing") from error


def _signed_bytes(receipt: Receipt) -> bytes:
    told = ["engawa receipt 1", receipt.stream, receipt.hwm, receipt.head.hex(), receipt.standing]
    return json.dumps(told, ensure_ascii=True).encode("ascii")
