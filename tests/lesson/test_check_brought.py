"""Nothing in a lesson leads out of it: hosts, numbers and messages are checked."""

from dataclasses import replace

import pytest

from kiosk.lesson.check import check_lesson
from kiosk.lesson.check_brought import addresses
from kiosk.lesson.model import Lesson
from kiosk.lesson.package import lesson_from, read_words
from kiosk.lesson.problem import Problem
from kiosk.phone.stock import Letters, Said, Stock, Talk
from tests.lesson.builders import ROOT, the_shipped_lesson

SOUND = Talk(
    id="parcel", sender="友だち", said=(Said(text="お留守でした。"),), link="https://a.example/1", number="0300009999"
)


def told(**changed: object) -> str:
    words = read_words(ROOT / "lessons")
    assert not isinstance(words, Problem)
    lesson = replace(the_shipped_lesson(), stock=Stock(talks=(replace(SOUND, **changed),)))
    return "\n".join(str(problem) for problem in check_lesson(lesson, words))


def test_a_sound_message_has_nothing_to_mend() -> None:
    assert told() == ""


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"link": "https://bank.co.jp/login"}, "bank.co.jp は、本当に あるかも しれません。"),
        ({"link": "bank．ｃｏｍ"}, "bank.com"),
        ({"link": "https://a.example.com"}, "a.example.com"),
        ({"link": "ここ"}, "行き先が ありません"),
        ({"said": (Said(text="x.example.jp を 見てください。"),)}, "x.example.jp"),
        ({"number": "0312345678"}, "0312345678 は、本当に かかるかも しれません。"),
        ({"number": "+81300009999"}, "本当に かかる"),
        ({"said": (Said(text="03-1234-5678 に お電話を。"),)}, "本当に かかる"),
        ({"id": "Parcel 1"}, "使えません"),
        ({"id": "hana"}, "もう あります"),
    ],
)
def test_a_message_to_mend_is_told(changed: dict[str, object], says: str) -> None:
    assert says in told(**changed)


def test_any_sentence_with_a_real_host_is_told() -> None:
    assert [what for what, _ in addresses("a.example と bank.jp を 見ます。")] == [
        "bank.jp は、本当に あるかも しれません。"
    ]
    assert list(addresses("あしたの 10.30 です。")) == []


def the_scam_lesson(old: str, new: str) -> str:
    source = (ROOT / "lessons" / "scam-message" / "lesson.toml").read_text("utf-8")
    assert old in source
    read = lesson_from(source.replace(old, new).encode(), "scam-message")
    return "" if isinstance(read, Lesson) else "\n".join(map(str, read))


def test_a_message_that_is_not_in_the_file_does_not_arrive() -> None:
    says = the_scam_lesson('arrive = "message.parcel"', 'arrive = "message.parcle"')
    assert "message.parcle は 来ません。 parcel では ありませんか。" in says


def test_only_the_known_fields_of_a_message_are_read() -> None:
    assert "「sender」という 項目は ありません" in the_scam_lesson('from = "れんしゅう宅配"', 'sender = "友だち"')


def the_talk_lesson(old: str, new: str) -> str:
    source = (ROOT / "lessons" / "talk-friend" / "lesson.toml").read_text("utf-8")
    assert old in source
    read = lesson_from(source.replace(old, new).encode(), "talk-friend")
    return "" if isinstance(read, Lesson) else "\n".join(map(str, read))


@pytest.mark.parametrize(
    ("leads", "says"),
    [
        ("talk:hanna", "「hanna」という 人は いません。 hana では ありませんか。"),
        ("page:hal", "「hal」という ページは ありません。 hall では ありませんか。"),
        ("page:", "leads「page:」は 使えません。"),
        ("talk", "leads「talk」は 使えません。"),
        ("game:hana", "leads「game:hana」は 使えません。"),
    ],
)
def test_a_code_that_leads_nowhere_never_comes_to_the_shelf(leads: str, says: str) -> None:
    assert says in the_talk_lesson('leads = "talk:hana"', f'leads = "{leads}"')


def test_a_friend_who_is_to_write_has_to_be_there() -> None:
    fear = "[fear]\n"
    assert the_talk_lesson(fear, f'[[talk]]\nfrom = "ken"\nsays = ["あしたは 雨ですね。"]\n\n{fear}') == ""
    told = the_talk_lesson(fear, f'[[talk]]\nfrom = "kenn"\nsays = ["はい。"]\n\n{fear}')
    assert "「kenn」という 人は いません。 ken では ありませんか。" in told
    assert "says" in the_talk_lesson(fear, f'[[talk]]\nfrom = "ken"\n\n{fear}')


def test_somebody_unknown_does_not_write() -> None:
    assert "talk.hanna は 来ません。" in the_talk_lesson('arrive = "code.hana"', 'arrive = "talk.hanna"')


def test_what_a_friend_writes_is_read_as_every_sentence_is() -> None:
    words = read_words(ROOT / "lessons")
    assert not isinstance(words, Problem)
    letters = (Letters(friend="ken", says=("bank.jp を 見てください。",)),)
    lesson = replace(the_shipped_lesson(), stock=Stock(letters=letters))
    assert any("bank.jp は、本当に" in str(problem) for problem in check_lesson(lesson, words))


def the_booking(old: str, new: str) -> str:
    source = (ROOT / "lessons" / "reserve" / "lesson.toml").read_text("utf-8")
    words = read_words(ROOT / "lessons")
    assert old in source and not isinstance(words, Problem)
    lesson = lesson_from(source.replace(old, new).encode(), "reserve")
    return "\n".join(map(str, check_lesson(lesson, words) if isinstance(lesson, Lesson) else lesson))


def test_a_booking_is_taken_back_to_a_page_that_is_there() -> None:
    assert "「gon」という ページは ありません。 gone では ありませんか。" in the_booking(
        'takeback = "gone"', 'takeback = "gon"'
    )


def test_an_answer_that_nobody_is_asked_for_is_told() -> None:
    assert "page.answers.dya という ようすは ありません。" in the_booking("page.answers.day", "page.answers.dya")
