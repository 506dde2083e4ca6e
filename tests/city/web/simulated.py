"""A quarter of a year of two made-up places: lessons begun, finished, left; desks; lines that make no sense."""

import random
from datetime import UTC, datetime, timedelta

from django.db import connection

from tests.city.web.town import Kiosk, Line, a_kiosk

LESSONS = {"phone-call": 6, "map": 8, "scam-message": 8, "a-lesson-of-a-pack": 4}
_WRONG = ("near", "other_app", "other_target")
_NONSENSE = (
    Line("lesson.left", {"lesson": "map", "part": "alone", "step": "two", "steps": 8}),
    Line("lesson.finished", {"lesson": ["map"], "part": "alone"}),
    Line("lesson.started", {"lesson": "Ｍａｐ", "part": "watch"}),
    Line("help.called", {"page": "home", "lesson": "", "step": 0}),
)
_FROM = datetime(2026, 8, 31, 14, 0, tzinfo=UTC)  # a day of August comes before it
_TOLD = """
WITH told AS (
    SELECT e.kind, e.body, json_extract(e.body, '$.lesson') AS lesson, json_extract(e.body, '$.part') AS part,
        json_extract(e.body, '$.step') AS step, json_extract(e.body, '$.hints') AS hints,
        strftime('%%Y-%%m', e.at, '+9 hours') AS month,
        coalesce(nullif(json_extract(e.body, '$.venue'), 0), k.site) AS site
    FROM event e JOIN stream s ON s.tenant_id = e.tenant_id AND s.number = e.stream
    JOIN kiosk k ON k.tenant_id = s.tenant_id AND k.number = s.kiosk WHERE e.tenant_id = %s
)
"""


def a_quarter(tenant: int, seed: int, lines: int = 400) -> None:
    """Three kiosks in two places of the town."""
    chance = random.Random(seed)  # noqa: S311  (made-up people, the same every time)
    for site in ("中央公民館", "みどり公民館", "中央公民館"):
        kiosk = a_kiosk(tenant, site)
        _send(kiosk, [_line(chance) for _ in range(lines)] + list(_NONSENSE))


def counted(tenant: int, what: str, where: str = "1 = 1", *given: object) -> int:
    """`SELECT what` over all that the town's kiosks told; plain SQL over single events."""
    with connection.cursor() as sql:
        sql.execute(f"{_TOLD} SELECT coalesce({what}, 0) FROM told WHERE {where}", (tenant, *given))  # noqa: S608
        return int(sql.fetchone()[0])


def wrong_acts(tenant: int, where: str = "1 = 1", *given: object) -> int:
    with connection.cursor() as sql:
        sql.execute(
            f"{_TOLD} SELECT coalesce(sum(w.value), 0) FROM told, json_each(told.body, '$.wrong') w WHERE {where}",  # noqa: S608
            (tenant, *given),
        )
        return int(sql.fetchone()[0])


def _send(kiosk: Kiosk, lines: list[Line]) -> None:
    for first in range(0, len(lines), 150):
        kiosk.sends(*lines[first : first + 150])


def _line(chance: random.Random) -> Line:
    at = (_FROM + timedelta(minutes=chance.randrange(-24 * 60, 3 * 30 * 24 * 60))).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    lesson = chance.choice(list(LESSONS))
    steps = LESSONS[lesson]
    played: dict[str, object] = {"lesson": lesson, "part": chance.choice(("watch", "together", "alone", "trial"))}
    tried = {
        "hints": chance.randrange(3),
        "wrong": {kind: chance.randrange(1, 4) for kind in _WRONG[: chance.randrange(4)]},
    }
    match chance.randrange(8):
        case 0 | 1 | 2:
            return Line("lesson.started", played, at)
        case 3 | 4:
            return Line("lesson.finished", played | {"steps": steps} | tried, at)
        case 5:
            step = min(steps, chance.choice((1, 2, 3, 3, 3, 4, 6)))
            return Line("lesson.left", played | {"step": step, "steps": steps} | tried, at)
        case 6:
            return Line("help.called", {"page": "lesson", "lesson": lesson, "step": chance.randrange(1, steps)}, at)
        case _:
            return _at_a_desk(chance, at)


def _at_a_desk(chance: random.Random, at: str) -> Line:
    topic = chance.choice(("phone", "card", "scam"))
    said: dict[str, object] = {"wish": "ask", "seen": "setting", "done": "explained"}
    match chance.randrange(4):
        case 0:
            ticket = f"T{chance.randrange(10**6)}"
            return Line("desk.ticket", {"ticket": ticket, "topic": topic, "way": "", "office": ""} | said, at)
        case 1:
            what = chance.choice(("road", "water"))
            return Line("desk.sighted", {"venue": chance.randrange(3), "place": "here", "what": what}, at)
        case _:
            outcome = chance.choice(("solved", "lesson", "handed_over"))
            told = {"venue": chance.randrange(3), "topic": topic, "outcome": outcome, "minutes": 10}
            return Line("desk.consulted", told | said, at)
