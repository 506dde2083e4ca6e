"""Leaving a number for the city, and taking it back: typed, asked, answered. Pure: the store's answers come in."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.wording import ended

TELEPHONE, RECEIPT = (10, 11), (10, 10)  # digits, at least and at most; never twelve, nobody's own number fits


class Stage(StrEnum):
    TYPING = "typing"  # the telephone number
    ASKING = "asking"  # the city's question about it
    TAKING_BACK = "taking_back"  # the number of the receipt
    WORKING = "working"
    TOLD = "told"  # how it ended


@dataclass(frozen=True, slots=True)
class Agreeing:
    """`asked`: the city's own words; `typed`: how many digits stand; `words`: what is told, a sentence a line."""

    stage: Stage = Stage.TYPING
    asked: str = ""
    typed: int = 0
    title: str = ""
    words: tuple[str, ...] = ()

    @property
    def room(self) -> tuple[int, int]:
        return RECEIPT if self.stage is Stage.TAKING_BACK else TELEPHONE

    @property
    def complete(self) -> bool:
        least, most = self.room
        return least <= self.typed <= most


TYPE_TELEPHONE = ("市の 係から 電話を かけて もらえます。", "電話番号を 押して、「つぎへ」に さわってください。")
TYPE_RECEIPT = ("受けとり番号を 押して、「つぎへ」に さわってください。",)
NOTHING_SENT = ("番号は 消しました。どこにも 送っていません。",)
KEEP_RECEIPT = ("市から 電話が かかります。", "受けとり番号を 書いておいてください。やめたい ときに つかいます。")
TAKEN_BACK = ("この きかいから 消しました。市にも 消すように 伝えます。",)
NO_RECEIPT = ("その 番号は 受けとり番号では ありません。", *TYPE_RECEIPT)
NOT_NOW = ("いまは 送れません。番号は 消しました。", "係の人に 聞いてください。")


def begun(asked: str) -> Agreeing:
    return Agreeing(Stage.TYPING, asked, title="電話を もらう", words=TYPE_TELEPHONE)


def taking_back() -> Agreeing:
    return Agreeing(Stage.TAKING_BACK, title="送った番号を 消す", words=TYPE_RECEIPT)


def with_typed(now: Agreeing, typed: int) -> Agreeing:
    return replace(now, typed=typed)


def asked(now: Agreeing) -> Agreeing:
    """The number stands; before anything is kept, the city's question."""
    return replace(now, stage=Stage.ASKING, title="送っても いいですか", words=(now.asked,))


def working(now: Agreeing) -> Agreeing:
    return replace(now, stage=Stage.WORKING, words=())


def refused(now: Agreeing) -> Agreeing:
    return replace(now, stage=Stage.TOLD, typed=0, title="送りません", words=NOTHING_SENT)


def given(now: Agreeing) -> Agreeing:
    return replace(now, stage=Stage.TOLD, title="受けとりました", words=KEEP_RECEIPT)


def taken_back(now: Agreeing) -> Agreeing:
    return replace(now, stage=Stage.TOLD, typed=0, title="消しました", words=TAKEN_BACK)


def no_receipt(now: Agreeing) -> Agreeing:
    return replace(now, stage=Stage.TAKING_BACK, typed=0, words=NO_RECEIPT)


def failed(now: Agreeing) -> Agreeing:
    return replace(now, stage=Stage.TOLD, typed=0, title="送れませんでした", words=NOT_NOW)


def fixed_words() -> tuple[str, ...]:
    """All that may be said but for the city's question."""
    titles = ("電話を もらう", "送った番号を 消す", "送っても いいですか", "送りません", "受けとりました")
    ends = ("消しました", "送れませんでした")
    every = (TYPE_TELEPHONE, TYPE_RECEIPT, NOTHING_SENT, KEEP_RECEIPT, TAKEN_BACK, NO_RECEIPT, NOT_NOW)
    return (*map(ended, (*titles, *ends)), *dict.fromkeys(line for lines in every for line in lines))
