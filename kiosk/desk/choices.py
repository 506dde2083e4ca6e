"""What staff can choose in a consultation: short codes for the record, and the words on their keys."""

from dataclasses import dataclass
from enum import StrEnum


class Topic(StrEnum):
    """What a consultation was about."""

    PHONE = "phone"
    MESSAGE = "message"
    CARD = "card"
    PROCEDURE = "procedure"
    PAYING = "paying"
    SCAM = "scam"
    TROUBLE = "trouble"
    HEALTH = "health"
    DISASTER = "disaster"
    OTHER = "other"


class Wish(StrEnum):
    """What the person wanted."""

    LEARN = "learn"
    TOGETHER = "together"
    CHECK = "check"
    MEND = "mend"
    APPLY = "apply"
    ASK = "ask"


class Seen(StrEnum):
    """What staff saw."""

    A_HINT_WAS_ENOUGH = "a_hint_was_enough"
    HARD_TO_READ = "hard_to_read"
    HARD_TO_TOUCH = "hard_to_touch"
    SETTING = "setting"
    SECRET_FORGOTTEN = "secret_forgotten"  # noqa: S105  (no secret: it says that one was forgotten)
    DATE_NEAR = "date_near"
    STRANGE_MESSAGE = "strange_message"
    NO_DEVICE = "no_device"
    NOTHING_SPECIAL = "nothing_special"


class Done(StrEnum):
    """What staff did."""

    EXPLAINED = "explained"
    PRACTISED = "practised"
    SET_TOGETHER = "set_together"
    LOOKED_AT_CARD = "looked_at_card"
    GAVE_PAPER = "gave_paper"
    TOLD_OFFICE = "told_office"


class Outcome(StrEnum):
    """How it ended; there is no fifth."""

    SOLVED = "solved"
    LESSON = "lesson"
    HANDED_OVER = "handed_over"
    URGENT = "urgent"


MINUTES = (5, 10, 15, 20, 30, 45, 60)


@dataclass(frozen=True, slots=True)
class Choice:
    """One key: its code, the word on it, and a drawing where it has one."""

    code: str
    label: str
    icon: str = ""


TOPICS = (
    Choice(Topic.PHONE, "スマホの 使い方", "smartphone"),
    Choice(Topic.MESSAGE, "電話・メッセージ", "desk-message"),
    Choice(Topic.CARD, "マイナンバーカード", "card"),
    Choice(Topic.PROCEDURE, "市の 手続き", "desk-paper"),
    Choice(Topic.PAYING, "お金・買い物", "desk-money"),
    Choice(Topic.SCAM, "あやしい 話", "desk-warning"),
    Choice(Topic.TROUBLE, "動かない・消えた", "trouble"),
    Choice(Topic.HEALTH, "病院・健康", "desk-health"),
    Choice(Topic.DISASTER, "災害・り災証明", "desk-house"),
    Choice(Topic.OTHER, "ほかの こと", "person"),
)
WISHES = (
    Choice(Wish.LEARN, "やり方を 知りたい"),
    Choice(Wish.TOGETHER, "いっしょに やりたい"),
    Choice(Wish.CHECK, "これで よいか 見てほしい"),
    Choice(Wish.MEND, "なおしたい"),
    Choice(Wish.APPLY, "申しこみたい"),
    Choice(Wish.ASK, "話を 聞きたい"),
)
SEEN = (
    Choice(Seen.A_HINT_WAS_ENOUGH, "少し 言うと できた"),
    Choice(Seen.HARD_TO_READ, "字が 見えにくい"),
    Choice(Seen.HARD_TO_TOUCH, "さわりにくい"),
    Choice(Seen.SETTING, "設定が ちがっていた"),
    Choice(Seen.SECRET_FORGOTTEN, "暗証番号を 忘れていた"),
    Choice(Seen.DATE_NEAR, "期限が 近い・すぎた"),
    Choice(Seen.STRANGE_MESSAGE, "あやしい 知らせが あった"),
    Choice(Seen.NO_DEVICE, "スマホを 持っていない"),
    Choice(Seen.NOTHING_SPECIAL, "とくに なし"),
)
DONE = (
    Choice(Done.EXPLAINED, "説明した"),
    Choice(Done.PRACTISED, "この きかいで 練習した"),
    Choice(Done.SET_TOGETHER, "いっしょに 設定した"),
    Choice(Done.LOOKED_AT_CARD, "カードを 調べた"),
    Choice(Done.GAVE_PAPER, "紙を わたした"),
    Choice(Done.TOLD_OFFICE, "窓口を 伝えた"),
)
OUTCOMES = (
    Choice(Outcome.SOLVED, "ここで すんだ", "done"),
    Choice(Outcome.LESSON, "練習を すすめた", "smartphone"),
    Choice(Outcome.HANDED_OVER, "窓口へ つなぐ", "desk-paper"),
    Choice(Outcome.URGENT, "いそぎ", "desk-warning"),
)


def label_of(choices: tuple[Choice, ...], code: str) -> str:
    """The word on the key of this code; "" where there is none."""
    return next((choice.label for choice in choices if choice.code == code), "")
