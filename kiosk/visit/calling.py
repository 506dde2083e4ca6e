"""The call for a person: when its chime sounds, and how long somebody has been waiting. Pure: seconds come in."""

from dataclasses import dataclass, replace

RING_EVERY_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Call:
    """Where somebody is stuck, as names of the page and the lesson ("" outside one) and its step; seconds so far."""

    page: str
    lesson: str = ""
    step: int = 0
    waited: float = 0.0
    rings_at: float = 0.0  # seconds of waiting at which the chime is due

    @property
    def minutes(self) -> int:
        """Full minutes so far."""
        return int(self.waited // 60)


def rings(call: Call, waited: float, *, spoken: bool) -> tuple[Call, bool]:
    """The call after `waited` seconds in all, and whether its chime sounds now; never while something is `spoken`."""
    later = replace(call, waited=waited)
    if spoken or waited < call.rings_at:
        return later, False
    return replace(later, rings_at=waited + RING_EVERY_SECONDS), True
