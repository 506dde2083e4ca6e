"""When an alert rings: once each, at the start of the program for an order only; and in which words it is told."""

from datetime import UTC, datetime, timedelta

from kiosk.bridge.alert_view import AlertView
from kiosk.bridge.alert_words import said, warned
from kiosk.store.board import Alert, AlertKind
from tests.ui.phone.stage import the_application

NOW = datetime(2026, 11, 27, 5, 20, tzinfo=UTC)


def an_alert(number: int, kind: AlertKind, level: int) -> Alert:
    times = NOW.isoformat(), (NOW + timedelta(hours=3)).isoformat()
    return Alert(number, kind, level, "題", "本文。", "本町", *times)


ORDER, EQUAL = an_alert(1, AlertKind.ORDER, 4), an_alert(2, AlertKind.EQUAL, 4)


def rings(*boards: tuple[Alert, ...]) -> list[str]:
    """What the view tells after each of these boards."""
    the_application()
    view, told = AlertView(), list[str]()
    view.rang.connect(lambda: told.append("rang"))
    view.ended.connect(lambda: told.append("ended"))
    for alerts in boards:
        view._hear(alerts)
    return told


def test_a_program_that_has_just_started_rings_for_an_order_only() -> None:
    assert rings((EQUAL,)) == []
    assert rings((ORDER, EQUAL)) == ["rang"]


def test_each_rings_once_and_the_end_is_told() -> None:
    assert rings((), (EQUAL,), (EQUAL,), (EQUAL, ORDER), ()) == ["ended", "rang", "rang", "ended"]


def test_the_time_the_place_and_who_speaks_are_always_told() -> None:
    for alert in (ORDER, EQUAL, an_alert(3, AlertKind.INFORMATION, 0)):
        words = " ".join(said(warned(alert, NOW)))
        assert "5時20分の 情報です。" in words
        assert "場所は、本町です。" in words
    assert "市の 避難の 知らせ、警戒レベル4です。" in said(warned(ORDER, NOW))
    assert "警戒レベル4に あたる 情報です。市の 避難の 知らせでは ありません。" in said(warned(EQUAL, NOW))
