"""Text → sounds: what a sentence is in kana, in labels for the synthesiser, and where its words begin."""

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.reading.lexicon import Word
from kiosk.reading.normalise import Spoken, spoken
from kiosk.reading.sentences import sentences
from kiosk.voice.dictionary import is_slot, load_analyser
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
class ReadWord:
    """A word of the shown text with what leans on it: `length` signs from `start`; the word itself is the first `head`.

    `kana` is how all of it is said, `head_kana` the word itself; `given`: its author fixed the reading.
    """

    start: int
    length: int
    head: int
    kana: str
    head_kana: str
    given: bool = False


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

    def words(self, text: str) -> tuple[ReadWord, ...]:
        """The words of one sentence with the reading of each; () where it is silent."""
        said = spoken(text)
        if not said.text.strip():
            return ()
        features, morphs = self._analysed(said)
        entries = pyopenjtalk.make_phoneme_mapping(features, morphs, jtalk=self._analyser)
        waiting = deque(features)
        found: list[ReadWord] = []
        joins = False  # no rest lies before the next entry
        for entry in entries:
            if entry["phonemes"] == ["sp"]:
                continue
            own = _features_of(entry["surface"], waiting)
            if entry["phonemes"] == ["pau"]:
                joins = False
                continue
            first, end = entry["char_span"]
            word = _read_word(own, said.places[first:end])
            if found and joins and (entry["chain_flag"] == 1 or not word.length):
                longer = _leaning(found[-1], word)
                found[-1] = longer if _is_ending(entry["surface"]) else _whole(longer)
            elif word.length:
                found.append(word)
            joins = True
        return tuple(found)

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


def kana_of(text: str, words: Mapping[str, Word]) -> tuple[str, ...]:
    """How each sentence of a text will be spoken; loads the dictionaries, raises `DictionaryDamaged`."""
    pronouncer = Pronouncer(words)
    return tuple(pronouncer.pronounce(sentence.text).kana for sentence in sentences(text))


def _features_of(surface: str, waiting: deque[NJDFeature]) -> list[NJDFeature]:
    """The next analysed parts that make up this written word: ましょ and う are one on paper."""
    own = [waiting.popleft()]
    while waiting and len("".join(one["string"] for one in own)) < len(surface):
        own.append(waiting.popleft())
    return own


def _read_word(features: list[NJDFeature], places: Sequence[tuple[int, int]]) -> ReadWord:
    start = places[0][0] if places else 0
    length = places[-1][1] - start if places else 0
    given = any(is_slot(one["string"]) for one in features)
    return ReadWord(start, length, length, _kana(features), _kana(features), given)


def _is_ending(surface: str) -> bool:
    """Particles and endings are written in hiragana."""
    return all("ぁ" <= sign <= "ゖ" for sign in surface)


def _leaning(word: ReadWord, next_one: ReadWord) -> ReadWord:
    """The word with what follows it as its ending."""
    end = max(word.start + word.length, next_one.start + next_one.length)
    given = word.given or next_one.given
    return replace(word, length=end - word.start, kana=word.kana + next_one.kana, given=given)


def _whole(word: ReadWord) -> ReadWord:
    """All of it is the word itself: ご自分, 12時."""
    return replace(word, head=word.length, head_kana=word.kana)


def _joined(starts: list[WordStart], word: WordStart, *, leans: bool) -> list[WordStart]:
    """A particle or ending that leans on the word before it (カードを) begins no word of its own."""
    last = starts[-1] if starts else None
    if last is None or not (leans or word.start == last.start):
        return [*starts, word]
    end = max(last.start + last.length, word.start + word.length)
    return [*starts[:-1], WordStart(last.sound, last.start, end - last.start)]


def _kana(features: list[NJDFeature]) -> str:
    return "".join(feature["pron"] for feature in features).replace(_DEVOICED, "")
