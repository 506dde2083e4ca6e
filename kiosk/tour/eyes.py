"""Sees the kiosk's window as a screen reader does: names, roles and places over the accessibility bus (AT-SPI 2)."""

import asyncio
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from dbus_fast import Message, MessageType
from dbus_fast.aio import MessageBus

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION, PRESS = "org.a11y.atspi.Action", "Press"
COMPONENT = "org.a11y.atspi.Component"
PROPERTIES = "org.freedesktop.DBus.Properties"
ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
# Bits of the state set, from AT-SPI's atspi-constants.h
ENABLED, FOCUSABLE, FOCUSED, SENSITIVE, SHOWING, VISIBLE = 8, 11, 12, 24, 25, 30
SCREEN_COORDINATES = 0
LOOK_AGAIN_SECONDS = 0.1

Value = TypeVar("Value")
Place = tuple[str, str]


class NotSeen(Exception):
    """The thing looked for did not come; the message lists what was on the screen instead."""


@dataclass(frozen=True, slots=True)
class Thing:
    """Something on the screen; `x`, `y`, `width`, `height` in pixels of the screen."""

    name: str
    description: str
    role: str
    x: int
    y: int
    width: int
    height: int
    states: frozenset[int]
    place: Place

    @property
    def middle(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2

    @property
    def is_button(self) -> bool:
        return self.role in ("push button", "button")


class Eyes:
    """Looks at the one window of the application named `application`."""

    def __init__(self, loop: asyncio.AbstractEventLoop, bus: MessageBus, application: str) -> None:
        self._loop = loop
        self._bus = bus
        self._application = application

    def look(self) -> list[Thing]:
        """Everything that shows now, in the order of the tree; empty while the application isn't there."""
        return self._loop.run_until_complete(self._look())

    def see(self, wanted: Callable[[Thing], bool], what: str, seconds: float = 10.0) -> Thing:
        """The first thing that is `wanted`, as soon as it shows. Raises NotSeen after `seconds`."""
        end = time.monotonic() + seconds
        while True:
            things = self.look()
            for thing in things:
                if wanted(thing):
                    return thing
            if time.monotonic() > end:
                names = " / ".join(thing.name for thing in things if thing.name)
                raise NotSeen(f"{what} was not seen in {seconds:.0f} s; there was: {names or 'nothing'}")
            time.sleep(LOOK_AGAIN_SECONDS)

    def see_button(self, name: str, seconds: float = 10.0) -> Thing:
        """The button whose name begins with `name`."""
        return self.see(lambda thing: thing.is_button and thing.name.startswith(name), f"the button {name}", seconds)

    def see_words(self, words: str, seconds: float = 10.0) -> Thing:
        """Whatever holds `words` in its name."""
        return self.see(lambda thing: words in thing.name, f"the words {words}", seconds)

    def see_pointed(self, seconds: float = 30.0) -> Thing:
        """The thing of the practice phone that the lesson points at."""
        return self.see(lambda thing: thing.description.startswith("いま さわる ところ"), "the pointed thing", seconds)

    def actions(self, thing: Thing) -> list[str]:
        """What the thing says can be done with it, by the bus's own names, in their order."""
        rows = self._loop.run_until_complete(self._call(thing.place, ACTION, "GetActions", [[]]))
        return [str(row[0]) for row in rows]

    def press(self, thing: Thing) -> None:
        """Has the thing press itself, as a screen reader does. Raises NotSeen where it can't."""
        actions = self.actions(thing)
        if PRESS not in actions:
            raise NotSeen(f"{thing.name} can't be pressed, only {actions}")
        self._loop.run_until_complete(self._call(thing.place, ACTION, "DoAction", [False], "i", [actions.index(PRESS)]))

    async def _look(self) -> list[Thing]:
        for application in await self._children(ROOT):
            if self._application in await self._property(application, "Name", ""):
                return await self._below(application)
        return []

    async def _below(self, place: Place) -> list[Thing]:
        found = await asyncio.gather(*(self._branch(child) for child in await self._children(place)))
        return [thing for branch in found for thing in branch]

    async def _branch(self, place: Place) -> list[Thing]:
        """The thing and what is below it; nothing when it does not show."""
        words = await self._call(place, ACCESSIBLE, "GetState", [[0, 0]])
        states = frozenset(bit for bit in range(64) if words[bit // 32] >> (bit % 32) & 1)
        if SHOWING not in states:
            return []
        thing, below = await asyncio.gather(self._thing(place, states), self._below(place))
        return [thing, *below]

    async def _thing(self, place: Place, states: frozenset[int]) -> Thing:
        role, name, description, (x, y, width, height) = await asyncio.gather(
            self._call(place, ACCESSIBLE, "GetRoleName", [""]),
            self._property(place, "Name", ""),
            self._property(place, "Description", ""),
            self._call(place, COMPONENT, "GetExtents", [(0, 0, 0, 0)], "u", [SCREEN_COORDINATES]),
        )
        return Thing(name, description, role, x, y, width, height, states, place)

    async def _children(self, place: Place) -> list[Place]:
        return [(name, path) for name, path in await self._call(place, ACCESSIBLE, "GetChildren", [[]])]

    async def _property(self, place: Place, name: str, missing: Value) -> Value:
        variant = await self._call(place, PROPERTIES, "Get", [None], "ss", [ACCESSIBLE, name])
        return missing if variant is None else variant.value

    async def _call(
        self,
        place: Place,
        interface: str,
        member: str,
        missing: list[Any],
        signature: str = "",
        body: list[Any] | None = None,
    ) -> Any:  # noqa: ANN401 -- what a call gives depends on the call
        """The first value of the answer; of `missing` when the thing is gone meanwhile."""
        message = Message(
            destination=place[0],
            path=place[1],
            interface=interface,
            member=member,
            signature=signature,
            body=body or [],
        )
        answer = await self._bus.call(message)
        return answer.body[0] if answer.message_type is MessageType.METHOD_RETURN else missing[0]


@contextmanager
def eyes_on(application: str, environment: Mapping[str, str]) -> Generator[Eyes]:
    """Eyes on the accessibility bus of the session that `environment` names."""
    loop = asyncio.new_event_loop()
    session = loop.run_until_complete(_connected(environment["DBUS_SESSION_BUS_ADDRESS"]))
    asked = Message(destination="org.a11y.Bus", path="/org/a11y/bus", interface="org.a11y.Bus", member="GetAddress")
    answer = loop.run_until_complete(session.call(asked))
    if answer.message_type is not MessageType.METHOD_RETURN:
        raise NotSeen("there is no accessibility bus (at-spi2-core)")
    bus = loop.run_until_complete(_connected(answer.body[0]))
    try:
        yield Eyes(loop, bus, application)
    finally:
        bus.disconnect()
        session.disconnect()
        loop.run_until_complete(asyncio.sleep(0))
        loop.close()


async def _connected(address: str) -> MessageBus:
    return await MessageBus(address).connect()
