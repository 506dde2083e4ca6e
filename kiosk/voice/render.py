"""Renders sentences to Opus with their word marks; what is rendered already stays, what nobody says any more goes."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.reading.lexicon import Word
from kiosk.reading.sentences import sentences
from kiosk.voice.clip import Synthesis
from kiosk.voice.opus import write_opus
from kiosk.voice.recorded import MANIFEST, Kept, clip_file, identity, read_manifest, written_manifest


@dataclass(frozen=True, slots=True)
class Narration:
    """How rendered clips and sentences stand to each other; the clips by name."""

    fitting: dict[str, Kept]
    missing: dict[str, str]  # name → sentence
    stale: dict[str, Kept]  # clips that no sentence asks for: its words or reading changed, or it is gone


def compared(folder: Path, texts: Iterable[str], words: Mapping[str, Word]) -> Narration:
    """Looks at a folder without changing it; raises `ManifestDamaged`, `OSError`."""
    there = read_manifest(folder)
    rendered = {name: kept for name, kept in there.items() if not kept.seconds or clip_file(folder, name).is_file()}
    wanted = {identity(sentence, words): sentence for sentence in _sentences(texts)}
    return Narration(
        fitting={name: kept for name, kept in rendered.items() if name in wanted},
        missing={name: sentence for name, sentence in wanted.items() if name not in rendered},
        stale={name: kept for name, kept in rendered.items() if name not in wanted},
    )


def render(
    folder: Path, narration: Narration, voice: Synthesis, done: Callable[[str], None], *, keep_stale: bool
) -> None:
    """Makes what is missing, calls `done` with each sentence, and writes the manifest last; raises `OSError`."""
    folder.mkdir(parents=True, exist_ok=True)
    clips = narration.fitting | (narration.stale if keep_stale else {})
    for name, sentence in narration.missing.items():
        clip = voice.clip(sentence)
        if len(clip.samples):  # an ornament alone has no sound and no file
            write_opus(clip_file(folder, name), clip.samples, clip.rate)
        clips[name] = Kept(sentence, len(clip.samples) / clip.rate, clip.marks)
        done(sentence)
    fresh = folder / f"{MANIFEST}.new"
    fresh.write_text(written_manifest(clips), encoding="utf-8")
    fresh.replace(folder / MANIFEST)
    for file in folder.glob("*.opus"):
        if file.stem not in clips:
            file.unlink()


def _sentences(texts: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(sentence.text for text in texts for sentence in sentences(text))
