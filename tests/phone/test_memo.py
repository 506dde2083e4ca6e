"""The memo app: a touch on the sheet brings the keyboard up, and what is written stays."""

from kiosk.phone.facts import facts
from kiosk.phone.happening import Opened, Turned, Typed, WentBack
from kiosk.phone.phone import Phone, scene, stocked, touched
from kiosk.phone.stock import Stock, Written
from kiosk.phone.touch import Flick, Side, Tap
from kiosk.phone.widgets import Field, Text
from tests.phone.builders import a_phone, tapped, told_by


def a_sheet(*targets: str) -> Phone:
    return tapped(a_phone(), "home.memo", "memo.field", *targets)


def sheet_of(phone: Phone) -> Field:
    return next(widget for widget in scene(phone).body if isinstance(widget, Field))


def test_the_keyboard_comes_when_the_sheet_is_touched() -> None:
    phone, told = touched(a_phone(), Tap("home.memo"))
    assert told == (Opened("memo"),)
    assert not scene(phone).keyboard
    assert not sheet_of(phone).active
    phone, told = touched(phone, Tap("memo.field"))
    assert told == (Turned("memo.write"),)
    assert scene(phone).keyboard
    assert sheet_of(phone).active


def test_open_letters_are_underlined_until_they_are_confirmed() -> None:
    phone = a_sheet("kana.key.か", "kana.key.さ")
    assert (sheet_of(phone).text, sheet_of(phone).typing) == ("", "かさ")
    phone = tapped(phone, "kana.confirm")
    assert (sheet_of(phone).text, sheet_of(phone).typing) == ("かさ", "")
    assert facts(phone)["memo.text"] == "かさ"


def test_a_flick_writes_too() -> None:
    phone, told = touched(a_sheet(), Flick("kana.key.か", Side.DOWN))
    assert told == (Typed("memo.written", "こ"),)
    assert facts(phone)["memo.reading"] == "こ"


def test_back_takes_the_keyboard_away_and_nothing_that_was_written() -> None:
    phone, told = touched(a_sheet("kana.key.か"), Tap("system.back"))
    assert told == (WentBack(),)
    assert not scene(phone).keyboard
    phone = tapped(phone, "system.home", "home.memo", "memo.field", "kana.key.か")
    assert facts(phone)["memo.written"] == "き"


def test_the_words_of_a_lesson_are_offered() -> None:
    phone = stocked(a_phone(), Stock(words=(Written(kana="か", ways=("花",)),)))
    phone = tapped(phone, "home.memo", "memo.field", "kana.key.か", "kana.pick.0")
    assert facts(phone)["memo.text"] == "花"


def test_the_older_note_is_read_and_left() -> None:
    phone = tapped(a_phone(), "home.memo", "memo.item.1")
    assert [w.label for w in scene(phone).body if isinstance(w, Text)] == ["買う もの", "お茶", "卵", "ねぎ"]
    assert told_by(phone, "system.back") == (WentBack(),)
