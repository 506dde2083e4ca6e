"""The pages of lessons: every number is that of a plain SQL count over single events."""

import importlib
from collections.abc import Iterator

import pytest
from django.apps import apps
from django.db import connection

from kiosk.city.counts import counts_of
from kiosk.city.models import Tally
from kiosk.city.titles import titled
from kiosk.city.web.learning import PASSES, WRONG
from kiosk.city.web.roles import Role
from tests.city.web.browser import Browser, come_in
from tests.city.web.reading import table, words
from tests.city.web.simulated import LESSONS, a_quarter, counted, wrong_acts
from tests.city.web.town import Line, a_kiosk, a_town

RANGES = [(month, site) for month in ("all", "2026-08", "2026-09", "2026-11") for site in ("", "1", "2")]


@pytest.fixture(scope="module")
def town() -> int:
    """Beside another one, whose numbers are others."""
    number, other = a_town("しらべる市"), a_town("となりの市")
    a_quarter(number, seed=1)
    a_quarter(other, seed=2)
    return number


@pytest.fixture(scope="module")
def browser(town: int) -> Browser:
    return come_in(town, Role.VIEWER)


def within(month: str, site: str) -> tuple[str, tuple[str | int, ...]]:
    """A range as SQL."""
    parts = [("month = %s", month)] * (month != "all") + [("site = %s", int(site or 0))] * (site != "")
    return " AND ".join(["lesson IS NOT NULL", *(text for text, _ in parts)]), tuple(value for _, value in parts)


def sums(town: int, where: str, *given: str | int) -> list[str]:
    """The six numbers of a row."""
    known = "lesson IN ('phone-call', 'map', 'scam-message', 'a-lesson-of-a-pack')"
    begun, finished, left = (
        counted(town, "count(*)", f"{where} AND {known} AND kind = '{kind}' {more}", *given)
        for kind, more in (
            ("lesson.started", ""),
            ("lesson.finished", ""),
            ("lesson.left", "AND typeof(step) = 'integer'"),
        )
    )
    hints = counted(town, "sum(hints)", f"{where} AND {known}", *given)
    called = counted(town, "count(*)", f"{where} AND {known} AND kind = 'help.called'", *given)
    return [str(n) for n in (begun, finished, left, hints, wrong_acts(town, f"{where} AND {known}", *given), called)]


@pytest.mark.parametrize(("month", "site"), RANGES)
def test_every_lesson_every_number(town: int, browser: Browser, month: str, site: str) -> None:
    where, given = within(month, site)
    page = browser.open(f"/staff/learning?month={month}&site={site}").text
    rows = {row[0]: row[1:] for row in table(page, "練習ごと")}
    assert set(rows) <= {titled(lesson).title for lesson in LESSONS}
    assert len(rows) == len(LESSONS) or month == "2026-08"
    for lesson in LESSONS:
        told = rows.get(titled(lesson).title, ["0"] * 6)
        assert told[:6] == sums(town, f"{where} AND lesson = %s", *given, lesson)


@pytest.mark.parametrize(("month", "site"), RANGES)
def test_every_place_and_every_month(town: int, browser: Browser, month: str, site: str) -> None:
    where, given = within(month, site)
    page = browser.open(f"/staff/learning?month={month}&site={site}").text
    for number, name in (("1", "中央公民館"), ("2", "みどり公民館")):
        rows = {row[0]: row[1:] for row in table(page, "場所ごと")}
        if site in ("", number):
            told = rows.get(name, ["0"] * 6)
            assert told == sums(town, f"{where} AND site = %s", *given, int(number))
        assert site in ("", number) or name not in rows
    for told in table(page, "月ごと"):
        assert told[1:] == sums(town, f"{where} AND month = %s", *given, told[0])


def steps_of(town: int, lesson: str, where: str, given: tuple[str | int, ...]) -> Iterator[list[str]]:
    ended = "kind IN ('lesson.finished', 'lesson.left') AND (kind = 'lesson.finished' OR typeof(step) = 'integer')"
    for step in range(1, LESSONS[lesson] + 1):
        at = (*given, lesson, step)
        yield [
            str(step),
            titled(lesson).step(step) or "（名前は 分かりません）",
            str(counted(town, "count(*)", f"{where} AND lesson = %s AND {ended} AND coalesce(step, 99) >= %s", *at)),
            "",
            str(counted(town, "count(*)", f"{where} AND lesson = %s AND kind = 'lesson.left' AND step = %s", *at)),
            str(counted(town, "count(*)", f"{where} AND lesson = %s AND kind = 'help.called' AND step = %s", *at)),
        ]


