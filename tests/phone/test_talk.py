"""The talk app: friends are asked for by name, what is sent stays and is answered, who is stopped is gone."""

import pytest

from kiosk.phone.app import NothingArrives
from kiosk.phone.facts import facts
from kiosk.phone.happening import CameMessage, Done, Missed, Opened, Turned
from kiosk.phone.phone import Phone, arrived, passed, scene, stocked, touched
from kiosk.phone.stock import Code, Letters, Stock
from kiosk.phone.targets import find
from kiosk.phone.touch import Tap
from kiosk.phone.widgets import Bubble, Icon
from tests.phone.builders import a_phone, tapped, told_by

HANA = Code(id="hana", on="となりの スマホ", title="山田 はな", host="talk.example", leads="talk:hana", drawing="phone")


def a_talk(*targets: str) -> Phone:
    return tapped(stocked(a_phone(), Stock(codes=(HANA,))), "home.talk", *targets)


def asked() -> Phone:
    """The QR code of somebody beside was read and opened."""
    phone = arrived(a_talk("talk.add", "talk.read"), "code.hana")[0]
    return tapped(passed(phone, 2.0)[0], "qr.open")


def befriended() -> Phone:
    return tapped(asked(), "talk.yes")


def greeted() -> Phone:
    return tapped(befriended(), "talk.field", "kana.board", "kana.key.は", "kana.key.い", "talk.send")


def test_reading_a_code_leads_to_the_reader_and_back_with_a_question() -> None:
    phone, told = touched(a_talk("talk.add"), Tap("talk.read"))
    assert (facts(phone)["phone.app"], told) == ("qr", (Turned("qr"),))
    phone = asked()
    assert (facts(phone)["talk.page"], facts(phone)["talk.open"], facts(phone)["talk.added"]) == ("ask", "hana", "none")


def test_nobody_is_added_before_a_yes_and_a_no_adds_nobody() -> None:
    assert facts(tapped(asked(), "talk.no"))["talk.friends"] == facts(a_talk())["talk.friends"]
    phone, told = touched(asked(), Tap("talk.yes"))
    assert told == (Done("talk.added", "山田 はなさんを 追加する ところでした。"),)
    assert "hana" in facts(phone)["talk.friends"]


def test_whom_the_app_proposes_is_told_as_a_stranger() -> None:
    phone = a_talk("talk.maybe.aoki")
    assert "電話が すすめて いるだけの 人です。" in [getattr(widget, "label", "") for widget in scene(phone).body]
    assert facts(tapped(phone, "talk.no"))["talk.added"] == "none"


def test_what_was_sent_stays_and_is_answered_after_a_while() -> None:
    phone = greeted()
    assert (facts(phone)["talk.sent"], facts(phone)["talk.written"]) == ("はい", "")
    assert facts(phone)["talk.answered"] != "hana"
    phone, told = passed(phone, 5.0)
    assert told == (CameMessage("hana"),)
    assert facts(phone)["talk.answered"] == "hana"
    bubbles = [(one.label, one.mine) for one in scene(phone).body if isinstance(one, Bubble)]
    assert bubbles[0] == ("はい", True) and not bubbles[1][1]


def test_an_answer_that_comes_elsewhere_is_told_by_a_strip_that_leads_to_it() -> None:
    phone = passed(tapped(greeted(), "system.home"), 5.0)[0]
    assert scene(phone).banner[0].target == "talk.item.hana"
    phone, told = touched(phone, Tap("talk.item.hana"))
    assert told == (Opened("talk"),)
    assert not scene(tapped(phone, "system.home")).banner


def badge(phone: Phone) -> int:
    icon = find(scene(phone), "home.talk")
    assert isinstance(icon, Icon)
    return icon.badge


def test_the_icon_on_the_home_screen_counts_who_wrote_until_it_is_read() -> None:
    phone = passed(tapped(greeted(), "system.home"), 5.0)[0]
    phone = arrived(phone, "talk.ken")[0]
    assert (badge(phone), badge(tapped(phone, "home.all"))) == (2, 2)
    phone = tapped(phone, "home.talk", "talk.item.hana", "system.home")
    assert badge(phone) == 1
    assert badge(tapped(phone, "home.talk", "talk.item.ken", "system.home")) == 0


