"""The tour as a user starts it: a real window, sound, reader and city; every page leaves a picture."""

import os
import subprocess
import sys
import wave
from array import array
from pathlib import Path

import pytest

SIZES = ["1920x1080", "1366x768"] if os.environ.get("ENGAWA_FULL") else ["1920x1080"]
PAGES = {
    "rest", "home", "shelf", "lesson-watch", "lesson-together", "lesson-wrong-tap", "praise", "card-no-service",
    "card-practice", "card-place", "card-fine", "card-other", "comfort", "help", "trouble", "news", "leaving",
}  # fmt: skip


@pytest.mark.timeout(400)
@pytest.mark.parametrize("size", SIZES)
def test_the_tour_walks_through_everything_and_the_city_hears_of_it(size: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "tour", "--pictures", str(tmp_path), "--size", size],
        capture_output=True,
        text=True,
        timeout=390,
        check=False,
    )
    assert done.returncode == 0, done.stderr + (tmp_path / "kiosk.log").read_text(encoding="utf-8")
    taken = {path.stem.partition("-")[2] for path in tmp_path.glob("*.png")}
    assert taken >= PAGES
    assert "Traceback" not in (tmp_path / "kiosk.log").read_text(encoding="utf-8")
    said = (tmp_path / "spoken.txt").read_text(encoding="utf-8")
    assert "調べた期限は、まだ 切れていません。" in said
    assert loudest(tmp_path / "spoken.wav") > 3000, "nothing was heard"


def loudest(path: Path) -> int:
    """The largest sample of a 16 bit recording."""
    with wave.open(str(path), "rb") as sound:
        samples = array("h", sound.readframes(sound.getnframes()))
    return max(max(samples), -min(samples))
