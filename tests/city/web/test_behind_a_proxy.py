"""The real server behind a TLS proxy on the same machine: forms are taken, cookies are for HTTPS alone."""

import re
import sqlite3
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest

from kiosk.tour.town import Town, town
from tests.city.builders import ran

HTTPS = {"Host": "city.example.jp", "X-Forwarded-Proto": "https"}


def asked(city: Town, verb: str, body: str, headers: dict[str, str]) -> tuple[int, str, list[str], str]:
    """Status, text, cookies and Strict-Transport-Security of the sign-in page."""
    place = urlsplit(city.url)
    line = HTTPConnection(str(place.hostname), int(place.port or 0), timeout=30)
    line.request(verb, "/staff/sign-in", body, headers)
    answer = line.getresponse()
    text = answer.read().decode()
    line.close()
    secure = answer.headers.get("Strict-Transport-Security", "")
    return answer.status, text, answer.headers.get_all("Set-Cookie") or [], secure


@pytest.mark.parametrize(("told", "status"), [({"X-Forwarded-Proto": "https"}, 200), ({}, 403)])
def test_a_form_is_taken_where_the_proxy_tells_of_https(city: Town, told: dict[str, str], status: int) -> None:
    _, page, cookies, _ = asked(city, "GET", "", HTTPS)
    token = re.search(r'csrfmiddlewaretoken" value="(\w+)"', page)
    assert token
    sent = {
        "Host": "city.example.jp",
        "Origin": "https://city.example.jp",
        "Content-Type": "application/x-www-form-urlencoded",
        "Cookie": cookies[0].split(";")[0],
    }
    body = urlencode({"csrfmiddlewaretoken": token[1], "username": "nobody", "password": "x"})
    answered, text, *_ = asked(city, "POST", body, sent | told)
    assert (answered, "名前か 合言葉が ちがう" in text) == (status, status == 200)


def test_cookies_are_for_https_and_browsers_are_told_to_stay_with_it(city: Town) -> None:
    _, _, cookies, secure = asked(city, "GET", "", HTTPS)
    assert len(cookies) == 1
    assert {"Secure", "HttpOnly", "SameSite=Lax"} <= {part.strip() for part in cookies[0].split(";")}
    assert secure == "max-age=31536000"
    assert asked(city, "GET", "", {})[3] == ""


def test_sessions_that_are_over_are_gone_with_the_next_start(tmp_path: Path) -> None:
    assert ran("migrate", database=f"sqlite:///{tmp_path}/city.db")[0] == 0
    with closing(sqlite3.connect(tmp_path / "city.db")) as db:
        for key, until in (("old", "2026-01-01 00:00:00"), ("good", "2999-01-01 00:00:00")):
            db.execute("INSERT INTO django_session VALUES (?, '', ?)", (key, until))
        db.commit()
        with town(tmp_path):
            assert db.execute("SELECT session_key FROM django_session").fetchall() == [("good",)]
