"""Sending: everything once, whatever answers, and never a word believed that the city did not sign."""

import shutil
from pathlib import Path

import pytest

from kiosk.store.outbox import waiting
from kiosk.store.results import record
from kiosk.sync.client import Why
from kiosk.sync.enrol import join
from kiosk.sync.outcome import (
    AddressRefused,
    CodeRefused,
    Enrolled,
    NotEnrolled,
    NothingWaiting,
    Refused,
    Sent,
    Stop,
    Unreachable,
    line_of,
)
from kiosk.sync.send import send_waiting
from kiosk.tour.town import Town
from tests.store.builders import a_database, a_finished_lesson, a_moment, a_whole_visit
from tests.sync.builders import IMPATIENT, a_kiosk, a_kiosk_sent_to, answering, nobody, saying, self_signed

OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def test_without_a_city_nothing_is_tried(tmp_path: Path) -> None:
    assert send_waiting(a_database(tmp_path, a_whole_visit())) == NotEnrolled()


def test_a_page_of_the_network_confirms_nothing(tmp_path: Path) -> None:
    with answering(200, b"<html>Welcome</html>") as url:
        db = a_kiosk_sent_to(tmp_path, url, a_whole_visit())
        assert send_waiting(db, IMPATIENT) == Unreachable(Why.NOT_THE_CITY)
        assert waiting(db) == 7


@pytest.mark.parametrize(
    ("status", "body", "why"),
    [
        (302, b"", Why.NOT_THE_CITY),
        (511, b"log in", Why.NOT_THE_CITY),
        (200, b'{"type":"receipt","stream":"x","hwm":6}', Why.NOT_THE_CITY),
        (200, b"{" * 3000, Why.NOT_THE_CITY),
        (200, b"x" * 200_000, Why.NOT_THE_CITY),
        (404, b"not here", Why.NOT_THE_CITY),
        (410, b'{"type":"revoked"}', Why.NOT_THE_CITY),
        (500, b"Internal Server Error", Why.CITY_BUSY),
        (503, b"", Why.CITY_BUSY),
        (507, b'{"type":"full"}', Why.CITY_FULL),
    ],
)
def test_whatever_else_answers_nothing_is_lost(tmp_path: Path, status: int, body: bytes, why: Why) -> None:
    with answering(status, body, Location="http://127.0.0.1:1/login") as url:
        db = a_kiosk_sent_to(tmp_path, url, a_whole_visit())
        assert send_waiting(db, IMPATIENT) == Unreachable(why)
        assert waiting(db) == 7


def test_nobody_at_the_address(tmp_path: Path) -> None:
    with nobody() as url:
        db = a_kiosk_sent_to(tmp_path, url, a_whole_visit())
        assert send_waiting(db, IMPATIENT) == Unreachable(Why.NO_CONNECTION)
        assert waiting(db) == 7


def test_a_certificate_that_nobody_vouches_for(tmp_path: Path) -> None:
    with self_signed(tmp_path) as url:
        db = a_kiosk_sent_to(tmp_path / "kiosk", url, a_whole_visit())
        assert send_waiting(db, IMPATIENT) == Unreachable(Why.NOT_TRUSTED)
        assert waiting(db) == 7


def test_a_name_that_does_not_exist(tmp_path: Path) -> None:
    db = a_kiosk_sent_to(tmp_path, "https://city.invalid", a_whole_visit())
    assert send_waiting(db, IMPATIENT) in (Unreachable(Why.NO_CONNECTION), Unreachable(Why.TIMED_OUT))


@pytest.mark.parametrize(
    "pieces",
    [
        (),
        (b"HTTP/1.1 200 OK\r\n",),
        (OK + b"Content-Length: 500\r\n\r\n{",),
    ],
)
def test_a_half_open_line_ends_in_time(tmp_path: Path, pieces: tuple[bytes, ...]) -> None:
    with saying(*pieces) as url:
        db = a_kiosk_sent_to(tmp_path, url, a_whole_visit())
        assert send_waiting(db, IMPATIENT) == Unreachable(Why.TIMED_OUT)
        assert waiting(db) == 7


def test_an_answer_that_never_stops_dripping_ends_in_time(tmp_path: Path) -> None:
    with saying(OK + b"Content-Length: 50000\r\n\r\n", *[b" "] * 200, pause=0.1) as url:
        db = a_kiosk_sent_to(tmp_path, url, a_whole_visit())
        assert send_waiting(db, IMPATIENT) == Unreachable(Why.TIMED_OUT)


