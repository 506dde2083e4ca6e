"""What the practice phone sounds like: short tones, as loud as the phone is set, silent at a touch."""

from PySide6.QtCore import QObject, QTimer

from kiosk.voice.playback import Loudspeaker, Playback

LOUDEST = 5  # level of the phone's volume


class PhoneSounds(QObject):
    """Plays one sound at a time; a phone set to silence, and a kiosk without a loudspeaker, play none."""

    def __init__(self, loudspeaker: Loudspeaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loudspeaker = loudspeaker
        self._playing: Playback | None = None
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.timeout.connect(self.stop)

    def play(self, name: str, volume: int) -> None:
        """A sound of `kiosk.voice.tones`, at `volume` 0 (silent) to 5."""
        from kiosk.voice.tones import RATE, sound  # late: numpy is not there before the voice is

        self.stop()
        if volume == 0:
            return
        samples = sound(name)
        self._loudspeaker.set_volume(volume / LOUDEST)
        self._playing = self._loudspeaker.open(RATE)
        self._playing.write(samples)
        self._playing.end()
        self._over.start(int(1000 * len(samples) / RATE) + 300)

    def stop(self) -> None:
        """Silence at once."""
        self._over.stop()
        if self._playing:
            self._playing.close()
            self._playing = None
