"""The door to every voice that makes sound: pyttsx3, driven step by step from the screen's thread.

pyttsx3 2.99 as it is: `runAndWait` hangs on an empty queue and kills later utterances (its issues 402, 419, 440), so
the loop is ours (`startLoop(False)` once, `iterate` at each tick) and one utterance is in its queue at a time. A driver
from outside enters through `sys.modules`. Exceptions of listeners are swallowed there: `Mouth` looks after its own.
"""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Protocol, cast

from pyttsx3.engine import Engine  # pyright: ignore[reportMissingTypeStubs]  # untyped; `SpeechEngine` types it
from pyttsx3.voice import Voice  # pyright: ignore[reportMissingTypeStubs]

from kiosk.reading.sentences import sentences
from kiosk.voice.clip import Synthesis
from kiosk.voice.openjtalk import USUAL_RATE, OpenJTalkDriver, Proxy
from kiosk.voice.playback import Loudspeaker
from kiosk.voice.silent import SilentDoor
from kiosk.voice.speech import Broken, DoorEvent, Finished, Hear, NotSaved, Started, Utterance, Word
from kiosk.voice.studio import Studio

NO_VOICE = "日本語の 声が 使えません。字幕で お知らせします"
_DRIVER = "openjtalk"
_MEI = Voice("openjtalk/mei_normal", "HTS Voice Mei", ["ja-JP"], "Female", None)


class SpeechEngine(Protocol):
    """What is used of pyttsx3's engine."""

    def connect(self, topic: str, cb: Callable[..., None]) -> object: ...
    def setProperty(self, name: str, value: float | str) -> None: ...  # noqa: N802
    def getProperty(self, name: str) -> object: ...  # noqa: N802
    def say(self, text: str, name: str) -> object: ...
    def save_to_file(self, text: str, filename: str) -> None: ...
    def stop(self) -> None: ...
    def startLoop(self, useDriverLoop: bool) -> None: ...  # noqa: FBT001, N802, N803
    def iterate(self) -> None: ...


class _DriverModule(ModuleType):
    """Stands where pyttsx3 looks for a driver."""

    buildDriver: Callable[[Proxy], OpenJTalkDriver]  # noqa: N815  # pyttsx3's name


class Workshop(Protocol):
    """What makes sound ahead of time (`Studio`), or a voice that can't."""

    def prepare(self, texts: tuple[str, ...]) -> None: ...
    def relearn(self) -> None: ...
    def forget(self) -> None: ...
    def close(self) -> None: ...


class Outlet(Protocol):
    """What is asked of a loudspeaker here (`Loudspeaker`)."""

    @property
    def missing(self) -> str: ...
    @property
    def lost_for_good(self) -> bool: ...
    def set_volume(self, volume: float) -> None: ...


def openjtalk_door(make: Callable[[], Synthesis], loudspeaker: Loudspeaker) -> "PyttsxDoor":
    """Speaks Japanese with Open JTalk; `make` loads the voice, in a worker thread."""
    studio = Studio(make)
    return PyttsxDoor(_engine(partial(_driver, studio, loudspeaker)), studio, loudspeaker)


def as_written(text: str) -> str:
    """A text as its author wrote it: our driver reads the marks itself."""
    return text


