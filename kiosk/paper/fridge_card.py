"""The paper for the door of the refrigerator: what to do when something seems wrong, and whom to call."""

from dataclasses import dataclass

from kiosk.paper.sheet import Blank, Call, Calls, Heading, Letters, Points, Sheet, Title, Tone

RULES = (
    "電話で お金の 話が 出たら、切ります。",
    "暗証番号は、だれにも 言いません。",
    "おかしいと 思ったら、まず 人に 話します。",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FridgeCard:
    """`now`: for what happens at this moment; `advice`: to ask. `source`: who says what the numbers are for."""

    now: tuple[Call, ...]
    advice: tuple[Call, ...]
    source: str
    place: str = ""


def fridge_card(paper: FridgeCard, letters: Letters) -> Sheet:
    return Sheet(
        name="おかしいと 思ったら",
        parts=(
            Title("おかしいと 思ったら", "れいぞうこに はる 紙"),
            Points(RULES),
            Heading("いま 起きている とき"),
            Calls(paper.now),
            Heading("まよった とき・相談"),
            Calls(paper.advice),
            Heading("すぐ 話せる 人の 電話"),
            Blank("家族"),
            Blank("ご近所"),
        ),
        foot=paper.source,
        letters=letters,
        tone=Tone.KAKI,
        most_pt=26,
    )
