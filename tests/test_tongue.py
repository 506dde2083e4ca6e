"""The catalogue has every sentence of the kiosk's own pages in English, and sentences take it on piece by piece."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.bridge.day_words import day_words, time_words, when_words
from kiosk.bridge.phrase_view import ems, ems_folded, joined, phrases
from kiosk.bridge.tongue import CONTEXT, in_latin_letters, told
from kiosk.card import words as card_words
from kiosk.card.advice import Clock
from kiosk.card.practice_states import PracticeState, practice_look
from kiosk.narration import pages_say
from kiosk.paths import UI
from kiosk.visit.remembered import spoken
from kiosk.wording import filled, listed, put, run
from tests.catalogue.catalogue import CATALOGUE, READ, entries, pages, released, unfinished, update
from tests.catalogue.sources import FILES, JAPANESE, KIOSK, glued, literals
from tests.catalogue.sources import told as sources
from tests.ui.phone.stage import the_application

PLACE = re.compile(r"%[1-9]")
PRINTED = re.compile(r"\([^)]*\)|「[^」]*」|個人番号カード")  # what must be found on paper or on a phone
NOON = datetime.fromisoformat("2026-11-22T12:05:00+09:00")


@pytest.fixture
def english() -> Iterator[None]:
    the_application()
    translator = QTranslator()
    assert translator.load(str(READ))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_no_sentence_is_missing_unfinished_or_empty() -> None:
    assert list(unfinished(CATALOGUE)) == []
    known = [(entry.context, entry.source) for entry in entries(CATALOGUE)]
    assert {source for context, source in known if context == CONTEXT} == set(sources())
    assert len(known) > 400


def test_what_the_code_says_and_what_the_catalogue_has_are_the_same(tmp_path: Path) -> None:
    fresh = Path(copy(CATALOGUE, tmp_path))
    update(fresh)
    assert fresh.read_text(encoding="utf-8") == CATALOGUE.read_text(encoding="utf-8"), "run `make words`"
    assert released(CATALOGUE) == READ.read_bytes(), "run `make words`"


def test_values_keep_their_places() -> None:
    assert [
        entry.source
        for entry in entries(CATALOGUE)
        if set(PLACE.findall(entry.source)) != set(PLACE.findall(entry.translation))
    ] == []


def test_english_is_english_short_and_without_blame() -> None:
    bare = {entry.source: PRINTED.sub("", entry.translation) for entry in entries(CATALOGUE)}
    assert [text for text in bare.values() if JAPANESE.search(text)] == []
    assert [text for text in bare.values() if re.search(r"(?i)\b(error|invalid|fail\w*|wrong)\b", text)] == ALLOWED
    assert [text for text in bare.values() for one in re.split(r"[.:?] ", text) if len(one) > 90] == []


ALLOWED = ["The clock of this machine is wrong."]


def test_every_sentence_with_a_value_can_be_told() -> None:
    assert [(name, line) for name in FILES for line in glued((KIOSK / name).read_text(encoding="utf-8"))] == []
    assert list(glued('a = f"あと {n}回"')) == [1]
    assert list(literals('"""ことば"""\na = "これは %1です"\nb = "%1, %2"\nc = "x"')) == ["これは %1です", "%1, %2"]


def test_no_japanese_stands_on_a_page_outside_the_catalogue() -> None:
    """A word written into QML without qsTr would stay Japanese."""
    bare = {}
    for page in pages():
        code = re.sub(r"//.*", "", page.read_text(encoding="utf-8"))
        bare[page.name] = JAPANESE.findall(re.sub(r'qsTr\("[^"]*"\)', "", code))
    assert {name: signs for name, signs in bare.items() if signs} == {"HomePage.qml": list("日本語")}


def test_everything_the_voice_knows_of_the_pages_can_be_told_in_english(english: None) -> None:
    """The enumeration of the voice, told: nothing Japanese is left but what is printed on paper."""
    in_qml = {entry.source: entry.translation for entry in entries(CATALOGUE) if entry.context != CONTEXT}
    left = []
    for text in filter(None, set(pages_say(UI)) - of_authors()):
        english_text = told(text) if told(text) != text else in_qml.get(text, "")
        if not english_text or JAPANESE.search(PRINTED.sub("", english_text)):
            left.append(text)
    assert left == []


def of_authors() -> set[str]:
    page = UI / "Kiosk" / "Preview" / "PreviewPage.qml"
    return set(re.findall(r'qsTr\("([^"]+)"\)', page.read_text(encoding="utf-8")))


def test_days_and_times_are_told_piece_by_piece(english: None) -> None:
    assert told(day_words(NOON)) == "Sun, 22 November"
    assert told(time_words(NOON)) == "12:05"
    assert told(when_words(NOON, NOON)) == "today, 12:05"
    assert told(card_words.day_words(date(2032, 5, 14))) == "14 May 2032"


@pytest.mark.parametrize("state", PracticeState)
def test_every_page_of_a_card_is_english(state: PracticeState, english: None) -> None:
    page = card_words.page(practice_look(state, Clock(date(2026, 11, 22), trusted=True)))
    shown = (page.title, page.first, page.next_step, page.renewal, page.bring, page.not_looked, page.contact)
    lines = (text for line in page.lines for text in (line.title, line.text))
    for text in (*shown, *lines, *card_words.practised(page).spoken):
        assert not JAPANESE.search(PRINTED.sub("", told(text))), text


def test_what_is_remembered_is_told_whole(english: None) -> None:
    assert "A visit ended: how it ended, number of lessons" in "\n".join(map(told, spoken()))


def test_words_that_are_not_ours_stay_as_they_are(english: None) -> None:
    assert told("第三公民館の お祭り") == "第三公民館の お祭り"
    assert told(filled("場所は、%1です。", "川の そば")) == "Place: 川の そば."
    assert told("") == ""


def test_a_filled_sentence_is_a_plain_string_and_a_value_may_look_like_a_place() -> None:
    sentence = run("いち。", filled("%1と %2。", "%2", 3))
    assert sentence == "いち。%2と 3。"
    assert listed(("a", "b", "c")) == "a、b、c"
    assert run() == ""
    assert put("%2 %1", ("b", "a")) == "a b"


def test_latin_lines_break_at_spaces_only_and_japanese_as_before() -> None:
    text = "Check your My Number Card (マイナンバーカード)."
    assert in_latin_letters(text)
    assert not in_latin_letters("Wi-Fiに つなぎます。")
    assert not in_latin_letters("123")
    assert "".join(phrases(text)) == text
    assert phrases(text)[:2] == ("Check ", "your ")
    assert joined(text) == text
    assert "\u2060" in joined("電話を かける")
    assert ems_folded("White on black") < ems("White on black")
    assert ems_folded("白に黒") == 3
