"""The real server behind a TLS proxy on the same machine: forms are taken, cookies are for HTTPS alone."""

import re
from http.client import HTTPConnection
from urllib.parse import urlencode, urlsplit

import pytest

from kiosk.tour.town import Town

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
