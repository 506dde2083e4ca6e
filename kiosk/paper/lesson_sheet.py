"""The paper of a lesson: what it is for, its steps as pictures, the answer to its fear, what to do at home."""

from dataclasses import dataclass

from kiosk.paper.sheet import (
    Answer,
    Heading,
    Letters,
    Paragraph,
    Part,
    Points,
    Sheet,
    Step,
    Steps,
    Texts,
    Title,
    Tone,
)
from kiosk.paper.way_on import way_on
from kiosk.wording import filled

MOST_STEPS = {Letters.NORMAL: 6, Letters.LARGE: 4}
_ONE_ROW = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonPaper:
    """Texts without marks. `phone`: the name of its family; `home`: what to do there; `page`: an address."""

    title: str
    goal: str
    phone: str
    steps: tuple[Step, ...]
    worry: str
    answer: Texts
    home: Texts
    page: str = ""
    hosts: Texts = ()
    place: str = ""


def lesson_sheet(paper: LessonPaper, letters: Letters) -> Sheet:
    """One page; at most `MOST_STEPS` of the steps have room on it."""
    return Sheet(
        name=paper.title,
        parts=(
            Title(paper.title, filled("スマホの れんしゅう　%1", paper.phone)),
            Paragraph((paper.goal,)),
            _steps(paper.steps[: MOST_STEPS[letters]], letters),
            *_below(paper),
        ),
        foot=paper.place,
        letters=letters,
        tone=Tone.AI,
    )


def _steps(steps: tuple[Step, ...], letters: Letters) -> Steps:
    """Large letters stand beside the pictures, two steps a row; else up to four in one row, more in two."""
    if letters is Letters.LARGE:
        return Steps(steps, 2)
    return Steps(steps, len(steps) if len(steps) <= _ONE_ROW else -(-len(steps) // 2))


def _below(paper: LessonPaper) -> tuple[Part, ...]:
    way = way_on(paper.page, paper.hosts, "この 練習の ページです。")
    return (Answer(paper.worry, paper.answer), Heading("おうちで"), Points(paper.home), way)
