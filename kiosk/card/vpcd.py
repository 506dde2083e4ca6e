"""Puts a software card into the virtual reader of the vsmartcard project (vpcd), over its TCP port.

Protocol (vsmartcard, vpcd.c): a big-endian length of two bytes, then a command, or one byte of control.
"""

import socket
import threading
from enum import IntEnum
from time import monotonic, sleep

from kiosk.card.answer_to_reset import MY_NUMBER
from kiosk.card.connection import Link
from kiosk.card.faults import LinkError

KNOCKS_EVERY = 0.05


class Control(IntEnum):
    POWER_OFF = 0
    POWER_ON = 1
    RESET = 2
    ASK_ATR = 4


class NoVirtualReader(Exception):
    """Nothing listened on the port in time."""


class InsertedCard:
    """A card in the virtual reader until `remove`; answers on a thread of its own."""

    def __init__(self, card: Link, port: int, patience: float = 5.0, answer: bytes = MY_NUMBER) -> None:
        """Connects to vpcd on loopback; raises NoVirtualReader after `patience` seconds. `answer`: to reset."""
        self._card = card
        self._answer_to_reset = answer
        self._wire = _knock(port, patience)
        self._wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._thread = threading.Thread(target=self._serve, name="card in vpcd", daemon=True)
        self._thread.start()

    def remove(self) -> None:
        """Takes the card out, whatever it is doing."""
        try:
            self._wire.shutdown(socket.SHUT_RDWR)
        except OSError:
            self._wire.close()  # the reader had let go first
        self._thread.join(timeout=1.0)
        self._wire.close()

    def _serve(self) -> None:
        while (message := self._message()) is not None:
            try:
                answer = self._answer(message)
            except LinkError:  # a card that jumps out in the middle
                self._wire.close()
                return
            if answer and not self._send(answer):
                return

    def _answer(self, message: bytes) -> bytes:
        if len(message) > 1:
            return self._card.exchange(message)
        if message[0] == Control.ASK_ATR:
            return self._answer_to_reset
        if message[0] in (Control.POWER_OFF, Control.POWER_ON):  # a reset clears no verified PIN (myna-card, pcsc.rs)
            self._card.power_cycle()
        return b""

    def _message(self) -> bytes | None:
        size = self._exactly(2)
        return None if size is None else self._exactly(int.from_bytes(size, "big"))

    def _exactly(self, size: int) -> bytes | None:
        gathered = b""
        while len(gathered) < size:
            try:
                # Must be asked for anew each time; without it each command costs 45 ms.
                self._wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
                piece = self._wire.recv(size - len(gathered))
            except OSError:
                return None
            if not piece:
                return None
            gathered += piece
        return gathered

    def _send(self, answer: bytes) -> bool:
        try:
            self._wire.sendall(len(answer).to_bytes(2, "big") + answer)
        except OSError:
            return False
        return True


def _knock(port: int, patience: float) -> socket.socket:
    deadline = monotonic() + patience
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=None)
        except OSError:
            if monotonic() > deadline:
                raise NoVirtualReader from None
            sleep(KNOCKS_EVERY)
