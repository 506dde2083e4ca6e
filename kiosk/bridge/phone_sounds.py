"""What the practice phone, and a call for help, sound like: short tones, silent at a touch."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.voice.playback import Loudspeaker, Playback

LOUDEST = 5  # level of the phone's volume
LASTING = {"alert": 8, "ring": 8}  # sounds that come again until somebody touches, and how often
PAUSE_MS = 1200
TAIL_MS = 400  # until the last of a sound has left the device
UNDER_A_VOICE = 0.4  # of its loudness, while the kiosk speaks


class PhoneSounds(QObject):
    """Plays one sound at a time; a phone set to silence, and a kiosk without a loudspeaker, play none."""

    ended = Signal()  # by itself, and comes no more

    def __init__(self, loudspeaker: Loudspeaker, speaking: Callable[[], bool], parent: QObject | None = None) -> None:
        """`speaking`: whether the kiosk's voice is heard now; it stays above the phone."""
        super().__init__(parent)
        self._loudspeaker = loudspeaker
        self._speaking = speaking
        self._playing: Playback | None = None
        self._left = 0
        self._sound = ("", 0)
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.timeout.connect(self._ended)

    def play(self, name: str, volume: int) -> None:
        """A sound of `kiosk.voice.tones`, at `volume` 0 (silent) to 5."""
        self.stop()
        if volume > 0:
            self._sound, self._left = (name, volume), LASTING.get(name, 1)
            self._play()

    def stop(self) -> None:
        """Silence at once."""
        self._over.stop()
        self._left = 0
        self._close()

    def _play(self) -> None:
        from kiosk.voice.tones import RATE, sound  # late: numpy is not there before the voice is

        name, volume = self._sound
        samples = sound(name)
        self._left -= 1
        self._loudspeaker.set_volume(volume / LOUDEST * (UNDER_A_VOICE if self._speaking() else 1.0))
        self._playing = self._loudspeaker.open(RATE)
        self._playing.write(samples)
        self._playing.end()
        self._over.start(int(1000 * len(samples) / RATE) + (PAUSE_MS if self._left else TAIL_MS))

    def _ended(self) -> None:
        self._close()
        if self._left > 0:
            self._play()
        else:
            self.ended.emit()

    def _close(self) -> None:
        if self._playing:
            self._playing.close()
            self._playing = None
