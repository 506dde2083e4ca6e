"""たすけて tells in words where somebody is stuck, whatever the page."""

from kiosk.bridge.help_view import PAGE_NAMES, where_words
from kiosk.visit.visit import Page


def test_every_page_where_somebody_can_be_stuck_has_a_name() -> None:
    assert set(PAGE_NAMES) == {page.value for page in Page if page is not Page.REST}


def test_minutes_are_told_from_the_first_full_one_on() -> None:
    assert where_words("home", "", 0, 59.0) == "場所: はじめの 画面"
    assert where_words("lesson", "電話を かける", 3, 125.0) == "場所: スマホの 練習「電話を かける」3番目 (2分前から)"
