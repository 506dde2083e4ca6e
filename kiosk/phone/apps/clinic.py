"""The card reader at a clinic's counter: a card is laid on it, a person known by face or number, questions follow.

It is a machine, not an app of the phone. Its own key 「1つ もどる」 leads back; nothing here is a vendor's.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.phone.apps import clinic_card, pin_pad
from kiosk.phone.apps.clinic_card import LAID, Card
from kiosk.phone.apps.pin_pad import Pad
from kiosk.phone.fact_words import NONE, yes
from kiosk.phone.happening import Changed, Done, Happening, Missed, Turned
from kiosk.phone.touch import Touch

NAME = "clinic"
LOOKING_SECONDS = 2.0
REMINDING_SECONDS = 6.0
OUT = "カードが カード入れから 出ました。"
FLIPPED = "カードを うら返しました。"


class Page(StrEnum):
    PLACE = "place"
    WAY = "way"
    FACE = "face"
    PIN = "pin"
    WHOLE = "whole"  # all questions at once, or one by one
    TREATMENT = "treatment"
    SURGERY = "surgery"
    CHECKUP = "checkup"
    TAKE = "take"
    END = "end"


QUESTIONS = (Page.TREATMENT, Page.SURGERY, Page.CHECKUP)
BEFORE = {
    Page.WAY: Page.PLACE,
    Page.FACE: Page.WAY,
    Page.PIN: Page.WAY,
    Page.WHOLE: Page.WAY,
    Page.TREATMENT: Page.WHOLE,
    Page.SURGERY: Page.TREATMENT,
    Page.CHECKUP: Page.SURGERY,
}
"""Where 「1つ もどる」 leads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clinic:
    """`near`, `middle`: how the face stands in the frame. `still`: seconds that the page has been waiting for it, or
    for the card to be taken. `known`: "face" or "pin" once the machine knows who it is. `treatment`, `surgery`,
    `checkup`: "yes" or "no" once answered.
    """

    page: Page = Page.PLACE
    card: Card = Card()
    near: bool = False
    middle: bool = False
    still: float = 0.0
    pad: Pad = Pad()
    known: str = ""
    treatment: str = ""
    surgery: str = ""
    checkup: str = ""


Told = tuple[Clinic, tuple[Happening, ...]]


def touched(state: Clinic, touch: Touch) -> Told:
    """What a touch does; the caller has made sure that the target is on the screen."""
    match touch.target.removeprefix("clinic.").split("."):
        case ["unsleeve" | "flip" | "put" | "straighten" as how]:
            return _handled(state, how)
        case ["way", way]:
            return _turned(replace(state, page=Page(way)))
        case ["nearer" | "centre" | "key" | "erase" | "decide", *_]:
            return _shown(state, touch)
        case ["single"]:
            return _turned(replace(state, page=Page.TREATMENT))
        case ["answer", answer]:
            return _answered(state, answer)
        case ["all", answer]:
            every = replace(state, treatment=answer, surgery=answer, checkup=answer)
            return _taken_up(every), (Done("clinic.all", "3つとも 答える ところでした。"),)
        case ["counter"]:
            return replace(state, still=REMINDING_SECONDS), (Changed("カードが まだ 機械に あります。"),)
        case ["take"]:
            card = clinic_card.taken(state.card)
            return replace(state, page=Page.END, card=card), (Done("clinic.taken", "カードを 取る ところでした。"),)
        case ["back"]:
            return _turned(back(state) or state)
        case ["cancel" | "again" as which]:
            return Clinic(), (Done(f"clinic.{which}", "はじめの 画面に もどる ところでした。"),)
        case _:
            return state, (Missed(touch.target),)


def _handled(state: Clinic, how: str) -> Told:
    """Something is done to the card; a straight one is read, and the next page comes."""
    match how:
        case "unsleeve":
            return replace(state, card=clinic_card.unsleeved(state.card)), (Changed(OUT),)
        case "flip":
            return replace(state, card=clinic_card.flipped(state.card)), (Changed(FLIPPED),)
        case "put":
            card = clinic_card.put(state.card)
            return replace(state, card=card), (Changed(clinic_card.note(card)),)
        case _:
            return _turned(replace(state, page=Page.WAY, card=clinic_card.straightened(state.card)))


