"""The ring of things that the mark goes through never takes a thing away."""

import gc

from kiosk.bridge.focus_ring import focused, ring
from kiosk.bridge.focus_view import FocusView
from tests.sheet.kiosk import a_room

KEYS = ("もどる", "もう一度きく", "たすけて", "文字と声", "おわる")


def test_no_key_goes_when_python_throws_away_what_it_knew_of_the_ring() -> None:
    gone: list[str] = []
    with a_room("1366x768") as room:
        room.sit_down()
        room.wait(200)
        for item in ring(room.window):
            label = str(item.property("label"))
            item.destroyed.connect(lambda *_, label=label: gone.append(label))
        del item
        focus = room.view(FocusView)
        assert isinstance(focus, FocusView)
        assert focused(room.window) in ring(room.window)
        focus.let_go()
        focus._here, focus._around = None, []
        gc.collect()
        room.wait(50)
        assert gone == []
        assert [label for label in KEYS if label not in {item.property("label") for item in ring(room.window)}] == []
        gone.clear()
