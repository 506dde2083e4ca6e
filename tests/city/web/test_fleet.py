"""The page of kiosks: what their last batches told, in kind words."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection

from kiosk.city.enrolment import revoke
from kiosk.city.models import Kiosk as Row
from kiosk.city.stand import Way
from kiosk.city.web.roles import Role
from kiosk.sync.wire.batch import MOST_EVENTS
from tests.city.web.browser import come_in
from tests.city.web.reading import words
from tests.city.web.town import Line, a_kiosk, a_town

LOOKED = Line("card.looked", {"state": "ready"})


def seen_back(tenant: int, number: int, back: timedelta) -> None:
    Row.objects.filter(tenant_id=tenant, number=number).update(last_seen=datetime.now(UTC) - back)


def the_page(tenant: int) -> str:
    return words(come_in(tenant, Role.VIEWER).open("/staff/").text)


def test_a_town_without_kiosks_is_told_how_to_begin() -> None:
    assert "まだ きかいが ありません。サーバーで kiosk-city enroll" in the_page(a_town())


def test_a_kiosk_that_sends_shows_its_release_and_how_much_came() -> None:
    town = a_town()
    a_kiosk(town, "みどり公民館").sends(LOOKED, LOOKED, app="0.7.2")
    told = the_page(town)
    assert "1番 みどり公民館 とどいて います" in told
    assert "0.7.2 2" in told
    assert "見に 行く とよい きかい 0 台" in told


@pytest.mark.parametrize(
    ("back", "said", "look"),
    [
        (timedelta(hours=71), "とどいて います", 0),
        (timedelta(hours=73), "3日 何も とどいて いません。使う 人が いないか、つながって いないか です", 1),
    ],
)
def test_a_kiosk_that_is_silent_for_three_days_is_to_be_looked_at(back: timedelta, said: str, look: int) -> None:
    town = a_town()
    kiosk = a_kiosk(town)
    kiosk.sends(LOOKED)
    seen_back(town, kiosk.number, back)
    told = the_page(town)
    assert said in told
    assert f"見に 行く とよい きかい {look} 台" in told


def test_a_kiosk_that_never_sent_and_one_that_was_stopped() -> None:
    town = a_town()
    a_kiosk(town)
    assert "まだ 何も とどいて いません。線と 設定を 見てください" in the_page(town)
    assert revoke(town, 1, datetime.now(UTC))
    told = the_page(town)
    assert "とめて あります" in told
    assert "見に 行く とよい きかい 0 台" in told


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (timedelta(minutes=7, seconds=10), "時計が 7分 すすんで います"),
        (timedelta(minutes=-9, seconds=-10), "時計が 9分 おくれて います"),
        (timedelta(days=-20000), "おくれて います"),
    ],
)
def test_a_wrong_clock_is_told(wrong: timedelta, said: str) -> None:
    town = a_town()
    a_kiosk(town).sends(LOOKED, clock=datetime.now(UTC) + wrong)
    assert said in the_page(town)


def test_a_clock_that_is_right_and_days_on_a_stick_are_not_taken_for_a_wrong_clock() -> None:
    town = a_town()
    a_kiosk(town).sends(LOOKED, clock=datetime.now(UTC) + timedelta(seconds=100))
    carried = a_kiosk(town)
    carried.sends(LOOKED, way=Way.STICK, clock=datetime.now(UTC) - timedelta(days=9))
    told = the_page(town)
    assert "時計が" not in told
    assert told.count("（USBで）") == 1


def test_a_stick_leaves_what_the_network_told_of_the_clock() -> None:
    town = a_town()
    kiosk = a_kiosk(town)
    kiosk.sends(LOOKED, clock=datetime.now(UTC) + timedelta(minutes=5, seconds=10))
    kiosk.sends(LOOKED, way=Way.STICK, clock=datetime.now(UTC) - timedelta(days=9))
    assert "時計が 5分 すすんで います" in the_page(town)


def test_a_full_batch_says_that_more_follows() -> None:
    town = a_town()
    kiosk = a_kiosk(town)
    kiosk.sends(*[LOOKED] * MOST_EVENTS)
    assert "（まだ つづきが あります）" in the_page(town)
    kiosk.sends(LOOKED)
    assert "つづきが" not in the_page(town)


def test_a_kiosk_whose_place_is_gone_is_still_there() -> None:
    town = a_town()
    a_kiosk(town).sends(LOOKED)
    Row.objects.filter(tenant_id=town).update(site=99)
    assert "場所が 分かりません" in the_page(town)


def test_the_numbers_are_those_of_plain_sql() -> None:
    town = a_town()
    for site, many in (("北", 3), ("北", 5), ("南", 1)):
        a_kiosk(town, site).sends(*[LOOKED] * many)
    with connection.cursor() as sql:
        sql.execute("SELECT count(*) FROM event WHERE tenant_id = %s", (town,))
        (lines,) = sql.fetchone()
        sql.execute("SELECT count(*) FROM kiosk WHERE tenant_id = %s", (town,))
        (kiosks,) = sql.fetchone()
    told = the_page(town)
    assert (kiosks, lines) == (3, 9)
    assert f"きかい {kiosks} 台" in told
    assert f"とどいた 記録 {lines} 件" in told


def test_the_page_of_one_kiosk_tells_its_days() -> None:
    town = a_town()
    today = datetime.now(UTC).isoformat()
    a_kiosk(town).sends(LOOKED)
    a_kiosk(town).sends(
        Line("card.looked", {"state": "ready"}, today), Line("help.called", {}, today), Line("new.kind", {}, today)
    )
    browser = come_in(town, Role.VIEWER)
    told = words(browser.open("/staff/kiosks/2").text)
    assert "カードを 見た 1" in told
    assert "人を よんだ 1" in told
    assert "new.kind 1" in told
    assert browser.open("/staff/kiosks/3").status == 404


def test_a_kiosk_of_another_town_is_not_there() -> None:
    theirs = a_town()
    for _ in range(3):
        a_kiosk(theirs)
    mine = a_town()
    a_kiosk(mine)
    browser = come_in(mine, Role.ADMINISTRATOR)
    assert [browser.open(f"/staff/kiosks/{number}").status for number in (0, 1, 2, 3, 10**12)] == [
        404,
        200,
        404,
        404,
        404,
    ]
