"""The paper of the touch coach: how a finger touches best, and the setting of the own phone that helps."""

from dataclasses import dataclass

from kiosk.paper.sheet import Heading, Letters, Paragraph, Points, Sheet, Texts, Title, Tone

HINTS = (
    "ゆびの はらで、軽く 1回 さわります。",
    "さわったら、すぐ はなします。",
    "1つ さわったら、画面が かわるまで 待ちます。",
    "ゆびが かわいて いる ときは、少し しめらせます。",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TouchAdvice:
    """`found`: what the coach said; `own_phone`: the setting there, "" where none is needed."""

    found: Texts
    own_phone: str = ""
    place: str = ""


def touch_advice(paper: TouchAdvice, letters: Letters) -> Sheet:
    own = (Heading("ご自分の 電話で"), Paragraph((paper.own_phone,))) if paper.own_phone else ()
    return Sheet(
        name="さわり方の こつ",
        parts=(
            Title("さわり方の こつ", "ゆびの れんしゅう"),
            Heading("きょう わかった こと"),
            Paragraph(paper.found),
            Heading("楽に さわるには"),
            Points(HINTS),
            *own,
        ),
        foot=paper.place,
        letters=letters,
        tone=Tone.AI,
    )
