"""The operating system's card service (PC/SC) through pyscard, which nothing else in the kiosk touches."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, NoReturn

from kiosk.card.faults import CardAbsent, FaultReason, LinkError, ServiceGone

Scard = Any  # pyscard's C module has no types
Handle = Any  # its own handle object


def _scard() -> Scard:
    """pyscard, loaded on first use; without the system's PC/SC library there is no service."""
    try:
        from smartcard import scard  # pyright: ignore[reportMissingTypeStubs]
    except ImportError:
        raise ServiceGone from None
    return scard


@dataclass(frozen=True, slots=True)
class Seat:
    """One reader at one moment. `changes` grows with every insertion and removal; `mute`: a chip that won't wake.

    `answer`: the answer to reset of the card that lies there, b"" for none.
    """

    reader: str
    occupied: bool
    mute: bool
    changes: int
    answer: bytes = b""


class CardService:
    """One conversation with the PC/SC service; of one thread only."""

    def __init__(self, scard: Scard, handle: Handle) -> None:
        self._scard = scard
        self._handle = handle

    def readers(self) -> tuple[str, ...]:
        """Names of the readers plugged in; raises ServiceGone."""
        code, names = self._scard.SCardListReaders(self._handle, [])
        if code == self._scard.SCARD_E_NO_READERS_AVAILABLE:
            return ()
        self._expect(code)
        return tuple(names)

    def seats(self, readers: tuple[str, ...]) -> tuple[Seat, ...]:
        """How each reader stands now, without waiting; () when one has just gone. Raises ServiceGone."""
        scard = self._scard
        asked = [(reader, scard.SCARD_STATE_UNAWARE) for reader in readers]
        code, states = scard.SCardGetStatusChange(self._handle, 0, asked)
        if code in (scard.SCARD_E_UNKNOWN_READER, scard.SCARD_E_READER_UNAVAILABLE, scard.SCARD_E_TIMEOUT):
            return ()
        self._expect(code)
        return tuple(
            Seat(
                reader=reader,
                occupied=bool(state & scard.SCARD_STATE_PRESENT),
                mute=bool(state & scard.SCARD_STATE_MUTE),
                changes=(state >> 16) & 0xFFFF,  # PC/SC keeps an event counter in the upper half
                answer=bytes(byte & 0xFF for byte in answer),
            )
            for reader, state, answer in states
        )

    @contextmanager
    def card(self, reader: str) -> Generator["PcscLink"]:
        """Holds the card in `reader`, shared; takes its power at the end, so that no PIN stays verified.

        Raises CardAbsent, LinkError, ServiceGone.
        """
        scard = self._scard
        code, handle, protocol = scard.SCardConnect(
            self._handle, reader, scard.SCARD_SHARE_SHARED, scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
        )
        if code in (scard.SCARD_E_NO_SMARTCARD, scard.SCARD_W_REMOVED_CARD):
            raise CardAbsent
        if code != scard.SCARD_S_SUCCESS:
            _raise_for(scard, code)
        try:
            yield PcscLink(scard, handle, protocol)
        finally:
            # Fails only when the card, the reader or the service is gone, and with it the power.
            scard.SCardDisconnect(handle, scard.SCARD_UNPOWER_CARD)

    def _expect(self, code: int) -> None:
        if code != self._scard.SCARD_S_SUCCESS:
            raise ServiceGone


class PcscLink:
    """A real card as a `connection.Link`."""

    def __init__(self, scard: Scard, handle: Handle, protocol: int) -> None:
        self._scard = scard
        self._handle = handle
        self._protocol = protocol

    def exchange(self, command: bytes) -> bytes:
        """See `Link`. Has no time limit of its own: SCardTransmit can hang, so call it from a thread to abandon."""
        scard = self._scard
        header = scard.SCARD_PCI_T0 if self._protocol == scard.SCARD_PROTOCOL_T0 else scard.SCARD_PCI_T1
        code, answer = scard.SCardTransmit(self._handle, header, list(command))
        if code != scard.SCARD_S_SUCCESS:
            _raise_for(scard, code)
        if not answer:
            # Measured with vpcd: a card that vanishes in the middle is a success of no bytes.
            raise LinkError(FaultReason.LIFTED)
        return bytes(byte & 0xFF for byte in answer)

    def power_cycle(self) -> None:
        """See `Link`."""
        scard = self._scard
        code, protocol = scard.SCardReconnect(
            self._handle,
            scard.SCARD_SHARE_SHARED,
            scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1,
            scard.SCARD_UNPOWER_CARD,
        )
        if code != scard.SCARD_S_SUCCESS:
            _raise_for(scard, code)
        self._protocol = protocol


@contextmanager
def card_service() -> Generator[CardService]:
    """The PC/SC service; raises ServiceGone when it does not run."""
    scard = _scard()
    code, handle = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
    if code != scard.SCARD_S_SUCCESS:
        raise ServiceGone
    try:
        yield CardService(scard, handle)
    finally:
        scard.SCardReleaseContext(handle)


def _raise_for(scard: Scard, code: int) -> NoReturn:
    if code in (scard.SCARD_E_NO_SERVICE, scard.SCARD_E_SERVICE_STOPPED, scard.SCARD_E_INVALID_HANDLE):
        raise ServiceGone
    reasons: dict[int, FaultReason] = {
        scard.SCARD_W_REMOVED_CARD: FaultReason.LIFTED,
        scard.SCARD_W_RESET_CARD: FaultReason.LIFTED,
        scard.SCARD_W_UNPOWERED_CARD: FaultReason.LIFTED,
        scard.SCARD_E_NO_SMARTCARD: FaultReason.LIFTED,
        scard.SCARD_E_NOT_TRANSACTED: FaultReason.LIFTED,  # 0x80100016: real readers say this for a lifted card
        scard.SCARD_E_SHARING_VIOLATION: FaultReason.BUSY,
        scard.SCARD_E_READER_UNAVAILABLE: FaultReason.READER,
        scard.SCARD_E_UNKNOWN_READER: FaultReason.READER,
        scard.SCARD_E_TIMEOUT: FaultReason.SILENT,
    }
    raise LinkError(reasons.get(code, FaultReason.UNREADABLE))
