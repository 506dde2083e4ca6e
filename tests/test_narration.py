"""The fixed words of the kiosk's own pages are known beforehand, and nothing about a person is among them."""

import re

from kiosk.narration import lessons_say, pages_say
from kiosk.paths import UI


def test_words_of_the_pages_the_card_and_the_finger_are_known() -> None:
    texts = set(pages_say(UI))
    assert {
        "きょうは 何を しましょうか",
        "まだ つづけますか",
        "つぎは ひとりで やる",
        "この 大きさで お話しします。",
    } <= texts
    assert {
        "カードを 置いてください。",
        "これは れんしゅうの カードです。",
        "カードの 期限が 近づいています。",
    } <= texts
    assert {"黄色い まるに、軽く 1回 さわります。", "ちょうど よい さわり方です。"} <= texts


def test_no_gap_that_is_filled_later_and_no_day_of_a_card_is_among_them() -> None:
    assert [text for text in pages_say(UI) if "%" in text or re.search(r"\d{4}年", text)] == []


def test_what_every_lesson_may_say_is_there_without_any_lesson() -> None:
    assert "では、いっしょに やりましょう。" in set(lessons_say(()))
