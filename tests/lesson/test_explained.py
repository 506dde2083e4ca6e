"""A katakana word is explained where it first comes up, one at a time, once a visit."""

from dataclasses import replace

from kiosk.lesson.effects import Say
from kiosk.lesson.explained import explained
from kiosk.lesson.model import Pass
from kiosk.lesson.player import begin
from tests.lesson.builders import a_lesson, after, said, tap

GLOSSARY = {"アプリ": "スマホの 中の 道具", "スマホ": "画面に さわって 使う 電話"}


def test_the_explanation_stands_before_the_sentence_with_the_word() -> None:
    words = ("こんにちは。", "アプリを ひらきます。")
    assert explained(words, GLOSSARY, ()) == (
        ("こんにちは。", "「アプリ」は、スマホの 中の 道具です。", "アプリを ひらきます。"),
        ("アプリ",),
    )


def test_only_one_word_is_explained_at_a_time_and_each_only_once() -> None:
    words = ("スマホの アプリです。",)
    first, known = explained(words, GLOSSARY, ())
    second, known = explained(words, GLOSSARY, known)
    assert (first[0][:6], second[0][:6]) == ("「スマホ」は", "「アプリ」は")
    assert explained(words, GLOSSARY, known) == (words, known)


def test_a_word_that_the_author_explains_is_known() -> None:
    words = ("「アプリ」は、道具の ことです。",)
    assert explained(words, GLOSSARY, ()) == (words, ("アプリ",))


def test_no_word_is_found_inside_another() -> None:
    assert explained(("アプリケを 見ます。",), GLOSSARY, ()) == (("アプリケを 見ます。",), ())


def test_a_lesson_says_it_in_the_flow_and_not_again_in_the_next_pass() -> None:
    lesson = replace(a_lesson(), words=tuple(GLOSSARY.items()), title="a")
    words = replace(lesson.intro, together=("アプリを 使います。",), alone=("アプリを 使います。",))
    lesson = replace(lesson, intro=words)
    playing, effects = begin(lesson, Pass.TOGETHER)
    assert "「アプリ」は、スマホの 中の 道具です。" in said(effects)
    playing, _ = after(playing, tap("home.dialer"))
    _, effects = begin(lesson, Pass.ALONE, explained=playing.explained)
    assert [effect for effect in effects if isinstance(effect, Say)] == [Say(("アプリを 使います。",))]
