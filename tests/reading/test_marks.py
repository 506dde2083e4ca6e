"""The author's mark is taken out of what is shown and keeps its place."""

from kiosk.reading.marks import Marked, Ruby, marked, mistakes, parse, shown


def test_a_mark_is_shown_as_its_word() -> None:
    assert shown("｜行方《なめがた》様の｜橋《はし》") == "行方様の橋"


def test_a_mark_gives_reading_accent_and_place_in_the_shown_text() -> None:
    assert parse("あの｜橋《はし:2》と｜箸《はし:1》") == Marked(
        "あの橋と箸", (Ruby(2, 1, "はし", 2), Ruby(4, 1, "はし", 1))
    )


def test_text_without_marks_stays_as_it_is() -> None:
    assert parse("電話を かけて みましょう。") == Marked("電話を かけて みましょう。")


def test_half_a_mark_is_shown_and_named_as_a_mistake() -> None:
    assert shown("｜行方様") == "｜行方様"
    assert [mistake.at for mistake in mistakes("｜行方様")] == [0]
    assert [mistake.at for mistake in mistakes("行方《なめがた》様")] == [2, 7]


def test_a_reading_that_is_not_kana_is_a_mistake() -> None:
    (mistake,) = mistakes("｜行方《namegata》様")
    assert mistake.at == 4
    assert "ひらがな" in mistake.what


def test_good_marks_have_no_mistakes() -> None:
    assert mistakes("｜行方《なめがた》様の｜e-Tax《イータックス》") == ()


def test_a_reading_is_tried_out_wherever_the_author_fixed_none() -> None:
    tried = marked("人気の 町。｜人気《にんき》の 店。人気。", "人気", "ヒトケ")
    assert tried == "｜人気《ヒトケ》の 町。｜人気《にんき》の 店。｜人気《ヒトケ》。"
    assert shown(tried) == "人気の 町。人気の 店。人気。"
