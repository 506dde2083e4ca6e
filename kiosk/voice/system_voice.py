"""The voice that a system brings along, where ours is not installed: SAPI 5 on Windows, by pyttsx3's own driver.

Unproven on Windows; the tests run it over pyttsx3's dummy driver. It knows no fixed words: what an author marked is
spelled in kana for it, and words are then not followed on the screen.
"""

from collections.abc import Iterable
from typing import Protocol, cast

from kiosk.reading.marks import parse
from kiosk.voice.pyttsx import PyttsxDoor, SpeechEngine, engine_of

SAPI = "sapi5"
_JAPANESE = ("ja-jp", "ja_jp", "japanese", "haruka", "ayumi", "ichiro", "sayaka")  # in ids and names of its voices


class Voice(Protocol):
    """What pyttsx3 tells of a voice."""

    @property
    def id(self) -> object: ...
    @property
    def name(self) -> object: ...
    @property
    def languages(self) -> object: ...


class _MakesNothingAhead:
    """The system speaks when it is asked to."""

    def prepare(self, texts: tuple[str, ...]) -> None:
        """Nothing can be made ready."""

    def relearn(self) -> None:
        """It knows no fixed words."""

    def forget(self) -> None:
        """It keeps nothing."""

    def close(self) -> None:
        """Nothing runs."""


class _SystemSound:
    """The system's own way to the loudspeaker."""

    missing = ""
    lost_for_good = False

    def __init__(self, engine: SpeechEngine) -> None:
        self._engine = engine

    def set_volume(self, volume: float) -> None:
        self._engine.setProperty("volume", volume)


def system_door(driver: str = SAPI) -> PyttsxDoor:
    """Speaks with the first Japanese voice of the system; raises what the driver does where there is none at all."""
    engine = engine_of(driver)
    voice = japanese(cast("list[Voice]", engine.getProperty("voices")))
    if voice:
        engine.setProperty("voice", voice)
    return PyttsxDoor(engine, _MakesNothingAhead(), _SystemSound(engine), spelled)


def japanese(voices: Iterable[Voice]) -> str:
    """The id of the first Japanese voice; "" where there is none."""
    for voice in voices:
        told = f"{voice.id} {voice.name} {voice.languages}".lower()
        if any(word in told for word in _JAPANESE):
            return str(voice.id)
    return ""


def spelled(text: str) -> str:
    """The text with every marked word in its kana."""
    found = parse(text)
    pieces: list[str] = []
    at = 0
    for ruby in found.rubies:
        pieces += (found.shown[at : ruby.start], ruby.reading)
        at = ruby.start + ruby.length
    return "".join((*pieces, found.shown[at:]))
