"""The paper of a card that was looked at: dates, what to do first, what was not looked at; nothing of who holds it."""

from dataclasses import dataclass

from kiosk.paper.sheet import Facts, Heading, Letters, Paragraph, Part, Sheet, Texts, Title, Tone

NOBODY = "この紙には、お名前も 番号も 書いて ありません。"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardCheckup:
    """`dates`: (name of the date, its words); `first`: the one thing to know; the rest "" where there is none."""

    title: str
    looked_on: str
    dates: tuple[tuple[str, str], ...]
    first: str
    next_step: str = ""
    renewal: str = ""
    bring: str = ""
    not_looked: str = ""
    contact: str = ""
    place: str = ""


def card_checkup(paper: CardCheckup, letters: Letters) -> Sheet:
    return Sheet(
        name=paper.title,
        parts=(
            Title(paper.title, "マイナンバーカード"),
            *_told("まず、ここから", (paper.first, paper.next_step, paper.renewal)),
            *_told("持ち物", (paper.bring,)),
            Heading("調べた こと"),
            Facts((("見た 日", paper.looked_on), *paper.dates)),
            *_told("調べていない こと", (paper.not_looked,)),
            *_told("電話で 聞く", (paper.contact,)),
            Paragraph((NOBODY,)),
        ),
        foot=paper.place,
        letters=letters,
        tone=Tone.FUJI,
    )


def _told(title: str, sentences: Texts) -> tuple[Part, ...]:
    said = tuple(sentence for sentence in sentences if sentence)
    return (Heading(title), Paragraph(said)) if said else ()
