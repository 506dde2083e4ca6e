"""A driver for pyttsx3 that speaks Japanese with Open JTalk. Contract: pyttsx3/drivers/dummy.py of pyttsx3 2.99.

pyttsx3 calls everything from one thread; synthesis happens in the `Studio`. One utterance plays at a time; `say` is
only called while the proxy is not busy. `finished-utterance` comes before `setBusy(False)`, which starts the next one.
"""

import time
import wave
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from kiosk.voice.clip import Clip, Mark
from kiosk.voice.playback import Loudspeaker, Playback
from kiosk.voice.studio import Complete, Failed, Order, Studio

USUAL_RATE = 200.0  # pyttsx3's "words a minute" that stand for 100 %
_SLOWEST, _FASTEST = 0.5, 2.0
_LOOP_STEP = 0.008  # seconds


class Proxy(Protocol):
    """What a driver may ask of pyttsx3's DriverProxy."""

    def notify(self, topic: str, **facts: object) -> None:
        """Sends an event to the engine's listeners."""
        ...

    def setBusy(self, busy: bool) -> None:  # noqa: FBT001, N802  # pyttsx3's name
        """Frees or holds the queue of commands."""
        ...


@dataclass(slots=True)
class _Job:
    order: Order
    playback: Playback | None = None
    marks: deque[Mark] = field(default_factory=deque)
    length: float = 0.0  # seconds delivered
    complete: bool = False


class OpenJTalkDriver:
    """Speaks through a studio and a loudspeaker. Properties: rate, volume, voice, voices."""

    def __init__(self, proxy: Proxy, studio: Studio, loudspeaker: Loudspeaker, voices: Sequence[object]) -> None:
        self._proxy, self._studio, self._loudspeaker = proxy, studio, loudspeaker
        self._voices = list(voices)
        self._rate, self._volume = USUAL_RATE, 1.0
        self._job: _Job | None = None
        self._looping = False

    def destroy(self) -> None:
        """Ends the worker; called when the engine goes away."""
        self._studio.close()

    def say(self, text: str) -> None:
        """Starts an utterance."""
        self._proxy.setBusy(True)
        self._job = _Job(self._studio.order(text, self._rate / USUAL_RATE))

    def stop(self) -> None:
        """Silences the running utterance at once."""
        if self._job:
            self._job.order.cancelled = True
            self._finish(self._job, completed=False)

    def save_to_file(self, text: str, filename: str) -> None:
        """Writes an utterance to a WAV file, 16 bit, one channel, at the engine's speed; waits until it is written."""
        order = self._studio.order(text, self._rate / USUAL_RATE)
        clips: list[Clip] = []
        while not isinstance(delivery := order.deliveries.get(), Complete):
            if isinstance(delivery, Failed):
                raise delivery.why
            clips.append(delivery)
        with Path(filename).open("wb") as out, wave.open(out, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(clips[0].rate if clips else 48000)
            for clip in clips:
                file.writeframes(clip.samples.tobytes())
        self._proxy.notify("finished-utterance", completed=True)

    def getProperty(self, name: str) -> object:  # noqa: N802  # pyttsx3's name
        """Raises KeyError for an unknown name."""
        match name:
            case "rate":
                return self._rate
            case "volume":
                return self._volume
            case "voices":
                return self._voices
            case "voice":
                return getattr(self._voices[0], "id", None)
            case _:
                raise KeyError(name)

    def setProperty(self, name: str, value: object) -> None:  # noqa: N802  # pyttsx3's name
        """Clips numbers to what the voice can do; raises KeyError for an unknown name, ValueError for a bad value."""
        match name, value:
            case "rate", float() | int():
                self._rate = min(_FASTEST, max(_SLOWEST, value / USUAL_RATE)) * USUAL_RATE
            case "volume", float() | int():
                self._volume = min(1.0, max(0.0, value))
                self._loudspeaker.set_volume(self._volume)
            case "voice", _ if value in [getattr(voice, "id", None) for voice in self._voices]:
                return
            case (("rate" | "volume" | "voice"), _):
                raise ValueError(f"{name}: {value!r}")
            case _:
                raise KeyError(name)

    def startLoop(self) -> None:  # noqa: N802  # pyttsx3's name
        """Runs until `endLoop`."""
        self._looping = True
        self._proxy.setBusy(self._job is not None)
        while self._looping:
            self._tick()
            time.sleep(_LOOP_STEP)

    def endLoop(self) -> None:  # noqa: N802  # pyttsx3's name
        """Ends `startLoop`."""
        self._looping = False

    def iterate(self) -> Iterator[None]:
        """One step a turn, for a caller with a loop of its own."""
        self._proxy.setBusy(self._job is not None)
        while True:
            self._tick()
            yield

    def _tick(self) -> None:
        if job := self._job:
            self._receive(job)
        if (job := self._job) and job.playback:
            self._mark(job, job.playback)
        if (job := self._job) and job.complete and (job.playback is None or job.playback.finished()):
            self._finish(job, completed=True)

    def _receive(self, job: _Job) -> None:
        """Hands what the studio has delivered to the loudspeaker."""
        while self._job is job and (delivery := job.order.next()) is not None:
            match delivery:
                case Complete():
                    job.complete = True
                    if job.playback:
                        job.playback.end()
                case Failed():
                    self._proxy.notify("error", exception=delivery.why)
                    self._finish(job, completed=False)
                case clip:
                    self._play(job, clip)

    def _play(self, job: _Job, clip: Clip) -> None:
        job.marks.extend(replace(mark, at=mark.at + job.length) for mark in clip.marks)
        job.length += len(clip.samples) / clip.rate
        if job.playback:
            job.playback.write(clip.samples)
            return
        job.playback = self._loudspeaker.open(clip.rate)
        job.playback.write(clip.samples)
        self._proxy.notify("started-utterance")

    def _mark(self, job: _Job, playback: Playback) -> None:
        heard = playback.heard()
        while self._job is job and job.marks and job.marks[0].at <= heard:
            mark = job.marks.popleft()
            self._proxy.notify("started-word", location=mark.start, length=mark.length)

    def _finish(self, job: _Job, *, completed: bool) -> None:
        if self._job is not job:
            return
        self._job = None
        if job.playback:
            job.playback.close()
        self._proxy.notify("finished-utterance", completed=completed)
        self._proxy.setBusy(False)
