"""A whole lesson by Tab and Return, decided by nothing but what Orca says; its speech log lands in build/orca."""

import re
import subprocess
import time
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.paths import DataFolder
from kiosk.tour.eyes import FOCUSED, Eyes, eyes_on
from kiosk.tour.screen import Screen, virtual_screen
from kiosk.tour.stage import running_kiosk

AT_ONCE = "from orca import debug\ndebug.debugFile.reconfigure(line_buffering=True)\n"
"""Orca's own place for a person's changes: every line of its log is written when it is said."""
KEPT = Path(__file__).parents[2] / "build" / "orca"
SAID = re.compile(r"SPEECH OUTPUT: '(.*?)'\{")
READY_S, ANSWER_S, LESSON_S = 30.0, 2.0, 240.0
GUARD_S = 0.85  # a second press sooner than this is taken for a hand that hits twice
BUTTON = " push button."
STEPS = ("スマホを 練習する", "電話を かける・切る", "見るのを おわる", "いっしょに やる", "はじめる")
POINTED, TURN, DONE = "いま さわる ところ", "ほかの 練習を 見る", "紙を もらう"


@dataclass(slots=True)
class Listener:
    """Somebody with a keyboard and Orca. `heard`: all that Orca said to this moment, `kept`: with the keys between."""

    screen: Screen
    log: Path
    heard: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)

    def listen(self) -> list[str]:
        """What Orca has said since the last time."""
        everything = SAID.findall(self.log.read_text(encoding="utf-8", errors="replace"))
        new = everything[len(self.heard) :]
        self.heard = everything
        self.kept += new
        return new

    def press(self, key: str) -> list[str]:
        """One key, and what Orca says to it; its own name for the key is left out."""
        self.listen()
        self.kept.append(f"[{key}]")
        subprocess.run(["xdotool", "key", key], env=dict(self.screen.environment), check=True, capture_output=True)
        end, said = time.monotonic() + ANSWER_S, []
        while time.monotonic() < end and not said:
            time.sleep(0.05)
            said += [line for line in self.listen() if line.strip() not in ("tab", "return")]
        return said

    def do(self) -> list[str]:
        time.sleep(GUARD_S)
        return self.press("Return")


@pytest.fixture
def listener(tmp_path: Path) -> Generator[tuple[Listener, Eyes]]:
    """The kiosk as a program of its own, at its rest screen, with Orca listening."""
    KEPT.mkdir(parents=True, exist_ok=True)
    log = KEPT / "debug.log"
    log.unlink(missing_ok=True)
    with ExitStack() as stack:
        screen = stack.enter_context(virtual_screen(1366, 768))
        stack.enter_context(orca_listening(screen, log))
        person = Listener(screen, log)
        wait_for(lambda: "Screen reader on." in person.listen(), "Orca")
        kiosk = running_kiosk(screen.environment, DataFolder(tmp_path / "data"), tmp_path / "log", "--silent")
        stack.enter_context(kiosk)
        eyes = stack.enter_context(eyes_on("engawa", screen.environment))
        eyes.see_button("画面に さわってください", READY_S)
        yield person, eyes
        (KEPT / "speech.txt").write_text("\n".join(person.kept) + "\n", encoding="utf-8")
        assert "Traceback" not in (tmp_path / "log").read_text(encoding="utf-8")


@contextmanager
def orca_listening(screen: Screen, log: Path) -> Generator[None]:
    own = Path(screen.environment["HOME"]) / ".local/share/orca"
    own.mkdir(parents=True)
    (own / "orca-customizations.py").write_text(AT_ONCE, encoding="utf-8")
    here = {**screen.environment, "LC_ALL": "C.UTF-8"}
    orca = subprocess.Popen(
        ["orca", "--debug-file", str(log)], env=here, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        wait_for(log.exists, "Orca's log")
        yield
    finally:
        orca.kill()
        orca.wait()


def wait_for(happened: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + READY_S
    while not happened():
        assert time.monotonic() < end, f"{what} did not come"
        time.sleep(0.2)


def focused(eyes: Eyes) -> list[str]:
    return [thing.name for thing in eyes.look() if FOCUSED in thing.states]


@pytest.mark.timeout(600)
def test_orca_leads_through_a_whole_lesson(listener: tuple[Listener, Eyes]) -> None:
    person, eyes = listener
    said = person.do()  # the rest screen is one button
    wanted, does, stops, silent = list(STEPS), 0, 0, []
    end = time.monotonic() + LESSON_S
    while time.monotonic() < end and not any(DONE in line for line in said):
        heard = "".join(said)
        if wanted and wanted[0] in heard:
            wanted.pop(0)
            said = person.do()
        elif wanted and TURN in heard:
            said = person.do()
        elif not wanted and POINTED in heard:
            does += 1
            said = person.do()
        else:
            said = person.press("Tab")
            stops += 1
            silent += [name for name in focused(eyes) if not any(name in line for line in (*said, *person.listen()))]
    assert any(DONE in line for line in said), f"after {stops} stops: {person.heard[-12:]}"
    assert not wanted
    assert silent == [], "the focus was on these, and Orca said nothing of them"
    assert does >= 5
    buttons = [line for line in person.heard if line.endswith(BUTTON)]
    assert len(buttons) > 20
    assert [line for line in buttons if not line.removesuffix(BUTTON).strip()] == []
