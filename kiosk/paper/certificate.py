"""The certificate of a class: the name is left blank, to be written by hand."""

from dataclasses import dataclass

from kiosk.paper.sheet import Blank, Centred, Edge, Letters, Part, Sheet, Space, Texts, Tone
from kiosk.wording import filled


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    course: str
    lessons: Texts
    day: str
    venue: str


def certificate(paper: Certificate, letters: Letters) -> Sheet:
    return Sheet(
        name=paper.course,
        parts=(
            Space(1.5),
            Centred("修 了 証", 3.0),
            Space(1),
            Blank("", "さん"),
            Space(1),
            Centred(paper.course, 1.5),
            *_practised(paper.lessons),
            Space(1.5),
            Centred("ごいっしょに 練習できて、うれしく 思います。"),
            Centred("これからも、ご自分の 速さで どうぞ。"),
            Space(1.5),
            Centred(paper.day),
            Centred(paper.venue, 1.2),
        ),
        letters=letters,
        tone=Tone.MATSUBA,
        edge=Edge.FRAME,
        most_pt=22,
    )


def _practised(lessons: Texts) -> tuple[Part, ...]:
    return tuple(Centred(filled("「%1」", title)) for title in lessons)
