"""An author is led to the step they work on, in any pass."""

import pytest

from kiosk.lesson.model import Pass
from kiosk.lesson.play import led_to
from kiosk.lesson.player import begin
from tests.lesson.builders import a_lesson


@pytest.mark.parametrize("part", Pass)
@pytest.mark.parametrize("step", [1, 2, 4])
def test_every_step_is_reached_with_nothing_wrong(part: Pass, step: int) -> None:
    playing = led_to(begin(a_lesson(), part)[0], step)
    assert (playing.step, playing.wrong, playing.hints) == (step, (), 0)
