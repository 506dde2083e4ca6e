"""The report of a class: how many came, what was practised, what they answered; counts alone."""

from dataclasses import dataclass

from kiosk.paper.sheet import Bars, Facts, Heading, Letters, Numbers, Part, Points, Sheet, Title, Tone
from kiosk.wording import filled


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the questionnaire: `answers` are (word, how many chose it), `skipped` did not answer."""

    question: str
    answers: tuple[tuple[str, int], ...]
    skipped: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassReport:
    """`lessons`: titles in order; `bands`: (age band or gender, how many), () where not counted."""

    venue: str
    day: str
    course: str
    heads: int
    minutes: int
    lessons: tuple[str, ...]
    bands: tuple[tuple[str, int], ...] = ()
    questionnaire: tuple[Asked, ...] = ()


def class_report(paper: ClassReport, letters: Letters) -> Sheet:
    return Sheet(
        name=f"{paper.course} {paper.day}",
        parts=(
            Title(paper.course, "教室の 報告"),
            Facts((("会場", paper.venue), ("日", paper.day))),
            Numbers(
                (
                    (filled("%1人", paper.heads), "来た 人"),
                    (filled("%1つ", len(paper.lessons)), "した 練習"),
                    (filled("%1分", paper.minutes), "かかった 時間"),
                )
            ),
            *_lessons(paper.lessons),
            *_bands(paper.bands),
            *(part for asked in paper.questionnaire for part in _asked(asked)),
        ),
        foot=filled("%1　%2", paper.venue, paper.day),
        letters=letters,
        tone=Tone.INK,
        most_pt=14,
    )


def _lessons(lessons: tuple[str, ...]) -> tuple[Part, ...]:
    return (Heading("した 練習"), Points(lessons)) if lessons else ()


def _bands(bands: tuple[tuple[str, int], ...]) -> tuple[Part, ...]:
    return (Heading("来た 人の うちわけ"), Bars(bands, "人")) if bands else ()


def _asked(asked: Asked) -> tuple[Part, ...]:
    return (Heading(asked.question), Bars((*asked.answers, ("こたえなし", asked.skipped)), "人"))
