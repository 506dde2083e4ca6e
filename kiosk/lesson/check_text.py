"""Checks the sentences of a lesson: short, readable aloud, explained, and with no telephone number that rings."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.lesson.explained import KATAKANA
from kiosk.lesson.joyo import JOYO
from kiosk.lesson.problem import near_names
from kiosk.phone.people import IMPOSSIBLE
from kiosk.reading.lexicon import lexicon
from kiosk.reading.marks import mistakes, parse, shown
from kiosk.reading.sentences import sentences

LONGEST_SENTENCE = 40
TELEPHONE = re.compile(r"(?<![\d-])0\d{1,4}-\d{1,4}-\d{3,4}(?![\d-])|(?<!\d)0\d{9,10}(?!\d)")
_ADDRESS = re.compile(r"(?:https?://|www\.)[\x21-\x7e]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")  # said as "an address"
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9&'’.-]*[A-Za-z0-9]")  # a single letter is read by its name
_KANJI = re.compile(r"[々〆\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_ALWAYS_READ = JOYO | frozenset("々")

Words = Mapping[str, str]
Finding = tuple[str, str]
"""What is the matter, and what to write."""


@dataclass(frozen=True, slots=True)
class TextRules:
    """`words`: katakana word → plain words; `telephones`: numbers of facts.toml, which may be shown."""

    words: Words
    telephones: frozenset[str] = field(default_factory=frozenset[str])

    def findings(self, text: str) -> Iterator[Finding]:
        """Everything to be mended in one author's text."""
        for mistake in mistakes(text):
            yield f"「{text}」の ふりがなの 書き方を 見てください。", mistake.what
        yield from _too_long(text)
        yield from _unread(text)
        yield from self._unexplained(text)
        yield from self._ringing(text)

    def _unexplained(self, text: str) -> Iterator[Finding]:
        for word in KATAKANA.findall(_wide(shown(text))):
            if word not in self.words:
                write = (
                    near_names(word, self.words) or f'words.toml に "{word}" = "やさしい 言いかえ" と 書いてください。'
                )
                yield f"「{word}」は、まだ 言いかえが ありません。", write

    def _ringing(self, text: str) -> Iterator[Finding]:
        for number in TELEPHONE.findall(_wide(text)):
            if number not in self.telephones and not IMPOSSIBLE.fullmatch(number.replace("-", "")):
                yield f"{number} は、本当に かかるかも しれません。", "03-0000-1234 の 形に してください。"


def _too_long(text: str) -> Iterator[Finding]:
    for sentence in sentences(text):
        plain = shown(sentence.text).replace(" ", "").replace("　", "")
        if len(plain) > LONGEST_SENTENCE:
            yield f"「{plain[:12]}…」は {len(plain)}文字です。", f"{LONGEST_SENTENCE}文字までに 分けてください。"


def _unread(text: str) -> Iterator[Finding]:
    """Latin words and kanji outside 常用漢字 that neither the author nor the kiosk's own list gives a reading."""
    plain = _wide(_without_read(text))
    for word in dict.fromkeys(_LATIN.findall(plain)):
        yield f"「{word}」の 読みが ありません。", f"｜{word}《よみ》のように、読みを ひらがなで つけてください。"
    for word in dict.fromkeys(_KANJI.findall(plain)):
        if not _ALWAYS_READ.issuperset(word):
            rare = "".join(sign for sign in word if sign not in _ALWAYS_READ)
            what = f"「{rare}」は、声が 読みちがえる かもしれません。"
            yield what, f"｜{word}《よみ》のように、読みを ひらがなで つけてください。"


def _without_read(text: str) -> str:
    """The shown text with a gap for each word that has a reading."""
    marked = parse(text)
    signs = list(marked.shown)
    for ruby in marked.rubies:
        signs[ruby.start : ruby.start + ruby.length] = "　" * ruby.length
    plain = _ADDRESS.sub("　", "".join(signs))
    for word in _longest_first(lexicon()):
        plain = plain.replace(word, "　")
    return plain


def _longest_first(words: Iterable[str]) -> list[str]:
    return sorted(words, key=len, reverse=True)


def _wide(text: str) -> str:
    """Half-width katakana and full-width letters as everybody else writes them."""
    return unicodedata.normalize("NFKC", text)
