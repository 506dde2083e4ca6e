"""Two kiosks and a city through a simulated month: outages, a stick, a restored backup; every count ends up equal."""

import random
import shutil
from collections import Counter
from pathlib import Path

from kiosk.store.database import Database
from kiosk.store.enrolment import enrolment
from kiosk.store.outbox import waiting
from kiosk.store.results import record
from kiosk.sync.send import send_waiting
from kiosk.sync.usb import export, take_receipts
from kiosk.visit.result import Result
from tests.real.cities import Open
from tests.store.builders import a_moment, a_whole_visit
from tests.sync.builders import IMPATIENT, a_kiosk

DAYS, DAY_S = 30, 86_400
TABLES = {
    "visit.ended": "visit_ended",
    "lesson.started": "lesson_started",
    "lesson.finished": "lesson_finished",
    "lesson.left": "lesson_left",
    "card.looked": "card_looked",
    "help.called": "help_called",
    "lesson.judged": "lesson_judged",
}


def a_day(chance: random.Random, db: Database, day: int) -> None:
    """Ten to twenty visits, each some part of a whole one."""
    seconds = day * DAY_S + 9 * 3600
    for _ in range(chance.randint(10, 20)):
        results: tuple[Result, ...] = a_whole_visit()
        for result in chance.sample(results, chance.randint(1, len(results))):
            seconds += chance.randint(1, 300)
            record(db, result, a_moment(seconds))


def counted(*kiosks: Database) -> dict[str, int]:
    """What the kiosks' own tables say."""
    told = Counter[str]()
    for db in kiosks:
        for kind, table in TABLES.items():
            told[kind] += db.table(table).count
    return dict(told)


def carry(db: Database, stick: Path, take_in: object) -> None:
    belonging = enrolment(db)
    assert belonging is not None
    export(db, belonging, stick)
    assert callable(take_in)
    take_in()
    take_receipts(db, belonging, stick)


def test_a_month_of_two_kiosks(city_open: Open, tmp_path: Path) -> None:
    chance = random.Random(7)  # noqa: S311 - the same month every time
    with city_open() as city:
        port = int(city.url.rpartition(":")[2])
        online, carried = a_kiosk(tmp_path / "one", city), a_kiosk(tmp_path / "two", city)
    stick = tmp_path / "stick"
    for day in range(DAYS):
        for db in (online, carried):
            a_day(chance, db, day)
        if day % 3 == 0:
            send_waiting(online, IMPATIENT)  # nobody answers on these days
        if day % 10 == 9:
            with city_open(port) as city:
                send_waiting(online)
                carry(carried, stick, lambda city=city: city.command("import", str(stick)))
                shutil.rmtree(stick)
    with city_open(port) as city:
        assert (waiting(online), waiting(carried)) == (0, 0)
        assert city.events() == counted(online, carried)
        assert sum(counted(online, carried).values()) > 2000
