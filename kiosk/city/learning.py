"""What people learn and where they get stuck: sums of lessons, by place and month, never by person."""

from collections import Counter
from dataclasses import dataclass

from kiosk.city import tally
from kiosk.city.counts import BEGUN, CALLED_AT, EVERY, FINISHED, HINTS, LEFT, LEFT_AT, OF, WRONG, is_lesson
from kiosk.city.models import Site
from kiosk.city.tally import Range
from kiosk.city.titles import Titled, titled

_PASSES = ("watch", "together", "alone", "trial")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """Passes begun, finished, left half-way; hints asked for, wrong acts, calls for a person."""

    begun: int
    finished: int
    left: int
    hints: int
    wrong: int
    called: int


@dataclass(frozen=True, slots=True)
class LessonSums:
    """`stuck`: the step at which most passes were left (0: none), `stuck_n` so many, `stuck_title` its name."""

    id: str
    title: str
    sums: Sums
    stuck: int
    stuck_n: int
    stuck_title: str


@dataclass(frozen=True, slots=True)
class StepSums:
    """Of the passes that ended: how many came to this step, were left at it, and how often a person was called."""

    step: int
    title: str
    reached: int
    left: int
    called: int


@dataclass(frozen=True, slots=True)
class Lesson:
    """One lesson in full; `passes` by how it was played, `wrong` by kind, the most frequent first."""

    whole: LessonSums
    ended: int
    passes: tuple[tuple[str, Sums], ...]
    steps: tuple[StepSums, ...]
    wrong: tuple[tuple[str, int], ...]


def lessons(of: Range) -> tuple[LessonSums, ...]:
    """All of which something is known, the most begun first."""
    told: dict[str, Counter[str]] = {}
    for (about, what), n in tally.sums(of, "about", "what").items():
        if is_lesson(str(about)):
            told.setdefault(str(about), Counter())[str(what)] += n
    rows = (_lesson(name, what) for name, what in told.items())
    return tuple(sorted(rows, key=lambda row: (-row.sums.begun, row.id)))


def lesson(of: Range, name: str) -> Lesson | None:
    """None for a lesson of which the town knows nothing in this range."""
    parts: dict[str, Counter[str]] = {}
    for (part, what), n in tally.sums(of, "part", "what", about=name).items():
        parts.setdefault(str(part), Counter())[str(what)] += n
    if not parts:
        return None
    whole = sum(parts.values(), Counter[str]())
    wrong = Counter({what.removeprefix(WRONG): n for what, n in whole.items() if what.startswith(WRONG)})
    ended = whole[FINISHED] + whole[LEFT]
    played = [part for part in (*_PASSES, *sorted(set(parts) - {*_PASSES, ""})) if part in parts]
    passes = tuple((part, _sums(parts[part])) for part in played)
    return Lesson(_lesson(name, whole), ended, passes, _steps(whole, titled(name)), tuple(wrong.most_common()))


def by_site(of: Range) -> tuple[tuple[str, Sums], ...]:
    """By place, in the order of their numbers; "" for a place that is not known."""
    names = {site.number: site.name for site in Site.objects.filter(tenant_id=of.tenant)}
    return tuple((names.get(int(site), ""), sums) for site, sums in _by(of, "site"))


def by_month(of: Range) -> tuple[tuple[str, Sums], ...]:
    """By month, the newest first."""
    return tuple((str(month), sums) for month, sums in reversed(_by(of, "month")))


def _by(of: Range, column: str) -> list[tuple[str | int, Sums]]:
    told: dict[str | int, Counter[str]] = {}
    for (key, what), n in tally.sums(of, column, "what", about=EVERY).items():
        told.setdefault(key, Counter())[str(what)] += n
    return [(key, _sums(told[key])) for key in sorted(told)]


def _lesson(name: str, what: Counter[str]) -> LessonSums:
    left = {int(key.removeprefix(LEFT_AT)): n for key, n in what.items() if key.startswith(LEFT_AT)}
    stuck = min(left, key=lambda step: (-left[step], step), default=0)
    called = titled(name)
    return LessonSums(name, called.title, _sums(what), stuck, left.get(stuck, 0), called.step(stuck))


def _sums(what: Counter[str]) -> Sums:
    return Sums(
        begun=what[BEGUN],
        finished=what[FINISHED],
        left=what[LEFT],
        hints=what[HINTS],
        wrong=sum(n for key, n in what.items() if key.startswith(WRONG)),
        called=sum(n for key, n in what.items() if key.startswith(CALLED_AT)),
    )


def _steps(what: Counter[str], called: Titled) -> tuple[StepSums, ...]:
    known = (int(key.partition(":")[2]) for key in what if key.startswith((OF, LEFT_AT, CALLED_AT)))
    last = max(known, default=0)
    rows: list[StepSums] = []
    reached = what[FINISHED]
    for step in range(last, 0, -1):
        reached += what[f"{LEFT_AT}{step}"]
        rows.append(StepSums(step, called.step(step), reached, what[f"{LEFT_AT}{step}"], what[f"{CALLED_AT}{step}"]))
    return tuple(reversed(rows))
