"""Touches and types as a person does, through the X server."""

import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.tour.eyes import Thing

REST_SECONDS = 0.85  # between two taps; the kiosk takes a faster one for a hand that hits twice


@dataclass(frozen=True, slots=True)
class Hands:
    """`environment` names the display."""

    environment: Mapping[str, str]

    def tap(self, thing: Thing) -> None:
        """A calm tap in the middle of it."""
        self.tap_at(*thing.middle)

    def tap_at(self, x: int, y: int) -> None:
        self._do("mousemove", str(x), str(y), "sleep", "0.05", "mousedown", "1", "sleep", "0.12", "mouseup", "1")
        time.sleep(REST_SECONDS)

    def press(self, key: str) -> None:
        """One key, by its X name ("Tab", "Return")."""
        self._do("key", key)
        time.sleep(REST_SECONDS)

    def drag(self, start: tuple[int, int], end: tuple[int, int], held: float) -> None:
        """Down at `start`, up at `end` after `held` seconds: a trembling tap, a long press, or a slide."""
        self._do(*self._move(start), "mousedown", "1", *self._move(end), "sleep", str(held), "mouseup", "1")
        time.sleep(REST_SECONDS)

    def double(self, place: tuple[int, int]) -> None:
        """Two taps within a fifth of a second, as a trembling hand makes."""
        self._do(*self._move(place), "click", "--repeat", "2", "--delay", "150", "1")
        time.sleep(REST_SECONDS)

    def twice(self, place: tuple[int, int], apart: float) -> None:
        """Two whole taps, the second `apart` seconds after the first."""
        pause = max(0.0, apart - 0.05)
        one = ("mousedown", "1", "sleep", "0.05", "mouseup", "1")
        self._do(*self._move(place), *one, "sleep", f"{pause:.2f}", *one)
        time.sleep(REST_SECONDS)

    @staticmethod
    def _move(place: tuple[int, int]) -> tuple[str, ...]:
        return ("mousemove", str(place[0]), str(place[1]), "sleep", "0.05")

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=dict(self.environment), check=True, capture_output=True)
