"""What a card's answer to reset tells of a card that is no My Number card.

A My Number card is never recognised by it (the answer depends on the reader as much as on the card); it only helps to
say what lies there instead. Source: pcsc-tools' smartcard_list.txt; PC/SC part 3 for storage cards (SS 11: FeliCa).
"""

from kiosk.card.status import OtherKind

MY_NUMBER = bytes.fromhex("3B888001000041E0B381A1003B")  # of the practice card, on a contactless reader
LICENCE = bytes.fromhex("3B888001000000009181C100D8")
_STORAGE = bytes.fromhex("3B8F8001804F0CA000000306")  # a contactless card without ISO 7816, described by the reader
TRANSPORT = bytes.fromhex("3B8F8001804F0CA00000030611003B0000000042")
_FELICA = 0x11


def other_kind(answer: bytes) -> OtherKind:
    """The kind of a card by its answer to reset; UNKNOWN for any that is not listed."""
    if answer == LICENCE:
        return OtherKind.LICENCE
    if not answer.startswith(_STORAGE):
        return OtherKind.UNKNOWN
    felica = answer[len(_STORAGE) : len(_STORAGE) + 1] == bytes([_FELICA])
    return OtherKind.TRANSPORT if felica else OtherKind.STORAGE
