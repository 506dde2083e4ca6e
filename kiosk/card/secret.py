"""A secret number while it is being typed: its signs in one buffer, overwritten at once when they are not needed."""


class Secret:
    """Signs of a PIN. It has no text form, so that no log, no error and no debugger's line can hold it.

    Overwriting reaches this buffer only: a copy that Python or the card service made goes with the process, which is
    replaced after the visit.
    """

    __slots__ = ("_signs",)

    def __init__(self) -> None:
        self._signs = bytearray()

    def __len__(self) -> int:
        return len(self._signs)

    def __repr__(self) -> str:
        return "<Secret>"

    def add(self, sign: str) -> None:
        """One ASCII sign more."""
        self._signs += sign.encode("ascii")

    def erase(self) -> None:
        """The last sign goes; nothing happens when there is none."""
        if self._signs:
            self._signs[-1] = 0
            del self._signs[-1]

    def copied(self) -> bytes:
        """The signs, for the card."""
        return bytes(self._signs)

    def wipe(self) -> None:
        """Overwrites and forgets all signs."""
        self._signs[:] = bytes(len(self._signs))
        self._signs.clear()
