"""What can go wrong between the kiosk and a card, as typed errors that carry no bytes."""

from enum import StrEnum


class FaultReason(StrEnum):
    """Why a card that lies there could not be looked at."""

    LIFTED = "lifted"  # taken away, or moved, while being read
    SILENT = "silent"  # no answer within the time
    BUSY = "busy"  # another program holds the card
    UNREADABLE = "unreadable"  # answers that make no sense, or a chip that does not wake
    READER = "reader"  # the reader went away or is out of order


class LinkError(Exception):
    """The way to the card broke while it was used."""

    def __init__(self, reason: FaultReason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class ServiceGone(Exception):
    """There is no PC/SC service to ask (pcscd not running or not installed)."""


class CardAbsent(Exception):
    """The reader is there and empty."""


class UnexpectedAnswer(Exception):
    """The card said something that this command can't be answered with."""

    def __init__(self, sw: int) -> None:
        super().__init__(f"{sw:04X}")
        self.sw = sw
