"""The touch coach: what a finger does sets the kiosk's patience, and is said kindly."""

import pytest

from kiosk.phone.skin import Skin
from kiosk.visit.coach import CIRCLES, MOST, Answer, Coach, Contact, found, own_phone, passed, patience, prompt, touched
from kiosk.visit.comfort import Patience

NAMES = {Skin.ANDROID: "長く", Skin.IPHONE: "調整"}


def a_contact(held: float = 120, slid: float = 0.5, off: float = 0, off_last: float = 90, gap: float = 3000) -> Contact:
    return Contact(held_ms=held, slid_mm=slid, off_mm=off, off_last_mm=off_last, gap_ms=gap)


def after(*contacts: Contact) -> Coach:
    coach = Coach()
    for contact in contacts:
        coach, _ = touched(coach, contact)
    return coach


def test_a_light_finger_lights_all_six_and_changes_nothing() -> None:
    coach = after(*[a_contact()] * CIRCLES)
    assert coach.done
    assert patience(coach) == Patience()
    assert found(coach) == ("ちょうど よい さわり方です。", "このまま 練習へ 進めます。")
    assert own_phone(coach, Skin.ANDROID, NAMES) == ""


def test_a_finger_that_hits_twice_gets_a_longer_rest() -> None:
    coach, answer = touched(after(a_contact()), a_contact(off=80, off_last=0, gap=900))
    assert answer is Answer.TWICE
    assert (coach.at, coach.missed) == (1, 0)
    assert patience(coach).quiet_ms == 1350


def test_a_finger_that_slides_and_one_that_stays_are_waited_for() -> None:
    coach = after(a_contact(held=6000, slid=7))
    assert patience(coach) == Patience(wobble_mm=10.5, hold_ms=9000)
    assert "「長く」" in own_phone(coach, Skin.ANDROID, NAMES)
    assert "「調整」" in own_phone(coach, Skin.IPHONE, NAMES)
    assert "係の 人" in own_phone(coach, Skin.RAKU, NAMES)


def test_a_setting_that_nobody_knows_the_name_of_is_asked_for() -> None:
    assert "係の 人" in own_phone(after(a_contact(held=6000)), Skin.IPHONE, {})


def test_close_by_means_the_circle_and_farther_away_is_beside_it() -> None:
    assert touched(Coach(), a_contact(off=8))[1] is Answer.HIT
    coach, answer = touched(Coach(), a_contact(off=30))
    assert (coach.at, coach.missed, answer) == (0, 1, Answer.BESIDE)


def test_patience_has_an_end() -> None:
    coach = after(a_contact(held=60_000, slid=90), a_contact(off=50, off_last=0, gap=1200))
    assert patience(coach) == Patience(quiet_ms=1800, wobble_mm=MOST.wobble_mm, hold_ms=MOST.hold_ms)


def test_after_a_minute_it_is_enough_and_nobody_is_told_of_a_time() -> None:
    coach = passed(after(a_contact(off=50)), 60)
    assert coach.done
    assert prompt(coach, Answer.BESIDE) == ("まるの まん中を ねらうと、楽です。",)


@pytest.mark.parametrize("skin", Skin)
def test_every_sentence_is_short_and_kind(skin: Skin) -> None:
    coach = after(a_contact(held=6000, slid=7), a_contact(off=50, off_last=0, gap=900), a_contact(off=50))
    said = (
        *found(coach),
        *(text for answer in Answer for text in prompt(coach, answer)),
        own_phone(coach, skin, NAMES),
    )
    assert all(len(text.replace(" ", "")) <= 30 for text in said)
    assert not any(bad in text for text in said for bad in ("失敗", "無効", "エラー", "まちが", "秒", "点"))
