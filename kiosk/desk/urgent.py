"""Whom to call when it can't wait: each number with what it is for, and who says so."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Number:
    """`now`: it is for what happens at this moment, not for advice."""

    number: str
    use: str
    source: str
    now: bool = False


NUMBERS = (
    Number("110", "いま 起きている 事件", "警察庁 https://www.npa.go.jp/", now=True),
    Number("119", "火事・けが・急な 病気", "総務省消防庁 https://www.fdma.go.jp/", now=True),
    Number(
        "#9110",
        "警察への 相談",
        "警察庁「警察相談専用電話」、政府広報 https://www.gov-online.go.jp/pr/media/cd/201511/201511_08.html",
    ),
    Number(
        "188",
        "買い物・契約の 相談",
        "消費者庁「消費者ホットライン」 https://www.caa.go.jp/policies/policy/local_cooperation/local_consumer_administration/damage",
    ),
    Number(
        "0120-95-0178",
        "マイナンバーカードを 止める",
        "デジタル庁「マイナンバー総合フリーダイヤル」 https://www.digital.go.jp/policies/mynumber/contact",
    ),
)
