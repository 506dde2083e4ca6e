"""The fixed words of `kiosk.reading` in the form of Open JTalk's dictionary, compiled once when the voice loads.

Fixed words and one slot for each kind of word become a user dictionary. Readings given for one text only (names
too) then fill the slots in memory and never reach a disk: see `Analyser`. Columns of the source: MeCab user
dictionary in the NAIST-JDIC layout of Open JTalk; context ids: left-id.def of pyopenjtalk-plus's dictionary.
"""

import re
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from kiosk.reading.kana import beats
from kiosk.reading.lexicon import Word, WordKind
from kiosk.reading.normalise import slot
from kiosk.voice.jtalk import MeCabMorph, NJDFeature, OpenJTalk, pyopenjtalk
from kiosk.voice.quiet import quiet_program

_ALWAYS_WINS = -20000  # word cost: no other cut of the sentence is cheaper
_READING, _SAID, _ACCENT = 8, 9, 10  # columns of an analysed word

_PART_OF_SPEECH: Mapping[WordKind, tuple[int, str]] = {
    WordKind.NOUN: (1345, "名詞,一般,*,*"),
    WordKind.VERBAL: (1343, "名詞,サ変接続,*,*"),
    WordKind.NAME: (1348, "名詞,固有名詞,一般,*"),
    WordKind.PLACE: (1353, "名詞,固有名詞,地域,一般"),
    WordKind.PERSON: (1350, "名詞,固有名詞,人名,姓"),
    WordKind.PRONOUN: (1366, "名詞,代名詞,一般,*"),
    WordKind.DEPENDENT: (1371, "名詞,非自立,一般,*"),
}
_UNREADABLE = "名詞,一般,*,*,*,*,*,ヨメナイジ,ヨメナイジ,0/5,*"  # said for kanji no dictionary has
_KANJI = re.compile("[㐀-鿿豈-﫿\U00020000-\U0003ffff]")
_SLOTS = {slot(kind): Word("ア", 1, kind) for kind in WordKind}


def is_slot(written: str) -> bool:
    """Whether a word of the analysis stands for one whose reading was given with the text."""
    return written in _SLOTS


class DictionaryDamaged(Exception):
    """The dictionary could not be compiled or loaded."""


class Analyser(OpenJTalk):
    """Open JTalk's text analysis with the fixed words; `fill` gives the words of the next text's slots."""

    _filling: tuple[Word, ...] = ()  # the base class takes its arguments before __init__ runs

    def fill(self, words: tuple[Word, ...]) -> None:
        """The words that stand in the slots of the text analysed next, in order."""
        self._filling = words

    def run_frontend_detailed(
        self,
        text: str | bytes | bytearray,
        restore_unknown_katakana: bool = False,  # noqa: FBT001, FBT002  # the base class's signature
        modify_numeral_reading: bool = True,  # noqa: FBT001, FBT002
    ) -> tuple[list[NJDFeature], list[MeCabMorph]]:
        """As the base class, with the slots filled before accents and devoicing are worked out."""
        rows, morphs = self.run_mecab_detailed(text)
        filled_rows = self._filled([row.split(",") for row in rows])
        own = iter(self._filled([morph["features"] for morph in morphs if morph["surface"] in _SLOTS]))
        for morph in morphs:
            if morph["surface"] in _SLOTS:
                morph["features"] = next(own)
        features = self.run_njd_from_mecab(
            [",".join(row) for row in filled_rows], restore_unknown_katakana, modify_numeral_reading
        )
        return features, morphs

    def _filled(self, rows: list[list[str]]) -> list[list[str]]:
        words = iter(self._filling)
        return [_row_of(row, next(words)) if row[0] in _SLOTS else _readable(row) for row in rows]


def _readable(row: list[str]) -> list[str]:
    """An unknown word has no reading; left alone, kanji among them would load a second dictionary (100 MB)."""
    if len(row) > _READING or not _KANJI.search(row[0]):
        return row
    return [row[0], *_UNREADABLE.split(",")]


def _row_of(row: list[str], word: Word) -> list[str]:
    filled = [*row]
    filled[_READING] = filled[_SAID] = word.reading
    filled[_ACCENT] = f"{word.accent}/{beats(word.reading)}"
    return filled


def load_analyser(words: Mapping[str, Word]) -> Analyser:
    """Compiles the words and loads all dictionaries (about 30 ms); raises `DictionaryDamaged`."""
    with tempfile.TemporaryDirectory(prefix="engawa-words-", ignore_cleanup_errors=True) as folder:
        source, compiled = Path(folder, "words.csv"), Path(folder, "words.dic")
        rows = [*_rows(words.items()), *_rows(_SLOTS.items())]
        source.write_text("\n".join(rows) + "\n", encoding="utf-8")
        try:
            with quiet_program():
                pyopenjtalk.mecab_dict_index(str(source), str(compiled))
            return Analyser(pyopenjtalk.OPEN_JTALK_DICT_DIR, str(compiled).encode(), (True,))
        except (RuntimeError, FileNotFoundError) as broken:
            raise DictionaryDamaged(str(broken)) from broken


def _rows(words: Iterable[tuple[str, Word]]) -> list[str]:
    plain = OpenJTalk(pyopenjtalk.OPEN_JTALK_DICT_DIR)
    return [_row(plain.normalize_for_mecab(written), word) for written, word in words]


def _row(written: str, word: Word) -> str:
    number, part = _PART_OF_SPEECH[word.kind]
    accent = f"{word.accent}/{beats(word.reading)}"
    return f"{written},{number},{number},{_ALWAYS_WINS},{part},*,*,{written},{word.reading},{word.reading},{accent},*"
