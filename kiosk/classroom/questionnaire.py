"""What those who came are asked at the end: questions as data, five answers, any can be left out; kept as counts."""

from dataclasses import dataclass, replace

ANSWERS = ("はい、とても", "はい", "ふつう", "あまり", "いいえ")
SKIPPED = 0
"""The answer of who went on without one; answers count from 1."""


@dataclass(frozen=True, slots=True)
class Question:
    id: str
    text: str


QUESTIONS = (
    Question("useful", "きょうの 教室は、役に 立ちましたか。"),
    Question("clear", "話は、わかりやすかったですか。"),
    Question("pace", "進む 速さは、合っていましたか。"),
    Question("home", "家でも、やってみたいですか。"),
    Question("again", "また 教室に 来たいですか。"),
)


@dataclass(frozen=True, slots=True)
class Asking:
    """One person's turn: the answers so far, in the order of the questions."""

    answers: tuple[int, ...] = ()

    @property
    def whole(self) -> bool:
        return len(self.answers) == len(QUESTIONS)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many gave each of the five answers to one question, and how many left it out."""

    question: str
    counts: tuple[int, ...] = (0,) * len(ANSWERS)
    skipped: int = 0


NO_ANSWERS = tuple(Tally(question.id) for question in QUESTIONS)


def asked(asking: Asking) -> Question | None:
    """The question that stands there; None after the last."""
    return None if asking.whole else QUESTIONS[len(asking.answers)]


def answered(asking: Asking, answer: int) -> Asking:
    """After one of the five answers (1 to 5), or `SKIPPED`; the same for any other number, and after the last."""
    if asking.whole or answer not in range(len(ANSWERS) + 1):
        return asking
    return replace(asking, answers=(*asking.answers, answer))


def went_back(asking: Asking) -> Asking:
    """To the question before, to answer it anew."""
    return replace(asking, answers=asking.answers[:-1])


def tallied(tallies: tuple[Tally, ...], asking: Asking) -> tuple[Tally, ...]:
    """With this person's answers; what was not reached is left out. Nobody who answered nothing is counted."""
    if not any(asking.answers):
        return tallies
    unasked = (SKIPPED,) * (len(tallies) - len(asking.answers))
    answers = (*asking.answers, *unasked)
    return tuple(_with(tally, answer) for tally, answer in zip(tallies, answers, strict=True))


def people(tallies: tuple[Tally, ...]) -> int:
    """How many people answered."""
    return max((sum(tally.counts) + tally.skipped for tally in tallies), default=0)


def _with(tally: Tally, answer: int) -> Tally:
    if answer == SKIPPED:
        return replace(tally, skipped=tally.skipped + 1)
    counts = tuple(count + (at == answer) for at, count in enumerate(tally.counts, 1))
    return replace(tally, counts=counts)
