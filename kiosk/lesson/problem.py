"""What an author has to mend in a lesson file: where it is, what is the matter, what to write."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """`file` as the author knows it; `line` and `step` count from 1, 0 when none is meant; `write` says what to do."""

    file: str
    what: str
    write: str = ""
    line: int = 0
    step: int = 0

    @property
    def place(self) -> str:
        """File, line and step, in words."""
        line = f" {self.line}行目" if self.line else ""
        step = f" {self.step}つ目の step" if self.step else ""
        return f"{self.file}{line}{step}"

    def __str__(self) -> str:
        """One line in Japanese: file, line, step, what is the matter, what to write."""
        line = " ".join(part for part in (f"{self.place}:", self.what, self.write) if part)
        return " ".join(line.splitlines())  # an author's name may hold the end of a line


def near_names(name: str, known: Iterable[str]) -> str:
    """「…では ありませんか」 with the nearest known name, "" when none is near."""
    near = difflib.get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    return f"{near[0]} では ありませんか。" if near else ""
