"""`make bench-lesson`: tap to drawn frame, frames while pages slide, shelf to first step, memory after 200 lessons.

In the kiosk's own window on a virtual screen (X, software renderer). A tap enters through Qt's event queue, so that the
time of the X server and of the program that would press is not counted; a frame counts when it has been swapped. Beside
it, in the same run, stands an empty Qt Quick window: the raw limit.
"""

import itertools
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

from kiosk.tour.screen import virtual_screen

INSIDE = "inside"
TAPS = 80
SLIDES = 40
BEGINNINGS = 12
EARLY, LATE = 20, 200  # lessons in a row
WRITING = 4  # the step of the lesson kana in which こ becomes こんにちは
EMPTY = b"""
import QtQuick
Rectangle { color: area.pressed ? "black" : "white"; MouseArea { id: area; anchors.fill: parent } }
"""


def main() -> None:
    with virtual_screen(1920, 1080) as screen:
        environment = {**screen.environment, "QT_QUICK_BACKEND": "software"}
        subprocess.run([sys.executable, "-m", "tests.bench.lesson", INSIDE], env=environment, check=True)


def inside() -> None:
    from tests.sheet.kiosk import a_room

    _row("empty window: press → frame", raw_limit())
    with a_room("1920x1080") as room:
        room.sit_down()
        _row("shelf → first step drawn", beginnings(room))
        for what, ring in (("tap on a kana key → frame", False), ("the same while the ring breathes", True)):
            taken, busy = kana_taps(room, ring=ring)
            _row(what, taken)
            _row("  of it the kiosk's own work (CPU)", busy)
        _row("frames while pages slide", slides(room))
        early, late = memory(room)
    print(f"memory after {EARLY} lessons {early:.0f} MB, after {LATE} {late:.0f} MB: {100 * (late / early - 1):+.1f} %")


def raw_limit() -> list[float]:
    """Milliseconds from a press to the next frame of a window that only changes its colour."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtQml import QQmlComponent
    from PySide6.QtQuick import QQuickView
    from PySide6.QtTest import QTest

    from tests.ui.phone.stage import the_application

    the_application()
    view = QQuickView()
    component = QQmlComponent(view.engine())
    component.setData(EMPTY, "")
    view.setContent("", component, component.create())
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(1920, 1080)
    view.show()
    QTest.qWaitForWindowExposed(view)
    frames = _Frames(view)
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    taken: list[float] = []
    for _ in range(TAPS):
        taken.append(frames.after(lambda: QTest.mousePress(view, button, none, QPoint(400, 400))))
        QTest.mouseRelease(view, button, none, QPoint(400, 400))
        QTest.qWait(30)
    view.close()
    return taken


def beginnings(room) -> list[float]:  # noqa: ANN001 (Room: Qt may not be imported before the screen is there)
    """From the choice of a lesson to the first frame of its page with the phone."""
    frames = _Frames(room.window)
    taken: list[float] = []
    for lesson in itertools.islice(itertools.cycle(room._kiosk._reception._lessons), BEGINNINGS):
        room.visit.go("shelf")
        room.wait(400)
        taken.append(frames.after(lambda chosen=lesson: room.visit.openLesson(chosen)))
        room.wait(300)
    return taken


def kana_taps(room, *, ring: bool) -> tuple[list[float], list[float]]:  # noqa: ANN001
    """The right next key of the kana keyboard, from the finger's release to the frame with its letter; its CPU time."""
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtTest import QTest

    from kiosk.bridge.phone_view import PhoneView
    from kiosk.lesson.model import Pass
    from kiosk.lesson.playing import expected

    phone = room._kiosk._view(PhoneView)
    phone._motion = ring
    phone.motionChanged.emit()
    frames = _Frames(room.window)
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    taken: list[float] = []
    busy: list[float] = []
    while len(taken) < TAPS:
        if room.lesson.where[2] != WRITING:
            room.begin("kana", Pass.TOGETHER if ring else Pass.ALONE, WRITING)
            room.wait(400)
        place = room.thing(expected(room.lesson._playing).target)
        at = place.mapToScene(QPointF(place.width() / 2, place.height() / 2)).toPoint()
        QTest.mousePress(room.window, button, none, at)
        QTest.qWait(120)
        began = time.thread_time()
        taken.append(frames.after(lambda at=at: QTest.mouseRelease(room.window, button, none, at)))
        busy.append(1000 * (time.thread_time() - began))
        QTest.qWait(60)
    return taken, busy


