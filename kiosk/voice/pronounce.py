"""Text → sounds: what a sentence is in kana, in labels for the synthesiser, and where its words begin."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.reading.lexicon import Word, lexicon
from kiosk.reading.normalise import Spoken, spoken
from kiosk.reading.sentences import sentences
from kiosk.voice.dictionary import load_analyser
from kiosk.voice.jtalk import MeCabMorph, NJDFeature, pyopenjtalk

_SILENT_PHONEMES = frozenset(("pau", "sil", "sp", "unk"))
_DEVOICED = "’"


@dataclass(frozen=True, slots=True)
class WordStart:
    """The `sound`-th sounding label begins the word (with what leans on it) at `start`, `length` of the shown text."""

    sound: int
    start: int
    length: int


@dataclass(frozen=True, slots=True)
class Pronounced:
    """A sentence ready for the synthesiser; `kana` as spoken: は as ワ, long vowels as ー, rests as 、."""

    kana: str
    labels: tuple[str, ...]
    words: tuple[WordStart, ...]


class Pronouncer:
    """Analyses sentences with the dictionary and the fixed words. Not for two threads at once."""

    def __init__(self, words: Mapping[str, Word]) -> None:
        """Loads the dictionaries (0.3 s cold); raises `DictionaryDamaged`."""
        self._analyser = load_analyser(words)

    def kana(self, text: str) -> str:
        """How one sentence is said."""
        return self.pronounce(text).kana

    def pronounce(self, text: str) -> Pronounced:
        """Pronounces one sentence as its author wrote it; silent text (blank, emoji) has no labels."""
        said = spoken(text)
        if not said.text.strip():
            return Pronounced("", (), ())
        features, morphs = self._analysed(said)
        if not any(feature["mora_size"] for feature in features):
            return Pronounced("", (), ())
        labels = pyopenjtalk.make_label(features, jtalk=self._analyser)
        return Pronounced(_kana(features), tuple(labels), self._word_starts(said, features, morphs))

    def _analysed(self, said: Spoken) -> tuple[list[NJDFeature], list[MeCabMorph]]:
        self._analyser.fill(said.words)
        return pyopenjtalk.run_frontend_detailed(
            said.text, use_sudachi_kanji_yomi=False, predict_nani=False, jtalk=self._analyser
        )

    def _word_starts(self, said: Spoken, features: list[NJDFeature], morphs: list[MeCabMorph]) -> tuple[WordStart, ...]:
        starts: list[WordStart] = []
        sound = 0
        for entry in pyopenjtalk.make_phoneme_mapping(features, morphs, jtalk=self._analyser):
            sounds = sum(phoneme not in _SILENT_PHONEMES for phoneme in entry["phonemes"])
            first, end = entry["char_span"]
            places = said.places[first:end]
            if sounds and places:
                word = WordStart(sound, places[0][0], places[-1][1] - places[0][0])
                starts = _joined(starts, word, leans=entry["chain_flag"] == 1)
            sound += sounds
        return tuple(starts)


def kana_of(text: str) -> tuple[str, ...]:
    """How each sentence of a text will be spoken; loads the dictionaries, raises `DictionaryDamaged`."""
    pronouncer = Pronouncer(lexicon())
    return tuple(pronouncer.pronounce(sentence.text).kana for sentence in sentences(text))


def _joined(starts: list[WordStart], word: WordStart, *, leans: bool) -> list[WordStart]:
    """A particle or ending that leans on the word before it (カードを) begins no word of its own."""
    last = starts[-1] if starts else None
    if last is None or not (leans or word.start == last.start):
        return [*starts, word]
    end = max(last.start + last.length, word.start + word.length)
    return [*starts[:-1], WordStart(last.sound, last.start, end - last.start)]


def _kana(features: list[NJDFeature]) -> str:
    return "".join(feature["pron"] for feature in features).replace(_DEVOICED, "")
