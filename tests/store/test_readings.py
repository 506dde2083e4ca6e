"""Readings that staff put right: a row and an event together, used by this kiosk's voice, and taken back again."""

import json
from pathlib import Path

import pytest

from kiosk.paths import DataFolder
from kiosk.reading.lexicon import lexicon
from kiosk.store.board import Reading
from kiosk.store.database import Database
from kiosk.store.readings import NoReading, correct, corrections, take_back, words_here
from tests.store.builders import a_database, a_moment


def events(db: Database) -> list[tuple[str, dict[str, str]]]:
    lines = [json.loads(line) for (line,) in db.execute("SELECT line FROM outbox ORDER BY seq").fetchall()]
    return [(line["kind"], line["body"]) for line in lines]


def test_a_correction_is_a_row_and_an_event(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    correct(db, Reading("人気", "ヒトケ"), a_moment())
    assert corrections(db) == (Reading("人気", "ヒトケ"),)
    assert events(db) == [("reading.corrected", {"written": "人気", "kana": "ヒトケ"})]


def test_the_last_word_on_a_word_counts_and_can_be_taken_back(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    correct(db, Reading("人気", "ニンキ"), a_moment())
    correct(db, Reading("人気", "ヒトケ"), a_moment(1))
    correct(db, Reading("縁側市", "エンガワシ"), a_moment(2))
    assert corrections(db) == (Reading("縁側市", "エンガワシ"), Reading("人気", "ヒトケ"))
    take_back(db, "人気", a_moment(3))
    take_back(db, "人気", a_moment(4))
    assert corrections(db) == (Reading("縁側市", "エンガワシ"),)
    assert [kind for kind, _ in events(db)] == ["reading.corrected"] * 3 + ["reading.taken_back"]


@pytest.mark.parametrize(
    ("written", "kana"),
    [("", "ア"), ("人気", ""), ("人気", "人気"), ("人 気", "ヒトケ"), ("長" * 21, "ナガ"), ("人", "ア" * 31)],
)
def test_what_is_no_word_and_its_kana_is_refused_and_leaves_nothing(tmp_path: Path, written: str, kana: str) -> None:
    db = a_database(tmp_path)
    with pytest.raises(NoReading):
        correct(db, Reading(written, kana), a_moment())
    assert events(db) == []


def test_the_voice_takes_them_over_the_projects_own_words(tmp_path: Path) -> None:
    known = next(iter(lexicon()))
    db = a_database(tmp_path)
    correct(db, Reading(known, "タメシ"), a_moment())
    assert words_here(DataFolder(tmp_path))[known].reading == "タメシ"
    assert words_here(DataFolder(tmp_path / "nowhere")) == lexicon()
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "engawa.db").write_bytes(b"no database" * 500)
    assert words_here(DataFolder(tmp_path / "broken")) == lexicon()