class PyttsxDoor:
    """Speaks through pyttsx3; what fails is told once (`Broken`) and goes on as subtitles."""

    def __init__(
        self,
        engine: SpeechEngine,
        studio: Workshop,
        loudspeaker: Outlet,
        spelled: Callable[[str], str] = as_written,
    ) -> None:
        """`engine` is in its loop already; `spelled` turns a text into what its driver can read."""
        self._engine = engine
        self._studio = studio
        self._loudspeaker = loudspeaker
        self._spelled = spelled
        self._spare = SilentDoor()
        self._spare.listen(self._from_spare)
        self._hear: Hear = lambda _event: None
        self._saying: Utterance | None = None
        self._started = False
        self._silenced: int | None = None  # the utterance that goes on without a voice
        self._voiceless = False
        self._percent = 100
        self._told = ""
        self._problem: Exception | None = None  # why the text of the last `save` could not be spoken
        self._engine.connect("started-utterance", self._on_started)
        self._engine.connect("started-word", self._on_word)
        self._engine.connect("finished-utterance", self._on_finished)
        self._engine.connect("error", self._on_error)

    @property
    def missing(self) -> str:
        return NO_VOICE if self._voiceless else self._loudspeaker.missing

    @property
    def lost_for_good(self) -> bool:
        return self._loudspeaker.lost_for_good

    def listen(self, hear: Hear) -> None:
        self._hear = hear

    def say(self, utterance: Utterance) -> None:
        self.stop()
        self._saying, self._started = utterance, False
        if not sentences(utterance.text):
            self._finish(completed=True)
            return
        self._engine.setProperty("rate", USUAL_RATE * self._percent / 100)
        self._engine.say(self._spelled(utterance.text), str(utterance.id))

    def prepare(self, texts: tuple[str, ...]) -> None:
        self._studio.prepare(texts)

    def relearn(self) -> None:
        self._studio.relearn()

    def forget(self) -> None:
        self._studio.forget()

    def stop(self) -> None:
        self._spare.stop()
        self._engine.stop()
        self._finish(completed=False)

    def tick(self) -> None:
        self._engine.iterate()
        self._spare.tick()
        if self.missing != self._told:
            self._told = self.missing
            if self._told:
                self._hear(Broken(self._told))

    def set_speed(self, percent: int) -> None:
        self._percent = percent
        self._spare.set_speed(percent)

    def set_volume(self, volume: float) -> None:
        self._loudspeaker.set_volume(volume)

    def close(self) -> None:
        self._saying = None
        self._engine.stop()
        self._studio.close()

    def save(self, text: str, file: Path) -> None:
        """Speaks a text into a WAV file and waits for it; raises `NotSaved`, `OSError`."""
        if not sentences(text):
            raise NotSaved
        self._problem = None
        self._engine.setProperty("rate", USUAL_RATE * self._percent / 100)
        self._engine.save_to_file(self._spelled(text), str(file))
        self._raise_problem()

    def _raise_problem(self) -> None:
        match self._problem:
            case None:
                return
            case OSError() as problem:
                raise problem
            case problem:
                raise NotSaved from problem

    def _begin(self) -> None:
        if self._saying and not self._started:
            self._started = True
            self._hear(Started(self._saying.id))

    def _finish(self, *, completed: bool) -> None:
        if self._saying:
            self._begin()
        if saying := self._saying:
            self._saying = None
            self._hear(Finished(saying.id, completed))

    def _on_started(self, name: str | None) -> None:
        if self._is_current(name):
            self._voiceless = False
            self._begin()

    def _on_word(self, name: str | None, location: int, length: int) -> None:
        if self._is_current(name) and self._saying and self._spelled(self._saying.text) == self._saying.text:
            self._hear(Word(self._saying.id, location, length))

    def _on_error(self, name: str | None, exception: Exception) -> None:
        """No voice: the same utterance goes on as subtitles."""
        self._problem = exception
        if self._is_current(name) and self._saying:
            self._voiceless = True
            self._silenced = self._saying.id
            self._spare.say(self._saying)

    def _on_finished(self, name: str | None, completed: bool) -> None:  # noqa: FBT001  # pyttsx3's call
        if self._saying and self._is_current(name) and self._silenced != self._saying.id:
            self._finish(completed=completed)

    def _from_spare(self, event: DoorEvent) -> None:
        match event:
            case Started():
                self._begin()
            case Finished(completed=completed):
                self._finish(completed=completed)
            case Word() | Broken():
                self._hear(event)

    def _is_current(self, name: str | None) -> bool:
        return self._saying is not None and name == str(self._saying.id)


def _driver(studio: Studio, loudspeaker: Loudspeaker, proxy: Proxy) -> OpenJTalkDriver:
    return OpenJTalkDriver(proxy, studio, loudspeaker, [_MEI])


def _engine(build: Callable[[Proxy], OpenJTalkDriver]) -> SpeechEngine:
    """An engine with our driver."""
    module = _DriverModule(f"pyttsx3.drivers.{_DRIVER}")
    module.buildDriver = build
    sys.modules[module.__name__] = module
    return engine_of(_DRIVER)


def engine_of(driver: str) -> SpeechEngine:
    """An engine already in its loop; `pyttsx3.init` would hand out one shared by all doors."""
    engine = cast("SpeechEngine", Engine(driver))
    engine.startLoop(useDriverLoop=False)
    engine.iterate()
    return engine
