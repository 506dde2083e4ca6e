"""Doors, clocks and syntheses for tests: they fulfil the production protocols and do only what a test tells them."""

from dataclasses import dataclass, field

import numpy as np

from kiosk.voice.clip import Clip, Mark
from kiosk.voice.mouth import Mouth
from kiosk.voice.saying import MouthEvent
from kiosk.voice.speech import DoorEvent, Finished, Hear, Started, Utterance, Word


@dataclass
class HandClock:
    """Time that goes on when a test says so."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class HandDoor:
    """A door whose utterances start and end when a test says so."""

    missing: str = ""
    lost_for_good: bool = False
    said: list[Utterance] = field(default_factory=list)
    prepared: list[tuple[str, ...]] = field(default_factory=list)
    stops: int = 0
    percent: int = 0
    volume: float = 0.0
    hear: Hear = lambda _event: None
    running: Utterance | None = None

    def listen(self, hear: Hear) -> None:
        self.hear = hear

    def say(self, utterance: Utterance) -> None:
        self.said.append(utterance)
        self.running = utterance

    def prepare(self, texts: tuple[str, ...]) -> None:
        self.prepared.append(texts)

    def forget(self) -> None:
        self.prepared.clear()

    def stop(self) -> None:
        self.stops += 1
        if utterance := self.running:
            self.running = None
            self.hear(Finished(utterance.id, completed=False))

    def tick(self) -> None:
        """Nothing goes on by itself."""

    def set_speed(self, percent: int) -> None:
        self.percent = percent

    def set_volume(self, volume: float) -> None:
        self.volume = volume

    def close(self) -> None:
        self.running = None

    def start(self) -> None:
        assert self.running
        self.hear(Started(self.running.id))

    def word(self, start: int, length: int) -> None:
        assert self.running
        self.hear(Word(self.running.id, start, length))

    def finish(self) -> None:
        utterance = self.running
        assert utterance
        self.running = None
        self.hear(Finished(utterance.id, completed=True))


class Listening:
    """A mouth over a hand-driven door, its events, and its time."""

    def __init__(self) -> None:
        self.door = HandDoor()
        self.events: list[MouthEvent] = []
        self.mouth = Mouth(self.door, self.events.append)
        self.now = 50.0

    def passes(self, seconds: float) -> None:
        """Time goes on in steps of 10 ms."""
        for _ in range(round(seconds * 100)):
            self.now += 0.01
            self.mouth.tick(self.now)

    def said(self) -> list[str]:
        return [utterance.text for utterance in self.door.said]

    def hears_out(self, *texts: str) -> None:
        """Says everything to its end."""
        self.mouth.after(*texts)
        while self.mouth.busy:
            self.passes(1)
            if self.door.running:
                self.door.start()
                self.door.finish()


@dataclass
class ToneSynthesis:
    """A synthesis whose every character is a tenth of a second of tone and a word; it remembers what it was asked."""

    asked: list[str] = field(default_factory=list)
    broken: bool = False
    rate: int = 8000

    def clip(self, text: str) -> Clip:
        self.asked.append(text)
        if self.broken:
            raise RuntimeError
        time = np.arange(len(text) * self.rate // 10) / self.rate
        samples = (9000 * np.sin(2 * np.pi * 200 * time)).astype(np.int16)
        return Clip(samples, self.rate, tuple(Mark(at / 10, at, 1) for at in range(len(text))))


def names(events: list[DoorEvent]) -> list[str]:
    """The kinds of door events in order."""
    return [type(event).__name__ for event in events]
