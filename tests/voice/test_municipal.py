"""Sentences of a town hall are read as people read them; the heads of the lists say how many were right unseen."""

import tomllib
from pathlib import Path

import pytest

from kiosk.reading.lexicon import lexicon
from kiosk.reading.sentences import sentences
from kiosk.voice.pronounce import Pronouncer

HERE = Path(__file__).parent


def listed(name: str) -> list[tuple[str, str]]:
    tables = tomllib.loads((HERE / name).read_text(encoding="utf-8"))
    return [pair for table in tables.values() for pair in table.items()]


SENTENCES = [*listed("municipal.toml"), *listed("unseen.toml"), *listed("fresh.toml")]
CITIES = tomllib.loads((HERE / "cities.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def pronouncer() -> Pronouncer:
    return Pronouncer(lexicon())


def spoken(pronouncer: Pronouncer, text: str) -> str:
    """All that is said, without rests."""
    return "".join(pronouncer.pronounce(sentence.text).kana for sentence in sentences(text)).replace("、", "")


@pytest.mark.parametrize(("text", "kana"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_a_sentence_is_read_as_people_read_it(pronouncer: Pronouncer, text: str, kana: str) -> None:
    assert spoken(pronouncer, text) == kana


def test_every_hard_name_of_a_city_is_read_as_the_city_says_it(pronouncer: Pronouncer) -> None:
    said = {name: spoken(pronouncer, f"{name}です。") for name in CITIES}
    assert said == {name: f"{kana}デス" for name, kana in CITIES.items()}


def test_the_list_is_long_enough_to_mean_something() -> None:
    assert len(SENTENCES) >= 400
