"""The telephone app: it types, calls, rings, is answered, is hung up, and remembers."""

from kiosk.phone.facts import facts
from kiosk.phone.happening import Answered, Dialled, Erased, HungUp, Missed, Rang, Toggled, Typed
from kiosk.phone.people import DESK, IMPOSSIBLE, NEIGHBOURS, NOBODY_LINE
from kiosk.phone.phone import Phone, passed, scene, touched
from kiosk.phone.targets import find
from kiosk.phone.touch import Long, Tap
from kiosk.phone.widgets import Text
from tests.phone.builders import a_keypad, a_phone, a_ringing_phone, a_talking_phone, tapped, told_by


def words(phone: Phone) -> list[str]:
    return [w.label for w in scene(phone).body if isinstance(w, Text)]


def test_what_is_typed_is_shown_as_a_number() -> None:
    assert words(a_keypad("0300001234"))[0] == "03-0000-1234"
    assert told_by(a_keypad(), "dialer.key.3") == (Typed("dialer.number", "3"),)


def test_star_and_hash_type_their_signs() -> None:
    assert facts(tapped(a_keypad(), "dialer.key.star", "dialer.key.hash"))["dialer.number"] == "*#"


def test_a_long_press_on_0_types_a_plus() -> None:
    phone, told = touched(a_keypad(), Long("dialer.key.0"))
    assert told == (Typed("dialer.number", "+"),)
    assert words(phone)[0] == "+"


def test_erase_takes_one_and_held_takes_all() -> None:
    assert facts(tapped(a_keypad("123"), "dialer.erase"))["dialer.number"] == "12"
    phone, told = touched(a_keypad("123"), Long("dialer.erase"))
    assert facts(phone)["dialer.number"] == ""
    assert told == (Erased("dialer.number"),)


def test_an_endless_number_ends() -> None:
    assert len(facts(a_keypad("1" * 30))["dialer.number"]) == 20


def test_the_green_button_does_nothing_without_a_number() -> None:
    assert told_by(a_keypad(), "dialer.call") == (Missed("dialer.call"),)


def test_a_call_rings_three_seconds_and_is_answered() -> None:
    phone = a_keypad("0300001234")
    phone, told = touched(phone, Tap("dialer.call"))
    assert told == (Dialled("0300001234"),)
    phone, told = passed(phone, 1.0)
    assert told == (Rang(),)
    phone, told = passed(phone, 2.9)
    assert told == ()
    phone, told = passed(phone, 0.2)
    assert told == (Answered("0300001234", DESK.name, DESK.line),)
    assert f"「{DESK.line}」" in words(phone)


def test_a_long_silence_goes_through_all_phases_at_once() -> None:
    phone, told = passed(tapped(a_keypad("0300001234"), "dialer.call"), 16.0)
    assert [type(t) for t in told] == [Rang, Answered]
    assert words(phone)[1] == "0:12"


def test_the_seconds_of_talk_are_counted() -> None:
    phone = a_talking_phone()
    phone, _ = passed(phone, 72.4)
    assert words(phone)[1] == "1:12"
    assert told_by(phone, "dialer.hangup") == (HungUp("0300001234", 72, answered=True),)


def test_hanging_up_before_the_answer_is_no_talk() -> None:
    assert told_by(a_ringing_phone(), "dialer.hangup") == (HungUp("0300001234", 0, answered=False),)


def test_a_number_nobody_has_is_answered_by_a_kind_voice() -> None:
    _, told = passed(tapped(a_keypad("110"), "dialer.call"), 5.0)
    assert told[-1] == Answered("110", "", NOBODY_LINE)


def test_hanging_up_leaves_the_call_in_the_history() -> None:
    phone = tapped(a_talking_phone(), "dialer.hangup", "dialer.tab.history")
    row = find(scene(phone), "dialer.past.0")
    assert row is not None and row.label == DESK.name
    assert facts(phone)["dialer.last"] == "0300001234"
    assert facts(phone)["dialer.number"] == ""


def test_the_history_calls_again() -> None:
    phone = tapped(a_talking_phone(), "dialer.hangup", "dialer.tab.history", "dialer.past.0", "dialer.ring")
    assert facts(phone)["dialer.call"] == "calling"


def test_a_contact_is_called_from_its_page() -> None:
    phone = tapped(a_phone(), "home.dialer", "dialer.tab.contacts", "dialer.contact.hana")
    assert facts(phone)["dialer.person"] == "hana"
    _, told = touched(phone, Tap("dialer.ring"))
    assert told == (Dialled("0300002345"),)


def test_a_second_call_waits_for_the_first_to_end() -> None:
    phone = tapped(a_talking_phone(), "system.back")
    assert told_by(phone, "dialer.call") == (Missed("dialer.call"),)


def test_mute_and_speaker_remember_what_they_are() -> None:
    phone, told = touched(a_talking_phone(), Tap("dialer.mute"))
    assert told == (Toggled("dialer.mute", checked=True),)
    assert told_by(phone, "dialer.mute") == (Toggled("dialer.mute", checked=False),)
    assert told_by(phone, "dialer.speaker") == (Toggled("dialer.speaker", checked=True),)


def test_every_number_of_the_practice_phone_is_one_that_nobody_can_have() -> None:
    assert all(IMPOSSIBLE.fullmatch(person.number) for person in (DESK, *NEIGHBOURS))
