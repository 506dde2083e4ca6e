"""The measure of a screen: its steps and bounds, and the file that keeps it, by screen, or is told to be damaged."""

from pathlib import Path

import pytest

from kiosk.ruler import COARSE, FINE, MeasuresDamaged, bounds, read_measures, stepped, written

HALL = (1920, 1080)


def test_a_step_goes_both_ways_and_stops_at_the_bounds() -> None:
    assert stepped(4.03, FINE, HALL) == 4.04
    assert stepped(4.03, -COARSE, HALL) == 3.93
    assert stepped(2.05, -COARSE, HALL) == 2.0
    assert stepped(8.95, COARSE, HALL) == 9.0
    assert bounds((3840, 2160)) == (2.0, 12.0)


def test_on_no_screen_can_the_keys_that_put_it_right_be_pressed_out_of_the_window() -> None:
    for width, height in ((1920, 1080), (1366, 768), (1280, 800), (1080, 1920)):
        assert min(width, height) / bounds((width, height))[1] >= 120.0


def test_what_is_kept_comes_back_for_its_own_screen_only(tmp_path: Path) -> None:
    path = tmp_path / "screens.toml"
    assert read_measures(path) == {}
    path.write_bytes(written({HALL: 3.87, (1280, 800): 5.9}))
    assert read_measures(path) == {HALL: 3.87, (1280, 800): 5.9}


@pytest.mark.parametrize(
    "text",
    [
        b"\xff\xfe",
        b"[pixels_per_mm",
        b"pixels_per_mm = 4",
        b'[pixels_per_mm]\n"1920x1080" = "4"',
        b'[pixels_per_mm]\n"1920x1080" = true',
        b'[pixels_per_mm]\n"1920x1080" = nan',
        b'[pixels_per_mm]\n"1920x1080" = 1.9',
        b'[pixels_per_mm]\n"large" = 4.0',
    ],
)
def test_a_damaged_file_is_told_and_not_guessed_from(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "screens.toml"
    path.write_bytes(text)
    with pytest.raises(MeasuresDamaged):
        read_measures(path)
