"""Reads fields out of a table of a lesson file, and writes down what is missing, unknown or of another kind."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import cast

from kiosk.lesson.problem import Problem, near_names

Value = object
Plain = Mapping[str, Value]


@dataclass(slots=True)
class Notes:
    """The file that is read, and the problems found in it so far."""

    file: str
    source: str
    problems: list[Problem] = field(default_factory=list[Problem])

    def note(self, what: str, write: str, *, step: int = 0, near: str = "") -> None:
        """Adds a problem; `near` is a piece of the line that is meant, looked for from the step's first line on."""
        line = self._line(step, near)
        self.problems.append(Problem(file=self.file, line=line, step=step, what=what, write=write))

    def _line(self, step: int, near: str) -> int:
        lines = self.source.splitlines()
        heads = _heads(lines)
        first = heads[step - 1] if 0 < step <= len(heads) else 0
        last = heads[step] if 0 < step < len(heads) else len(lines)
        found = (number for number in range(first, last) if near and near in lines[number])
        return next(found, first if step else -1) + 1


def step_at(source: str, line: int) -> int:
    """The step that a line of a lesson file belongs to, both from 1; 0 before the first."""
    return sum(head < line for head in _heads(source.splitlines()))


def _heads(lines: list[str]) -> list[int]:
    """Indexes of the lines that begin a step."""
    return [number for number, line in enumerate(lines) if line.strip().startswith("[[step]]")]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the file; `name` as the author writes it ("step", "[intro]")."""

    notes: Notes
    name: str
    values: Plain
    step: int = 0

    def note(self, what: str, write: str = "", near: str = "") -> None:
        self.notes.note(what, write, step=self.step, near=near)

    def only(self, known: Iterable[str]) -> None:
        """Notes every field that is not among the known ones."""
        names = tuple(known)
        for name in self.values:
            if name not in names:
                write = near_names(name, names) or f"書けるのは {'、'.join(names)} です。"
                self.note(f"{self.name} に「{name}」という 項目は ありません。", write, near=name)

    def text(self, name: str) -> str:
        """A word or sentence that must be there."""
        value = self.values.get(name)
        if isinstance(value, str) and value.strip():
            return value
        self.note(f"{self.name} の「{name}」が 要ります。", f'{name} = "ことば" と 書いてください。', near=name)
        return ""

    def texts(self, name: str) -> tuple[str, ...]:
        """Sentences that must be there."""
        if name not in self.values:
            self.note(f"{self.name} の「{name}」が 要ります。", f'{name} = ["文。", "文。"] と 書いてください。')
            return ()
        return self.some_texts(name)

    def some_texts(self, name: str) -> tuple[str, ...]:
        """Sentences that may be left out."""
        value = self.values.get(name, [])
        items = cast("list[Value]", value) if isinstance(value, list) else [None]
        texts = tuple(item for item in items if isinstance(item, str) and item.strip())
        if len(texts) != len(items):
            self.note(f"「{name}」は 文の ならびです。", f'{name} = ["文。", "文。"] と 書いてください。', near=name)
        return texts

    def number(self, name: str) -> float:
        """A number from 0 to 1 that must be there."""
        value = self.values.get(name)
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1:
            return float(value)
        self.note(f"{self.name} の「{name}」は 0 から 1 の 数です。", f"{name} = 0.5 と 書いてください。", near=name)
        return 0.0

    def numbers(self, name: str) -> tuple[int, ...]:
        """Whole numbers; () when left out or when anything else is among them."""
        value = self.values.get(name, [])
        items = cast("list[Value]", value) if isinstance(value, list) else [None]
        numbers = tuple(item for item in items if isinstance(item, int) and not isinstance(item, bool))
        return numbers if len(numbers) == len(items) else ()

    def pairs(self, name: str) -> tuple[tuple[str, str], ...]:
        """Names and words ({ "dialer.call" = "talking" }); () when left out."""
        value = self.values.get(name, {})
        plain = cast("Plain", value) if isinstance(value, dict) else {"": None}
        pairs = tuple((key, word) for key, word in plain.items() if isinstance(word, str))
        if len(pairs) != len(plain):
            self.note(
                f"「{name}」は、名前と ことばの 組です。",
                f'{name} = {{ "dialer.call" = "talking" }} のように 書いてください。',
                near=name,
            )
        return pairs

    def table(self, name: str) -> "Table":
        """A table inside this one; an empty one, and a note, when it is not there."""
        value = self.values.get(name)
        if isinstance(value, dict):
            return Table(self.notes, f"[{name}]", cast("Plain", value), self.step)
        self.note(f"[{name}] が 要ります。", f"[{name}] という 行を 書いてください。", near=name)
        return Table(self.notes, f"[{name}]", {}, self.step)

    def tables(self, name: str) -> tuple["Table", ...]:
        """The tables of a list ([[step]]), numbered by their order when they are steps."""
        value = self.values.get(name, [])
        items = cast("list[Value]", value) if isinstance(value, list) else [value]
        if not all(isinstance(item, dict) for item in items):
            self.note(f"「{name}」の 書き方が ちがいます。", f"[[{name}]] という 行を 書いてください。", near=name)
        return tuple(
            Table(self.notes, name, cast("Plain", item), number if name == "step" else self.step)
            for number, item in enumerate(items, 1)
            if isinstance(item, dict)
        )
