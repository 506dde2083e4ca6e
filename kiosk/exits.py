"""How a command ends: the exit codes of README's table, and the one line a person reads when it can't go on."""

from enum import IntEnum


class Exit(IntEnum):
    """Exit code of every `kiosk` and `kiosk-city` command."""

    DONE = 0
    FOUND_WRONG = 1
    NOT_THERE = 2  # also wrong use
    NO_CARD = 3
    REFUSED = 4  # for safety
    CITY_UNREACHABLE = 5


class CommandEnd(Exception):
    """Ends a command: `line` (one plain sentence that says what to do) goes to stderr, `code` to the shell."""

    def __init__(self, code: Exit, line: str) -> None:
        super().__init__(line)
        self.code = code
        self.line = line
