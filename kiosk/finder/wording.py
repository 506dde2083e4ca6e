"""A person's words → one plain form in kana, so that spelling, script, dialect and politeness don't matter."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.reading.kana import hiragana, written_out

SHORT = 2

_LATIN = re.compile(r"[a-z][a-z0-9]*(?:-[a-z]+)*")
_BESIDE = re.compile(r"[^\w#@+]|[_を]")  # を stands between words only, and is often left out
_A_OR_E = "あかがさざただなはばぱまやらわえけげせぜてでねへべぺめれ"
_NOUNS_IN_N = (
    "がめん",
    "ほけん",
    "きけん",
    "きげん",
    "じけん",
    "せいけん",
    "けん",
    "さん",
    "でん",
    "かん",
    "ばん",
    "はん",
    "まん",
    "たん",
)
_DIALECT = tuple(
    (re.compile(said), plain)
    for said, plain in (
        (f"(?<=[{_A_OR_E}])へん(?=$|か|の|で|ね|わ|よ|け|く)", "ない"),
        (f"(?<=[{_A_OR_E}])(?:ねえ|ねぇ|ねー|なか|のう)$", "ない"),
        ("ひん$", "ない"),
        ("(?:て|っ)(?:しもうた|しもた|まった|もうた|もた|まう|まった)", "てしまった"),
        ("ちゃった|ちまった|ちゃう", "てしまった"),
        ("(?<=[いきしちにみりえけせてねめれべげぜ])(?:たか|てえ|てぇ|とうて|てぐね|たぐ)$", "たい"),
        ("よか$", "いい"),
        ("けれ$|けろ$|くれ$|たもれ$", ""),
    )
)
_N_FOR_NAI = re.compile(f"(?<=[{_A_OR_E}])ん$")


@dataclass(frozen=True, slots=True)
class Plain:
    """A saying in its plain form, in kana with all that was said, and as it was written (short words need kanji)."""

    kana: str
    whole: str
    written: str

    def has(self, word: "Word") -> bool:
        """Whether the word stands in the saying, in one of its forms."""
        return word.written in self.written or any(form in self.kana or form in self.whole for form in word.kana)


@dataclass(frozen=True, slots=True)
class Word:
    """A word to look for, as it is written and in kana; so few kana as `SHORT` stand inside other words by chance."""

    written: str
    kana: frozenset[str]


@dataclass(frozen=True, slots=True)
class Speech:
    """How people speak: readings of words, and the phrases that say nothing (in plain kana, the longest first)."""

    readings: Mapping[str, str]
    filler: tuple[str, ...] = ()
    longest: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "longest", max(map(len, self.readings), default=0))
        kana = {self.kana(phrase) for phrase in self.filler}
        object.__setattr__(self, "filler", tuple(sorted(kana, key=lambda one: (-len(one), one))))

    def plain(self, text: str) -> Plain:
        """The plain form of a whole saying."""
        whole = self.kana(text)
        return Plain(_without_dialect(self._without_filler(whole)), whole, written(text))

    def word(self, text: str) -> Word:
        """A word or phrase as something to look for in a saying."""
        kana = self.kana(text)
        return Word(written(text), frozenset(form for form in (kana, _without_dialect(kana)) if len(form) > SHORT))

    def kana(self, text: str) -> str:
        """The text in hiragana with its long vowels written out, without spaces and marks; dialect stays."""
        latin = _LATIN.sub(lambda run: self.readings.get(run[0], run[0]), _composed(text))
        return _BESIDE.sub("", written_out(hiragana(self._read(latin))))

    def _read(self, text: str) -> str:
        said, at = "", 0
        while at < len(text):
            lengths = range(min(self.longest, len(text) - at), 0, -1)
            found = next((text[at : at + length] for length in lengths if text[at : at + length] in self.readings), "")
            is_latin = found.isascii()
            said += text[at] if is_latin else self.readings[found]
            at += 1 if is_latin else len(found)
        return said

    def _without_filler(self, kana: str) -> str:
        for phrase in self.filler:
            if len(phrase) < len(kana):
                kana = kana.removeprefix(phrase).removesuffix(phrase) or kana
        return kana


def written(text: str) -> str:
    """The text as it was written, in one width and case, without spaces and marks."""
    return _BESIDE.sub("", _composed(text))


def _composed(text: str) -> str:
    return unicodedata.normalize("NFKC", text).lower()


def _without_dialect(kana: str) -> str:
    for said, plain in _DIALECT:
        kana = said.sub(plain, kana) or kana
    return kana if kana.endswith(_NOUNS_IN_N) else _N_FOR_NAI.sub("ない", kana)
