"""The staff's page between its threads: what comes late, or was not asked for here, changes nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.bridge.courier import Courier
from kiosk.bridge.staff_view import StaffView
from kiosk.paths import DataFolder
from kiosk.store.staff_code import Opened
from tests.ui.phone.stage import the_application


class HeldClerk:
    """Keeps what it is asked to do, with whom to tell."""

    def __init__(self) -> None:
        self.asked: list[tuple[Callable[..., object], Callable[..., None], Callable[[str], None]]] = []

    def do(self, work: Callable[..., object], tell: Callable[..., None], trouble: Callable[[str], None]) -> None:
        self.asked.append((work, tell, trouble))


@pytest.fixture
def clerk() -> HeldClerk:
    return HeldClerk()


@pytest.fixture
def view(clerk: HeldClerk, tmp_path: Path) -> StaffView:
    the_application()
    made = StaffView()
    made.work_with(clerk, Courier(DataFolder(tmp_path)), DataFolder(tmp_path))  # pyright: ignore[reportArgumentType]
    return made


def test_a_code_that_was_right_too_late_opens_nothing(view: StaffView, clerk: HeldClerk) -> None:
    opened: list[bool] = []
    view.opened.connect(lambda: opened.append(True))
    view.press("1")
    view.decide()
    view.leave()
    clerk.asked[0][1](Opened())
    assert opened == []
    view.press("1")
    view.decide()
    clerk.asked[1][1](Opened())
    assert opened == [True]


def test_a_round_that_goes_by_itself_does_not_end_the_work_on_a_stick(view: StaffView, clerk: HeldClerk) -> None:
    view.attend()
    view.writeStick()
    written = clerk.asked[-1]
    view._courier_came_back()
    assert view.busy
    assert "抜かないで" in view.line
    written[1]("5件を 書きました。")
    assert (view.busy, view.line) == (False, "5件を 書きました。")


def test_a_store_in_trouble_is_told_and_not_asked_again_at_once(view: StaffView, clerk: HeldClerk) -> None:
    view.attend()
    assert len(clerk.asked) == 1
    clerk.asked[0][2]("ディスクが いっぱいです。")
    assert view.line == "ディスクが いっぱいです。"
    assert len(clerk.asked) == 1


def test_a_stick_that_was_read_may_have_brought_the_board(view: StaffView, clerk: HeldClerk) -> None:
    arrived: list[bool] = []
    view.arrived.connect(lambda: arrived.append(True))
    view.attend()
    view.readStick()
    clerk.asked[-1][1]("3件 ふえました。")
    assert (arrived, view.line) == ([True], "3件 ふえました。")
