"""The mark that moves by itself: when it goes on, when it waits, when it rests. Pure: time comes in as `passed`."""

from dataclasses import dataclass, replace

AFTER_VOICE_S = 1.0  # of silence, so that a thing can still be chosen once its name was heard
ROUNDS = 2  # without a choice, then it rests


@dataclass(frozen=True, slots=True)
class Scan:
    """`stayed`: seconds the mark is where it is; below 0 it still waits for the page. `moves` since the last sign."""

    stayed: float = 0.0
    silent: float = 0.0
    moves: int = 0
    resting: bool = False


def begun(pace: float) -> Scan:
    """On a new page: one beat more than anywhere else."""
    return Scan(stayed=-pace)


def woken(scan: Scan) -> Scan:
    """A sign of the person: the rounds are counted anew, and the mark stays its full time."""
    return replace(scan, stayed=0.0, moves=0, resting=False)


def passed(scan: Scan, seconds: float, pace: float, things: int, *, speaking: bool) -> tuple[Scan, bool]:
    """The scan `seconds` later, among so many `things`, and whether the mark goes on now."""
    if scan.resting:
        return scan, False
    grown = replace(scan, stayed=scan.stayed + seconds, silent=0.0 if speaking else scan.silent + seconds)
    if speaking or grown.stayed < pace or grown.silent < min(AFTER_VOICE_S, pace):
        return grown, False
    if grown.moves >= ROUNDS * things:
        return replace(grown, resting=True), False
    return replace(grown, stayed=0.0, moves=grown.moves + 1), True
