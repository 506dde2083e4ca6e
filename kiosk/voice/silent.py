"""The door without a voice: subtitles only, at the pace at which they would be spoken."""

import re
import time
from dataclasses import dataclass

from kiosk.reading.kana import beats_about
from kiosk.reading.marks import shown
from kiosk.voice.playback import Clock
from kiosk.voice.speech import DoorEvent, Finished, Hear, Started, Utterance, Word

_BEATS_A_SECOND = 270 / 60  # at 100 %
_PHRASE = re.compile(r"([^\s、。！？!?]+)[、。！？!?]*\s*")


@dataclass(frozen=True, slots=True)
class _Due:
    at: float  # seconds on the door's clock
    event: DoorEvent


class SilentDoor:
    """Says nothing, but starts, marks and finishes every utterance in its time."""

    def __init__(self, missing: str = "", clock: Clock = time.monotonic) -> None:
        """`missing` is what the person at the screen is told; "" when silence was wished for."""
        self.missing = missing
        self.lost_for_good = False
        self._clock = clock
        self._hear: Hear = lambda _event: None
        self._due: list[_Due] = []
        self._percent = 100

    def listen(self, hear: Hear) -> None:
        self._hear = hear

    def say(self, utterance: Utterance) -> None:
        self.stop()
        self._due = self._times(utterance)
        self.tick()

    def prepare(self, texts: tuple[str, ...]) -> None:
        """Nothing needs to be ready."""

    def relearn(self) -> None:
        """Nothing is read."""

    def forget(self) -> None:
        """Nothing is kept."""

    def stop(self) -> None:
        if self._due:
            last = self._due[-1].event
            self._due = []
            match last:
                case Finished(id=number):
                    self._hear(Finished(number, completed=False))
                case _:
                    return

    def tick(self) -> None:
        while self._due and self._due[0].at <= self._clock():
            self._hear(self._due.pop(0).event)

    def set_speed(self, percent: int) -> None:
        self._percent = percent

    def set_volume(self, volume: float) -> None:
        """Nothing sounds."""

    def close(self) -> None:
        self._due = []

    def _times(self, utterance: Utterance) -> list[_Due]:
        at = self._clock()
        due = [_Due(at, Started(utterance.id))]
        for phrase in _PHRASE.finditer(shown(utterance.text)):
            due.append(_Due(at, Word(utterance.id, phrase.start(), len(phrase[1]))))
            at += beats_about(phrase[0]) / (_BEATS_A_SECOND * self._percent / 100)
        return [*due, _Due(at, Finished(utterance.id, completed=True))]
