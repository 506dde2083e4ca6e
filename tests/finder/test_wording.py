"""The same words in another script, width, dialect or tone have the same plain form."""

import pytest

from tests.finder.shipped import book


def plain(text: str) -> str:
    return book().speech.plain(text).kana


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("ｼｬｼﾝ", "写真"),
        ("しゃしん", "写真"),
        ("ＱＲコード", "QRコード"),
        ("ｷｭｰｱｰﾙｺｰﾄﾞ", "QRコード"),
        ("メール", "めえる"),
        ("ケータイ", "携帯"),
        ("LINE", "ライン"),
        ("見えへん", "見えない"),
        ("読めん", "読めない"),
        ("見えねえ", "見えない"),
        ("送りたか", "送りたい"),
        ("消えてしもた", "消えてしまった"),
        ("消えちゃった", "消えてしまった"),
        ("画面を 広げたいのですが", "画面広げたい"),
        ("写真を送りたいんですけど、どうすればいいですか？", "写真送りたい"),
        ("電話 。", "でんわ"),
    ],
)
def test_two_ways_to_say_one_thing(said: str, meant: str) -> None:
    assert plain(said) == plain(meant)


@pytest.mark.parametrize("noun", ["画面", "期限", "保険", "かばん"])
def test_a_noun_that_ends_in_n_is_no_negation(noun: str) -> None:
    assert not plain(noun).endswith("ない")


def test_a_text_of_marks_alone_is_empty() -> None:
    assert plain("？！ 、。") == ""
