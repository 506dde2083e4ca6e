"""The questions that lead to how a consultation ends, as data; the first asks whether nobody has to go anywhere."""

from dataclasses import dataclass

from kiosk.desk.choices import Outcome

FIRST = "stay_home"


@dataclass(frozen=True, slots=True)
class Leaf:
    """An end: one of the four outcomes and the line that is printed with it.

    `lesson` is a row of the catalogue to show ("L53"), "" for none; `neighbour`: the office may be another town's.
    """

    outcome: Outcome
    says: str
    lesson: str = ""
    neighbour: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What is answered, and where it leads: to the name of another question, or to an end."""

    label: str
    leads: str | Leaf


@dataclass(frozen=True, slots=True)
class Question:
    text: str
    answers: tuple[Answer, ...]


_DANGER = Leaf(Outcome.URGENT, "いそぎです。すぐに 電話を します。")
_MONEY = Leaf(Outcome.URGENT, "お金や カードの ことは、すぐに 止めます。")
_SOLVED = Leaf(Outcome.SOLVED, "ここで すみました。")
_ONLINE = Leaf(Outcome.LESSON, "自分の スマホで できます。練習を してから 送ります。", "L53")
_LESSON = Leaf(Outcome.LESSON, "練習で おぼえられます。家でも 同じように できます。")
_POST = Leaf(Outcome.HANDED_OVER, "郵送で できます。要る 紙と 宛先を わたします。")
_OFFICE = Leaf(Outcome.HANDED_OVER, "窓口へ 行きます。持ち物と 時間を わたします。")
_NEIGHBOUR = Leaf(Outcome.HANDED_OVER, "となりの 町の 窓口です。電話と 時間を わたします。", neighbour=True)
_CALL_BACK = Leaf(Outcome.HANDED_OVER, "係が 調べて、あとで 答えます。相談の 番号を わたします。")

QUESTIONS = {
    FIRST: Question(
        "行かずに すみますか",
        (
            Answer("はい", "how"),
            Answer("いいえ", "where"),
            Answer("わからない", "known"),
            Answer("いま 危ない", "danger"),
        ),
    ),
    "how": Question(
        "どう すれば すみますか",
        (
            Answer("ここで すんだ", _SOLVED),
            Answer("やり方を おぼえる", _LESSON),
            Answer("自分の スマホで 送る", _ONLINE),
            Answer("郵送する", _POST),
        ),
    ),
    "where": Question(
        "どこの 窓口ですか",
        (
            Answer("この 市", _OFFICE),
            Answer("となりの 町", _NEIGHBOUR),
            Answer("わからない", _CALL_BACK),
        ),
    ),
    "known": Question(
        "何が わかりませんか",
        (
            Answer("スマホの やり方", _LESSON),
            Answer("どこへ 行くか", "where"),
            Answer("本当の 話か", "danger"),
            Answer("調べないと わからない", _CALL_BACK),
        ),
    ),
    "danger": Question(
        "何が 起きていますか",
        (
            Answer("けが・火事・事件", _DANGER),
            Answer("お金や 番号を わたした", _MONEY),
            Answer("カードを なくした", _MONEY),
            Answer("まだ 何も していない", Leaf(Outcome.LESSON, "返事を しないで、188に 聞けます。", "L36")),
        ),
    ),
}
