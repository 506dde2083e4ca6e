"""The mouth says one thing at a time, in order, with the rests people need, and goes on whatever happens."""

import logging

import pytest

from kiosk.voice.mouth import Mouth
from kiosk.voice.saying import AllSaid, MouthEvent, SentenceFinished, SentenceStarted, SoundMissing, WordReached
from kiosk.voice.speech import Broken, Distant, Private, Word
from tests.voice.builders import HandDoor, Listening


def test_a_text_is_said_sentence_by_sentence() -> None:
    person = Listening()
    person.hears_out("電話です。緑の ボタンを 押します。")
    assert person.said() == ["電話です。", "緑の ボタンを 押します。"]
    assert person.events == [
        SentenceStarted("電話です。", 0, 2),
        SentenceFinished(completed=True),
        SentenceStarted("緑の ボタンを 押します。", 1, 2),
        SentenceFinished(completed=True),
        AllSaid(),
    ]


def test_the_first_sentence_is_said_at_the_next_tick() -> None:
    person = Listening()
    person.mouth.interrupt("はい。")
    person.passes(0.01)
    assert person.said() == ["はい。"]


def test_between_two_instructions_are_eight_tenths_of_a_second() -> None:
    person = Listening()
    person.mouth.interrupt("はい。", "次です。")
    person.passes(0.1)
    person.door.finish()
    person.passes(0.75)
    assert person.said() == ["はい。"]
    person.passes(0.1)
    assert person.said() == ["はい。", "次です。"]


def test_a_new_page_is_quiet_for_three_tenths_of_a_second() -> None:
    person = Listening()
    person.mouth.new_page()
    person.mouth.interrupt("ホームです。")
    person.passes(0.28)
    assert person.said() == []
    person.passes(0.05)
    assert person.said() == ["ホームです。"]


def test_a_text_that_comes_a_little_later_waits_for_the_page_too() -> None:
    person = Listening()
    person.mouth.new_page()
    person.passes(0.1)
    person.mouth.interrupt("ホームです。")
    person.passes(0.1)
    assert person.said() == []
    person.passes(0.15)
    assert person.said() == ["ホームです。"]


def test_interrupting_silences_what_was_said_and_forgets_what_waited() -> None:
    person = Listening()
    person.mouth.interrupt("長い 話です。まだ 続きます。")
    person.passes(0.1)
    person.door.start()
    person.mouth.interrupt("次です。")
    assert person.door.running is None
    person.passes(0.1)
    assert person.said() == ["長い 話です。", "次です。"]
    assert SentenceFinished(completed=False) in person.events


def test_a_word_is_told_in_the_shown_sentence() -> None:
    person = Listening()
    person.mouth.interrupt("｜行方《なめがた》様です。")
    person.passes(0.1)
    person.door.start()
    person.door.word(0, 3)
    assert person.events == [SentenceStarted("行方様です。", 0, 1), WordReached(0, 3)]


def test_events_of_a_silenced_sentence_are_not_told() -> None:
    person = Listening()
    person.mouth.interrupt("はい。")
    person.passes(0.1)
    old = person.door.said[0].id
    person.mouth.stop()
    person.events.clear()
    person.door.hear(Word(old, 0, 1))
    assert person.events == []


def test_a_sentence_is_repeated_and_then_the_rest_goes_on() -> None:
    person = Listening()
    person.mouth.interrupt("一つ目です。二つ目です。")
    person.passes(0.1)
    person.mouth.repeat_sentence()
    person.hears_out()
    assert person.said() == ["一つ目です。", "一つ目です。", "二つ目です。"]


def test_the_last_sentence_is_repeated_when_all_is_said() -> None:
    person = Listening()
    person.hears_out("一つ目です。", "二つ目です。")
    person.mouth.repeat_sentence()
    person.passes(0.1)
    assert person.said()[-1] == "二つ目です。"


def test_a_page_is_repeated_from_its_beginning() -> None:
    person = Listening()
    person.hears_out("前の ページです。")
    person.mouth.new_page()
    person.hears_out("一つ目です。", "二つ目です。")
    person.mouth.repeat_page()
    person.hears_out()
    assert person.said() == ["前の ページです。", *["一つ目です。", "二つ目です。"] * 2]


def test_after_stop_the_page_can_still_be_repeated() -> None:
    person = Listening()
    person.mouth.interrupt("一つ目です。", "二つ目です。")
    person.passes(0.1)
    person.mouth.stop()
    assert not person.mouth.busy
    person.mouth.repeat_page()
    person.hears_out()
    assert person.said() == ["一つ目です。", "一つ目です。", "二つ目です。"]


def test_what_is_said_aside_is_no_part_of_the_page() -> None:
    person = Listening()
    person.mouth.new_page()
    person.hears_out("一つ目です。")
    person.mouth.aside("ボタンです。")
    person.mouth.aside_after("四つの うち 一つ目。")
    person.hears_out()
    person.mouth.repeat_page()
    person.hears_out()
    assert person.said() == ["一つ目です。", "ボタンです。", "四つの うち 一つ目。", "一つ目です。"]


def test_what_lies_over_a_page_is_repeated_in_its_place_until_it_is_gone() -> None:
    person = Listening()
    person.mouth.new_page()
    person.hears_out("ページです。")
    person.mouth.lay_over()
    person.hears_out("たすけを よびます。")
    person.mouth.lay_over()
    person.hears_out("文字を えらびます。")
    person.mouth.repeat_page()
    person.hears_out()
    person.mouth.lift_off()
    person.mouth.repeat_page()
    person.hears_out()
    assert person.said() == ["ページです。", "たすけを よびます。", *["文字を えらびます。"] * 2, "ページです。"]


