"""The page of desks: sums equal plain SQL counts, and what is 要確認 is settled by a form."""

from datetime import date, datetime

import pytest

from kiosk.city import bookings
from kiosk.city.ingest import JAPAN
from kiosk.city.models import Booking
from kiosk.city.web.roles import Role
from kiosk.desk import choices, sighting
from kiosk.desk.ticket import number_of
from kiosk.sync.wire.board import Slot
from tests.city.web.browser import Browser, come_in
from tests.city.web.reading import table, words
from tests.city.web.simulated import a_quarter, counted
from tests.city.web.town import Line, a_kiosk, a_town

NAMES = {1: "中央公民館", 2: "みどり公民館"}


@pytest.fixture(scope="module")
def town() -> int:
    number = a_town()
    a_quarter(number, seed=3)
    a_quarter(a_town(), seed=4)
    return number


@pytest.fixture(scope="module")
def browser(town: int) -> Browser:
    return come_in(town, Role.DESK)


def by(town: int, kind: str, field: str, keys: tuple[choices.Choice, ...], where: str, *given: str | int) -> dict:
    """How often each choice was made, by its word; without those that never were."""
    found = {
        key.label: counted(
            town, "count(*)", f"{where} AND kind = %s AND json_extract(body, '$.{field}') = %s", *given, kind, key.code
        )
        for key in keys
    }
    return {label: n for label, n in found.items() if n}


@pytest.mark.parametrize(
    ("asked", "where", "given"),
    [
        ("month=all", "1 = 1", ()),
        ("month=2026-10", "month = %s", ("2026-10",)),
        ("month=all&site=2", "site = %s", (2,)),
        ("month=2026-11&site=1", "month = %s AND site = %s", ("2026-11", 1)),
    ],
)
def test_every_number_is_that_of_plain_sql(
    town: int, browser: Browser, asked: str, where: str, given: tuple[str | int, ...]
) -> None:
    page = browser.open(f"/staff/desks?{asked}").text
    for heading, kind, field, keys in (
        ("何の 相談か", "desk.consulted", "topic", choices.TOPICS),
        ("どう おわったか", "desk.consulted", "outcome", choices.OUTCOMES),
        ("見たことの 知らせ", "desk.sighted", "what", sighting.KINDS),
    ):
        told = {name: int(n) for name, n in table(page, heading)}
        assert told == by(town, kind, field, keys, where, *given)
        assert told
    for name, n in table(page, "場所ごとの 相談"):
        site = next(number for number, called in NAMES.items() if called == name)
        more = f"{where} AND kind = 'desk.consulted' AND site = %s"
        assert int(n) == counted(town, "count(*)", more, *given, site)
    for kind, said in (("desk.consulted", "相談 {} 回"), ("desk.ticket", "相談の 紙 {} まい")):
        assert said.format(counted(town, "count(*)", f"{where} AND kind = %s", *given, kind)) in words(page)


def test_a_desk_elsewhere_counts_where_it_stood() -> None:
    town = a_town()
    a_kiosk(town, "北")
    a_kiosk(town, "南").sends(
        Line("desk.consulted", {"venue": 1, "topic": "card", "outcome": "solved"}),
        Line("desk.consulted", {"venue": 0, "topic": "card", "outcome": "solved"}),
    )
    page = come_in(town, Role.DESK).open("/staff/desks?month=all").text
    assert sorted(table(page, "場所ごとの 相談")) == [["北", "1"], ["南", "1"]]


def test_a_booking_without_a_place_is_settled_by_the_form() -> None:
    town = a_town()
    bookings.publish(town, (Slot("s1", "town-hall", "2999-12-03", "09:30", 1, 0),), date(2026, 11, 1))
    first, second = number_of(77), number_of(78)
    a_kiosk(town).sends(*(Line("booking.requested", {"ticket": one, "slot": "s1"}) for one in (first, second)))
    browser = come_in(town, Role.DESK)
    page = browser.open("/staff/desks").text
    assert [(row[0], row[-1].split()[0]) for row in table(page, "これからの 予約")] == [
        (first, "予約ずみ"),
        (second, "要確認"),
    ]
    assert "予約の もうしこみ 2 件" in words(browser.open(f"/staff/desks?month={datetime.now(JAPAN):%Y-%m}").text)
    assert "予約の もうしこみ 0 件" in words(browser.open("/staff/desks?month=2020-02").text)
    assert browser.send(f"/staff/bookings/{first}/confirm", "/staff/desks").status == 404
    assert browser.send(f"/staff/bookings/{second}/confirm", "/staff/desks").to == "/staff/desks"
    assert set(Booking.objects.filter(tenant_id=town).values_list("standing", flat=True)) == {"confirmed"}


def test_a_town_whose_desks_wrote_nothing_is_told_so() -> None:
    told = words(come_in(a_town(), Role.DESK).open("/staff/desks").text)
    assert "相談 0 回" in told
    assert "いま、まっている 予約は ありません" in told
