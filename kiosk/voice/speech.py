"""The vocabulary of speaking: what is said, what happens while it is said, and the door to every voice."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Private:
    """A text about a person: spoken, but never kept, prepared ahead or logged."""

    text: str

    def __repr__(self) -> str:
        return "Private(…)"


@dataclass(frozen=True, slots=True)
class Distant:
    """A text said by somebody else than the kiosk, heard over a telephone: `loudness` is its share of the volume."""

    text: str
    loudness: float


@dataclass(frozen=True, slots=True)
class Utterance:
    """One sentence to say, as its author wrote it (marks allowed); `id` comes back in every event."""

    id: int
    text: str
    private: bool = False

    def __repr__(self) -> str:
        return f"Utterance(id={self.id}, text={'…' if self.private else repr(self.text)})"


@dataclass(frozen=True, slots=True)
class Started:
    """The first sound of the utterance is out."""

    id: int


@dataclass(frozen=True, slots=True)
class Word:
    """The word at `start`, `length` of the shown text (without marks) begins to sound."""

    id: int
    start: int
    length: int


@dataclass(frozen=True, slots=True)
class Finished:
    """The utterance is over; not `completed` when it was stopped."""

    id: int
    completed: bool


@dataclass(frozen=True, slots=True)
class Broken:
    """Sound or voice is gone, in plain Japanese; the utterance goes on without sound."""

    reason: str


class NotSaved(Exception):
    """A text could not be spoken into a file: there is no voice, or nothing to say."""


DoorEvent = Started | Word | Finished | Broken
Hear = Callable[[DoorEvent], None]


class Door(Protocol):
    """A way to speak, one utterance at a time. Nothing here raises because of sound, device or text.

    All calls come from one thread, the one that shows the screen. Events come to `hear` out of `say`, `stop` or `tick`:
    for every utterance said one Started, any number of Words in order, one Finished.
    """

    @property
    def missing(self) -> str:
        """What is not there, in plain Japanese for the person at the screen; "" when all is well."""
        ...

    @property
    def lost_for_good(self) -> bool:
        """Only a new process will be heard again."""
        ...

    def listen(self, hear: Hear) -> None:
        """Sends every event from now on to `hear`."""
        ...

    def say(self, utterance: Utterance) -> None:
        """Starts an utterance; one that is still running is stopped first."""
        ...

    def prepare(self, texts: tuple[str, ...]) -> None:
        """Gets these texts ready to be said, in this order, instead of any asked for before."""
        ...

    def relearn(self) -> None:
        """Words are read otherwise from now on: nothing that was made ready counts any more."""
        ...

    def forget(self) -> None:
        """Nothing that was made ready is kept: the next person is another one."""
        ...

    def stop(self) -> None:
        """Silence at once (≤ 50 ms)."""
        ...

    def tick(self) -> None:
        """Lets sound and events go on; call it every 8 to 10 ms while an utterance runs."""
        ...

    def set_speed(self, percent: int) -> None:
        """50 to 200; 100 is 240 to 300 mora a minute. Counts from the next utterance on."""
        ...

    def set_volume(self, volume: float) -> None:
        """0 to 1, linear; at once."""
        ...

    def close(self) -> None:
        """Ends threads and gives devices back; nothing may be said afterwards."""
        ...
