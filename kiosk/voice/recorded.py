"""Narration rendered beforehand: a clip that fits its sentence is played from disk, everything else is spoken live.

A folder holds `manifest.json` and one Opus file a sentence, each named by `identity`: another word, another reading or
another voice is another name, so a stale clip is never found. Written by `kiosk.voice.render`.
"""

import hashlib
import json
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import numpy as np

from kiosk.reading.lexicon import Word
from kiosk.reading.normalise import spoken
from kiosk.voice.clip import Clip, Mark, Synthesis

VOICE = "mei-1"  # another number when the same reading sounds or is marked otherwise
LICENCE = 'HTS Voice "Mei" © 2009-2013 Nagoya Institute of Technology, CC BY 3.0'
MANIFEST = "manifest.json"
FORMAT = 1
RATE = 48000  # samples a second of every clip
_AS_LONG = 0.1  # seconds that a file may be longer or shorter than its manifest says
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Kept:
    """One rendered sentence as its author wrote it."""

    text: str
    seconds: float
    marks: tuple[Mark, ...]


class ManifestDamaged(Exception):
    """The manifest is not what `written_manifest` writes."""


def identity(text: str, words: Mapping[str, Word]) -> str:
    """Names the sound of a sentence: what is said, the fixed words in it, where its words are shown, the voice."""
    said = spoken(text)
    fixed = [(written, word) for written, word in sorted(words.items()) if written in said.text]
    given = [(word.reading, word.accent, word.kind) for word in said.words]
    listed = [(written, word.reading, word.accent, word.kind) for written, word in fixed]
    whole = json.dumps([VOICE, said.text, said.places, given, listed], ensure_ascii=False)
    return hashlib.sha256(whole.encode("utf-8")).hexdigest()[:24]


def clip_file(folder: Path, name: str) -> Path:
    """Where the clip called `name` lies."""
    return folder / f"{name}.opus"


def read_manifest(folder: Path) -> dict[str, Kept]:
    """The clips of a folder by name, none when it has no manifest; raises `ManifestDamaged`, `OSError`."""
    try:
        plain = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        if plain["format"] != FORMAT:
            return {}
        return {name: _kept(entry) for name, entry in plain["clips"].items()}
    except FileNotFoundError:
        return {}
    except (ValueError, LookupError, TypeError, AttributeError) as damage:
        raise ManifestDamaged(folder / MANIFEST) from damage


def written_manifest(clips: Mapping[str, Kept]) -> str:
    """The text of the manifest, one line a clip, in the order of names, so that versions compare line by line."""
    lines = (
        json.dumps(name) + ": " + json.dumps(_plain(kept), ensure_ascii=False) for name, kept in sorted(clips.items())
    )
    head = f'{{"format": {FORMAT}, "voice": {json.dumps(VOICE)}, "licence": {json.dumps(LICENCE)}, "clips": {{\n'
    return head + ",\n".join(lines) + "\n}}\n"


class Recorded:
    """Plays from folders of rendered clips, the first that has one, and speaks live what none has."""

    def __init__(self, folders: Sequence[Path], words: Mapping[str, Word], live: Callable[[], Synthesis]) -> None:
        """`live` loads the voice at the first sentence that was not rendered, and again while that fails."""
        self._words, self._make_live = words, live
        self._live: Synthesis | None = None
        self._places: dict[str, tuple[Path, Kept]] = {}
        for folder in reversed(folders):
            self._places |= {name: (clip_file(folder, name), kept) for name, kept in _found(folder).items()}

    def clip(self, text: str) -> Clip:
        """Raises what is wrong with the live voice when it is needed."""
        if self._places and (place := self._places.get(identity(text, self._words))):
            try:
                return _read(*place)
            except (OSError, ImportError) as damage:
                _log.warning("spoken live: %s: %s", place[0].name, type(damage).__name__)
        if self._live is None:
            self._live = self._make_live()
        return self._live.clip(text)


def _found(folder: Path) -> dict[str, Kept]:
    try:
        return read_manifest(folder)
    except (ManifestDamaged, OSError) as damage:
        _log.warning("no rendered clips: %s", type(damage).__name__)
        return {}


def _read(file: Path, kept: Kept) -> Clip:
    if not kept.seconds:
        return Clip(np.zeros(0, np.int16), RATE, ())
    from kiosk.voice.opus import read_opus  # late: a kiosk without clips needs none of it

    samples, rate = read_opus(file)
    if rate != RATE or abs(len(samples) / RATE - kept.seconds) > _AS_LONG:
        raise OSError(file)
    return Clip(samples, RATE, kept.marks)


def _kept(entry: Mapping[str, object]) -> Kept:
    marks = cast("list[tuple[float, int, int]]", entry["marks"])
    return Kept(str(entry["text"]), float(str(entry["seconds"])), tuple(Mark(*mark) for mark in marks))


def _plain(kept: Kept) -> dict[str, object]:
    marks = [[round(mark.at, 4), mark.start, mark.length] for mark in kept.marks]
    return {"text": kept.text, "seconds": round(kept.seconds, 4), "marks": marks}
