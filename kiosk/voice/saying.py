"""What the mouth tells while it speaks: the events that subtitles and highlights follow."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SentenceStarted:
    """`text` is shown from now on: the sentence `index` (from 0) of `of` in what was handed in."""

    text: str
    index: int
    of: int


@dataclass(frozen=True, slots=True)
class WordReached:
    """The word at `start`, `length` of the shown sentence begins."""

    start: int
    length: int


@dataclass(frozen=True, slots=True)
class SentenceFinished:
    """The sentence is over; not `completed` when it was stopped."""

    completed: bool


@dataclass(frozen=True, slots=True)
class AllSaid:
    """Nothing is left to say."""


@dataclass(frozen=True, slots=True)
class SoundMissing:
    """Sound or voice is gone, in plain Japanese; subtitles go on."""

    reason: str


MouthEvent = SentenceStarted | WordReached | SentenceFinished | AllSaid | SoundMissing
