"""The report of a month: its numbers equal plain SQL counts or are blank; the table and its dictionary."""

import csv
import io
from datetime import UTC, datetime

import pytest

from kiosk.city.counts import CONSULTED
from kiosk.city.tenants import name
from kiosk.city.titles import titled
from kiosk.city.web.roles import Role
from kiosk.desk.choices import TOPICS
from tests.city.web.browser import Browser, come_in
from tests.city.web.reading import table, words
from tests.city.web.simulated import LESSONS, a_quarter, counted
from tests.city.web.town import Line, a_kiosk, a_town

MONTHS = ("2026-08", "2026-09", "2026-11")
KINDS = {"はじめた": "lesson.started", "おわった": "lesson.finished", "相談": CONSULTED}
SITES = {"中央公民館": 1, "みどり公民館": 2}
OF_LESSON = "month = %s AND kind = %s AND lesson = %s"
OF_TOPIC = "month = %s AND kind = %s AND json_extract(body, '$.topic') = %s"


@pytest.fixture(scope="module")
def town() -> int:
    number = name(0, "しらべる市", "131083")
    a_quarter(number, seed=5, lines=120)
    a_quarter(a_town(), seed=6, lines=120)
    return number


@pytest.fixture(scope="module")
def browser(town: int) -> Browser:
    return come_in(town, Role.VIEWER)


def the_csv(browser: Browser, path: str) -> list[list[str]]:
    page = browser.open(path)
    assert page.headers["content-type"] == "text/csv; charset=utf-8"
    assert page.text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(page.text[1:])))


@pytest.mark.parametrize("month", MONTHS)
def test_a_number_on_the_page_is_that_of_plain_sql_or_blank(town: int, browser: Browser, month: str) -> None:
    page = browser.open(f"/staff/report?month={month}").text
    names = {titled(lesson).title: lesson for lesson in LESSONS}
    for title, *told in table(page, "練習"):
        ns = [counted(town, "count(*)", OF_LESSON, month, kind, names[title]) for kind in list(KINDS.values())[:2]]
        assert all(cell in (str(n), "―") for cell, n in zip(told, ns, strict=True))
        assert all(cell == "―" for cell, n in zip(told, ns, strict=True) if n < 5)
        assert told[0] == str(ns[0]) or ns[0] < 5
    codes = {choice.label: choice.code for choice in TOPICS}
    topics = table(page, "相談") if "この 月の 相談は ありません" not in page else []
    for label, cell in topics:
        n = counted(town, "count(*)", OF_TOPIC, month, CONSULTED, codes[label])
        assert cell == "―" if n < 5 else cell in (str(n), "―")
    said = counted(town, "count(*)", "month = %s AND kind = 'help.called'", month)
    assert f"人を よんだ {said if said >= 5 else '―'} 回" in words(page)


def test_the_page_tells_where_it_was_hard(town: int, browser: Browser) -> None:
    rows = table(browser.open("/staff/report?month=2026-11").text, "むずかしかった ところ")
    names = {titled(lesson).title: lesson for lesson in LESSONS}
    assert rows
    for title, where, n in rows:
        step = int(where.split("番目")[0])
        at = "month = '2026-11' AND kind = 'lesson.left' AND lesson = %s AND step = %s"
        assert int(n) == counted(town, "count(*)", at, names[title], step) >= 5


@pytest.mark.parametrize("month", MONTHS)
def test_a_cell_of_the_table_is_that_of_plain_sql_or_blank(town: int, browser: Browser, month: str) -> None:
    headings, *rows = the_csv(browser, f"/staff/report.csv?month={month}")
    assert headings == [column for column, _ in the_csv(browser, "/staff/report-columns.csv")[1:]]
    groups: dict[tuple[str, str], list[tuple[int, str]]] = {}
    for row in rows:
        assert row[:4] == ["13", "131083", "しらべる市", month]
        where = OF_LESSON if row[5] == "練習" else OF_TOPIC
        n = counted(town, "count(*)", f"{where} AND site = %s", month, KINDS[row[8]], row[6], SITES[row[4]])
        assert row[9] == "" or (row[9] == str(n) and n >= 5)
        groups.setdefault((row[6], row[8]), []).append((n, row[9]))
    assert len(rows) == len({tuple(row[:9]) for row in rows})
    for cells in groups.values():
        hidden = [n for n, told in cells if told == ""]
        assert len(hidden) in (0, len(cells)) or (len(hidden) >= 2 and sum(hidden) >= 5)
    assert month == "2026-08" or any(row[9] for row in rows)


def test_a_month_without_anything_is_a_page_too(browser: Browser) -> None:
    told = words(browser.open("/staff/report?month=2020-12").text)
    assert "この 月の 練習は ありません" in told
    assert "相談 ― 回" in told
    assert len(the_csv(browser, "/staff/report.csv?month=2020-12")) == 1
    assert browser.open("/staff/report.csv?month=2020-13").status == 200


def test_a_place_called_like_a_formula_is_text_for_a_spreadsheet() -> None:
    town = a_town()
    a_kiosk(town, "=1+1").sends(*[Line("lesson.started", {"lesson": "map", "part": "watch"})] * 6)
    browser = come_in(town, Role.VIEWER)
    assert the_csv(browser, "/staff/report.csv")[1][4:] == [
        "'=1+1",
        "練習",
        "map",
        titled("map").title,
        "はじめた",
        "6",
    ]


def test_what_desks_did_stands_on_a_kiosks_page_for_desks_alone() -> None:
    town = a_town()
    today = datetime.now(UTC).isoformat()
    a_kiosk(town).sends(Line("desk.consulted", {"venue": 0, "topic": "card"}, today), Line("help.called", {}, today))
    told = {role: "相談" in table_words(come_in(town, role)) for role in Role}
    assert {role for role, seen in told.items() if seen} == {Role.DESK, Role.ADMINISTRATOR}


def table_words(browser: Browser) -> str:
    return " ".join(" ".join(row) for row in table(browser.open("/staff/kiosks/1").text, "この 2週間"))
