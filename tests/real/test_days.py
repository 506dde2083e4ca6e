"""Whole days in a real window without a network, on paper through the real CUPS: a class of twelve, a desk."""

import csv
import os
import time
from collections.abc import Generator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kiosk.__main__ import main
from kiosk.exits import Exit
from kiosk.paths import DataFolder
from kiosk.store.database import Database, open_database
from kiosk.store.sql import run
from kiosk.store.staff_code import set_code
from kiosk.tour.eyes import Eyes, Thing, eyes_on
from kiosk.tour.hands import Hands
from kiosk.tour.screen import virtual_screen
from kiosk.tour.stage import running_kiosk
from tests.paper.rendered import Rendered
from tests.real.cups import PrintServer, a_print_server
from tests.ui.kiosk.test_desk_pages import PEOPLE, a_board, belongs

CODE = "482916"
LESSONS = ("ゆびの 練習", "ホーム画面・もどる", "文字を 大きく")
ANSWERS = (("はい、とても",) * 5, ("はい", "はい", "こたえない", "はい", "はい、とても"))
SOME = PEOPLE if "ENGAWA_FULL" in os.environ else (PEOPLE[1], PEOPLE[7], PEOPLE[0])


@dataclass
class Hall:
    """A kiosk on its screen, its printer, and what it keeps."""

    eyes: Eyes
    hands: Hands
    printer: PrintServer
    data: DataFolder

    def tap(self, name: str, times: int = 1) -> None:
        for _ in range(times):
            self.hands.tap(self.settled(name))

    def settled(self, name: str) -> Thing:
        """The button once it stands still: pages slide in."""
        before = self.eyes.see_button(name, 20)
        while True:
            time.sleep(0.1)
            now = self.eyes.see_button(name)
            if now == before:
                return now
            before = now

    def open_for_staff(self) -> None:
        self.tap("係の人")
        for digit in CODE:
            self.tap(digit)
        self.tap("ひらく")

    def printed(self) -> Rendered:
        """The paper that comes out next."""
        paper = Rendered(self.printer.wait_for())
        self.printer.paper.unlink()
        return paper

    def sql(self, query: str, *values: object) -> list[tuple[object, ...]]:
        with closing(open_database(self.data)) as db:
            return run(db, query, *values).fetchall()


def furnish(db: Database) -> None:
    """A kiosk of a city that can't be reached."""
    set_code(db, CODE)
    belongs(db, a_board())


@pytest.fixture
def hall(tmp_path: Path) -> Generator[Hall]:
    data = DataFolder(tmp_path / "data")
    with closing(open_database(data)) as db:
        furnish(db)
    with ExitStack() as stack:
        server = stack.enter_context(a_print_server(Path(stack.enter_context(TemporaryDirectory(prefix="cups-")))))
        server.add_printer()
        screen = stack.enter_context(virtual_screen(1920, 1080))
        environment = {**screen.environment, **server.environment}
        stack.enter_context(running_kiosk(environment, data, tmp_path / "log", "--silent"))
        eyes = stack.enter_context(eyes_on("engawa", screen.environment))
        eyes.see_button("画面に さわってください", 30)
        yield Hall(eyes, Hands(screen.environment), server, data)
        assert "Traceback" not in (tmp_path / "log").read_text(encoding="utf-8")
        assert server.kept() == []


@pytest.mark.timeout(300)
def test_a_class_of_twelve_with_three_lessons_ends_in_its_report(hall: Hall, tmp_path: Path) -> None:
    hall.open_for_staff()
    hall.tap("教室")
    hall.tap("はじめての スマホ")
    hall.tap("＋", 4)
    hall.tap("始める")
    for lesson in LESSONS:
        hall.tap(lesson)
        hall.tap("見るのを おわる")
        hall.eyes.see_button("もう一度")
        hall.tap("もどる")
    hall.tap("紙に 出す")
    handout = hall.printed()
    hall.tap("わかりました")
    assert "文字を大きく・明るく・音を大きく" in handout.text()
    hall.tap("教室を おわる")
    hall.tap("これで よい")
    hall.tap("感想を 聞く")
    for at, person in enumerate(ANSWERS):
        if at:
            hall.tap("つぎの 人が 始める")
        for answer in person:
            hall.tap(answer)
    hall.tap("もどる")
    hall.tap("書いて おわる")
    hall.tap("紙に 出す")
    hall.tap("教室の 報告")
    report = hall.printed()
    hall.tap("わかりました")
    (kept,) = hall.sql("SELECT heads, minutes, course FROM class_held")
    assert kept[0] == 12
    assert hall.sql("SELECT count(*) FROM class_lesson") == [(3,)]
    assert hall.sql("SELECT sum(n) FROM class_answer") == [(10,)]
    for words in ("12人", "3つ", f"{kept[1]}分", "はじめてのスマホ"):
        assert words in report.text()
    of_useful = dict(hall.sql("SELECT answer, n FROM class_answer WHERE question = 'useful'"))
    assert sum(of_useful.values()) == 2
    table = tmp_path / "classes.csv"
    assert main(["class", "report", "--csv", str(table), "--data", str(hall.data.root)]) == Exit.DONE
    rows = list(csv.reader(table.read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == 2
    assert "12" in rows[1]
    assert hall.sql("SELECT count(*) FROM outbox WHERE instr(line, 'class.held') > 0") == [(1,)]


@pytest.mark.timeout(400)
def test_a_day_at_the_desk_ends_in_tickets_and_a_day_sheet(hall: Hall) -> None:
    hall.open_for_staff()
    hall.tap("相談")
    tickets = 0
    for person in SOME:
        for label in person[:4]:
            hall.tap(label)
        for label in person[4:]:
            if label == "いそぎ":
                hall.tap("いそぎ")
                hall.tap("つづける")
            else:
                hall.tap(label)
        if person[4] == "窓口へ つなぐ":
            hall.tap("引きつぎの 紙を 作る")
            hall.tap("マイナンバーカードの 更新")
            hall.tap("紙に 出す")
            ticket = hall.printed()
            hall.tap("わかりました")
            tickets += 1
            (number,) = hall.sql("SELECT ticket FROM desk_ticket ORDER BY rowid DESC LIMIT 1")[0]
            assert str(number) in ticket.text()
            assert "いまのカード" in ticket.text()
        hall.tap("つぎの 人")
    hall.tap("きょうの 数")
    hall.tap("紙に 出す")
    sheet = hall.printed()
    hall.tap("わかりました")
    assert hall.sql("SELECT count(*) FROM desk_consulted") == [(len(SOME),)]
    (minutes,) = hall.sql("SELECT sum(minutes) FROM desk_consulted")[0]
    for words in (f"{len(SOME)}件", f"{minutes}分", f"{tickets}枚"):
        assert words in sheet.text()
    assert hall.sql("SELECT count(*) FROM desk_ticket") == [(tickets,)]
