"""For developers: every command to the card and every answer, one line each, with nothing of a person in it."""

from collections.abc import Callable

from kiosk.card.apdu import Command, Ins, MalformedApdu
from kiosk.card.connection import Link

_NAMES = {ins.value: ins.name for ins in Ins}
_HEADER, _STATUS = 4, 2  # bytes


class TracedLink:
    """A link that tells what passes: headers, lengths and status words; PINs and what is read are only counted."""

    def __init__(self, link: Link, tell: Callable[[str], None]) -> None:
        self._link = link
        self._tell = tell

    def exchange(self, command: bytes) -> bytes:
        """See `Link`."""
        self._tell(f"> {_shown(command)}")
        answer = self._link.exchange(command)
        self._tell(f"< {max(0, len(answer) - _STATUS)} bytes, {answer[-_STATUS:].hex().upper()}")
        return answer

    def power_cycle(self) -> None:
        """See `Link`."""
        self._tell("> power off and on")
        self._link.power_cycle()


def _shown(command: bytes) -> str:
    """`00 A4 04 0C SELECT D392…`; of a VERIFY only how many signs it carries."""
    header = command[:_HEADER].hex(" ").upper()
    try:
        asked = Command.decoded(command)
    except MalformedApdu:
        return f"{header} and {max(0, len(command) - _HEADER)} bytes"
    name = _NAMES.get(asked.ins, "?")
    if asked.ins == Ins.SELECT:
        return f"{header} {name} {asked.data.hex().upper()}"
    return f"{header} {name} {'*' * len(asked.data)}".rstrip()
