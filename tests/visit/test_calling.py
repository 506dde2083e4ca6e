"""The call for a person: its chime at once, every half minute, and never while something is said."""

from kiosk.visit.calling import Call, rings


def rung(quiet_for: int, *, spoken: range = range(0)) -> list[int]:
    """The seconds at which the chime sounds, while the voice is heard in the seconds of `spoken`."""
    call, found = Call("home"), list[int]()
    for second in range(quiet_for):
        call, sounds = rings(call, float(second), spoken=second in spoken)
        found += [second] if sounds else []
    return found


def test_it_rings_at_once_and_then_every_half_minute() -> None:
    assert rung(100) == [0, 30, 60, 90]


def test_it_waits_for_the_voice_and_counts_from_when_it_rang() -> None:
    assert rung(100, spoken=range(25, 41)) == [0, 41, 71]


def test_full_minutes_are_counted() -> None:
    call = Call("home")
    assert [rings(call, seconds, spoken=True)[0].minutes for seconds in (0.0, 59.9, 60.0, 125.0)] == [0, 0, 1, 2]
