"""Which door the kiosk speaks through: a voice with sound, a voice that only keeps time, or subtitles."""

import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.reading.lexicon import Word, lexicon
from kiosk.voice.clip import Synthesis
from kiosk.voice.playback import Loudspeaker, NoLoudspeaker
from kiosk.voice.silent import SilentDoor
from kiosk.voice.speech import Door

if TYPE_CHECKING:
    from kiosk.voice.pyttsx import PyttsxDoor

NOTHING_INSTALLED = "声の 部品が 入っていません。字幕で お知らせします"
NO_SOUND_PARTS = "音を 出す 部品が 入っていません。字幕で お知らせします"


Words = Callable[[], Mapping[str, Word]]
"""Fetches the fixed words; called again when a reading was put right, in the voice's own thread."""


def choose_door(*, silent: bool, recordings: Sequence[Path] = (), words: Words = lexicon) -> Door:
    """The best door there is; `missing` says what it lacks. Quick: the voice loads in the door's own thread.

    `recordings`: folders of narration rendered beforehand, the first that has a sentence is used.
    """
    if silent:
        return SilentDoor()
    if not find_spec("pyttsx3"):
        return SilentDoor(NOTHING_INSTALLED)
    if not find_spec("pyopenjtalk"):
        return _systems_own_voice()
    from kiosk.voice.pyttsx import openjtalk_door

    return openjtalk_door(partial(recorded_voice, recordings, words), loudspeaker())


def _systems_own_voice() -> Door:
    if sys.platform != "win32":
        return SilentDoor(NOTHING_INSTALLED)
    from kiosk.voice.system_voice import system_door

    try:
        return system_door()
    except (ImportError, OSError, RuntimeError):  # no SAPI, or no voice in it
        return SilentDoor(NOTHING_INSTALLED)


def door_for_files(words: Words = lexicon) -> "PyttsxDoor":
    """A door that only writes files: it opens no device; raises `ImportError` when the voice is not installed."""
    from kiosk.voice.pyttsx import openjtalk_door

    return openjtalk_door(partial(japanese_voice, words), NoLoudspeaker(""))


def events_of_sound() -> Callable[[], None]:
    """What a program without a Qt loop of its own calls at each tick, so that sound goes on."""
    try:
        from kiosk.voice.sink import pump
    except ImportError:
        return lambda: None
    pump()
    return pump


def japanese_voice(words: Words = lexicon) -> Synthesis:
    """Loads the voice and its words (0.3 s cold); raises what is wrong with them."""
    from kiosk.voice.synthesis import Synthesiser

    return Synthesiser(words())


def recorded_voice(folders: Sequence[Path], words: Words = lexicon) -> Synthesis:
    """What was rendered beforehand, and the live voice for all the rest."""
    from kiosk.voice.recorded import Recorded

    known = words()
    return Recorded(folders, known, partial(japanese_voice, lambda: known))


def loudspeaker() -> Loudspeaker:
    """The system's loudspeaker, or one that only keeps time."""
    try:
        from kiosk.voice.sink import QtLoudspeaker
    except ImportError:  # Qt's sound needs libpulse0, which a small system may lack
        return NoLoudspeaker(NO_SOUND_PARTS)
    return QtLoudspeaker()
