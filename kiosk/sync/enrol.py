"""Joins a city: shows it a one-time code and a fresh key, keeps the names and the key that come back."""

import ipaddress
from datetime import UTC, datetime
from urllib.parse import SplitResult, urlsplit

from kiosk.store.database import Database
from kiosk.store.enrolment import Enrolment, enrol, stream_to_enrol
from kiosk.sync.client import Answer, City, NoAnswer, Patience, Why
from kiosk.sync.outcome import AddressRefused, CodeRefused, Enrolled, Joining, Unreachable
from kiosk.sync.seal import new_secret, public_of
from kiosk.sync.send import API, USUAL_PATIENCE, type_of
from kiosk.sync.wire.enrolment import EnrolRequest, plain_code, read_answer, write_request
from kiosk.sync.wire.fields import Nonsense


def join(db: Database, url: str, code: str, patience: Patience = USUAL_PATIENCE) -> Joining:
    """Enrols this kiosk at the city's server; what was recorded before goes to that city too.

    Raises only a `StoreProblem`.
    """
    address = _address(url)
    plain = plain_code(code)
    if address is None:
        return AddressRefused()
    if plain is None:
        return CodeRefused()
    secret = new_secret()
    request = EnrolRequest(plain, stream_to_enrol(db), public_of(secret))
    try:
        with City(address, patience) as city:
            answer = city.post(f"{API}/enroll", write_request(request, secret), "application/json")
        return _joined(db, address, request.stream, secret, answer)
    except NoAnswer as none:
        return Unreachable(none.why)


def _joined(db: Database, url: str, stream: str, secret: bytes, answer: Answer) -> Joining:
    if answer.status == 403 and type_of(answer) == "code":
        return CodeRefused()
    if answer.status >= 500:
        raise NoAnswer(Why.CITY_BUSY)
    try:
        told = read_answer(answer.body)
    except Nonsense as nonsense:
        raise NoAnswer(Why.NOT_THE_CITY) from nonsense
    belonging = Enrolment(url, told.tenant, told.site, told.kiosk, told.city_key, secret, told.next_key)
    enrol(db, belonging, stream, datetime.now(UTC))
    return Enrolled(told.site, told.kiosk)


def _address(url: str) -> str | None:
    """The address without a slash at its end; None where it is not safe: the city's key comes from there."""
    try:
        parts = urlsplit(url.strip())
        safe = parts.scheme == "https" or (parts.scheme == "http" and _within_this_machine(parts))
        (parts.hostname or "").encode("idna")  # what no name of a computer can be is a ValueError
        whole = bool(parts.hostname) and parts.port != 0 and not (parts.query or parts.fragment or parts.username)
    except ValueError:
        return None
    return parts.geturl().rstrip("/") if safe and whole else None


def _within_this_machine(parts: SplitResult) -> bool:
    host = parts.hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:  # a name, not a number
        return False
