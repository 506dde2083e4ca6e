"""The receipt for what a person agreed to: for what, its number, and how it is taken back."""

from dataclasses import dataclass

from kiosk.paper.sheet import Heading, Large, Letters, Paragraph, Points, Sheet, Title, Tone
from kiosk.wording import filled

HOW = (
    "この きかいで「送った番号を 消す」に さわります。",
    "上の 受けとり番号を 押します。",
    "きかいからも 市からも 消します。",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentReceipt:
    """`asked`: the city's question as it was said aloud; `receipt`: the number, in groups."""

    asked: str
    receipt: str
    given_on: str
    place: str = ""


def consent_receipt(paper: ConsentReceipt, letters: Letters) -> Sheet:
    return Sheet(
        name="受けとりました",
        parts=(
            Title("受けとりました", "ひかえ"),
            Heading("お聞きした こと"),
            Paragraph((paper.asked,)),
            Paragraph((filled("お答え：はい　%1", paper.given_on),)),
            Large(paper.receipt, "受けとり番号"),
            Heading("やめたい とき"),
            Points(HOW),
            Paragraph(("係の人に この紙を 見せても、やめられます。",)),
        ),
        foot=paper.place,
        letters=letters,
        tone=Tone.CHA,
    )