def slides(room) -> list[float]:  # noqa: ANN001
    """Milliseconds between the frames of pages that slide, from each page's first frame until it rests."""
    from kiosk.bridge.phone_view import PhoneView
    from kiosk.lesson.model import Pass
    from kiosk.phone.phone import Phone, scene, touched
    from kiosk.phone.touch import Tap

    room.begin("kana", Pass.ALONE, 4)
    view = room._kiosk._view(PhoneView)
    view._motion = True
    view.motionChanged.emit()
    frames = _Frames(room.window)
    between: list[float] = []
    phone = Phone()
    for target in itertools.islice(itertools.cycle(("home.dialer", "system.home", "home.map", "system.home")), SLIDES):
        phone, _ = touched(phone, Tap(target))
        shown = scene(phone)
        frames.clear()
        view.show(shown, "android")
        named = (item for item in room.items() if item.objectName() == shown.screen)
        page = next(item for item in named if item.property("settleMs"))  # the kiosk has a page home, too
        while page.property("shown") and page.property("x") != 0:
            frames.wait()
        between += [1000 * (b - a) for a, b in itertools.pairwise(frames.times)]
        room.wait(500)
    return between


def memory(room) -> tuple[float, float]:  # noqa: ANN001
    """Megabytes (RSS) after a few and after many lessons, each played to its end in the window; words take no time."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from kiosk.lesson.inputs import Spoken
    from kiosk.lesson.model import Pass
    from kiosk.lesson.play import sure

    early = 0.0
    lessons = tuple(room._kiosk._reception._lessons.values())
    for number, (lesson, part) in enumerate(
        itertools.islice(itertools.cycle(itertools.product(lessons, Pass)), LATE), 1
    ):
        room.lesson.begin(lesson, part)
        while room.lesson._playing is not None and not room.lesson._playing.finished:
            room.lesson._happen(Spoken())
            room.lesson._happen(sure(room.lesson._playing))
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as a running event loop would
        if number == EARLY:
            early = _resident()
    return early, _resident()


class _Frames:
    """When the window's frames were swapped."""

    def __init__(self, window) -> None:  # noqa: ANN001
        self.times: list[float] = []
        window.frameSwapped.connect(lambda: self.times.append(time.perf_counter()))

    def clear(self) -> None:
        self.times.clear()

    def wait(self) -> None:
        """Lets a moment pass."""
        from PySide6.QtCore import QCoreApplication, QEventLoop

        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)

    def after(self, act: Callable[[], object]) -> float:
        """Milliseconds from the act to the first frame after it; at most two seconds."""
        self.clear()
        began = time.perf_counter()
        act()
        while not self.times and time.perf_counter() - began < 2:
            self.wait()
        return 1000 * ((self.times or [time.perf_counter()])[0] - began)


def _resident() -> float:
    with open(f"/proc/{os.getpid()}/status", encoding="ascii") as status:  # noqa: PTH123
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024


def _row(what: str, values: list[float]) -> None:
    ordered = sorted(values)
    p95 = ordered[int(len(ordered) * 0.95) - 1]
    print(
        f"{what:34} p50 {statistics.median(ordered):6.1f} ms  p95 {p95:6.1f}  max {ordered[-1]:6.1f}  ({len(ordered)})",
        flush=True,
    )


if __name__ == "__main__":
    inside() if INSIDE in sys.argv else main()
