"""What the kiosk knows becomes a paper, and what a paper must not hold does not."""

from dataclasses import asdict
from datetime import date

from kiosk.bridge.papers import card_paper, fridge_paper, letters_of, stamp_paper, touch_paper
from kiosk.card.words import TRIES, CardPage, Line
from kiosk.paper.card_checkup import card_checkup
from kiosk.paper.fridge_card import fridge_card
from kiosk.paper.sheet import Call, Calls, Letters
from kiosk.phone.skin import Skin
from kiosk.visit.coach import Coach
from kiosk.visit.stamp_card import Stamps, read


def a_page() -> CardPage:
    lines = (Line("カードの 期限", "2032年5月14日まで"), Line(TRIES, "利用者証明用 あと 3回"))
    return CardPage(
        title="カードを 見ました", lines=lines, first="調べた期限は、まだ 切れていません。", not_looked="停止"
    )


def test_the_tries_left_are_not_on_the_paper_of_a_card() -> None:
    paper = card_paper(a_page(), str(date(2026, 11, 27)))
    assert paper.dates == (("カードの 期限", "2032年5月14日まで"),)
    assert "あと 3回" not in str(asdict(card_checkup(paper, Letters.NORMAL)))


def test_what_was_not_looked_at_is_on_it() -> None:
    assert "停止" in str(asdict(card_checkup(card_paper(a_page(), "きょう"), Letters.NORMAL)))


def test_the_fridge_card_has_the_four_numbers_each_with_its_use() -> None:
    sheet = fridge_card(fridge_paper(), Letters.LARGE)
    calls = [call for part in sheet.parts if isinstance(part, Calls) for call in part.calls]
    assert calls == [
        Call("110", "いま 起きている 事件"),
        Call("#9110", "警察への 相談"),
        Call("188", "買い物・契約の 相談"),
        Call("0120-95-0178", "マイナンバーカードを 止める"),
    ]


def test_the_two_larger_texts_of_a_visit_have_the_larger_letters_on_paper() -> None:
    assert [letters_of(text) for text in range(4)] == [Letters.NORMAL] * 2 + [Letters.LARGE] * 2


def test_the_coach_s_paper_says_what_the_coach_said() -> None:
    paper = touch_paper(Coach(held_ms=1500), Skin.ANDROID, {Skin.ANDROID: "長押しの 時間"})
    assert paper.found[0] == "ゆっくり さわる ゆびです。"
    assert "長押しの 時間" in paper.own_phone


def test_the_stamp_card_says_the_same_in_kana_and_to_a_reader() -> None:
    stamps = Stamps(skin=Skin.IPHONE, lessons=frozenset({"L06", "L54"}))
    paper = stamp_paper(stamps)
    assert read(paper.typed) == read(paper.scanned) == stamps
    assert paper.done == {6, 54}
