"""The lock of readings: how every narrated sentence is said, confirmed by two readers or by a person."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.reading.sentences import sentences
from kiosk.voice.second_reader import beat_by_beat

HEAD = """\
# How every sentence that is known beforehand is said. A line comes here when the voice and a second reader agree, or
# when a person resolved their disagreement in resolved.toml. `kiosk voice readings --write` adds what is new.
"""


class Reader(Protocol):
    """Somebody who reads a sentence aloud, in kana."""

    def kana(self, text: str) -> str: ...


@dataclass(frozen=True, slots=True)
class Doubt:
    """The voice says `voice`, the second reader `second`: a person has to decide."""

    text: str
    voice: str
    second: str


@dataclass(frozen=True, slots=True)
class Findings:
    """How sentences, lock and readers stand to each other."""

    fitting: dict[str, str]
    fresh: dict[str, str]  # both readers agree; not in the lock yet
    changed: dict[str, str]  # the voice now says something else than the lock
    doubts: tuple[Doubt, ...]
    stale: tuple[str, ...]  # in the lock, and nobody says it any more

    @property
    def complete(self) -> bool:
        """Whether every sentence is locked and said as it was locked."""
        return not (self.fresh or self.changed or self.doubts)


def read_lock(path: Path) -> dict[str, str]:
    """Kana by sentence, none when there is no file; raises `tomllib.TOMLDecodeError`, `OSError`."""
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def written_lock(entries: Mapping[str, str]) -> str:
    """The file's text, sorted, one sentence a line."""
    return HEAD + "".join(f"{_quoted(text)} = {_quoted(kana)}\n" for text, kana in sorted(entries.items()))


def compared(texts: Iterable[str], lock: Mapping[str, str], voice: Reader, second: Reader) -> Findings:
    """Asks both readers for every sentence of `texts`."""
    found = Findings({}, {}, {}, (), ())
    doubts: list[Doubt] = []
    wanted = dict.fromkeys(sentence.text for text in texts for sentence in sentences(text))
    for text in wanted:
        said = voice.kana(text)
        other = second.kana(text)
        if beat_by_beat(said) != beat_by_beat(other):
            doubts.append(Doubt(text, said, other))
        elif text not in lock:
            found.fresh[text] = said
        elif lock[text] != said:
            found.changed[text] = said
        else:
            found.fitting[text] = said
    stale = tuple(text for text in lock if text not in wanted)
    return Findings(found.fitting, found.fresh, found.changed, tuple(doubts), stale)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
