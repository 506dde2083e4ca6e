"""Finds the states of the kiosk by pressing what it sees: depth first, back to a state by the way that led there."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from time import monotonic

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible

from tests.sheet.kiosk import SCREENS, Room
from tests.walker.outside import calm, happenings
from tests.walker.seen import LEAVE, Control, Sight, controls, look

OF_A_KIND = 4  # presses among things made from one model, on one page
OF_A_LABEL = 2  # presses of one label on one page
LESSONS = 2  # lessons that are opened
POINTED = "いま さわる ところ"
SETTLES_S = 3.0
TOLD_MS = 90  # until a page has told what it offers

Path = tuple[str, ...]
State = tuple[object, ...]


@dataclass(slots=True)
class Crawl:
    """`see` is called once with every state: how it was reached, and what is seen."""

    room: Room
    screen: str
    letters: int
    see: Callable[[Path, Sight], None]
    known: dict[State, Path] = field(default_factory=dict)
    pressed: Counter[object] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)

    def walk(self) -> None:
        """From the rest screen through everything."""
        QAccessible.setActive(True)
        self.room.still()
        self._again()
        self._explore((), self._settled())

    def _explore(self, path: Path, state: State) -> None:
        self.known[state] = path
        self.room.wait(TOLD_MS)
        sight = look(self.room, SCREENS[self.screen][2])
        self.see(path, sight)
        for action in list(self._actions(sight)):
            if self._settled() != state and not self._return_to(path, state):
                return
            if not self._act(action):
                continue
            reached = self._settled()
            if reached not in self.known:
                self._explore((*path, action), reached)

    def _settled(self) -> State:
        """The state once it stays the same for two looks; whoever sat down has chosen the letters of this crawl."""
        if not self.room.visit.visit.away:
            self.room.visit.chooseText(self.letters - 1)
        end = monotonic() + SETTLES_S
        before = None
        while True:
            self.room.wait(12)
            state = self._state()
            if state == before or monotonic() > end:
                return state
            before = state

    def _state(self) -> State:
        """Two states are the same where the same things can be pressed at the same moment of a lesson or a card."""
        visit = self.room.visit.visit
        names = tuple(sorted(control.name for control in controls(self.room) if not control.on_phone))
        return visit.page, visit.over, names, self.room.moment()

    # What can be done here -------------------------------------------------------------------------------

    def _actions(self, sight: Sight) -> Iterator[str]:
        """The presses that have not been tried often enough, by the controls' names; then what comes from outside."""
        for control in sight.controls:
            if control.on_phone and not self._pointed(control):
                continue
            if "Press" in control.actions and self._worth(sight, control):
                yield control.name
        for name in happenings(sight.page, sight.over):
            if self._once((sight.page, name), 1):
                yield name

    def _worth(self, sight: Sight, control: Control) -> bool:
        if control.on_phone:
            return True
        if control.fixed or control.label == LEAVE:
            return self._once((sight.page, sight.over, control.label), 1)
        if sight.over:
            return self._once((sight.over, control.label), OF_A_LABEL)
        if control.listed:
            most = LESSONS if sight.page == "shelf" else OF_A_KIND
            return self._once((sight.page, sight.over, control.kind, control.row is None), most)
        return self._once((sight.page, sight.over, control.label), 20 if sight.page == "shelf" else OF_A_LABEL)

    def _once(self, what: object, most: int) -> bool:
        self.pressed[what] += 1
        return self.pressed[what] <= most

    @staticmethod
    def _pointed(control: Control) -> bool:
        face = QAccessible.queryAccessibleInterface(control.item)
        return bool(face) and face.text(QAccessible.Text.Description).startswith(POINTED)

    # Doing it --------------------------------------------------------------------------------------------

    def _act(self, action: str) -> bool:
        """Presses what has this name, or lets it happen; False when it is not there."""
        visit = self.room.visit.visit
        outside = happenings(visit.page.value, visit.over.value).get(action)
        if outside:
            outside(self.room)
            return True
        control = next((one for one in controls(self.room) if one.name == action and "Press" in one.actions), None)
        if control is None:
            return False
        _open_the_guard(self.room)
        face = QAccessible.queryAccessibleInterface(control.item)
        face.actionInterface().doAction("Press")
        return True

    def _return_to(self, path: Path, state: State) -> bool:
        """The way to a state once more, from the rest screen."""
        self._again()
        reached = self._settled()
        for action in path:
            if not self._act(action):
                break
            reached = self._settled()
        if reached == state:
            return True
        self.lost.append(f"{state[0]} by {' > '.join(path)}")
        return False

    def _again(self) -> None:
        """The rest screen, as nobody had been here."""
        if self.room.visit.visit.page.value == "rest" and self.room.visit.visit.over.value:
            self.room.visit.close()
        self.room.leave()
        calm(self.room)


def _open_the_guard(room: Room) -> None:
    """Two presses of this walker in 0.8 s are meant."""
    guard = room._kiosk._engine.singletonInstance("Kiosk.Controls", "Guard")
    assert isinstance(guard, QObject)
    guard.setProperty("last", 0.0)
    guard.setProperty("lastKey", "")
