"""A text is cut where a speaker would breathe, and nothing of it is lost."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.reading.marks import shown
from kiosk.reading.sentences import LONGEST, Sentence, sentences


def test_sentences_know_where_they_start_in_the_shown_text() -> None:
    assert sentences("｜行方《なめがた》です。 次へ。") == (
        Sentence("｜行方《なめがた》です。", 0),
        Sentence("次へ。", 6),
    )


def test_closing_brackets_stay_with_their_sentence() -> None:
    assert [cut.text for cut in sentences("「はい。」と 押します。本当？")] == ["「はい。」", "と 押します。", "本当？"]


def test_an_address_is_not_cut_at_its_question_mark() -> None:
    assert len(sentences("https://example.jp/?a=1 を 見る")) == 1


def test_blank_text_has_no_sentences() -> None:
    assert sentences(" \n　。\n") == (Sentence("。", 3),)
    assert sentences(" \n　") == ()


def test_ten_thousand_characters_are_cut_into_pieces_that_can_be_followed() -> None:
    pieces = sentences("電話を かけて、" * 1250)
    assert all(len(piece.text) <= LONGEST for piece in pieces)
    assert all(piece.text.endswith(("、", "を")) for piece in pieces)


@given(st.text(st.sampled_from("電話、。！?\n 　｜行方《なめ》a"), max_size=400))
def test_every_sentence_stands_where_it_says(text: str) -> None:
    whole = shown(text)
    for cut in sentences(text):
        assert whole.startswith(shown(cut.text), cut.start)
