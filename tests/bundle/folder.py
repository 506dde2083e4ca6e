"""`make test-bundle`: the kiosk in one folder, as it would be carried to a hall, without this project beside it."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.tour.screen import virtual_screen
from kiosk.voice.recorded import read_manifest

FOLDER = Path(__file__).parents[2] / "dist" / "engawa"
PROGRAM = FOLDER / "kiosk"
VOICES = FOLDER / "_internal" / "assets" / "voices"


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    yield tmp_path_factory.mktemp("elsewhere")


def kiosk(elsewhere: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    """Runs the bundled program in an empty folder, with nothing of this project in its environment."""
    bare = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    environment = {**bare, "HOME": str(elsewhere), "ENGAWA_DATA": str(elsewhere / "data")}
    return subprocess.run(
        [PROGRAM, *words], cwd=elsewhere, env=environment, capture_output=True, text=True, timeout=300, check=False
    )


def test_the_narration_is_inside_and_fits_what_is_said(elsewhere: Path) -> None:
    kept = read_manifest(VOICES)
    assert len(kept) > 2000
    ended = kiosk(elsewhere, "voice", "render", "--check", "--out", str(VOICES))
    assert (ended.returncode, ended.stdout) == (0, "")


def test_it_reads_and_looks_without_this_project(elsewhere: Path) -> None:
    assert kiosk(elsewhere, "voice", "reading", "市役所の 窓口です。").stdout == "シヤクショノマドグチデス、\n"
    looked = kiosk(elsewhere, "card", "look", "--practice-card", "--json")
    assert json.loads(looked.stdout)["state"] == "ready"
    assert len(kiosk(elsewhere, "lesson", "list").stdout.splitlines()) >= 13
    assert kiosk(elsewhere, "doctor").returncode == 0


def test_it_opens_its_window_and_speaks_from_inside(elsewhere: Path) -> None:
    told = elsewhere / "transcript"
    with virtual_screen(1280, 800) as screen:
        program = subprocess.Popen(
            [PROGRAM, "--silent", "--windowed", "--size", "1280x800", "--transcript", str(told)],
            cwd=elsewhere,
            env={**os.environ, **screen.environment, "ENGAWA_DATA": str(elsewhere / "data")},
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            with pytest.raises(subprocess.TimeoutExpired):
                program.communicate(timeout=8)
            assert "frame" in told.read_text(encoding="utf-8")
        finally:
            program.terminate()
            _, errors = program.communicate(timeout=10)
    assert "Traceback" not in errors
    assert "is not installed" not in errors
