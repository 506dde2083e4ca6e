"""Finds the states of the kiosk by pressing what it sees: what was seen least first, back by the way it was found."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from time import monotonic

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible

from kiosk.visit.happening import Chose
from kiosk.visit.visit import Visit
from tests.sheet.kiosk import SCREENS, Room
from tests.walker.outside import calm, happenings
from tests.walker.seen import BACK, LANGUAGES, LEAVE, Control, Sight, controls, look

OF_A_BOARD = 4  # presses among the keys of one board, or the rows of a list for staff, on one page
OF_A_LABEL = 2  # presses of one label on one page
IN_A_ROW = 4  # presses of one label one after another, but for those that roll
ROLLS = ("下へ", "上へ")
OF_A_LIST = 2  # pages of a kind that are followed of one list: lessons of the shelf
POINTED = "いま さわる ところ"
SETTLES_S = 3.0
TRIES = 2  # of a way, on a machine that is busy with others
TOLD_MS = 90  # until a page has told what it offers

Path = tuple[str, ...]
State = tuple[object, ...]


def _never() -> bool:
    return False


@dataclass(slots=True)
class Found:
    """A state: the way to it, all that its controls don't tell, and what has not been tried on it."""

    path: Path
    where: Visit
    actions: list[str]
    of_lists: set[str]


@dataclass(slots=True)
class Crawl:
    """`see` is called once with every state, where it is found: how it was reached, and what is seen.

    It ends when nothing is left to try, or it has seen `enough`.
    """

    room: Room
    screen: str
    letters: int
    see: Callable[[Path, Sight], None]
    enough: Callable[[], bool] = _never
    known: dict[State, Found] = field(default_factory=dict)
    pressed: Counter[object] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)

    def walk(self) -> None:
        """From the rest screen through everything."""
        QAccessible.setActive(True)
        self.room.still()
        self._again()
        waiting = [self._meet((), self._settled())]
        tried: Counter[object] = Counter()
        while waiting and not self.enough():
            state = min(waiting, key=lambda one: (tried[one[:2]], len(self.known[one].path)))
            waiting.remove(state)
            tried[state[:2]] += 1
            waiting += self._explore(state)

    def _meet(self, path: Path, state: State) -> State:
        """Sees a new state and leaves it as it was."""
        self.room.wait(TOLD_MS)
        sight = look(self.room, SCREENS[self.screen][2])
        found = self.known[state] = Found(path, self._where(), list(self._actions(path, sight)), _of_lists(sight))
        self.see(path, sight)
        self.room.visit.happen(Chose(found.where.comfort))
        return state

    def _explore(self, state: State) -> Iterator[State]:
        """The new states that are one press away."""
        found = self.known[state]
        for action in found.actions:
            if self.enough():
                return
            if not self._return_to(state):
                return
            if not self._act(action):
                continue
            reached = self._settled()
            if reached not in self.known and self._followed(found, state, reached, action):
                yield self._meet((*found.path, action), reached)

    def _settled(self) -> State:
        """The state once it stays the same for two looks; whoever sat down has chosen the letters of this crawl."""
        self._choose_letters()
        end = monotonic() + SETTLES_S
        before = None
        while True:
            self.room.settle()
            state = self._state()
            if state == before or monotonic() > end:
                return state
            before = state

    def _choose_letters(self) -> None:
        visit = self.room.visit.visit
        if not visit.away and visit.comfort.text != self.letters - 1:
            self.room.visit.chooseText(self.letters - 1)

    def _state(self) -> State:
        """Two states are the same where the same things can be pressed at the same moment of a lesson or a card."""
        visit = self.room.visit.visit
        names = tuple(sorted(control.name for control in controls(self.room) if not control.on_phone))
        return visit.page, visit.over, names, self.room.moment()

    def _where(self) -> Visit:
        """What else a visit remembers that a press may depend on."""
        return replace(self.room.visit.visit, quiet=0.0, reminded=False, lessons=0, cards=0, helped=0)

    # What can be done here -------------------------------------------------------------------------------

    def _actions(self, path: Path, sight: Sight) -> Iterator[str]:
        """The presses that have not been tried often enough, by the controls' names; then what comes from outside."""
        for control in sight.controls:
            if control.on_phone and not self._pointed(control):
                continue
            if "Press" in control.actions and self._worth(path, sight, control):
                yield control.name
        for name in happenings(self.room):
            if self._once((sight.page, name, self.room.moment() if sight.page == "pin" else None), 1):
                yield name

    def _worth(self, path: Path, sight: Sight, control: Control) -> bool:
        if control.on_phone:
            return True
        if control.label in LANGUAGES:
            return False  # a walk keeps to its language
        if control.fixed or control.label == LEAVE:
            return self._once((sight.page if not sight.over else "", sight.over, control.label), 1)
        if sight.over:
            return self._once((sight.over, control.label), OF_A_LABEL)
        if control.listed and (control.row is not None or sight.of_staff):
            return self._once((sight.page, control.kind), OF_A_BOARD)
        most = 20 if sight.page == "shelf" and not control.listed else OF_A_LABEL
        run = _run(path, control.name)
        return (run < IN_A_ROW or control.label in ROLLS) and self._once((sight.page, control.label, run), most)

    def _followed(self, found: Found, state: State, reached: State, action: str) -> bool:
        """Of the many things of a list that lead to pages of one kind, a few are enough."""
        return action not in found.of_lists or self._once((state[0], reached[:2]), OF_A_LIST)

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
        outside = happenings(self.room).get(action)
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

    def _return_to(self, state: State) -> bool:
        """Stays where that is the state, goes one step back where that leads there, else the whole way once more."""
        found = self.known[state]
        if self._settled() == state and self._where() == found.where:
            return True
        if (
            self._one_step_on(state)
            and self._press_back()
            and self._settled() == state
            and self._where() == found.where
        ):
            return True
        if any(self._gone(found.path) == state for _ in range(TRIES)):
            return True
        self.lost.append(f"{state[0]} by {' > '.join(found.path)}")
        return False

    def _gone(self, path: Path) -> State:
        """Where the whole way leads."""
        self._again()
        for action in path:
            self.room.settle()
            self._choose_letters()
            self.room.settle()
            if not self._act(action):
                break
        return self._settled()

    def _one_step_on(self, state: State) -> bool:
        """もどる may lead from here to this state."""
        visit = self.room.visit.visit
        before = visit.page if visit.over else visit.trail[-1] if visit.trail else None
        return state[0] in (before, visit.page) and not state[1]

    def _press_back(self) -> bool:
        back = next((control for control in controls(self.room) if control.fixed and control.label == BACK), None)
        return back is not None and self._act(back.name)

    def _again(self) -> None:
        """The rest screen, as nobody had been here."""
        if self.room.visit.visit.away and self.room.visit.visit.over:
            self.room.visit.close()
        self.room.visit.leave()
        self.room.measure(SCREENS[self.screen][2])
        calm(self.room)


def _run(path: Path, name: str) -> int:
    """How often this was pressed last, one press after another."""
    return next((at for at, action in enumerate(reversed(path)) if action != name), len(path))


def _of_lists(sight: Sight) -> set[str]:
    return {control.name for control in sight.own if control.listed}


def _open_the_guard(room: Room) -> None:
    """Two presses of this walker in 0.8 s are meant."""
    guard = room._kiosk._engine.singletonInstance("Kiosk.Controls", "Guard")
    assert isinstance(guard, QObject)
    guard.setProperty("last", 0.0)
    guard.setProperty("lastKey", "")
