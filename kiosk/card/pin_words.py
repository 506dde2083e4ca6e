"""What the kiosk says and shows while a PIN is asked for: Japanese sentences as plain data."""

from dataclasses import dataclass
from typing import assert_never

from kiosk.card import words
from kiosk.card.applications import Pin
from kiosk.card.asking import Answer, Asking, Purpose, Stage
from kiosk.card.attributes import Unreadable
from kiosk.card.mynumber import Right, Wrong
from kiosk.card.pin import AnswerLost, Malformed, NotOnThisCard, TooFewTries
from kiosk.card.status import Fault, NoCard, NoReader, NoService
from kiosk.wording import ended, filled, run

OFFICE = "市役所の窓口で 決め直せます。"
_FACE = "顔認証の カードには、暗証番号が ありません。"


@dataclass(frozen=True, slots=True)
class PinPage:
    """One page: `first` is the one thing to know, `more` what else helps."""

    title: str
    first: str
    more: str = ""
    brief: str = ""  # the title where there is room for one word only

    @property
    def spoken(self) -> tuple[str, ...]:
        return tuple(text for text in (ended(self.title), self.first, self.more) if text)


@dataclass(frozen=True, slots=True)
class PinChoice:
    """One of the things that a PIN is typed for."""

    purpose: str
    pin: str
    icon: str
    label: str
    more: str


# The pictures: where the PIN is used, over as many dots as it has signs.
CHOICES = (
    PinChoice(Purpose.CHECK, Pin.AUTH, "pin-auth", "利用者証明用を たしかめる", "病院や コンビニで 使う 4けたです。"),
    PinChoice(
        Purpose.CHECK,
        Pin.INPUT_SUPPORT,
        "pin-input_support",
        "券面用を たしかめる",
        "名前や 住所を 写す ときの 4けたです。",
    ),
    PinChoice(Purpose.CHECK, Pin.SIGN, "pin-sign", "署名用を たしかめる", "税の 申告などで 使う 長い 番号です。"),
    PinChoice(Purpose.READ, Pin.INPUT_SUPPORT, "eye", "カードの 中を 見る", "券面用の 番号で、名前や 住所が 出ます。"),
)
FORMS = {
    Pin.AUTH: "数字を 4つ 入れます。",
    Pin.INPUT_SUPPORT: "数字を 4つ 入れます。",
    Pin.SIGN: "英語の 大文字と 数字を、6つから 16 入れます。",
}


def page(asking: Asking) -> PinPage:
    """The page of this moment; the tries left are said before a sign is asked for."""
    name = words.PIN_NAMES[asking.pin]
    match asking.stage:
        case Stage.CHOOSING:
            return PinPage("暗証番号で できること", "どれに しますか。")
        case Stage.COUNTING:
            return PinPage("カードに 聞いています", "カードを 置いたまま、お待ちください。")
        case Stage.TYPING:
            title = filled("%1の 番号", name) if asking.purpose is Purpose.CHECK else "カードの 中を 見る"
            form = FORMS[asking.pin]
            first = form if asking.purpose is Purpose.CHECK else run(filled("%1の 番号です。", name), form)
            left = filled("あと %1回 ためせます。1回に なる 前に、ここでは やめます。", asking.left)
            return PinPage(title, first, left, filled("あと %1回", asking.left))
        case Stage.SENDING:
            return PinPage("カードに 聞いています", "カードを 置いたまま、お待ちください。")
        case Stage.TOLD:
            return _told(asking)
    assert_never(asking.stage)


def _told(asking: Asking) -> PinPage:
    answer = asking.answer
    if answer is None:
        message = "told without an answer"
        raise ValueError(message)
    match answer:
        case Right():
            return PinPage("番号が 合っていました", filled("%1の 番号は、この 番号です。", words.PIN_NAMES[asking.pin]))
        case Wrong() | TooFewTries() | NotOnThisCard() | Malformed() | AnswerLost():
            return _not_right(answer)
        case Unreadable():
            return PinPage("カードの 中が 読めません", "市役所の窓口で 聞いてください。")
        case NoCard():
            return PinPage("カードが ありません", "カードを 置いて、もう一度 えらんでください。")
        case NoService() | NoReader() | Fault():
            shown = words.page(answer)
            return PinPage(shown.title, shown.first)


def _not_right(answer: Wrong | TooFewTries | NotOnThisCard | Malformed | AnswerLost) -> PinPage:
    match answer:
        case Wrong(tries_left=0):
            return PinPage("番号が ちがいました", "この 番号は 止まりました。", OFFICE)
        case Wrong(tries_left=1):
            return PinPage("番号が ちがいました", "あと 1回なので、ここでは もう ためしません。", OFFICE)
        case Wrong(tries_left=left):
            return PinPage(
                "番号が ちがいました", filled("あと %1回です。", left), run("やめても だいじょうぶです。", OFFICE)
            )
        case TooFewTries(tries_left=0):
            return PinPage("この 番号は 止まっています", OFFICE, _FACE)
        case TooFewTries():
            return PinPage(
                "あと 1回で 止まります", "ここでは、番号を 入れません。", filled("忘れた ときは、%1", OFFICE)
            )
        case NotOnThisCard():
            return PinPage("この カードには ない 番号です", "ほかの 番号を えらんでください。", _FACE)
        case Malformed():
            return PinPage("番号の 形が ちがいます", "カードには 送っていません。")
        case AnswerLost(tries_left=left):
            known = "のこりの 回数は わかりません。" if left is None else filled("のこりは %1回です。", left)
            return PinPage(
                "カードが はなれました", run("番号が 届いたか わかりません。", known), "もう一度は 送っていません。"
            )


def told_apart(answer: Answer) -> str:
    """The sign beside the page: "ok", "soon" or "stop"."""
    match answer:
        case Right():
            return "ok"
        case TooFewTries(tries_left=0) | Wrong(tries_left=0):
            return "stop"
        case _:
            return "soon"
