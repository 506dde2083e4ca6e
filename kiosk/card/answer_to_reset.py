"""What a card's answer to reset tells of a card that is no My Number card.

A My Number card is never recognised by it (the answer depends on the reader as much as on the card); it only helps to
say what lies there instead. Source: pcsc-tools' smartcard_list.txt; PC/SC part 3 for storage cards (SS 11: FeliCa).
"""

from kiosk.card.status import OtherKind

_LICENCE = bytes.fromhex("3B888001000000009181C100D8")
_STORAGE = bytes.fromhex("3B8F8001804F0CA000000306")  # a contactless card without ISO 7816, described by the reader
_FELICA = 0x11


def other_kind(answer: bytes) -> OtherKind:
    """The kind of a card by its answer to reset; UNKNOWN for any that is not listed."""
    if answer == _LICENCE:
        return OtherKind.LICENCE
    if answer.startswith(_STORAGE) and answer[len(_STORAGE) : len(_STORAGE) + 1] == bytes([_FELICA]):
        return OtherKind.TRANSPORT
    return OtherKind.UNKNOWN
