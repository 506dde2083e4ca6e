"""What the kiosk says and shows for each state of the card: Japanese sentences as plain data."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import assert_never

from kiosk.card.advice import Advice, Due, TriesLeft, due, renewal_opens
from kiosk.card.applications import Pin
from kiosk.card.faults import FaultReason
from kiosk.card.status import (
    CardKind,
    CardStatus,
    Fault,
    NoCard,
    NoReader,
    NoService,
    OtherCard,
    OtherKind,
    Reading,
    Ready,
)
from kiosk.wording import MONTHS, ended, filled, listed

TRIES = "暗証番号"  # title of the line that is never said aloud
HOTLINE = "わからないときは、電話 0120-95-0178（平日 9時30分から 20時）"
NOT_LOOKED = "停止や失効、署名用の 電子証明書は、調べていません。"
ALSO_NOT_LOOKED = "署名用の 電子証明書も、調べていません。"  # after a sentence that has said the rest
PIN_NAMES = {Pin.AUTH: "利用者証明用", Pin.SIGN: "署名用", Pin.INPUT_SUPPORT: "券面用"}
PIN_FORMS = {Pin.AUTH: "数字 4けた", Pin.SIGN: "英語の 大文字と 数字で 6から 16文字", Pin.INPUT_SUPPORT: "数字 4けた"}


class Mark(StrEnum):
    """The sign beside a line."""

    OK = "ok"
    SOON = "soon"
    STOP = "stop"
    PLAIN = "plain"  # shown without judgement


@dataclass(frozen=True, slots=True)
class Line:
    """`said`: the line as it is spoken, "" for what is for the eyes alone."""

    title: str
    text: str
    mark: Mark = Mark.PLAIN
    said: str = ""


@dataclass(frozen=True, slots=True)
class CardPage:
    """One page: `first` is the one thing to know or do, `next_step` where and how; `spoken` in the order said."""

    title: str
    lines: tuple[Line, ...]
    first: str
    next_step: str = ""
    renewal: str = ""  # from when the first of the dates can be renewed
    bring: str = ""
    not_looked: str = ""
    contact: str = ""
    spoken: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AdviceWords:
    sentence: str
    next_step: str
    bring: str = ""  # to the counter


# What municipal pages ask for: Azumino and Kamiichi (renewal), Matsudo (a PIN set anew), read on 2026-11-26.
_FOR_RENEWAL = "持ち物は、カードと、届いた お知らせです。暗証番号も 使います。"
_FOR_A_NEW_CARD = "持ち物は、いまの カードと、届いた お知らせです。"
_FOR_A_PIN = "持ち物は カードです。ほかの 証明書も あると 安心です。"

ADVICE = {
    Advice.CARD_EXPIRED: AdviceWords(
        "カードの 期限が 過ぎています。", "市役所の窓口で、新しい カードを 申し込めます。", _FOR_A_NEW_CARD
    ),
    Advice.CERTIFICATE_EXPIRED: AdviceWords(
        "電子証明書の 期限が 過ぎています。", "カードを 持って、市役所の窓口へ どうぞ。", _FOR_RENEWAL
    ),
    Advice.AUTH_LOCKED: AdviceWords(
        "利用者証明用の 暗証番号が 止まっています。",
        "市役所の窓口で 決め直せます。顔認証の カードなら、そのままで だいじょうぶです。",
        _FOR_A_PIN,
    ),
    Advice.INPUT_SUPPORT_LOCKED: AdviceWords(
        "券面用の 暗証番号が 止まっています。",
        "市役所の窓口で 決め直せます。顔認証の カードなら、そのままで だいじょうぶです。",
        _FOR_A_PIN,
    ),
    Advice.SIGN_LOCKED: AdviceWords(
        "署名用の 暗証番号が 止まっています。", "カードを 持って、市役所の窓口へ どうぞ。", _FOR_A_PIN
    ),
    Advice.CARD_EXPIRES_SOON: AdviceWords(
        "カードの 期限が 近づいています。", "市役所の窓口で、新しい カードを 申し込めます。", _FOR_A_NEW_CARD
    ),
    Advice.CERTIFICATE_EXPIRES_SOON: AdviceWords(
        "電子証明書の 期限が 近づいています。", "カードを 持って 窓口へ 行くと、更新できます。", _FOR_RENEWAL
    ),
    Advice.LAST_TRY: AdviceWords(
        "あと 1回で 止まる 暗証番号が あります。",
        "番号が はっきりしないときは、ここで やめましょう。市役所の窓口で 決め直せます。",
        _FOR_A_PIN,
    ),
    Advice.CLOCK_UNSURE: AdviceWords(
        "この機械の 時計が 合っていません。", "期限の日を、カレンダーと 見くらべてください。"
    ),
    Advice.NOTHING_DUE: AdviceWords(
        "調べた期限は、まだ 切れていません。停止や失効は、調べていません。", "カードを 取って、おしまいです。"
    ),
}

OTHER_TITLES = {
    OtherKind.LICENCE: "運転免許証の ようです",
    OtherKind.TRANSPORT: "電車や 買い物の カードの ようです",
    OtherKind.STORAGE: "会員証などの カードの ようです",
    OtherKind.UNKNOWN: "マイナンバーカードでは ないようです",
}

_CAUSES = (
    Line("", "さいふや 入れものに 入っている"),
    Line("", "カードが 2枚 かさなっている"),
    Line("", "機械の まん中に のっていない"),
)
_LOOKS = Line("", "「個人番号カード」と 書いて ある カードです")  # printed on the face of each
_OTHER_LINES = {
    OtherKind.LICENCE: (_LOOKS, Line("", "大きさは 同じで、どちらにも 写真が あります")),
    OtherKind.TRANSPORT: _CAUSES[:2],
    OtherKind.STORAGE: (_LOOKS, *_CAUSES[:2]),
    OtherKind.UNKNOWN: (_LOOKS, *_CAUSES[:2]),
}
_PLACE_AGAIN = "1枚だけ 出して、まん中に 置き直してください。"
_CALL = "係の人に 声を かけてください。"
_PRACTISE = "れんしゅうの カードで、ためすことは できます。"
_FAULTS = {
    FaultReason.LIFTED: CardPage("カードが はなれました", (), "もう一度、カードを 置いてください。"),
    FaultReason.SILENT: CardPage("カードから 返事が ありません", _CAUSES, _PLACE_AGAIN),
    FaultReason.UNREADABLE: CardPage("カードを 読めませんでした", _CAUSES, _PLACE_AGAIN),
    FaultReason.BUSY: CardPage("ほかの 作業が カードを 使っています", (), "置いたまま、少し 待ってください。"),
    FaultReason.READER: CardPage("カードを 読む 機械が はずれました", (), _CALL, _PRACTISE),
}


def page(status: CardStatus) -> CardPage:
    """The page of a state, with what is said aloud (dates and advice only, never the tries left)."""
    match status:
        case NoService():
            found = CardPage("カードの 機械が 動いていません", (), _CALL, _PRACTISE)
        case NoReader():
            found = CardPage("カードを 読む 機械が ありません", (), _CALL, _PRACTISE)
        case NoCard():
            lines = (Line("", "さいふや 入れものから 出します"), Line("", "機械の まん中に 1枚だけ 置きます"))
            found = CardPage("カードを 置いてください", lines, "置いたら、そのまま 待ってください。")
        case Reading():
            found = CardPage("カードを 見ています", (), "カードを 置いたまま、お待ちください。")
        case OtherCard():
            title = OTHER_TITLES[status.kind]
            found = CardPage(title, _OTHER_LINES[status.kind], "マイナンバーカードを 1枚だけ 置いてください。")
        case Fault():
            found = _FAULTS[status.reason]
        case Ready():
            return _ready(status)
        case _:
            assert_never(status)
    return replace(found, spoken=(ended(found.title), *map(ended, (line.text for line in found.lines)), found.first))


def lies_at(place: str) -> str:
    """Where the card is laid down, as a sentence."""
    return filled("置く ところは、%1です。", place)


def practised(shown: CardPage) -> CardPage:
    """The same page, marked so that nobody takes it for a real card."""
    return replace(
        shown,
        title=filled("れんしゅう　%1", shown.title),
        spoken=("これは れんしゅうの カードです。", *shown.spoken),
    )


def day_words(day: date) -> str:
    """2032年5月14日."""
    return filled("%1年%2%3日", day.year, MONTHS[day.month - 1], day.day)


def time_left(day: date, today: date) -> str:
    """「あと 45日」 up to two months, then 「あと 3か月」 and 「あと 2年」, always rounded down."""
    days = (day - today).days
    months = (day.year - today.year) * 12 + day.month - today.month - (day.day < today.day)
    if days <= 60:
        return filled("あと %1日", days) if days else "きょうまで"
    return filled("あと %1か月", months) if months < 24 else filled("あと %1年", months // 12)


def _ready(ready: Ready) -> CardPage:
    judged = Advice.CLOCK_UNSURE not in ready.advice
    today = ready.looked_on if judged else None
    days = (("カードの 期限", ready.dates.card), ("電子証明書の 期限", ready.dates.auth_certificate))
    lines = (
        *(_date_line(title, day, today) for title, day in days),
        _tries_line(ready.tries_left),
    )
    advice = _first(ready)
    title = _TITLES[ready.kind]
    return CardPage(
        title=title,
        lines=lines,
        first=advice.sentence,
        next_step=advice.next_step,
        renewal=_renewal(tuple(day for _, day in days if day), today),
        bring=advice.bring,
        not_looked=ALSO_NOT_LOOKED if Advice.NOTHING_DUE in ready.advice else NOT_LOOKED,
        contact=HOTLINE,
        spoken=(ended(title), advice.sentence, advice.next_step, *(line.said for line in lines if line.said)),
    )


_TITLES = {
    CardKind.MY_NUMBER: "カードを 見ました",
    CardKind.JUKI: "住民基本台帳カードです",
    CardKind.PHONE: "スマートフォンの 電子証明書です",
}
_UNKNOWN_DATES = {
    CardKind.MY_NUMBER: AdviceWords("期限を 読めませんでした。", "市役所の窓口で 聞いてください。"),
    CardKind.JUKI: AdviceWords("この機械では、期限を 調べられません。", "市役所の窓口で 聞いてください。"),
    CardKind.PHONE: AdviceWords("この機械では、期限を 調べられません。", "カードの ほうを 置いてください。"),
}


def _first(ready: Ready) -> AdviceWords:
    return ADVICE[ready.advice[0]] if ready.advice else _UNKNOWN_DATES[ready.kind]


def _renewal(days: tuple[date, ...], today: date | None) -> str:
    """A sentence; nothing where no date is judged or one is past, for then the advice itself says it."""
    if not days or today is None or min(days) < today:
        return ""
    opens = renewal_opens(min(days))
    return "更新は、もう できます。" if today >= opens else filled("更新は、%1から できます。", day_words(opens))


def _date_line(title: str, day: date | None, today: date | None) -> Line:
    if day is None:
        return Line(title, "読めませんでした", said=filled("%1は、読めませんでした。", title))
    words = day_words(day)
    if today is None:
        return Line(title, filled("%1まで", words), said=filled("%1は、%2までです。", title, words))
    left = time_left(day, today)
    until, said = filled("%1まで（%2）", words, left), filled("%1は、%2まで、%3です。", title, words, left)
    match due(day, today):
        case Due.PAST:
            return Line(
                title, filled("%1に 切れました", words), Mark.STOP, filled("%1は、%2に 切れました。", title, words)
            )
        case Due.SOON:
            return Line(title, until, Mark.SOON, said)
        case Due.LATER:
            return Line(title, until, Mark.OK, said)


def _tries_line(tries: TriesLeft) -> Line:
    counts = [(Pin.AUTH, tries.auth), (Pin.SIGN, tries.sign), (Pin.INPUT_SUPPORT, tries.input_support)]
    known = [(PIN_NAMES[pin], left) for pin, left in counts if left is not None]
    if not known:
        return Line(TRIES, "調べられません")
    text = listed(
        tuple(filled("%1 あと %2回", name, left) if left else filled("%1 止まっています", name) for name, left in known)
    )
    fewest = min(left for _, left in known)
    mark = Mark.STOP if fewest == 0 else Mark.SOON if fewest == 1 else Mark.OK
    return Line(TRIES, text, mark)
