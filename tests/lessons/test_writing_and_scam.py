"""The lessons of hiragana and of a false message: the usual mistakes are answered, and stopping always wins."""

from kiosk.lesson import hints
from kiosk.lesson.effects import Effects
from kiosk.lesson.inputs import Passed, Spoken, Touched
from kiosk.lesson.model import Lesson, Pass
from kiosk.lesson.package import read_lesson
from kiosk.lesson.player import begin
from kiosk.lesson.playing import Playing, Stage, expected
from kiosk.lesson.sourced import read_sourced
from kiosk.phone.facts import facts
from kiosk.phone.touch import Flick, Side, Tap
from tests.lesson.builders import ROOT, after, said, tap

LESSONS = ROOT / "lessons"


def the_lesson(name: str) -> Lesson:
    lesson = read_lesson(LESSONS / name)
    assert isinstance(lesson, Lesson), lesson
    return lesson


def at(name: str, step: int, part: Pass = Pass.ALONE) -> Playing:
    """The lesson at a step, everything before it done right."""
    playing, _ = begin(the_lesson(name), part, step=step)
    return playing


def typed(playing: Playing, *targets: str) -> tuple[Playing, Effects]:
    return after(playing, *(tap(target) for target in targets))


# Hiragana ------------------------------------------------------------------------------------------------------


def test_the_lessons_are_the_rows_of_the_catalogue() -> None:
    kana, scam = the_lesson("kana"), the_lesson("scam-message")
    assert (kana.catalogue, len(kana.steps)) == ("L11", 10)
    assert (scam.catalogue, len(scam.steps)) == ("L36", 8)


def test_the_same_letter_twice_is_answered_and_erased() -> None:
    playing, effects = typed(at("kana", 3), "kana.key.か", "kana.next")
    assert "「つぎへ」は、つぎの 字に うつる ボタンです。" in said(effects)
    playing, effects = typed(playing, "kana.key.か")
    assert "同じ なかまの 字が、2つ ならびました。" in said(effects)
    assert expected(playing) == Tap("kana.erase")


def test_one_touch_too_many_is_answered_and_goes_round_to_the_letter() -> None:
    playing, effects = typed(at("kana", 4), "kana.key.か")
    assert "「こ」が、「か」に かわりました。" in said(effects)
    playing, _ = typed(playing, *("kana.key.か",) * 4)
    assert facts(playing.phone)["memo.written"] == "こ"
    assert expected(playing) == Tap("kana.key.わ")


def test_a_flick_is_as_good_as_taps() -> None:
    playing, _ = after(at("kana", 3), Touched(Flick("kana.key.か", Side.DOWN)))
    assert playing.step == 4
    playing, effects = after(playing, Touched(Flick("kana.key.わ", Side.UP)))
    assert playing.wrong == ()
    assert said(effects) == ("ん",)
    assert expected(playing) == Tap("kana.key.な")


def test_the_board_of_fifty_leads_on_too() -> None:
    playing, _ = typed(at("kana", 3), "kana.board")
    assert expected(playing) == Tap("kana.key.こ")
    assert typed(playing, "kana.key.こ")[0].step == 4


def test_confirming_too_early_is_taken_back() -> None:
    playing, effects = typed(at("kana", 4), "kana.confirm")
    assert hints.UNDONE in said(effects)
    assert facts(playing.phone)["memo.reading"] == "こ"


def test_the_other_way_to_write_is_answered_and_taken_back() -> None:
    playing, effects = typed(at("kana", 5), "kana.pick.1")
    assert "それは、漢字で 書く 書き方です。" in said(effects)
    assert facts(playing.phone)["memo.text"] == ""


def test_voicing_once_too_often_is_answered() -> None:
    playing, _ = typed(at("kana", 9), "kana.key.さ", "kana.change")
    playing, effects = typed(playing, "kana.change")
    assert "「ざ」が、「さ」に かわりました。" in said(effects)
    assert expected(playing) == Tap("kana.change")


# A false message -----------------------------------------------------------------------------------------------


def test_it_is_announced_as_a_possibility_before() -> None:
    lesson = the_lesson("scam-message")
    assert all("メッセージが 届" in " ".join(lesson.intro.of(part)) for part in Pass)


def test_touching_the_link_is_caught_before_anything_opens_and_leads_back() -> None:
    playing, effects = typed(at("scam-message", 2), "messages.link")
    assert "まだ、何も ひらいて いません。" in said(effects)
    assert facts(playing.phone)["messages.page"] == "link"
    assert expected(playing) == Tap("messages.keep")
    playing, _ = typed(playing, "messages.keep")
    playing, _ = after(playing, *[Passed(1.0)] * 5)
    assert expected(playing) == Tap("messages.delete")


def test_opening_the_link_all_the_same_is_taken_back() -> None:
    playing, effects = typed(at("scam-message", 2), "messages.link", "messages.follow")
    assert "ここで 止まれば、だいじょうぶです。" in said(effects)
    assert hints.UNDONE in said(effects)
    assert facts(playing.phone)["messages.page"] == "link"


def test_calling_the_number_is_taken_back() -> None:
    playing, effects = typed(at("scam-message", 4), "messages.number", "messages.call")
    assert "かけないで 止まれば だいじょうぶです。" in said(effects)
    assert facts(playing.phone)["dialer.call"] == "none"


def test_deleting_at_once_is_as_good_as_waiting() -> None:
    playing, _ = typed(at("scam-message", 2, Pass.TRIAL), "messages.delete", "messages.delete.yes")
    assert (playing.step, playing.wrong) == (3, ())


def test_three_touches_of_the_link_end_together_on_the_open_message() -> None:
    playing = at("scam-message", 2)
    for _ in range(3):
        playing, _ = typed(playing, "messages.link", "messages.keep")
    for _ in range(30):
        event = Spoken() if playing.stage is Stage.TELLING else Passed(1.0)
        playing, _ = after(playing, event)
    assert facts(playing.phone)["messages.page"] in ("talk", "list", "delete")


def test_it_ends_with_the_numbers_for_advice_and_for_money_that_has_gone() -> None:
    known, _ = read_sourced(LESSONS)
    lesson = the_lesson("scam-message")
    for part in Pass:
        words = " ".join(lesson.outro.of(part))
        assert all(known[name].text in words for name in ("consumer-line", "police-advice", "police"))


def test_no_word_of_the_lesson_blames() -> None:
    lesson = the_lesson("scam-message")
    near = [text for step in lesson.steps for act in step.acts for one in act.near for text in one.say]
    assert near and not any(bad in text for text in near for bad in ("だめ", "いけません", "まちが", "失敗"))