def _shown(state: Clinic, touch: Touch) -> Told:
    """The person shows who they are, by face or by number."""
    match touch.target:
        case "clinic.nearer":
            return replace(state, near=True), (Changed("顔が 大きく うつりました。"),)
        case "clinic.centre":
            return replace(state, middle=True), (Changed("顔が まん中に 来ました。"),)
        case "clinic.decide" if pin_pad.fits(state.pad):
            return _turned(_recognised(state, "pin"))
        case _:
            pad, told = pin_pad.touched(state.pad, touch, NAME)
            return replace(state, pad=pad), told


def watched(state: Clinic, seconds: float) -> Told:
    """Time in front of the machine: a face that stands well is known, a card that stays behind is called after."""
    looking = state.page is Page.FACE and state.near and state.middle
    if not looking and state.page is not Page.TAKE:
        return state, ()
    now = replace(state, still=min(state.still + seconds, REMINDING_SECONDS))
    if looking and now.still >= LOOKING_SECONDS:
        return _turned(_recognised(now, "face"))
    return now, ()


def reminding(state: Clinic) -> bool:
    """Whether the machine calls after a card that was left in it."""
    return state.page is Page.TAKE and state.still >= REMINDING_SECONDS


def back(state: Clinic) -> Clinic | None:
    """One page of the machine back, None where there is none; before the first page the card is in the hand again."""
    before = BEFORE.get(state.page)
    if before is None:
        return None
    card = clinic_card.taken(state.card) if before is Page.PLACE else state.card
    known = state.known if before in (Page.WHOLE, *QUESTIONS) else ""
    return replace(state, page=before, card=card, known=known, near=False, middle=False, still=0.0, pad=Pad())


def left(state: Clinic) -> Clinic:
    """Nobody leaves a machine for another app; it stays as it is."""
    return state


def facts(state: Clinic) -> Mapping[str, str]:
    """`page` place, way, face, pin, whole, treatment, surgery, checkup, take or end · `sleeve` yes or no · `side` of
    the card that is up, front or back · `card` in the hand, crooked or straight · `near`, `middle` of the face ·
    `known` by face or pin · `typed` on the pad · `treatment`, `surgery`, `checkup` answered yes or no · `reminded`.
    """
    return {
        "clinic.page": state.page,
        "clinic.sleeve": yes(so=state.card.sleeved),
        "clinic.side": "back" if state.card.back else "front",
        "clinic.card": state.card.lies,
        "clinic.near": yes(so=state.near),
        "clinic.middle": yes(so=state.middle),
        "clinic.known": state.known or NONE,
        "clinic.typed": pin_pad.typed(state.pad),
        "clinic.treatment": state.treatment or NONE,
        "clinic.surgery": state.surgery or NONE,
        "clinic.checkup": state.checkup or NONE,
        "clinic.reminded": yes(so=reminding(state)),
    }


def screen(state: Clinic) -> str:
    """The name of the page in front."""
    return f"clinic.{state.page}"


def _recognised(state: Clinic, known: str) -> Clinic:
    return replace(state, page=Page.WHOLE, known=known, pad=Pad(), still=0.0)


def _answered(state: Clinic, answer: str) -> Told:
    """One question answered; it can be gone back to, so one more touch changes it again."""
    after = replace(state, **{state.page.value: answer})
    words = "「同意する」と 答えました。" if answer == "yes" else "「同意しない」と 答えました。"
    place = QUESTIONS.index(state.page)
    last = place == len(QUESTIONS) - 1
    return _taken_up(after) if last else replace(after, page=QUESTIONS[place + 1]), (Changed(words),)


def _taken_up(state: Clinic) -> Clinic:
    return replace(state, page=Page.TAKE, still=0.0)


def _turned(state: Clinic) -> Told:
    return state, (Turned(screen(state)),)


SAMPLES = (
    Clinic(),
    Clinic(card=Card(sleeved=False, back=False)),
    Clinic(card=clinic_card.put(Card(sleeved=False, back=False))),
    Clinic(page=Page.WAY, card=LAID),
    Clinic(page=Page.WHOLE, card=LAID, known="face"),
    *(Clinic(page=page, card=LAID, known="face") for page in QUESTIONS),
    Clinic(page=Page.TAKE, card=LAID, known="face"),
    Clinic(page=Page.END),
)
"""One state of every page that touches which only lead elsewhere do not reach."""
