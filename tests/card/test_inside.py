"""What stands in the chip, in words: the four things, the day of birth in both calendars."""

import pytest

from kiosk.card.attributes import Attributes, Sex
from kiosk.card.inside import birth_words, lines, sentences


def somebody(birth: str = "1950-04-01", sex: Sex = Sex.FEMALE) -> Attributes:
    return Attributes(name="練習　花子", address="練習県縁側市日向町１丁目２－３", birth=birth, sex=sex)


@pytest.mark.parametrize(
    ("birth", "words"),
    [
        ("1950-04-01", "1950年4月1日（昭和25年）"),
        ("1989-01-07", "1989年1月7日（昭和64年）"),
        ("1989-01-08", "1989年1月8日（平成元年）"),
        ("2019-05-01", "2019年5月1日（令和元年）"),
        ("1912-07-29", "1912年7月29日（明治45年）"),
        ("1926-12-25", "1926年12月25日（昭和元年）"),
        ("1940-00-00", "1940年（ほかは 登録が ありません）"),
        ("1940-05-00", "1940年5月（ほかは 登録が ありません）"),
        ("0000-00-00", "（ほかは 登録が ありません）"),
    ],
)
def test_a_day_of_birth(birth: str, words: str) -> None:
    assert birth_words(birth) == words


def test_the_four_things_in_the_order_of_the_card() -> None:
    assert [line.title for line in lines(somebody())] == ["名前", "住所", "生まれた 日", "性別"]
    assert lines(somebody(sex=Sex.UNKNOWN))[3].text == "わかりません"


def test_what_is_said_are_the_same_four() -> None:
    assert sentences(somebody())[0] == "名前は、練習　花子です。"
    assert len(sentences(somebody())) == 4


def test_no_text_form_holds_a_person() -> None:
    assert "花子" not in repr(lines(somebody()))
