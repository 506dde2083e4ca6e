"""Sentences for one skin of the phone: read, put on, checked."""

import pytest

from kiosk.lesson.check import check_lesson
from kiosk.lesson.model import Lesson, Near, Pass, Step, Worn
from kiosk.lesson.package import lesson_from
from kiosk.lesson.player import begin
from kiosk.lesson.worn import in_skin
from kiosk.phone.phone import Phone
from kiosk.phone.skin import HOME, RECENT, Skin
from kiosk.phone.touch import Long, Tap
from tests.lesson.builders import a_lesson, an_act
from tests.lesson.test_package import TEMPLATE

FIRST_TAP, FIRST_INTRO = 'tap = "home.clock"', 'watch = ["時計を 見る ところを'


def written(*lines: str) -> Lesson | tuple[str, ...]:
    """The template with more lines in its first step."""
    assert FIRST_TAP in TEMPLATE
    text = TEMPLATE.replace(FIRST_TAP, "\n".join((*lines, FIRST_TAP)), 1)
    read = lesson_from(text.encode(), "my-lesson")
    return read if isinstance(read, Lesson) else tuple(map(str, read))


def a_worn_lesson() -> Lesson:
    act = an_act(Tap("home.dialer"), name="open")
    near = Near(touch="home.mail", say=("usual",), worn=(Worn(Skin.RAKU, (("say", ("large",)),)),))
    worn = Worn(Skin.IPHONE, (("say", ("a bar",)), ("hint", ("below",))))
    return a_lesson(Step(title="open", acts=(an_act(act.do, near=(near,), name="open", worn=(worn,)),)))


def test_a_line_for_one_skin_takes_the_place_of_the_usual_one_there_only() -> None:
    lesson = written('iphone.say = ["線を 見てください。"]')
    assert isinstance(lesson, Lesson)
    usual = lesson.steps[0].acts[0]
    assert in_skin(lesson, Skin.IPHONE).steps[0].acts[0].say == ("線を 見てください。",)
    for skin in (Skin.ANDROID, Skin.RAKU):
        assert in_skin(lesson, skin).steps[0].acts[0].say == usual.say
    assert in_skin(lesson, Skin.IPHONE).steps[0].acts[0].watch == usual.watch


def test_the_words_around_the_steps_and_of_near_touches_have_skins_too() -> None:
    assert FIRST_INTRO in TEMPLATE
    text = TEMPLATE.replace(FIRST_INTRO, f'raku.watch = ["大きな 電話です。"]\n{FIRST_INTRO}', 1)
    lesson = lesson_from(text.encode(), "my-lesson")
    assert isinstance(lesson, Lesson)
    assert in_skin(lesson, Skin.RAKU).intro.of(Pass.WATCH) == ("大きな 電話です。",)
    assert in_skin(a_worn_lesson(), Skin.RAKU).steps[0].acts[0].near[0].say == ("large",)
    assert in_skin(a_worn_lesson(), Skin.IPHONE).steps[0].acts[0].near[0].say == ("usual",)


def test_a_pass_is_played_in_the_words_of_its_phone() -> None:
    playing, _ = begin(a_worn_lesson(), Pass.TOGETHER, Phone(skin=Skin.IPHONE))
    assert (playing.act.say, playing.act.hint, playing.phone.skin) == (("a bar",), ("below",), Skin.IPHONE)


@pytest.mark.parametrize(
    ("skin", "do"), [(Skin.ANDROID, Tap(RECENT)), (Skin.IPHONE, Long(HOME)), (Skin.RAKU, Long(HOME))]
)
def test_the_way_to_the_apps_used_last_is_that_of_the_phone(skin: Skin, do: Tap | Long) -> None:
    worn = in_skin(a_lesson(Step(title="recent", acts=(an_act(Tap(RECENT)),))), skin)
    assert worn.steps[0].acts[0].do == do


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('iphon.say = ["あ。"]', "iphone では ありませんか。"),
        ('iphone.sey = ["あ。"]', "say では ありませんか。"),
        ('iphone.tap = "home.mail"', "「tap」という 項目は ありません。"),
        ('iphone = "あ。"', "[iphone] という 行を 書いてください。"),
        ("raku.hint = 3", "「hint」は 文の ならびです。"),
    ],
)
def test_what_is_written_otherwise_is_told(line: str, says: str) -> None:
    told = written(line)
    assert not isinstance(told, Lesson)
    assert says in "\n".join(told)


def test_the_sentences_of_a_skin_are_checked_like_all_others() -> None:
    lesson = written(f'raku.hint = ["{"あ" * 41}"]')
    assert isinstance(lesson, Lesson)
    assert "40文字まで" in "\n".join(map(str, check_lesson(lesson, {})))
