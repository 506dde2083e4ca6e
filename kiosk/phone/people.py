"""The people who can be called on the practice phone: made up, with numbers that nobody can have.

A local exchange never begins with 0, because a first 0 tells the switch that an area code follows
(日経 xTECH キーワード「0AB～J番号」, 2007). So 03-0000-xxxx reaches nobody, even from a real telephone.
"""

import re
from dataclasses import dataclass

IMPOSSIBLE = re.compile(r"030000\d{4}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """`number`: digits only; `line`: what the person says when answering."""

    id: str
    name: str
    number: str
    line: str


DESK = Person(id="desk", name="練習の 係", number="0300001234", line="はい、練習の 係です。よく 聞こえますよ。")
NEIGHBOURS = (
    Person(id="jiro", name="佐藤 じろう", number="0300003456", line="はい、佐藤です。お元気ですか。"),
    Person(id="yuki", name="鈴木 ゆき", number="0300004567", line="もしもし、鈴木です。こんにちは。"),
    Person(id="ken", name="高橋 けん", number="0300005678", line="はい、高橋です。お電話 ありがとう。"),
    Person(id="hana", name="山田 はな", number="0300002345", line="もしもし、山田です。お電話 うれしいです。"),
)
LOUDER_LINE = "もしもし、よく 聞こえますか。"  # said when 音を 大きく was touched, so that it can be heard
NOBODY_LINE = "こちらは 練習の 電話です。本当には かかりません。"


def person_of(number: str) -> Person | None:
    """Who has this number, if anybody."""
    return next((p for p in (DESK, *NEIGHBOURS) if p.number == number), None)


def contact(name: str) -> Person | None:
    """The contact with this id."""
    return next((p for p in NEIGHBOURS if p.id == name), None)


def hyphened(number: str) -> str:
    """A number as a telephone shows it while it is typed: 0300001234 → 03-0000-1234."""
    if number.startswith("03") and number.isdigit() and len(number) <= 10:
        return "-".join(part for part in (number[:2], number[2:6], number[6:]) if part)
    return number
