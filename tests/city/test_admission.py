"""The line before the city's work: so many in work, so many waiting, everyone else is sent away at once."""

import threading
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from kiosk.city.admission import Admission, Crowded


def test_one_too_many_is_sent_away_at_once_and_taken_later() -> None:
    admission = Admission(at_once=1, waiting=0)
    with admission.entry(), pytest.raises(Crowded), admission.entry():
        pass
    with admission.entry():
        pass


def test_a_place_is_free_again_after_a_mistake() -> None:
    admission = Admission(at_once=1, waiting=0)
    for _ in range(3):
        with pytest.raises(ZeroDivisionError), admission.entry():
            raise ZeroDivisionError
    with admission.entry():
        pass


def test_who_waits_gets_in_and_never_more_are_in_work_than_allowed() -> None:
    admission = Admission(at_once=2, waiting=6)
    inside, most = 0, 0
    counting, together = threading.Lock(), threading.Barrier(2)

    def work() -> None:
        nonlocal inside, most
        with admission.entry():
            with counting:
                inside += 1
                most = max(most, inside)
            together.wait(10)  # two are in work at once, or this never ends
            with counting:
                inside -= 1

    with ThreadPoolExecutor(8) as senders:
        done: list[Future[None]] = [senders.submit(work) for _ in range(8)]
    assert [one.result() for one in done] == [None] * 8
    assert most == 2
