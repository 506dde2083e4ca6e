"""A program that holds the card of the first reader for itself until a line comes in: as other card software does."""

import sys

from smartcard import scard


def main() -> None:
    _, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
    _, readers = scard.SCardListReaders(context, [])
    code, card, _ = scard.SCardConnect(
        context, readers[0], scard.SCARD_SHARE_EXCLUSIVE, scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
    )
    print("held" if code == scard.SCARD_S_SUCCESS else f"not held: {code:08X}", flush=True)
    sys.stdin.readline()
    scard.SCardDisconnect(card, scard.SCARD_LEAVE_CARD)


if __name__ == "__main__":
    main()
