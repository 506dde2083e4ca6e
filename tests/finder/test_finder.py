"""What comes first, what is always there, and what happens when nothing fits."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.finder.finder import MOST, Finder
from kiosk.finder.phrase_book import PhraseMistake, named, phrase_book
from kiosk.finder.target import Kind
from tests.finder.shipped import book, finder, ids

SCAMS = {"L36", "L37", "L38"}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("画面がまっくら", "L03"),
        ("孫に写真を送りたい", "L16"),
        ("字が小さくて読めん", "L05"),
        ("知らない番号からかかってきた", "L08"),
        ("マイナンバーカードの期限", "look"),
        ("係の人を呼んで", "helper"),
    ],
)
def test_what_is_asked_every_day(said: str, meant: str) -> None:
    assert ids(said)[0] == meant


@pytest.mark.parametrize(
    "said",
    [
        "お金を払えと言われた",
        "おかねをはらえといわれた",
        "お金ば払えて言われた",
        "メールで五万円振り込めと来た",
        "還付金があるので銀行に行けと言われた",
        "警察を名乗る男から電話",
        "逮捕されると言われた",
        "未納の料金があると書いてある",
        "キャッシュカードを預かりに来るそうだ",
        "電話で暗証番号を聞かれた",
        "だまされたかもしれん",
        "電子マネーを買えと孫が言う",
        "ＡＴＭに行けって",
        "カメラの使い方を聞いたら裁判にすると言われた",
    ],
)
def test_who_is_asked_for_money_finds_the_lesson_about_fraud_first_and_then_the_person(said: str) -> None:
    assert ids(said)[0] in SCAMS
    assert ids(said)[1] == "helper"


def test_wherever_a_lesson_about_fraud_is_found_the_person_is_listed() -> None:
    fraud = [said for target in book().targets if target.id in SCAMS for said in target.said]
    assert [said for said in fraud if "helper" not in ids(said)] == []


@pytest.mark.parametrize(
    "said", ["スマホで払いたい", "ペイペイで支払い", "確定申告をスマホで", "警察を呼ぶ番号", "予約を取りたい"]
)
def test_what_only_sounds_like_money_is_no_danger(said: str) -> None:
    assert ids(said)[0] not in SCAMS


@pytest.mark.parametrize("said", ["富士山の高さ", "asdf", "ぬるぽ", "？？", "…", "ごはんたべたい", "🍵", "\x00"])
def test_where_nothing_fits_there_is_one_result_the_person(said: str) -> None:
    assert ids(said) == ["helper"]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_text_has_up_to_five_results_without_repetition_and_always_the_same(text: str) -> None:
    found = ids(text)
    assert 1 <= len(found) <= MOST and len(set(found)) == len(found)
    assert ids(text) == found


def test_a_finder_made_anew_answers_the_same() -> None:
    again = Finder(book())
    for said in ("電話", "カード", "写真", "こわい", "ラインの電話", "お金"):
        assert again.find(said) == finder().find(said)


def test_what_the_city_names_is_found() -> None:
    city = (named(Kind.PLACE, "citizens", "市民課"), named(Kind.PROCEDURE, "dog", "犬の登録の届出"))
    there = Finder(book().with_targets(city))
    assert there.find("市民課はどこ")[0].id == "citizens"
    assert there.find("犬の登録")[0].kind is Kind.PROCEDURE


def test_a_lesson_on_the_shelf_goes_by_its_own_name() -> None:
    shelved = Finder(book().shelved({"L16": ("send-photo", "写真を 送る")}))
    first = shelved.find("孫に写真を送りたい")[0]
    assert (first.id, first.title, first.catalogue) == ("send-photo", "写真を 送る", "L16")


@pytest.mark.parametrize(
    "phrasings",
    [
        '[L01]\ntitle = "ゆび"\nsaid = ["押す"]\n',
        '[helper]\ntitle = ""\nsaid = ["人"]\n',
        '[helper]\ntitle = "人"\nkind = "animal"\nsaid = ["人"]\n',
        '[helper]\ntitle = "人"\nkind = "person"\nsaid = []\n',
        '[helper]\ntitle = "人"\nkind = "person"\nsaid = [3]\n',
        '[helper]\ntitle = "人"\nkind = "person"\nsay = ["人"]\n',
    ],
)
def test_a_mistake_in_the_list_is_told(phrasings: str) -> None:
    with pytest.raises(PhraseMistake):
        phrase_book(phrasings, 'danger = ["払え"]\nwarned = ["L36"]\nfiller = ["です"]\n', "")
