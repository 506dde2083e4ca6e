"""The phone's sounds go out as loud as the phone is set, one at a time, and stop at a touch."""

from kiosk.bridge.phone_sounds import PhoneSounds
from kiosk.voice.playback import ClockPlayback, NoLoudspeaker
from tests.ui.phone.stage import the_application


class Desk(NoLoudspeaker):
    """A loudspeaker that only keeps time and remembers what was asked of it."""

    def __init__(self) -> None:
        super().__init__("")
        self.volumes: list[float] = []
        self.opened: list[ClockPlayback] = []

    def open(self, rate: int) -> ClockPlayback:
        self.opened.append(super().open(rate))
        return self.opened[-1]

    def set_volume(self, volume: float) -> None:
        self.volumes.append(volume)


def test_it_is_as_loud_as_the_phone_is_set() -> None:
    the_application()
    desk = Desk()
    PhoneSounds(desk, lambda: False).play("alert", 3)
    assert desk.volumes == [0.6]
    assert not desk.opened[0].finished()


def test_a_phone_set_to_silence_is_silent() -> None:
    the_application()
    desk = Desk()
    PhoneSounds(desk, lambda: False).play("alert", 0)
    assert desk.opened == []


def test_another_sound_and_a_touch_end_the_one_that_plays() -> None:
    the_application()
    desk = Desk()
    sounds = PhoneSounds(desk, lambda: False)
    sounds.play("ring", 5)
    sounds.play("alert", 5)
    assert desk.opened[0].finished()
    sounds.stop()
    assert desk.opened[1].finished()


def test_an_alert_comes_again_until_somebody_touches_and_a_practice_sound_does_not() -> None:
    the_application()
    desk = Desk()
    sounds = PhoneSounds(desk, lambda: False)
    sounds.play("alert", 5)
    sounds._ended()
    assert len(desk.opened) == 2
    sounds.stop()
    sounds._ended()
    sounds.play("alert-softly", 5)
    sounds._ended()
    assert len(desk.opened) == 3


def test_the_kiosk_s_voice_stays_above_the_phone() -> None:
    the_application()
    desk = Desk()
    PhoneSounds(desk, lambda: True).play("alert", 5)
    assert desk.volumes == [0.4]
