"""Checking sentences: length, readings, katakana, telephone numbers."""

import pytest

from kiosk.lesson.check_text import TextRules
from kiosk.lesson.joyo import JOYO

RULES = TextRules({"ボタン": "さわる ところ"}, frozenset(("188",)))


def told(text: str) -> str:
    return "\n".join(f"{what} {write}" for what, write in RULES.findings(text))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("あ" * 41, "40文字まで"),
        ("キャッシュレスです。", "言いかえ"),
        ("ｷｬｯｼｭレスです。", "キャッシュレス"),
        ("ボタソを 押します。", "ボタン では ありませんか。"),
        ("｜山田さん", "ふりがな"),
        ("｜山田《yamada》さん", "ひらがな"),
        ("03-1234-5678 に かけます。", "本当に かかる"),
        ("0312345678 に かけます。", "本当に かかる"),
        ("SMSを ひらきます。", "｜SMS《よみ》のように"),
        ("ＳＭＳを ひらきます。", "「SMS」の 読みが ありません。"),
        ("Wi-Fiに つなぎます。", "「Wi-Fi」の 読みが ありません。"),
        ("鞄を あけます。", "「鞄」は、声が"),
        ("手提げ鞄を あけます。", "｜鞄《よみ》のように"),
        ("𠮷野さん", "｜𠮷野《よみ》"),
    ],
)
def test_a_sentence_to_mend_is_told_with_what_to_write(text: str, says: str) -> None:
    assert says in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "ここに さわります。" * 6,
        "03-0000-9876 です。",
        "ボタン",
        "「A」の ところです。",
        "｜SMS《えすえむえす》を ひらきます。",
        "PINを 入れます。",  # the kiosk's own list reads it
        "https://shop.example/ です。",  # said as an address
        "｜鞄《かばん》を あけます。",
        "叱られません。頬が ゆるみます。人々です。",
        "188 に かけます。",
    ],
)
def test_a_sentence_that_can_be_read_and_understood_is_fine(text: str) -> None:
    assert told(text) == ""


def test_the_list_is_the_whole_table_and_its_usual_other_forms() -> None:
    assert len(JOYO) == 2136 + 4
    assert JOYO.issuperset("亜腕鬱俺賂") and not JOYO & set("勺錘銑脹匁々嘘")
