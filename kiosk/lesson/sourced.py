"""Facts that age (telephone numbers, laws, dates, prices), each once in facts.toml with its source and day of checking.

A lesson file refers to one as {fact:NAME}, anywhere; it is put in before the file is read, so it may stand in a
sentence, in a condition or in what is typed.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import cast

from kiosk.lesson.problem import Problem, near_names
from kiosk.lesson.table import step_at

FACTS_FILE = "facts.toml"
OLD_AFTER_MONTHS = 12
LARGEST = 256 * 1024
REFERENCE = re.compile(r"\{fact:([^{}\n]*)\}")
FORM = 'text = "188"、source = "消費者庁"、checked = 2026-11-22 の 3行を 書いてください。'
_NAME = re.compile(r"[a-z][a-z0-9-]*")
_UNFIT = re.compile(r"[\"\\{}\x00-\x1f\x7f]")  # would break the line of the lesson it is put into
_TELEPHONE = re.compile(r"#\d{4}|\d{3}番?|0\d{1,4}-\d{1,4}-\d{3,4}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sourced:
    """`text` as it stands in a sentence; `source`: who says so and where; `checked`: the day somebody looked."""

    name: str
    text: str
    source: str
    checked: date

    @property
    def is_telephone(self) -> bool:
        return bool(_TELEPHONE.fullmatch(self.text))


Known = Mapping[str, Sourced]


def read_sourced(*folders: Path) -> tuple[Known, tuple[Problem, ...]]:
    """The facts of these folders, a later one's in place of an earlier's; what can't be used is left out and told."""
    known: dict[str, Sourced] = {}
    problems: list[Problem] = []
    for folder in dict.fromkeys(folders):
        for read in _read(folder / FACTS_FILE):
            if isinstance(read, Problem):
                problems.append(read)
            else:
                known[read.name] = read
    return known, tuple(problems)


def _read(path: Path) -> Iterator[Sourced | Problem]:
    try:
        if path.stat().st_size > LARGEST:
            yield Problem(file=FACTS_FILE, what="大きすぎます。", write="256 KB より 小さく してください。")
            return
        source = path.read_text("utf-8")
        plain = tomllib.loads(source)
    except FileNotFoundError:
        return
    except (OSError, ValueError, RecursionError):
        yield Problem(file=FACTS_FILE, what="読めません。", write=f"[名前] の 下に、{FORM}")
        return
    lines = source.splitlines()
    for name, entry in plain.items():
        line = next((number for number, text in enumerate(lines, 1) if text.strip().startswith(f"[{name}")), 0)
        yield _sourced(name, entry) or Problem(file=FACTS_FILE, line=line, what=f"[{name}] が 使えません。", write=FORM)


def _sourced(name: str, entry: object) -> Sourced | None:
    values: Mapping[str, object] = cast("Mapping[str, object]", entry) if isinstance(entry, dict) else {}
    text, source, checked = (values.get(field) for field in ("text", "source", "checked"))
    if not (isinstance(text, str) and isinstance(source, str) and type(checked) is date):
        return None
    fit = text.strip() and source.strip() and _NAME.fullmatch(name) and not _UNFIT.search(text)
    return Sourced(name=name, text=text, source=source, checked=checked) if fit else None


def filled(source: str, known: Known, file: str) -> tuple[str, tuple[Problem, ...]]:
    """The text of a lesson file with its facts put in, line by line the same; what is not known stays and is told."""
    problems: dict[str, Problem] = {}
    lines = source.split("\n")
    for number, line in enumerate(lines, 1):
        if line.lstrip().startswith("#"):
            continue
        for name in REFERENCE.findall(line):
            if name not in known and name not in problems:
                problems[name] = _unknown(name, known, file, number, step_at(source, number))
        lines[number - 1] = REFERENCE.sub(lambda found: known[found[1]].text if found[1] in known else found[0], line)
    return "\n".join(lines), tuple(problems.values())


def _unknown(name: str, known: Known, file: str, line: int, step: int) -> Problem:
    write = near_names(name, known) or "lessons/facts.toml に、名前と 出どころを 書いてください。"
    return Problem(file=file, line=line, step=step, what=f"「{name}」という ことがらは ありません。", write=write)


def literal_telephones(source: str, known: Known, file: str) -> Iterator[Problem]:
    """Telephone numbers of facts.toml that a lesson file writes out instead of referring to them."""
    telephones = tuple(fact for fact in known.values() if fact.is_telephone)
    for line, text in enumerate(source.splitlines(), 1):
        if text.lstrip().startswith("#"):
            continue
        for fact in telephones:
            if re.search(rf"(?<![\d.:-]){re.escape(fact.text)}(?![\d.:-])", text):
                what = f"{fact.text} は、かわる ことがらです。"
                write = f"{{fact:{fact.name}}} と 書いてください。"
                yield Problem(file=file, line=line, step=step_at(source, line), what=what, write=write)


def used(source: str, known: Known) -> tuple[Sourced, ...]:
    """The facts that a lesson file refers to."""
    names = dict.fromkeys(REFERENCE.findall(source))
    return tuple(known[name] for name in names if name in known)


def old(facts: Iterable[Sourced], today: date) -> tuple[Problem, ...]:
    """A warning for every fact that nobody has checked for a year."""
    return tuple(
        Problem(
            file=FACTS_FILE,
            what=f"[{fact.name}]「{fact.text}」は、{fact.checked.isoformat()} に たしかめた きりです。",
            write=f"{fact.source} を 見て、checked の 日を 書きかえてください。",
        )
        for fact in facts
        if _months(fact.checked, today) >= OLD_AFTER_MONTHS
    )


def _months(then: date, today: date) -> int:
    """Whole months from one day to another."""
    return (today.year - then.year) * 12 + today.month - then.month - (today.day < then.day)
