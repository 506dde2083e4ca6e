"""An alert in the words of its page: who says it, where, what to do, and always of which time it is.

What to do at each level: 避難情報に関するガイドライン (Cabinet Office, 2021). An order of the city and information that
only equals a level are never told in the same words.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.bridge.day_words import when_words
from kiosk.wording import ended, filled

if TYPE_CHECKING:
    from kiosk.store.board import Alert

_ORDERED = {
    3: "にげるのに 時間の かかる 人は、いま にげてください。",
    4: "危ない 場所から、全員 にげてください。",
    5: "命が 危険です。いちばん 安全な 場所に いてください。",
}
_EQUAL = {
    3: "市の 知らせに 気を つけて、にげる 用意を してください。",
    4: "危ない 場所に いる 人は、市の 知らせを 待たずに にげる ことも 考えてください。",
    5: "命が 危険です。いちばん 安全な 場所に いてください。",
}


@dataclass(frozen=True, slots=True)
class Warned:
    """One alert as rows of a page: `level` "0" to "5"; `band` is all of it in one line."""

    level: str
    title: str
    who: str
    advice: str
    area: str
    words: str
    time: str
    band: str


def warned(alert: "Alert", clock: datetime) -> Warned:
    """`clock` tells the day and the zone."""
    time = filled("%1の 情報です。", when_words(datetime.fromisoformat(alert.at), clock))
    title = filled("【訓練】%1", alert.title) if alert.drill else alert.title
    return Warned(
        level=str(alert.level),
        title=title,
        who=_who(alert),
        advice="これは 訓練です。" if alert.drill else _advice(alert),
        area=filled("場所は、%1です。", alert.area),
        words=alert.text,
        time=time,
        band=filled("%1　%2　%3", title, alert.area, time),
    )


def said(row: Warned) -> tuple[str, ...]:
    """All of it, to be read aloud."""
    return tuple(text for text in (ended(row.title), row.time, row.advice, row.who, row.area, row.words) if text)


def _who(alert: "Alert") -> str:
    match alert.kind:
        case "order":
            return filled("市の 避難の 知らせ、警戒レベル%1です。", alert.level)
        case "equal":
            return filled("警戒レベル%1に あたる 情報です。市の 避難の 知らせでは ありません。", alert.level)
        case _:
            return "気を つける ための 情報です。"


def _advice(alert: "Alert") -> str:
    return (_ORDERED if alert.kind == "order" else _EQUAL).get(alert.level, "")
