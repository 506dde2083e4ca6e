"""The papers a person can take home, and what is said about each on its way out."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.visit.page import Page


class Paper(StrEnum):
    LESSON = "lesson"
    STAMPS = "stamps"
    TOUCH = "touch"
    CARD = "card"
    FRIDGE = "fridge"
    RECEIPT = "receipt"
    TICKET = "ticket"
    DAY = "day"
    HANDOUT = "handout"  # the lesson's, for everybody in the class
    REPORT = "report"
    CERTIFICATE = "certificate"


class Way(StrEnum):
    """Where a paper went."""

    PRINTER = "printer"
    STICK = "stick"
    NOWHERE = "nowhere"  # no printer and no stick: what can be shown stands on the screen


@dataclass(frozen=True, slots=True)
class Offer:
    """A paper on its key."""

    paper: Paper
    label: str
    icon: str


OFFERS = (
    Offer(Paper.LESSON, "練習の 紙", "smartphone"),
    Offer(Paper.STAMPS, "スタンプの 紙", "flag"),
    Offer(Paper.TOUCH, "さわり方の 紙", "tap"),
    Offer(Paper.CARD, "カードの 紙", "card"),
    Offer(Paper.FRIDGE, "れいぞうこに はる 紙", "handset"),
    Offer(Paper.RECEIPT, "受けとりの 紙", "person"),
    Offer(Paper.TICKET, "引きつぎの 紙", "person"),
    Offer(Paper.DAY, "きょうの 数の 紙", "news"),
    Offer(Paper.HANDOUT, "練習の 紙（人数ぶん）", "smartphone"),
    Offer(Paper.REPORT, "教室の 報告", "news"),
    Offer(Paper.CERTIFICATE, "修了証（人数ぶん）", "flag"),
)
ON_PAGES: dict[Page, tuple[Paper, ...]] = {
    Page.PRAISE: (Paper.LESSON, Paper.STAMPS),
    Page.COACH: (Paper.TOUCH,),
    Page.CARD: (Paper.CARD,),
    Page.NUMBERS: (Paper.FRIDGE,),
    Page.CONSENT: (Paper.RECEIPT,),
    Page.CALL_BACK: (Paper.RECEIPT,),
    Page.DESK: (Paper.TICKET, Paper.DAY),
    Page.CLASS: (Paper.HANDOUT, Paper.REPORT, Paper.CERTIFICATE),
}
WHICH = "どの 紙を つくりますか。"
MAKING = "紙を つくっています。"
CAME_OUT = {
    Way.PRINTER: "いま 印刷しています。出てきたら、お取りください。",
    Way.STICK: "さしてある USBに 入れました。",
    Way.NOWHERE: "この きかいでは、紙は 出ません。",
}
SCAN = "ご自分の 電話で 読むと、同じ ことが わかります。"
COPY = "つぎに 来たら、この かなを 押します。書きうつしても、電話で とっても いいです。"
ASK = "係の人に 言ってください。"


def offers(page: Page) -> tuple[Offer, ...]:
    """What can be had on this page, as it stands on the keys."""
    here = ON_PAGES.get(page, ())
    return tuple(offer for offer in OFFERS if offer.paper in here)


def told(way: Way, *, code: str, copied: str) -> tuple[str, ...]:
    """What is said when it is done; `code`: there is one to scan, `copied`: signs that can be written down."""
    if way is not Way.NOWHERE:
        return (CAME_OUT[way],)
    return (CAME_OUT[way], COPY if copied else SCAN if code else ASK)


def fixed_words() -> tuple[str, ...]:
    return (WHICH, MAKING, *CAME_OUT.values(), SCAN, COPY, ASK)
