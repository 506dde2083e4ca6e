"""Sound in memory: the samples of a sentence and the times of its words."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # numpy takes 60 ms to load and belongs to the worker
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Mark:
    """At `at` seconds the word at `start`, `length` of the shown text begins."""

    at: float
    start: int
    length: int


@dataclass(frozen=True, slots=True)
class Clip:
    """Sound of one sentence: one channel, `rate` samples a second, marks in order."""

    samples: "Samples"
    rate: int
    marks: tuple[Mark, ...]


class Synthesis(Protocol):
    """What makes sound of one sentence."""

    def clip(self, text: str) -> Clip:
        """The sound of one sentence at 100 %."""
        ...