def test_a_page_that_comes_while_something_lies_over_the_old_one_keeps_its_own_words() -> None:
    person = Listening()
    person.hears_out("前の ページです。")
    person.mouth.lay_over()
    person.mouth.new_page()
    person.hears_out("次の ページです。")
    person.mouth.lift_off()
    person.mouth.repeat_page()
    person.hears_out()
    assert person.said()[1:] == ["次の ページです。"] * 2


def test_a_pause_keeps_the_cut_sentence_for_later() -> None:
    person = Listening()
    person.mouth.interrupt("一つ目です。二つ目です。")
    person.passes(0.1)
    person.mouth.pause()
    assert not person.mouth.busy
    person.passes(5)
    assert person.said() == ["一つ目です。"]
    person.mouth.resume()
    person.hears_out()
    assert person.said() == ["一つ目です。", "一つ目です。", "二つ目です。"]


def test_idle_it_is_not_busy() -> None:
    person = Listening()
    assert not person.mouth.busy
    person.hears_out("はい。")
    assert not person.mouth.busy
    assert not person.mouth.speaking


def test_blank_texts_are_nothing_to_say() -> None:
    person = Listening()
    person.mouth.interrupt("", " \n")
    assert not person.mouth.busy


def test_a_private_text_is_said_but_never_prepared() -> None:
    person = Listening()
    person.mouth.interrupt("こんにちは。", Private("山田さんです。"), "次です。")
    person.hears_out()
    assert person.said() == ["こんにちは。", "山田さんです。", "次です。"]
    assert [utterance.private for utterance in person.door.said] == [False, True, False]
    assert not any("山田" in text for texts in person.door.prepared for text in texts)


def test_a_private_text_does_not_show_when_printed() -> None:
    person = Listening()
    person.mouth.interrupt(Private("山田さんです。"))
    person.passes(0.1)
    assert "山田" not in repr(person.door.said) + repr(Private("山田さんです。"))


def test_a_broken_listener_does_not_silence_the_kiosk(caplog: pytest.LogCaptureFixture) -> None:
    def breaks(_event: MouthEvent) -> None:
        raise ValueError("秘密の ことば")

    door = HandDoor()
    mouth = Mouth(door, breaks)
    mouth.interrupt("秘密の ことば。次です。")
    with caplog.at_level(logging.ERROR):
        for tick in range(400):
            mouth.tick(tick / 100)
            if door.running:
                door.start()
                door.finish()
    assert len(door.said) == 2
    assert "SentenceStarted" in caplog.text
    assert "秘密" not in caplog.text


def test_a_listener_may_speak_out_of_an_event() -> None:
    person = Listening()
    events: list[MouthEvent] = []

    def answers(event: MouthEvent) -> None:
        events.append(event)
        if event == AllSaid() and len(person.door.said) == 1:
            person.mouth.interrupt("次です。")

    person.mouth = Mouth(person.door, answers)
    person.hears_out("はい。")
    assert person.said() == ["はい。", "次です。"]
    assert events.count(AllSaid()) == 2


def test_a_door_that_never_ends_a_sentence_is_left_behind() -> None:
    person = Listening()
    person.mouth.interrupt("はい。次です。")
    person.passes(30)
    assert person.said() == ["はい。", "次です。"]


def test_missing_sound_is_told_and_the_sentence_goes_on() -> None:
    person = Listening()
    person.mouth.interrupt("はい。")
    person.passes(0.1)
    person.door.hear(Broken("音が 出ません"))
    person.door.start()
    person.door.finish()
    assert person.events[0] == SoundMissing("音が 出ません")
    assert person.events[-1] == AllSaid()


@pytest.mark.parametrize(("step", "percent"), [(1, 50), (4, 100), (7, 200), (0, 50), (9, 200)])
def test_speed_has_seven_steps(step: int, percent: int) -> None:
    person = Listening()
    person.mouth.set_speed(step)
    assert person.door.percent == percent


def test_volume_goes_in_steps_of_five_decibels() -> None:
    person = Listening()
    person.mouth.set_volume(7)
    assert person.door.volume == 1.0
    person.mouth.set_volume(6)
    assert person.door.volume == pytest.approx(0.562, abs=0.001)


def test_somebody_over_a_telephone_is_softer_and_the_kiosk_is_as_loud_as_before() -> None:
    person = Listening()
    person.mouth.set_volume(7)
    person.mouth.after(Distant("もしもし。", 0.5), "はい。")
    person.passes(1)
    assert person.door.volume == 0.5
    person.mouth.set_volume(6)
    assert person.door.volume == pytest.approx(0.281, abs=0.001)
    person.door.start()
    person.door.finish()
    person.passes(2)
    assert (person.said(), person.door.volume) == (["もしもし。", "はい。"], pytest.approx(0.562, abs=0.001))


def test_repeated_it_is_as_soft_as_it_was() -> None:
    person = Listening()
    person.mouth.set_volume(7)
    person.hears_out("はい。")
    person.mouth.after(Distant("もしもし。", 0.5))
    person.passes(1)
    person.mouth.repeat_sentence()
    person.passes(1)
    assert (person.said()[-1], person.door.volume) == ("もしもし。", 0.5)
