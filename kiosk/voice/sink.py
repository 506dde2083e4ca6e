"""The loudspeaker: Qt's audio sink, a new one for each utterance, and a clock in its place when the device is gone.

Qt pulls the samples (pull mode): sound starts in 3 to 7 ms, where pushing takes 60. `processedUSecs` follows what
the device has played, so words are marked when they are heard.
"""

import time
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QEvent, QIODevice, QLoggingCategory

# while it loads, QtMultimedia tells at length which sound systems it does not find
QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver*=false\nqt.multimedia.ffmpeg*=false")

from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices, QtAudio  # noqa: E402

from kiosk.voice.playback import Clock, ClockPlayback, Playback  # noqa: E402
from kiosk.voice.server import SoundServer  # noqa: E402

if TYPE_CHECKING:
    from kiosk.voice.clip import Samples

NO_DEVICE = "音の 出る 機器が 見つかりません。字幕で お知らせします"
DEVICE_LOST = "音が 途中で 出なくなりました。字幕で お知らせします"

_FAULTS = (QtAudio.Error.OpenError, QtAudio.Error.IOError, QtAudio.Error.FatalError)
_SUSPICIOUS = 0.2  # seconds a device may stand still with samples waiting before the server is asked
_PATIENCE = 1.5  # seconds after which it counts as gone anyway; opening one takes up to 1


class _Sounding:
    """One clip on its way through the device. Its samples lie in Qt's own buffer: no Python runs in the sound's way."""

    def __init__(self, device: QAudioDevice, rate: int, volume: float, samples: "Samples") -> None:
        self.length = len(samples) / rate
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(samples.tobytes()))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(device, _format(rate))
        self._sink.setVolume(volume)
        self._sink.start(self._buffer)

    def place(self) -> float:
        """Seconds heard."""
        return min(self.length, self._sink.processedUSecs() / 1e6)

    def is_over(self) -> bool:
        return self._sink.state() == QtAudio.State.IdleState or self.place() >= self.length

    def is_faulty(self) -> bool:
        return self._sink.state() == QtAudio.State.StoppedState or self._sink.error() in _FAULTS

    def set_volume(self, volume: float) -> None:
        self._sink.setVolume(volume)

    def close(self) -> None:
        """Silence. PySide's `start` keeps the buffer for ever, with all its samples, unless Qt is told to delete it."""
        self._sink.reset()
        self._buffer.deleteLater()


class _DevicePlayback:
    """One utterance on one device; when the device dies it says so once and keeps time to the end."""

    def __init__(self, speaker: "QtLoudspeaker", device: QAudioDevice, rate: int) -> None:
        self._speaker, self._device, self._rate = speaker, device, rate
        self._waiting: deque[Samples] = deque()
        self._sounding: _Sounding | None = None
        self._over = 0.0  # seconds of the clips that are over
        self._lost: ClockPlayback | None = None
        self._ended = False
        self._moved = (0.0, 0.0)  # last place heard, and when it was reached

    def write(self, samples: "Samples") -> None:
        if self._lost:
            self._lost.write(samples)
            return
        self._waiting.append(samples)
        self._go_on()

    def end(self) -> None:
        self._ended = True
        if self._lost:
            self._lost.end()

    def heard(self) -> float:
        if self._lost is None:
            self._watch()
            self._go_on()
        return self._lost.heard() if self._lost else self._place()

    def finished(self) -> bool:
        if self._lost:
            return self._lost.finished()
        return self._ended and not self._waiting and (self._sounding is None or self._sounding.is_over())

    def set_volume(self, volume: float) -> None:
        if self._sounding:
            self._sounding.set_volume(volume)

    def close(self) -> None:
        self._waiting.clear()
        if self._sounding:
            self._sounding.close()
            self._sounding = None

    def _place(self) -> float:
        return self._over + (self._sounding.place() if self._sounding else 0.0)

    def _go_on(self) -> None:
        """Starts the next clip when the one before is over."""
        if not self._waiting or (self._sounding and not self._sounding.is_over()):
            return
        if self._sounding:
            self._over += self._sounding.length
            self._sounding.close()
        self._sounding = _Sounding(self._device, self._rate, self._speaker.volume, self._waiting.popleft())
        self._moved = (self._over, self._speaker.clock())

    def _watch(self) -> None:
        """Notices a device that is gone: it reports a fault, or stands still in the middle of a clip."""
        if self._sounding is None or self._sounding.is_over():
            return
        now, place = self._speaker.clock(), self._place()
        if place > self._moved[0]:
            self._moved = (place, now)
        still = now - self._moved[1]
        dead = still > _PATIENCE or (still > _SUSPICIOUS and not self._speaker.is_alive())
        if dead or self._sounding.is_faulty():
            self._lose(self._sounding.length - self._sounding.place())

    def _lose(self, rest: float) -> None:
        """Keeps time for the rest of the clip, in seconds, and for all that waits."""
        import numpy as np

        self._lost = ClockPlayback(self._rate, self._speaker.clock, already=self._place())
        for samples in (np.zeros(int(rest * self._rate), np.int16), *self._waiting):
            self._lost.write(samples)
        if self._ended:
            self._lost.end()
        self._waiting.clear()
        self._speaker.lost()


def _format(rate: int) -> QAudioFormat:
    wanted = QAudioFormat()
    wanted.setSampleRate(rate)
    wanted.setChannelCount(1)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted


class QtLoudspeaker:
    """The system's default output, asked for anew at each utterance, so that a device plugged in later is used."""

    def __init__(self, clock: Clock = time.monotonic) -> None:
        """Needs a QCoreApplication and its running event loop (`pump` where there is none)."""
        self.clock = clock
        self.volume = 1.0
        self._playing: _DevicePlayback | None = None
        self._server = SoundServer()
        device = QMediaDevices.defaultAudioOutput()
        self.missing = NO_DEVICE if device.isNull() else ""
        if not self.missing:
            QAudioSink(device, _format(48000))  # the first one loads for 60 ms; better now than at the first word

    def open(self, rate: int) -> Playback:
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull() or not self.is_alive():
            self.missing = self.missing or NO_DEVICE
            return ClockPlayback(rate, self.clock)
        self.missing = ""
        self._playing = _DevicePlayback(self, device, rate)
        return self._playing

    def set_volume(self, volume: float) -> None:
        self.volume = volume
        if self._playing:
            self._playing.set_volume(volume)

    def is_alive(self) -> bool:
        """Whether Qt is connected to the sound server; without that, starting a sink is not safe."""
        return self._server.connected()

    @property
    def lost_for_good(self) -> bool:
        """The server is there, and Qt does not find it any more: only a new process will."""
        return bool(self.missing) and self._server.answers() and not self._server.connected()

    def lost(self) -> None:
        """A playback found its device gone."""
        self.missing = DEVICE_LOST


def pump() -> None:
    """Handles Qt's waiting events in a program without an event loop, making the application at the first call."""
    application = QCoreApplication.instance() or QCoreApplication([])
    application.processEvents()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # processEvents leaves these to a loop
