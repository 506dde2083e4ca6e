"""The keeper: results reach the disk in order without anybody waiting for it, and a full disk loses none."""

import sqlite3
import threading
from pathlib import Path

from kiosk.bridge.keeper import Keeper
from kiosk.paths import DataFolder
from kiosk.visit.result import CardLooked, HelpCalled, LessonStarted, VisitEnd, VisitEnded

ENDED = VisitEnded(end=VisitEnd.FINISHED, lessons=1, cards=0, helped=0)


class Listener:
    def __init__(self) -> None:
        self.lines: list[str] = []
        self.visits = threading.Semaphore(0)

    def written(self) -> None:
        self.visits.release()

    def trouble(self, line: str) -> None:
        self.lines.append(line)


def a_keeper(folder: Path) -> tuple[Keeper, Listener]:
    listener = Listener()
    keeper = Keeper(DataFolder(folder), listener.written, listener.trouble)
    keeper.start()
    return keeper, listener


def kinds_in(folder: Path) -> list[str]:
    with sqlite3.connect(folder / "engawa.db") as db:
        rows = db.execute("select json_extract(line, '$.kind') from outbox order by seq").fetchall()
    db.close()
    return [row[0] for row in rows]


def test_what_is_kept_is_on_the_disk_in_order_when_the_visit_is_written(tmp_path: Path) -> None:
    keeper, listener = a_keeper(tmp_path)
    for result in (LessonStarted(lesson="phone-call", part="watch"), CardLooked(state="ready"), ENDED):
        keeper.keep(result)
    assert listener.visits.acquire(timeout=10)
    assert kinds_in(tmp_path) == ["lesson.started", "card.looked", "visit.ended"]
    keeper.stop()
    assert set(listener.lines) == {""}


def test_a_store_that_cannot_be_used_is_told_and_written_later(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file in the way", encoding="utf-8")
    keeper, listener = a_keeper(tmp_path / "data")
    keeper.keep(CardLooked(state="ready"))
    keeper.keep(HelpCalled(page="home"))
    keeper.stop()
    assert listener.lines
    assert all("書きこめません" in line for line in listener.lines)
    keeper, listener = a_keeper(tmp_path / "data")
    keeper.keep(CardLooked(state="ready"))
    (tmp_path / "data").unlink()
    keeper.keep(ENDED)
    assert listener.visits.acquire(timeout=10)
    assert kinds_in(tmp_path / "data") == ["card.looked", "visit.ended"]
    keeper.stop()


def test_a_name_that_may_not_be_kept_is_left_out_and_the_rest_goes_on(tmp_path: Path) -> None:
    keeper, listener = a_keeper(tmp_path)
    keeper.keep(LessonStarted(lesson="山田 花子", part="watch"))
    keeper.keep(ENDED)
    assert listener.visits.acquire(timeout=10)
    assert kinds_in(tmp_path) == ["visit.ended"]
    keeper.stop()
    assert any("記録できない 名前" in line for line in listener.lines)
    assert not any("山田" in line for line in listener.lines)
