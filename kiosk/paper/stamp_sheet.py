"""The stamp card on paper: which lessons are done, and the code that brings a person's choices back; nobody's name."""

from dataclasses import dataclass

from kiosk.paper.sheet import (
    Beside,
    Code,
    Facts,
    Heading,
    Large,
    Letters,
    Paragraph,
    Part,
    Points,
    Sheet,
    Stamps,
    Texts,
    Title,
    Tone,
)
from kiosk.wording import filled

_WELCOME = Paragraph(("この紙を 持って きてください。", "文字や 声が、きょうと 同じです。"))


@dataclass(frozen=True, slots=True, kw_only=True)
class StampPaper:
    """`typed`: the code in kana, in groups; `scanned`: the same for a reader. `done`: rows of the catalogue from 1.

    `choices`: what is kept of 文字と声, in words: (name, value). `titles`: the lessons done, the last ones.
    """

    typed: str
    scanned: str
    rows: int
    done: frozenset[int]
    choices: tuple[tuple[str, str], ...] = ()
    titles: Texts = ()
    place: str = ""


def stamp_sheet(paper: StampPaper, letters: Letters) -> Sheet:
    return Sheet(
        name="スタンプの 紙",
        parts=(
            Title("スタンプの 紙", "つぎに 来た ときも、つづきから"),
            Beside(
                (_WELCOME, *_choices(paper.choices)),
                (Code(paper.scanned, "機械が 読みます。"),),
                0.72,
            ),
            Large(paper.typed, "しるしを 読めない ときは、この かなを 押します。"),
            Heading(filled("おわった 練習　%1", len(paper.done))),
            Stamps(paper.rows, paper.done),
            *_titles(paper.titles),
        ),
        foot=paper.place or "お名前は 書いて ありません。なくしても だいじょうぶです。",
        letters=letters,
        tone=Tone.MATSUBA,
    )


def _titles(titles: Texts) -> tuple[Part, ...]:
    return (Points(titles),) if titles else ()


def _choices(choices: tuple[tuple[str, str], ...]) -> tuple[Facts, ...]:
    return (Facts(choices),) if choices else ()
