"""What a voice plays into: the two protocols, and the playback without a device that only keeps time."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiosk.voice.clip import Samples

Clock = Callable[[], float]  # seconds that only go forward


class Playback(Protocol):
    """The sound of one utterance going out."""

    def write(self, samples: "Samples") -> None:
        """Adds samples to what is played; the first ones start it."""
        ...

    def end(self) -> None:
        """No more samples will come."""
        ...

    def heard(self) -> float:
        """Seconds of the sound that are out."""
        ...

    def finished(self) -> bool:
        """Whether all is out and no more will come."""
        ...

    def close(self) -> None:
        """Silence at once; gives the device back."""
        ...


class Loudspeaker(Protocol):
    """Where sound goes out; never raises because of a device."""

    @property
    def missing(self) -> str:
        """Why no sound comes out, in plain Japanese; "" while it does."""
        ...

    @property
    def lost_for_good(self) -> bool:
        """No sound will come out of this process any more, though another one's would."""
        ...

    def open(self, rate: int) -> Playback:
        """A playback at `rate` samples a second, one channel."""
        ...

    def set_volume(self, volume: float) -> None:
        """0 to 1, linear; also for what plays now."""
        ...


class ClockPlayback:
    """Plays nothing, but takes exactly as long."""

    def __init__(self, rate: int, clock: Clock = time.monotonic, already: float = 0.0) -> None:
        """`already` seconds of the sound were heard elsewhere."""
        self._rate, self._clock = rate, clock
        self._length = already
        self._already = already
        self._begun: float | None = None
        self._ended = False

    def write(self, samples: "Samples") -> None:
        self._begun = self._clock() if self._begun is None else self._begun
        self._length += len(samples) / self._rate

    def end(self) -> None:
        self._ended = True

    def heard(self) -> float:
        return min(self._length, self._already + self._passed())

    def finished(self) -> bool:
        return self._ended and self._already + self._passed() >= self._length

    def close(self) -> None:
        self._length = self._already
        self._ended = True

    def _passed(self) -> float:
        return 0.0 if self._begun is None else self._clock() - self._begun


class NoLoudspeaker:
    """A machine without sound: time passes, words are marked, the subtitles go on."""

    def __init__(self, missing: str, clock: Clock = time.monotonic) -> None:
        self.missing = missing
        self.lost_for_good = False
        self._clock = clock

    def open(self, rate: int) -> ClockPlayback:
        return ClockPlayback(rate, self._clock)

    def set_volume(self, volume: float) -> None:
        """There is nothing to make louder."""
