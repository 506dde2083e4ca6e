"""The touch coach's page, without QML: circles are lit in turn, patience comes at the end, nothing stays."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from kiosk.bridge.coach_view import CoachView
from kiosk.bridge.look_view import LookView
from kiosk.visit import visit as visits
from kiosk.visit.comfort import Patience, with_patience
from kiosk.visit.page import Page
from kiosk.visit.visit import Visit, happened
from tests.ui.phone.stage import the_application


def a_coach() -> tuple[CoachView, list[Patience]]:
    the_application()
    view = CoachView()
    felt: list[Patience] = []
    view.felt.connect(felt.append)
    view.begin()
    return view, felt


def test_six_touches_end_it_and_bring_patience_once() -> None:
    view, felt = a_coach()
    for number in range(6):
        assert (view.property("at"), view.property("done")) == (number, False)
        view.touched(100.0, 6.0, 0.0, 0.0, 3000.0)
    view.touched(100.0, 6.0, 0.0, 0.0, 3000.0)
    assert view.property("done")
    assert felt == [Patience(wobble_mm=9.0)]
    assert "すべります" in view.property("words")


def test_keys_light_the_circles_too() -> None:
    view, felt = a_coach()
    for _ in range(6):
        view.pressedByKey()
    assert felt == [Patience()]


def test_beginning_again_and_leaving_forget_what_was_measured() -> None:
    view, _ = a_coach()
    view.touched(100.0, 6.0, 90.0, 90.0, 3000.0)
    assert "となり" in view.property("words")
    view.begin()
    assert "となり" not in view.property("words")
    view.leave()
    assert view.property("at") == 0


def test_patience_ends_with_the_visit() -> None:
    visit = Visit(page=Page.HOME)
    visit, _ = happened(visit, visits.Chose(with_patience(visit.comfort, Patience(quiet_ms=1500))))
    look = LookView()
    look.become(visit.comfort)
    assert look.property("quietMs") == 1500
    visit, _ = happened(visit, visits.Left(visits.VisitEnd.FINISHED))
    look.become(visit.comfort)
    assert look.property("quietMs") == 800
