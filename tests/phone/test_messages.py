"""The short messages: they arrive as a notice, show where a link leads, are deleted and blocked."""

import pytest

from kiosk.phone.app import NothingArrives
from kiosk.phone.apps.messages import STILL_SECONDS
from kiosk.phone.facts import facts
from kiosk.phone.happening import Blocked, CameMessage, Deleted, Dialled, Followed, Opened, Turned, WentBack
from kiosk.phone.people import NOBODY_LINE
from kiosk.phone.phone import Phone, arrived, passed, scene, stocked, touched
from kiosk.phone.stock import Said, Stock, Talk
from kiosk.phone.targets import find
from kiosk.phone.touch import Tap
from kiosk.phone.widgets import Bubble, Link, Notice, Row, Text
from tests.phone.builders import a_phone, tapped, told_by

PARCEL = Talk(
    id="parcel",
    sender="れんしゅう宅配",
    said=(Said(text="お留守でした。", time="いま"),),
    link="https://takuhai.example/1a",
    number="0300009999",
)


def a_phone_with_a_message(*targets: str) -> Phone:
    phone, _ = arrived(stocked(a_phone(), Stock(talks=(PARCEL,))), "message.parcel")
    return tapped(phone, *targets)


def an_open_message(*targets: str) -> Phone:
    return a_phone_with_a_message("messages.item.parcel", *targets)


def labels(phone: Phone) -> list[str]:
    return [widget.label for widget in scene(phone).body if isinstance(widget, Text | Bubble | Link | Row)]


def test_a_message_comes_as_a_notice_over_whatever_is_in_front() -> None:
    phone, told = arrived(stocked(tapped(a_phone(), "home.clock"), Stock(talks=(PARCEL,))), "message.parcel")
    assert told == (CameMessage("parcel"),)
    notice = scene(phone).banner[0]
    assert isinstance(notice, Notice)
    assert "れんしゅう宅配" in notice.label
    phone, told = touched(phone, Tap("messages.item.parcel"))
    assert told == (Opened("messages"),)
    assert scene(phone).screen == "messages.parcel"
    assert not scene(phone).banner


def test_it_comes_once_and_only_when_the_lesson_has_it() -> None:
    phone = a_phone_with_a_message()
    assert arrived(phone, "message.parcel") == (phone, ())
    assert arrived(a_phone(), "message.parcel") == (a_phone(), ())
    with pytest.raises(NothingArrives):
        arrived(a_phone(), "letter.parcel")


def test_the_list_has_the_newest_on_top_and_says_that_it_is_new() -> None:
    phone = a_phone_with_a_message("home.messages")
    assert labels(phone) == ["れんしゅう宅配", "山田 はな", "高橋 けん"]
    row = find(scene(phone), "messages.item.parcel")
    assert isinstance(row, Row) and row.detail.startswith("新しい")
    assert not scene(phone).banner, "the line in the list is enough"


def test_an_open_message_shows_bubbles_and_the_whole_address() -> None:
    assert labels(an_open_message()) == ["お留守でした。", "https://takuhai.example/1a", "03-0000-9999"]


def test_a_link_shows_where_it_leads_before_anything_opens() -> None:
    phone, told = touched(an_open_message(), Tap("messages.link"))
    assert told == (Turned("messages.parcel.link"),)
    assert "https://takuhai.example/1a" in labels(phone)
    assert facts(tapped(phone, "messages.keep"))["messages.page"] == "talk"
    assert told_by(phone, "system.back") == (WentBack(),)


def test_a_link_that_is_followed_ends_on_a_page_of_the_practice() -> None:
    phone, told = touched(an_open_message("messages.link"), Tap("messages.follow"))
    assert told == (Followed("https://takuhai.example/1a"),)
    assert "ここは、練習の 画面です。" in labels(phone)


def test_a_number_shows_whom_it_calls_and_then_rings_on_the_telephone() -> None:
    phone = an_open_message("messages.number")
    assert "03-0000-9999" in labels(phone)
    phone, told = touched(phone, Tap("messages.call"))
    assert told == (Dialled("0300009999"),)
    assert facts(phone)["phone.screen"] == "dialer.call"
    phone, _ = passed(phone, 5.0)
    assert f"「{NOBODY_LINE}」" in labels(phone)


def test_deleting_asks_first() -> None:
    phone = an_open_message("messages.delete")
    assert facts(tapped(phone, "messages.keep"))["messages.deleted"] == "none"
    phone, told = touched(phone, Tap("messages.delete.yes"))
    assert told == (Deleted("parcel"),)
    assert facts(phone)["messages.deleted"] == "parcel"
    assert labels(phone) == ["山田 はな", "高橋 けん"]


def test_blocking_asks_first_and_takes_the_message_away() -> None:
    phone, told = touched(an_open_message("messages.block"), Tap("messages.block.yes"))
    assert told == (Blocked("parcel"),)
    assert facts(phone)["messages.blocked"] == "parcel"
    assert find(scene(phone), "messages.item.parcel") is None


def test_leaving_a_message_alone_for_a_while_is_noticed() -> None:
    phone, _ = passed(an_open_message(), STILL_SECONDS - 0.1)
    assert facts(phone)["messages.rested"] == "no"
    phone, _ = passed(phone, 0.2)
    assert facts(phone)["messages.rested"] == "yes"
    assert passed(phone, 60.0) == (phone, ()), "and then nothing changes any more"
    assert facts(tapped(phone, "messages.link", "messages.keep"))["messages.rested"] == "no"


def test_all_can_be_deleted() -> None:
    phone = tapped(a_phone(), "home.messages")
    for name in ("hana", "ken"):
        phone = tapped(phone, f"messages.item.{name}", "messages.delete", "messages.delete.yes")
    assert labels(phone) == ["メッセージは ありません。"]