@pytest.mark.parametrize("lesson", LESSONS)
@pytest.mark.parametrize(("month", "site"), [("all", ""), ("2026-10", "1"), ("2026-11", "")])
def test_every_step_of_a_lesson(town: int, browser: Browser, lesson: str, month: str, site: str) -> None:
    where, given = within(month, site)
    page = browser.open(f"/staff/learning/{lesson}?month={month}&site={site}").text
    assert table(page, "どこで 止まるか") == list(steps_of(town, lesson, where, given))
    for row in table(page, "見かたごと"):
        part = next(code for code, name in PASSES.items() if name == row[0])
        mine = sums(town, f"{where} AND lesson = %s AND part = %s", *given, lesson, part)
        assert row[1:6] == mine[:5]
    for kind, n in table(page, "ちがう ところに さわった ときの ようす"):
        code = next(code for code, name in WRONG.items() if name == kind)
        assert int(n) == wrong_acts(town, f"{where} AND lesson = %s AND w.key = %s", *given, lesson, code)


def test_where_most_stop_is_said_beside_the_lesson(town: int, browser: Browser) -> None:
    page = browser.open("/staff/learning?month=all").text
    rows = {row[0]: row[-1] for row in table(page, "練習ごと")}
    left = {
        step: counted(town, "count(*)", "kind = 'lesson.left' AND lesson = 'map' AND step = %s", step)
        for step in range(1, 9)
    }
    most = max(left, key=lambda step: left[step])
    assert rows[titled("map").title] == f"{most}番目 「{titled('map').step(most)}」 で {left[most]}回".replace(
        " 「", "「"
    ).replace("」 ", "」")


def test_without_a_choice_the_newest_month_is_told_and_a_wrong_one_is_as_none(browser: Browser) -> None:
    newest = words(browser.open("/staff/learning").text)
    assert "練習 2026-11 ぜんぶの 場所" in newest
    for asked in ("month=2031-01", "month=';--", "site=99", "site=x", "site=1&site=%00"):
        assert browser.open(f"/staff/learning?{asked}").status == 200


def test_a_town_that_has_nothing_yet_is_told_so() -> None:
    browser = come_in(a_town(), Role.VIEWER)
    assert "まだ 練習の 記録が ありません" in words(browser.open("/staff/learning").text)


def test_a_lesson_that_only_another_town_played_is_not_there(town: int) -> None:
    other = a_town()
    a_kiosk(other).sends(Line("lesson.started", {"lesson": "only-theirs", "part": "watch"}))
    browser = come_in(town, Role.ADMINISTRATOR)
    assert browser.open("/staff/learning/only-theirs").status == 404
    assert browser.open("/staff/learning/phone-call").status == 200


def test_the_same_batch_twice_counts_once_and_the_sums_of_an_older_city_are_the_same(town: int) -> None:
    columns = ("tenant_id", "month", "site", "about", "part", "what", "n")
    before = sorted(Tally.objects.values_list(*columns))
    Tally.objects.all().delete()
    importlib.import_module("kiosk.city.migrations.0006_tally").count(apps, connection.schema_editor())
    assert sorted(Tally.objects.values_list(*columns)) == before
    assert len(before) > 100


@pytest.mark.parametrize(
    "body",
    [
        "{",
        "{}",
        '{"lesson":"map","part":"Watch","step":1e400}',
        '{"lesson":"map","part":"\\ud800","step":2}',
        '{"lesson":"m","part":"watch"}',
        '{"lesson":"' + "a" * 50 + '","part":"watch"}',
        '{"a":' * 5000 + "1" + "}" * 5000,
    ],
)
def test_a_line_that_makes_no_sense_adds_nothing(body: str) -> None:
    assert [list(counts_of(kind, body)) for kind in ("lesson.started", "lesson.left", "desk.consulted")] == [[], [], []]
