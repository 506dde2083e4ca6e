"""たすけて tells in words where somebody is stuck and for how long, and rings beside the voice, never over it."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest

from kiosk.bridge.help_view import OF_STAFF, PAGE_NAMES, HelpView, page_words, step_words, waited_words
from kiosk.bridge.phone_sounds import PhoneSounds
from kiosk.visit import visit as visits
from kiosk.visit.page import Page
from tests.bridge.test_phone_sounds import Desk
from tests.ui.phone.stage import the_application


class Hall:
    """A help view with a clock, a loudspeaker and a voice that the test turns."""

    def __init__(self) -> None:
        the_application()
        self.seconds, self.speaking, self.desk = 100.0, False, Desk()
        self.view = HelpView()
        self.view.clock = lambda: self.seconds
        self.view.listen_for(lambda: self.speaking)
        self.view.sound_through(PhoneSounds(self.desk, lambda: self.speaking))

    def wait(self, seconds: int) -> None:
        for _ in range(seconds):
            self.seconds += 1.0
            self.view._beat.timeout.emit()

    @property
    def rung(self) -> int:
        return len(self.desk.opened)


@pytest.fixture
def hall() -> Iterator[Hall]:
    hall = Hall()
    yield hall
    hall.view.taken_back()


def test_every_page_where_somebody_can_be_stuck_has_a_name() -> None:
    assert set(PAGE_NAMES) == {page.value for page in Page if page is not Page.REST}
    assert set(OF_STAFF) == {page.value for page in visits.OF_STAFF}


def test_place_step_and_minutes_are_told_in_words() -> None:
    assert page_words("home") == "いまの 場所は、「はじめの 画面」です。"
    assert step_words("電話を かける", 3) == "「電話を かける」の 3番目です。"
    assert (waited_words(0), waited_words(2)) == ("", "2分前から 待っています。")


def test_the_minutes_move_while_somebody_waits(hall: Hall) -> None:
    hall.view.called("lesson", "電話を かける", 3)
    told: list[str] = []
    hall.view.changed.connect(lambda: told.append(hall.view.waited))
    assert (hall.view.waited, hall.view.step) == ("", "「電話を かける」の 3番目です。")
    hall.wait(185)
    assert told == ["1分前から 待っています。", "2分前から 待っています。", "3分前から 待っています。"]


def test_it_rings_every_half_minute_until_it_is_taken_back(hall: Hall) -> None:
    hall.view.called("home", "", 0)
    hall.wait(95)
    assert hall.rung == 4
    assert hall.desk.volumes == [1.0] * 4
    hall.view.taken_back()
    assert hall.desk.opened[-1].finished(), "silent at once"
    hall.wait(95)
    assert hall.rung == 4
    assert (hall.view.where, hall.view.waited) == ("", "")


def test_it_never_rings_over_the_voice_and_the_voice_ends_a_chime(hall: Hall) -> None:
    hall.view.called("home", "", 0)
    hall.speaking = True
    hall.wait(40)
    assert hall.rung == 1
    hall.speaking = False
    hall.wait(1)
    assert hall.rung == 2
    hall.view.voice_began()
    assert hall.desk.opened[-1].finished()


def test_the_words_come_after_the_first_chime_and_only_then(hall: Hall) -> None:
    said: list[None] = []
    hall.view.firstRung.connect(lambda: said.append(None))
    hall.view.called("home", "", 0)
    assert hall.view.ringing
    assert said == []
    QTest.qWait(1600)  # the chime's second, and its tail
    assert (len(said), hall.view.ringing) == (1, False)
    hall.wait(31)
    QTest.qWait(1600)
    assert len(said) == 1


def test_without_a_loudspeaker_nothing_is_waited_for() -> None:
    view = HelpView()
    view.called("home", "", 0)
    assert not view.ringing
