"""One consultation as a walk of single taps: topic, what was wanted, seen and done, how it ended, how long it took."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import ClassVar, assert_never

from kiosk.desk import triage
from kiosk.desk.choices import (
    DONE,
    MINUTES,
    OUTCOMES,
    SEEN,
    TOPICS,
    WISHES,
    Choice,
    Done,
    Outcome,
    Seen,
    Topic,
    Wish,
)
from kiosk.desk.triage import Leaf, Question
from kiosk.wording import filled


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """What is kept of it: codes and a count, nothing of who asked. `venue`: the number of the city's site, or 0."""

    kind: ClassVar[str] = "desk.consulted"
    venue: int
    topic: Topic
    wish: Wish
    seen: Seen
    done: Done
    outcome: Outcome
    minutes: int


class Step(StrEnum):
    TOPIC = "topic"
    WISH = "wish"
    SEEN = "seen"
    DONE = "done"
    OUTCOME = "outcome"
    TRIAGE = "triage"
    URGENT = "urgent"  # whom to call, at once
    MINUTES = "minutes"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Talk:
    """A consultation while it is written down. `before` are the steps that もどる goes back through."""

    step: Step = Step.TOPIC
    before: tuple["Talk", ...] = ()
    topic: Topic | None = None
    wish: Wish = Wish.ASK
    seen: Seen = Seen.NOTHING_SPECIAL
    done: Done = Done.EXPLAINED
    outcome: Outcome | None = None
    minutes: int = 0
    question: str = triage.FIRST
    leaf: Leaf | None = None

    @property
    def begun(self) -> bool:
        return bool(self.before)


TRIAGE = Choice("triage", "聞きながら 決める", "trouble")
GO_ON = Choice("go_on", "つづける", "next")


def offered(talk: Talk) -> tuple[Choice, ...]:
    """The keys of this step."""
    match talk.step:
        case Step.TOPIC:
            return TOPICS
        case Step.WISH:
            return WISHES
        case Step.SEEN:
            return SEEN
        case Step.DONE:
            return DONE
        case Step.OUTCOME:
            return (*OUTCOMES, TRIAGE)
        case Step.TRIAGE:
            return tuple(Choice(str(at), answer.label) for at, answer in enumerate(asked(talk).answers))
        case Step.URGENT:
            return (GO_ON,)
        case Step.MINUTES:
            return tuple(Choice(str(minutes), filled("%1分", minutes)) for minutes in MINUTES)
        case Step.WHOLE:
            return ()
        case _:
            assert_never(talk.step)


def title_of(talk: Talk) -> str:
    """What is asked in this step."""
    return asked(talk).text if talk.step is Step.TRIAGE else _TITLES[talk.step]


_TITLES = {
    Step.TOPIC: "何の 相談ですか",
    Step.WISH: "何を したいと 言いましたか",
    Step.SEEN: "どんな ようすでしたか",
    Step.DONE: "何を しましたか",
    Step.OUTCOME: "どう なりましたか",
    Step.URGENT: "いそぎの 連絡先",
    Step.MINUTES: "何分 かかりましたか",
    Step.WHOLE: "書きました",
}


def asked(talk: Talk) -> Question:
    """The question of the triage that is open."""
    return triage.QUESTIONS[talk.question]


def chose(talk: Talk, code: str) -> Talk:
    """The talk after a tap on one of the keys; the same for a code that is not offered."""
    if code not in {choice.code for choice in offered(talk)}:
        return talk
    then = replace(talk, before=(*talk.before, talk))
    match talk.step:
        case Step.TOPIC:
            return replace(then, step=Step.WISH, topic=Topic(code))
        case Step.WISH:
            return replace(then, step=Step.SEEN, wish=Wish(code))
        case Step.SEEN:
            return replace(then, step=Step.DONE, seen=Seen(code))
        case Step.DONE:
            return replace(then, step=Step.OUTCOME, done=Done(code))
        case Step.OUTCOME if code == TRIAGE.code:
            return replace(then, step=Step.TRIAGE, question=triage.FIRST)
        case Step.OUTCOME:
            return _ended(replace(then, leaf=None), Outcome(code))
        case Step.TRIAGE:
            return _answered(then, asked(talk).answers[int(code)].leads)
        case Step.URGENT:
            return replace(then, step=Step.MINUTES)
        case Step.MINUTES:
            return replace(then, step=Step.WHOLE, minutes=int(code))
        case Step.WHOLE:
            return talk
        case _:
            assert_never(talk.step)


def hurried(talk: Talk) -> Talk:
    """It can't wait: whom to call stands there with this one tap, whatever was chosen so far."""
    if talk.step in (Step.URGENT, Step.WHOLE):
        return talk
    known = replace(talk, before=(*talk.before, talk), topic=talk.topic or Topic.OTHER)
    return _ended(known, Outcome.URGENT)


def went_back(talk: Talk) -> Talk | None:
    """One tap back; None at the first step, and after all was written down."""
    return talk.before[-1] if talk.before and talk.step is not Step.WHOLE else None


def consultation(talk: Talk, venue: int) -> Consultation | None:
    """What is to be kept; None before the last step."""
    if talk.step is not Step.WHOLE or talk.topic is None or talk.outcome is None:
        return None
    return Consultation(
        venue=venue,
        topic=talk.topic,
        wish=talk.wish,
        seen=talk.seen,
        done=talk.done,
        outcome=talk.outcome,
        minutes=talk.minutes,
    )


def _answered(then: Talk, leads: "str | Leaf") -> Talk:
    match leads:
        case str():
            return replace(then, question=leads)
        case Leaf():
            return _ended(replace(then, leaf=leads), leads.outcome)
        case _:
            assert_never(leads)


def _ended(then: Talk, outcome: Outcome) -> Talk:
    step = Step.URGENT if outcome is Outcome.URGENT else Step.MINUTES
    return replace(then, step=step, outcome=outcome)