@pytest.mark.parametrize("noise", [b"SSH-2.0-OpenSSH_9.2\r\n", b"\x16\x03\x01" + b"\0" * 50, b"\r\n" * 9000])
def test_a_server_that_speaks_something_else(tmp_path: Path, noise: bytes) -> None:
    with saying(noise) as url:
        db = a_kiosk_sent_to(tmp_path, url, a_whole_visit())
        ended = send_waiting(db, IMPATIENT)
        assert isinstance(ended, Unreachable)
        assert waiting(db) == 7


def test_a_city_that_does_not_know_us_stops_the_sending(tmp_path: Path, city: Town) -> None:
    db = a_kiosk_sent_to(tmp_path, city.url, a_whole_visit())
    assert send_waiting(db) == Refused(Stop.UNKNOWN)
    assert waiting(db) == 7


def test_another_city_at_the_same_address_is_not_believed(tmp_path: Path, city: Town) -> None:
    db = a_kiosk(tmp_path, city, a_whole_visit())
    db.execute("UPDATE enrolment SET city_key = ?", (b"\3" * 32,))
    assert send_waiting(db) == Unreachable(Why.NOT_THE_CITY)
    assert waiting(db) == 7


def test_a_clone_that_was_slower_is_found_as_well(tmp_path: Path, city: Town) -> None:
    a_kiosk(tmp_path / "one", city).close()
    shutil.copytree(tmp_path / "one", tmp_path / "two")
    one, two = a_database(tmp_path / "one", [a_finished_lesson()] * 5), a_database(tmp_path / "two")
    assert send_waiting(one) == Sent(5, 5)
    record(two, a_finished_lesson(hints=9), a_moment())
    assert send_waiting(two) == Refused(Stop.FORK)


def test_a_kiosk_restored_from_a_backup_is_found(tmp_path: Path, city: Town) -> None:
    a_kiosk(tmp_path / "kiosk", city, [a_finished_lesson()] * 2).close()
    shutil.copytree(tmp_path / "kiosk", tmp_path / "backup")
    assert send_waiting(a_database(tmp_path / "kiosk", [a_finished_lesson()] * 2)) == Sent(4, 4)
    assert send_waiting(a_database(tmp_path / "backup")) == Refused(Stop.FORK)


def test_a_revoked_kiosk_stops_and_keeps_everything(tmp_path: Path, city: Town) -> None:
    db = a_kiosk(tmp_path, city, [a_finished_lesson()])
    number = db.execute("SELECT kiosk FROM enrolment").fetchone()[0]
    city.command("revoke", number)
    assert send_waiting(db) == Refused(Stop.REVOKED)
    assert waiting(db) == 1


def test_a_code_works_once(tmp_path: Path, city: Town) -> None:
    code = city.code()
    assert isinstance(join(a_database(tmp_path / "one"), city.url, code.lower()), Enrolled)
    assert join(a_database(tmp_path / "two"), city.url, code) == CodeRefused()
    assert join(a_database(tmp_path / "two"), city.url, "ABCD") == CodeRefused()


@pytest.mark.parametrize(
    "url",
    [
        "http://city.example.jp",
        "ftp://127.0.0.1",
        "127.0.0.1:80",
        "",
        "https://",
        "https://[",
        "http://127.0.0.1:99999",
    ],
)
def test_an_address_that_is_not_safe_is_not_asked(tmp_path: Path, url: str) -> None:
    assert join(a_database(tmp_path), url, "A" * 32) == AddressRefused()


def test_a_page_of_the_network_can_not_enroll(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    for status in (200, 302, 403, 404):
        with answering(status, b"<html>") as url:
            assert join(db, url, "A" * 32, IMPATIENT) == Unreachable(Why.NOT_THE_CITY)
    with nobody() as url:
        assert join(db, url, "A" * 32, IMPATIENT) == Unreachable(Why.NO_CONNECTION)
    assert send_waiting(db) == NotEnrolled()


@pytest.mark.parametrize(
    "ended",
    [
        *(Unreachable(why) for why in Why),
        *(Refused(stop) for stop in Stop),
        *(Sent(3, 3), NothingWaiting(), NotEnrolled(), Enrolled("1", "1"), CodeRefused(), AddressRefused()),
    ],
)
def test_every_end_is_one_kind_line(ended: Unreachable) -> None:
    line = line_of(ended)
    assert line
    assert "\n" not in line
    assert not any(word in line for word in ("失敗", "無効", "エラー"))
