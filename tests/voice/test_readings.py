"""Every sentence of the list is spoken as it was written down, by the real dictionary."""

import tomllib
from pathlib import Path

import pytest

from kiosk.reading.lexicon import lexicon
from kiosk.reading.sentences import sentences
from kiosk.voice.pronounce import Pronouncer

LIST = tomllib.loads(Path(__file__).with_name("readings.toml").read_text(encoding="utf-8"))
SENTENCES = [(text, kana) for table in LIST.values() for text, kana in table.items()]


@pytest.fixture(scope="module")
def pronouncer() -> Pronouncer:
    return Pronouncer(lexicon())


def spoken_kana(pronouncer: Pronouncer, text: str) -> str:
    """Rests at the ends don't count, two rests in a row are one."""
    parts = "、".join(pronouncer.pronounce(sentence.text).kana for sentence in sentences(text)).split("、")
    return "、".join(part for part in parts if part)


@pytest.mark.parametrize(("text", "kana"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_a_sentence_is_read_as_people_read_it(pronouncer: Pronouncer, text: str, kana: str) -> None:
    assert spoken_kana(pronouncer, text) == kana


def test_the_list_is_long_enough_to_mean_something() -> None:
    assert len(SENTENCES) >= 60
