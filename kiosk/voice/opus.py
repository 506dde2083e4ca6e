"""Ogg Opus files, one channel, through soundfile, which brings libsndfile with it."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

import numpy as np
import soundfile  # pyright: ignore[reportMissingTypeStubs]  # untyped; `_SoundFile` types it
from numpy.typing import NDArray

if TYPE_CHECKING:
    from kiosk.voice.clip import Samples

_24_KBIT = 0.928  # on libsndfile's scale from 0 (256 kbit/s) to 1 (6 kbit/s)
_FULL_SCALE = 32767


class _SoundFile(Protocol):
    """What is used of soundfile."""

    LibsndfileError: type[Exception]

    def read(self, file: Path, *, dtype: str) -> tuple[NDArray[np.float32], int]: ...
    def write(self, file: Path, data: "Samples", samplerate: int, **form: str | float) -> None: ...


_files = cast("_SoundFile", soundfile)


def read_opus(file: Path) -> "tuple[Samples, int]":
    """Samples and their number a second; raises `OSError` for a file that is not there or no sound."""
    try:
        samples, rate = _files.read(file, dtype="float32")
    except _files.LibsndfileError as refused:
        raise OSError(file) from refused
    # Opus may rise a little above the peaks that were put in
    return (np.clip(samples, -1.0, 1.0) * _FULL_SCALE).astype(np.int16), rate


def write_opus(file: Path, samples: "Samples", rate: int) -> None:
    """Writes a whole file or none; `rate` is one that Opus knows (8, 12, 16, 24 or 48 thousand); raises `OSError`."""
    fresh = file.with_suffix(".new")
    try:
        _files.write(fresh, samples, rate, format="OGG", subtype="OPUS", compression_level=_24_KBIT)
    except _files.LibsndfileError as refused:
        raise OSError(file) from refused
    fresh.replace(file)