def test_a_stamp_and_a_photo_are_sent_as_pictures_that_say_what_they_are() -> None:
    phone = tapped(befriended(), "talk.stamps", "talk.stamp.thanks", "talk.photos", "talk.photo.cat")
    sent = [(one.label, one.drawing) for one in scene(phone).body if isinstance(one, Bubble)]
    assert sent == [("ありがとう", "stamp-thanks"), ("となりの ねこ", "photo-cat")]


def test_the_newest_conversation_stands_on_top() -> None:
    phone = tapped(greeted(), "system.back", "talk.tab.talks")
    assert next(row.key for row in scene(phone).body) == "hana"


def test_who_is_stopped_is_gone_and_nothing_comes_any_more() -> None:
    phone = tapped(greeted(), "talk.block")
    assert told_by(phone, "talk.keep")
    phone = tapped(phone, "talk.block.yes")
    assert (facts(phone)["talk.blocked"], "hana" in facts(phone)["talk.friends"]) == ("hana", False)
    assert passed(phone, 10.0)[1] == ()
    assert arrived(phone, "talk.hana")[1] == ()


def sent_by(phone: Phone) -> list[str]:
    """What the friend in front wrote, oldest first."""
    return [one.label for one in scene(phone).body if isinstance(one, Bubble) and not one.mine]


def test_each_answer_fits_what_was_sent() -> None:
    phone = passed(greeted(), 5.0)[0]
    for targets in (("talk.stamps", "talk.stamp.thanks"), ("talk.photos", "talk.photo.cat")):
        phone = passed(tapped(phone, *targets), 5.0)[0]
    phone = passed(tapped(phone, "talk.field", "kana.key.は", "talk.send"), 5.0)[0]
    assert sent_by(phone) == [
        "こんにちは。友だちに なれて うれしいです。",
        "かわいい 絵ですね。ありがとう。",
        "いい 写真ですね。ありがとう。",
        "はい。また 話しましょう。",
    ]
    old = passed(tapped(a_talk("talk.item.yuki", "talk.field"), "kana.key.は", "talk.send"), 5.0)[0]
    assert sent_by(old)[-1] == "はい。また 話しましょう。"


def test_what_a_lesson_lets_a_friend_write_comes_first_and_one_by_one() -> None:
    letters = (Letters(friend="ken", says=("あしたは 雨ですね。", "10時に 行きます。")),)
    phone = tapped(stocked(a_phone(), Stock(letters=letters)), "home.talk", "talk.item.ken")
    phone = arrived(phone, "talk.ken")[0]
    for _ in range(2):
        phone = passed(tapped(phone, "talk.field", "kana.key.は", "talk.send"), 5.0)[0]
    assert sent_by(phone)[1:] == ["あしたは 雨ですね。", "10時に 行きます。", "はい。また 話しましょう。"]


@pytest.mark.parametrize("back", ["talk.keep", "system.back", "talk.stamp.yes"])
def test_an_answer_that_came_beside_the_conversation_is_read_when_it_is_seen(back: str) -> None:
    phone = passed(tapped(greeted(), "talk.stamps"), 5.0)[0]
    assert scene(tapped(phone, "system.home")).banner
    assert not scene(tapped(phone, back, "system.home")).banner


def test_who_was_stopped_can_be_added_again() -> None:
    phone = tapped(greeted(), "talk.block", "talk.block.yes", "talk.add", "talk.read")
    phone = passed(arrived(phone, "code.hana")[0], 2.0)[0]
    now = facts(tapped(phone, "qr.open", "talk.yes"))
    assert ("hana" in now["talk.friends"], now["talk.blocked"]) == (True, "none")


def test_the_home_of_the_app_and_its_talks_are_two_tabs() -> None:
    assert facts(a_talk())["talk.tab"] == "friends"
    assert facts(a_talk("talk.tab.talks", "talk.item.ken"))["talk.tab"] == "talks"


def test_from_somebody_unknown_nothing_can_come() -> None:
    with pytest.raises(NothingArrives):
        arrived(a_phone(), "talk.hanna")


def test_nothing_is_sent_while_nothing_is_written() -> None:
    assert told_by(befriended(), "talk.send") == (Missed("talk.send"),)


def test_what_is_being_written_is_found_again_later() -> None:
    phone = tapped(befriended(), "talk.field", "kana.key.は", "system.home", "home.talk", "talk.item.hana")
    assert facts(phone)["talk.written"] == "は"
    assert find(scene(phone), "talk.field") is not None
