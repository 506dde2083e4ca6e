"""A service made of pages: answers stay, can be mended, and are sent off once."""

from kiosk.phone.facts import facts
from kiosk.phone.happening import Changed, Done, Missed
from kiosk.phone.page import Ask, Blank, Lead, Line, Page, Send, Summary, TakeBack
from kiosk.phone.phone import Phone, scene, stocked, touched
from kiosk.phone.start import prepared
from kiosk.phone.stock import Stock
from kiosk.phone.targets import find
from kiosk.phone.touch import Tap
from tests.phone.builders import tapped, told_by

BOOKING = (
    Page(
        id="day",
        title="健診の 予約",
        show=(
            Line("日にちを えらびます", heading=True),
            Ask("day", "日にち", ("3日", "4日")),
            Lead("つぎへ", "name", after=("day",)),
        ),
    ),
    Page(id="name", title="お名前", show=(Blank("name", "お名前"), Lead("つぎへ", "check", after=("name",)))),
    Page(id="check", title="確認", show=(Summary(("day", "name")), Send("申しこむ", "done", after=("day", "name")))),
    Page(id="done", title="おわり", show=(Line("受けつけました。"), TakeBack("取り消す", "gone"))),
    Page(id="gone", title="取り消し", show=(Line("取り消しました。"),)),
)
BUDOU = ("kana.key.は", "kana.confirm")


def a_service() -> Phone:
    phone = stocked(Phone(), Stock(pages=BOOKING))
    return prepared(phone, (("phone.app", "page"),))


def filled() -> Phone:
    return tapped(a_service(), "page.ask.day.1", "page.go.name", "page.blank.name", *BUDOU, "page.written")


def test_the_way_on_is_pale_until_the_question_is_answered() -> None:
    phone = a_service()
    assert told_by(phone, "page.go.name") == (Missed("page.go.name"),)
    phone, told = touched(phone, Tap("page.ask.day.1"))
    assert told == (Changed("「4日」を えらびました。"),)
    assert facts(tapped(phone, "page.go.name"))["page.page"] == "name"


def test_another_answer_takes_the_place_of_the_first() -> None:
    assert facts(tapped(a_service(), "page.ask.day.0", "page.ask.day.1"))["page.answers"] == "day=4日"


def test_a_blank_is_written_with_the_kana_keyboard_and_keeps_what_was_written() -> None:
    phone = tapped(filled(), "page.blank.name")
    assert (facts(phone)["page.writing"], facts(phone)["page.written"]) == ("name", "は")
    assert scene(phone).keyboard
    phone = tapped(phone, "kana.erase", "system.back")
    assert (facts(phone)["page.writing"], facts(phone)["page.answers"]) == ("none", "day=4日 / name=")


def test_an_answer_is_mended_from_the_summary_and_the_others_stay() -> None:
    phone = tapped(filled(), "page.go.check", "page.change.day", "page.ask.day.0")
    phone = tapped(phone, "page.go.name", "page.go.check")
    assert facts(phone)["page.answers"] == "day=3日 / name=は"


def test_it_is_sent_once_and_there_is_no_way_back() -> None:
    phone, told = touched(tapped(filled(), "page.go.check"), Tap("page.send.done"))
    assert told == (Done("page.sent", "「申しこむ」の 手前で 止まりました。"),)
    assert (facts(phone)["page.page"], facts(phone)["page.sent"]) == ("done", "yes")
    assert facts(tapped(phone, "system.back"))["phone.app"] == "home"


def test_what_was_sent_is_taken_back_and_nothing_stays_of_the_answers() -> None:
    phone, told = touched(tapped(filled(), "page.go.check", "page.send.done"), Tap("page.takeback.gone"))
    assert told == (Done("page.takenback", "「取り消す」の 手前で 止まりました。"),)
    after = facts(phone)
    assert (after["page.page"], after["page.sent"], after["page.answers"]) == ("gone", "no", "none")
    assert facts(tapped(phone, "system.back"))["phone.app"] == "home"


def test_nothing_is_taken_back_before_it_was_sent() -> None:
    phone = stocked(Phone(), Stock(pages=BOOKING[-2:]))
    phone = prepared(phone, (("phone.app", "page"),))
    assert told_by(phone, "page.takeback.gone") == (Missed("page.takeback.gone"),)


def test_each_answer_is_a_fact_of_its_own() -> None:
    phone = tapped(a_service(), "page.ask.day.1")
    assert (facts(phone)["page.answers.day"], facts(phone)["page.answers.name"]) == ("4日", "none")


def test_after_another_app_it_is_found_where_it_was_and_after_closing_on_its_first_page() -> None:
    phone = tapped(filled(), "system.home", "home.all", "home.page")
    assert (facts(phone)["page.page"], facts(phone)["page.answers"]) == ("name", "day=4日 / name=は")
    phone = tapped(phone, "system.recent", "recents.close.page", "system.home", "home.all", "home.page")
    assert (facts(phone)["page.page"], facts(phone)["page.answers.name"]) == ("day", "は")


def test_back_leads_page_by_page_and_then_home() -> None:
    phone = tapped(filled(), "system.back")
    assert facts(phone)["page.page"] == "day"
    assert facts(tapped(phone, "system.back"))["phone.app"] == "home"


def test_a_phone_without_a_lesson_s_pages_says_that_there_is_nothing() -> None:
    phone = prepared(Phone(), (("phone.app", "page"),))
    assert find(scene(phone), "page.go.name") is None
    assert "まだ 何も ありません" in scene(phone).body[0].label
