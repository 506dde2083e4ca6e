"""The ruler page by finger: the drawing grows to the card's length, what is kept goes for the whole kiosk and stays."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.bridge.look_view import LookView
from kiosk.bridge.ruler_view import DAMAGED, RulerView
from kiosk.paths import DataFolder
from kiosk.ruler import CARD_MM, read_measures
from tests.sheet.kiosk import LAYOUTS, SCREENS, Room, a_room
from tests.ui.kiosk.test_card_pages import buttons, press, touch
from tests.ui.kiosk.test_staff_pages import stands_apart

KEYS = {"大きく", "少し 大きく", "小さく", "少し 小さく", "これで よい", "もとに もどす"}


def at_the_ruler(room: Room, letters: int = 2) -> RulerView:
    room.visit.go("staff_code")
    room.visit.go("staff")
    room.visit.chooseText(letters - 1)
    room.visit.go("ruler")
    room.wait(400)
    return room.view(RulerView)


def folder(room: Room) -> DataFolder:
    return room._kiosk._options.data


def drawn_card(room: Room) -> float:
    """Length in pixels of the card's outline, taken from the picture itself."""
    picture: QImage = room.picture()
    ruler = next(item for item in room.items() if item.property("card") and item.isVisible())
    left, top = ruler.mapToScene(ruler.boundingRect().topLeft()).toTuple()
    row = int(top + ruler.height() * 0.9)
    dark = [x for x in range(int(left), int(left + ruler.width())) if picture.pixelColor(x, row).lightness() < 128]
    return dark[-1] - dark[0] + 1


@pytest.mark.parametrize("screen", SCREENS)
def test_the_card_is_drawn_in_its_true_length(screen: str) -> None:
    with a_room(screen) as room:
        at_the_ruler(room)
        assert abs(drawn_card(room) - CARD_MM[0] * SCREENS[screen][2]) <= 2


@pytest.mark.parametrize(("screen", "letters"), LAYOUTS)
def test_every_key_lies_in_the_window_also_with_the_largest_measure(screen: str, letters: int) -> None:
    with a_room(screen) as room:
        view = at_the_ruler(room, letters)
        assert set(buttons(room)) == KEYS
        stands_apart(room)
        for _ in range(100):
            view.step("larger")
        view.keep()
        room.wait(200)
        assert room.view(LookView).pixelsPerMm == view.trial > SCREENS[screen][2]
        assert set(buttons(room)) == KEYS
        stands_apart(room)


def test_a_finger_finds_the_length_and_the_whole_kiosk_takes_it_at_once() -> None:
    with a_room("1920x1080") as room:
        view = at_the_ruler(room)
        before = drawn_card(room)
        press(room, "小さく")
        room.wait(450)
        touch(room, "少し 大きく")
        room.wait(100)
        assert (view.trial, view.told) == (3.94, "1ミリ = 3.94 画素")
        assert drawn_card(room) < before
        assert room.view(LookView).pixelsPerMm == 4.03
        press(room, "これで よい")
        assert room.view(LookView).pixelsPerMm == 3.94
        assert read_measures(folder(room).measures) == {(1920, 1080): 3.94}
        press(room, "もとに もどす")
        assert (view.trial, room.view(LookView).pixelsPerMm) == (4.03, 4.03)
        assert read_measures(folder(room).measures) == {}


def test_what_was_tried_and_not_kept_is_gone_with_the_page() -> None:
    with a_room("1920x1080") as room:
        view = at_the_ruler(room)
        view.step("larger")
        room.visit.back()
        assert (room.visit.visit.page, view.trial) == ("staff", 4.03)


def test_a_kept_measure_goes_before_the_settings_on_its_own_screen_only(tmp_path: Path) -> None:
    path = tmp_path / "screens.toml"
    path.write_text('[pixels_per_mm]\n"1920x1080" = 3.5\n', encoding="utf-8")
    look, view = LookView(), RulerView()
    view.work_with(look, path, (1920, 1080), 4.03)
    assert look.pixelsPerMm == 3.5
    view.work_with(look, path, (1366, 768), 3.96)
    assert look.pixelsPerMm == 3.96


def test_a_damaged_file_is_said_and_the_next_kept_measure_mends_it(tmp_path: Path) -> None:
    path = tmp_path / "screens.toml"
    path.write_text("[pixels", encoding="utf-8")
    look, view = LookView(), RulerView()
    view.work_with(look, path, (1920, 1080), 4.03)
    assert (look.pixelsPerMm, view.trouble) == (4.03, DAMAGED)
    view.step("larger")
    view.keep()
    assert view.trouble == ""
    assert read_measures(path) == {(1920, 1080): 4.13}


def test_a_folder_that_takes_no_file_is_said_and_the_measure_stays_a_trial(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    look, view = LookView(), RulerView()
    view.work_with(look, tmp_path / "file" / "screens.toml", (1920, 1080), 4.03)
    view.step("larger")
    view.keep()
    assert view.line
    assert look.pixelsPerMm == 4.03


def test_staff_read_of_a_damaged_file_on_their_page() -> None:
    with a_room("1920x1080") as room:
        room.view(RulerView)._trouble = DAMAGED
        room.view(RulerView).changed.emit()
        room.visit.go("staff_code")
        room.visit.go("staff")
        room.wait(300)
        assert any(item.property("says") == DAMAGED and item.isVisible() for item in room.items())
