"""What the kiosk said on a tour: its transcript, and each sentence cut out of what the ears recorded."""

import time
import wave
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

QUIET_SECONDS = 1.2  # longer than the kiosk's pause between two sentences
STEP_SECONDS = 0.1
TAIL_SECONDS = 0.15


@dataclass(frozen=True, slots=True)
class Sentence:
    """`began`, `ended` in seconds of `time.monotonic`."""

    text: str
    began: float
    ended: float


class Spoken:
    """Reads the transcript that `kiosk run --transcript` writes."""

    def __init__(self, transcript: Path) -> None:
        self._transcript = transcript

    def sentences(self) -> list[Sentence]:
        """Every sentence that was begun and has ended, whole or cut off."""
        return list(self._pairs())

    def wait_for_quiet(self, most: float) -> None:
        """Returns when nothing has been said for a moment, or after `most` seconds."""
        end = time.monotonic() + most
        time.sleep(QUIET_SECONDS)
        while time.monotonic() < end and not self._quiet():
            time.sleep(STEP_SECONDS)

    def cut(self, recording: Path, began: float, folder: Path) -> int:
        """Writes one WAV a sentence into `folder`; `began`: the time of the recording's first sample. How many."""
        folder.mkdir(parents=True, exist_ok=True)
        count = 0
        with wave.open(str(recording), "rb") as whole:
            rate, frames = whole.getframerate(), whole.getnframes()
            for count, sentence in enumerate(self.sentences(), start=1):
                first = max(0, min(frames, int((sentence.began - began) * rate)))
                last = max(first, min(frames, int((sentence.ended - began + TAIL_SECONDS) * rate)))
                whole.setpos(first)
                with wave.open(str(folder / f"{count:03}.wav"), "wb") as part:
                    part.setparams(whole.getparams())
                    part.writeframes(whole.readframes(last - first))
        return count

    def _lines(self) -> Iterator[tuple[float, str, str]]:
        if self._transcript.exists():
            for line in self._transcript.read_text(encoding="utf-8").splitlines():
                moment, what, text = line.split("\t", 2)
                if what in ("said", "over"):
                    yield float(moment), what, text

    def _pairs(self) -> Iterator[Sentence]:
        begun: dict[str, float] = {}
        for moment, what, text in self._lines():
            if what == "said":
                begun[text] = moment
            elif text in begun:
                yield Sentence(text, begun.pop(text), moment)

    def _quiet(self) -> bool:
        lines = list(self._lines())
        return not lines or (lines[-1][1] == "over" and time.monotonic() - lines[-1][0] > QUIET_SECONDS)
