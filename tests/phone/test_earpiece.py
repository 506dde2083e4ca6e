"""The other side of a call: louder with the phone's volume and with 音を 大きく, never louder than full."""

from itertools import pairwise

from kiosk.phone.earpiece import loudness
from kiosk.phone.phone import Phone
from kiosk.phone.start import prepared
from tests.phone.builders import a_talking_phone, tapped


def at(sound: int) -> Phone:
    return prepared(a_talking_phone(), (("settings.sound", str(sound)),))


def test_each_level_of_the_phone_is_louder_than_the_one_before() -> None:
    assert all(loudness(at(less)) < loudness(at(more)) for less, more in pairwise(range(1, 6)))
    assert loudness(at(1)) > 0.1


def test_the_speaker_is_heard_at_the_usual_level_and_nothing_is_louder_than_full() -> None:
    assert loudness(tapped(at(3), "dialer.speaker")) > 1.5 * loudness(at(3))
    assert loudness(tapped(at(5), "dialer.speaker")) == 1.0


def test_silence_of_the_ringing_does_not_silence_who_speaks() -> None:
    assert loudness(prepared(at(3), (("settings.quiet", "yes"),))) == loudness(at(3))
