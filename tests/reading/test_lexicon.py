"""The list of fixed words can be used as it is, and a wrong line is named."""

from pathlib import Path

import pytest

from kiosk.reading.kana import beats
from kiosk.reading.lexicon import Word, WordKind, WordMistake, lexicon


def test_every_fixed_word_has_an_accent_inside_it() -> None:
    assert lexicon()
    assert all(0 <= word.accent <= beats(word.reading) for word in lexicon().values())


def test_a_word_is_read_from_its_line(tmp_path: Path) -> None:
    words = tmp_path / "words.toml"
    words.write_text('[place]\n"行方市" = ["なめがたし", 4]\n', encoding="utf-8")
    assert lexicon(words) == {"行方市": Word("ナメガタシ", 4, WordKind.PLACE)}


@pytest.mark.parametrize("entry", ['["行方", 1]', '"なめがた"', '["なめがた"]', "[]"])
def test_a_line_that_cannot_be_used_names_its_word(tmp_path: Path, entry: str) -> None:
    words = tmp_path / "words.toml"
    words.write_text(f'[place]\n"行方市" = {entry}\n', encoding="utf-8")
    with pytest.raises(WordMistake) as mistake:
        lexicon(words)
    assert mistake.value.written == "行方市"
