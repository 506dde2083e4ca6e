"""The hand-over ticket: its number, what was told already, where to go, when, and what to bring."""

from kiosk.desk.ticket import Answer, Ticket
from kiosk.paper.sheet import (
    Beside,
    Code,
    Facts,
    Heading,
    Large,
    Letters,
    Paragraph,
    Part,
    Sheet,
    Texts,
    Ticks,
    Title,
    Tone,
)
from kiosk.paper.way_on import way_on

_HALF = 0.5
_BESIDE = 0.72  # of the width, for what stands beside the QR code


def ticket(paper: Ticket, letters: Letters, *, payload: str = "", hosts: Texts = ()) -> Sheet:
    """`payload`: what the ticket's own QR code says to a city hall; `hosts`: where its page may lead."""
    return Sheet(
        name=paper.number,
        parts=(
            Title(paper.title, "引きつぎの 紙"),
            _number(paper, payload),
            *_told("どう するか", tuple(text for text in (paper.says, paper.way) if text)),
            *_where(paper),
            *_bring(paper, hosts),
            *_answers(paper.answers),
            *_told("ひとこと", (paper.note,) if paper.note else ()),
        ),
        foot="お名前は 書いて ありません。なくしても だいじょうぶです。",
        letters=letters,
        tone=Tone.CHA,
    )


def _where(paper: Ticket) -> tuple[Part, ...]:
    told = (
        ("窓口", f"{paper.town} {paper.office}".strip()),
        ("予約", paper.booked),
        ("時間", paper.hours),
        ("電話", paper.telephone),
        ("場所", paper.address),
    )
    known = tuple(fact for fact in told if fact[1])
    return (Heading("行く ところ"), Facts(known)) if known else ()


def _bring(paper: Ticket, hosts: Texts) -> tuple[Part, ...]:
    """What to bring, and beside it the page that explains the procedure."""
    bring = (Heading("持ち物"), Ticks(paper.bring)) if paper.bring else ()
    if not paper.page:
        return bring
    way = way_on(paper.page, hosts, "手続きの ページです。")
    return (Beside(bring, (way,), _HALF),) if bring and isinstance(way, Code) else (*bring, way)


def _answers(answers: tuple[Answer, ...]) -> tuple[Part, ...]:
    told = tuple((answer.asked, answer.told) for answer in answers)
    return (Heading("もう お話しした こと"), Facts(told)) if told else ()


def _told(title: str, sentences: Texts) -> tuple[Part, ...]:
    return (Heading(title), Paragraph(sentences)) if sentences else ()


def _number(paper: Ticket, payload: str) -> Part:
    number = Large(paper.number, "窓口で、この 番号を 見せてください。")
    if not payload:
        return number
    return Beside((number,), (Code(payload, "窓口の 方へ"),), _BESIDE)
