"""What a finger can do to the practice phone: one frozen class a gesture, each with its target."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tap:
    target: str


@dataclass(frozen=True, slots=True)
class Long:
    """Held longer than 0.6 s."""

    target: str


Touch = Tap | Long
