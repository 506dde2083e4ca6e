"""Stores what a visit leaves behind: a row of its own table and an outgoing event, in one transaction."""

import json
import re
from dataclasses import fields
from typing import TYPE_CHECKING, ClassVar, Protocol

from kiosk.store.database import Database, writing
from kiosk.store.moment import Moment
from kiosk.store.outbox import Body, append
from kiosk.visit.result import Result

if TYPE_CHECKING:
    from dataclasses import Field
    from typing import Any

_NAME = re.compile(r"(?!(.*\d){5})([A-Za-z][A-Za-z0-9_.:-]{0,63})?")  # no name, no number of a person fits
_TABLES = {
    "visit.ended": "visit_ended",
    "lesson.started": "lesson_started",
    "lesson.finished": "lesson_finished",
    "lesson.left": "lesson_left",
    "card.looked": "card_looked",
    "help.called": "help_called",
    "lesson.judged": "lesson_judged",
}


class Counted(Protocol):
    """A dataclass of counts and short names of things, told to the city as events of this kind."""

    kind: ClassVar[str]
    __dataclass_fields__: "ClassVar[dict[str, Field[Any]]]"


class NotACount(ValueError):
    """A field of a result holds more than a count or the short name of a thing; its value is not repeated here."""

    def __init__(self, kind: str, field: str) -> None:
        super().__init__(f"{kind}.{field}: only counts and short names of things may be kept")
        self.kind = kind
        self.field = field


def record(db: Database, result: Result, when: Moment) -> int:
    """Keeps `result` and queues its event; returns the event's `seq`. When this returns, both are on the disk.

    Raises a `StoreProblem` (nothing was kept) or `NotACount` (free text never gets this far).
    """
    return record_in(db, _TABLES[result.kind], result, when)


def record_in(db: Database, table: str, result: Counted, when: Moment) -> int:
    """The same for what does not come of a visit: its row goes into `table`."""
    body = body_of(result)
    row = {name: json.dumps(value) if isinstance(value, dict) else value for name, value in body.items()}
    with writing(db):
        written = append(db, result.kind, body, when)
        place = {"stream": written.stream, "seq": written.seq}
        time = {"at": when.at, "boot": when.boot, "mono": when.mono}
        db.table(table).insert({**place, **time, **row})
    return written.seq


def body_of(result: Counted) -> Body:
    """The fields of a result as they leave the kiosk: `wrong` becomes an object of counts."""
    body: dict[str, int | str | dict[str, int]] = {}
    for field in fields(result):
        plain = _plain(getattr(result, field.name))
        if plain is None:
            raise NotACount(result.kind, field.name)
        body[field.name] = plain
    return body


def _plain(value: int | str | tuple[tuple[str, int], ...]) -> int | str | dict[str, int] | None:
    match value:
        case int() if value >= 0:
            return int(value)
        case str() if _NAME.fullmatch(value):
            return str(value)
        case tuple() if all(_NAME.fullmatch(name) and count >= 0 for name, count in value):
            return dict(value)
        case _:
            return None
