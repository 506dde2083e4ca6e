"""What one event adds to the sums of the pages: of a lesson its passes, steps, hints and wrong acts; of a desk."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import cast

from kiosk.sync.wire.fields import Fields, Nonsense, read_object

BEGUN, FINISHED, LEFT, HINTS = "begun", "finished", "left", "hints"
LEFT_AT, CALLED_AT, WRONG, OF = "left_at:", "called_at:", "wrong:", "of:"
CONSULTED, TICKET, SIGHTED = "desk.consulted", "desk.ticket", "desk.sighted"
_LESSON = re.compile(r"[a-z][a-z0-9-]{1,39}")
_PART = re.compile(r"[a-z_]{1,20}")
_WORD = re.compile(r"[a-z][a-z0-9_]{0,39}")
_MOST = 1_000_000
_STEPS = 100
_KINDS_OF_WRONG = 20

EVERY, EVERYWHERE = "", 0

Body = Fields


@dataclass(frozen=True, slots=True, order=True)
class What:
    """One sum: `site` is where it happened where the event itself says so, else 0."""

    about: str
    part: str
    what: str
    site: int = 0


def counts_of(kind: str, body: str) -> Iterator[tuple[What, int]]:
    """Sums and what is to be added; nothing of a line that makes no sense."""
    counted = _COUNTED.get(kind)
    if counted is None:
        return
    try:
        read = read_object(body.encode())
    except Nonsense:
        return
    yield from counted(read)


def sums_of(month: str, site: int, what: What) -> Iterator[tuple[str, int, str, str, str]]:
    """What a count is added to, as month, place, about, part, what: its own sum, and the roll-ups that pages read.

    Month "" is all months together, place 0 all places, about "" all lessons: so no page adds up more than it shows.
    """
    for of, place in product((month, EVERY), (what.site or site, EVERYWHERE)):
        yield of, place, what.about, what.part, what.what
        if is_lesson(what.about):
            yield of, place, EVERY, EVERY, what.what


def is_lesson(about: str) -> bool:
    """Not all lessons together, and no kind of event of a desk."""
    return about != EVERY and "." not in about


def _started(body: Body) -> Iterator[tuple[What, int]]:
    if named := _pass(body):
        yield What(*named, BEGUN), 1


def _finished(body: Body) -> Iterator[tuple[What, int]]:
    if named := _pass(body):
        yield What(*named, FINISHED), 1
        yield from _tried(named, body)


def _left(body: Body) -> Iterator[tuple[What, int]]:
    step = _number(body, "step", _STEPS)
    if (named := _pass(body)) and step:
        yield What(*named, LEFT), 1
        yield What(*named, f"{LEFT_AT}{step}"), 1
        yield from _tried(named, body)


def _tried(named: tuple[str, str], body: Body) -> Iterator[tuple[What, int]]:
    if steps := _number(body, "steps", _STEPS):
        yield What(*named, f"{OF}{steps}"), 1
    if hints := _number(body, "hints", _MOST):
        yield What(*named, HINTS), hints
    wrong = body.get("wrong")
    kinds: Body = cast("Body", wrong) if isinstance(wrong, dict) else {}
    for kind in sorted(kinds)[:_KINDS_OF_WRONG]:
        if _WORD.fullmatch(kind) and (n := _number(kinds, kind, _MOST)):
            yield What(*named, f"{WRONG}{kind}"), n


def _called(body: Body) -> Iterator[tuple[What, int]]:
    lesson, step = body.get("lesson"), _number(body, "step", _STEPS)
    if isinstance(lesson, str) and _LESSON.fullmatch(lesson) and step:
        yield What(lesson, "", f"{CALLED_AT}{step}"), 1


def _consulted(body: Body) -> Iterator[tuple[What, int]]:
    yield from _coded(CONSULTED, body, ("topic", "outcome"))


def _sighted(body: Body) -> Iterator[tuple[What, int]]:
    yield from _coded(SIGHTED, body, ("what",))


def _ticket(body: Body) -> Iterator[tuple[What, int]]:
    yield from _coded(TICKET, body, ("topic",))


def _coded(kind: str, body: Body, parts: tuple[str, ...]) -> Iterator[tuple[What, int]]:
    """A desk may stand elsewhere than its kiosk: `venue`."""
    venue = _number(body, "venue", _MOST)
    for part in parts:
        code = body.get(part)
        if isinstance(code, str) and _WORD.fullmatch(code):
            yield What(kind, part, code, venue), 1


def _pass(body: Body) -> tuple[str, str] | None:
    lesson, part = body.get("lesson"), body.get("part")
    if isinstance(lesson, str) and isinstance(part, str) and _LESSON.fullmatch(lesson) and _PART.fullmatch(part):
        return lesson, part
    return None


def _number(body: Body, name: str, most: int) -> int:
    """0 for what is no count."""
    n = body.get(name)
    return n if isinstance(n, int) and not isinstance(n, bool) and 0 < n <= most else 0


_COUNTED: dict[str, Callable[[Body], Iterator[tuple[What, int]]]] = {
    "lesson.started": _started,
    "lesson.finished": _finished,
    "lesson.left": _left,
    "help.called": _called,
    CONSULTED: _consulted,
    TICKET: _ticket,
    SIGHTED: _sighted,
}
KINDS = frozenset(_COUNTED)
