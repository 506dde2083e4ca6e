"""The device API over plain HTTP: every answer has a type, nothing breaks it."""

import http.client
import json
import socket
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import pytest

from kiosk.store.chain import START, last_link
from kiosk.store.streams import new_id
from kiosk.sync.seal import new_secret, public_of
from kiosk.sync.wire.batch import LARGEST_FILE, Header, encode
from kiosk.sync.wire.enrolment import EnrolAnswer, EnrolRequest, read_answer, write_request
from kiosk.sync.wire.receipt import Receipt, Standing, read_receipt
from kiosk.tour.town import Town
from tests.sync.builders import a_header, a_line

NOISE = (
    b"\0" * 500,
    b"\x16\x03\x01\x02\x00",
    b"GET / HTTP/9.9\r\n\r\n",
    b"POST /d/v1/batches HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
)


class Device:
    """A kiosk of bare bytes, enrolled at `city`."""

    def __init__(self, city: Town) -> None:
        self.city = city
        self.secret = new_secret()
        self.stream = new_id()
        request = EnrolRequest(city.code().replace("-", ""), self.stream, public_of(self.secret))
        status, body = asked(city, "POST", "/d/v1/enroll", write_request(request, self.secret))
        assert status == 200
        self.names: EnrolAnswer = read_answer(body)

    def header(self, lines: tuple[bytes, ...], first: int, prev: bytes) -> Header:
        from dataclasses import replace

        return replace(a_header(lines, first, prev), stream=self.stream, tenant=self.names.tenant)

    def batch(self, first: int, last: int) -> bytes:
        lines = tuple(a_line(seq) for seq in range(first, last + 1))
        prev = last_link(START, (a_line(seq) for seq in range(1, first)))
        return encode(self.header(lines, first, prev), lines, self.secret)

    def sent(self, file: bytes) -> tuple[int, dict[str, object], Receipt | None]:
        status, body = asked(self.city, "POST", "/d/v1/batches", file)
        told = json.loads(body)
        return status, told, read_receipt(body, self.names.city_key) if "signature" in told else None


def asked(city: Town, method: str, path: str, body: bytes = b"", **headers: str) -> tuple[int, bytes]:
    line = http.client.HTTPConnection(urlsplit(city.url).netloc, timeout=20)
    try:
        line.request(method, path, body, headers)
        answer = line.getresponse()
        return answer.status, answer.read()
    finally:
        line.close()


@pytest.fixture
def device(city: Town) -> Device:
    return Device(city)


def test_a_batch_is_answered_with_a_signed_receipt(device: Device) -> None:
    status, told, receipt = device.sent(device.batch(1, 5))
    assert (status, told["type"]) == (200, "receipt")
    assert receipt == Receipt(device.stream, 5, last_link(START, (a_line(seq) for seq in range(1, 6))), Standing.OPEN)


def test_the_same_and_overlapping_batches_store_once(device: Device) -> None:
    for first, last, held in ((1, 5, 5), (1, 5, 5), (1, 3, 5), (4, 9, 9), (2, 9, 9), (9, 9, 9), (10, 10, 10)):
        status, _, receipt = device.sent(device.batch(first, last))
        assert status == 200
        assert receipt is not None
        assert receipt.hwm == held


def test_the_same_lines_at_the_same_moment_are_stored_once(device: Device) -> None:
    files = [device.batch(1, last) for last in (400, 450, 500)] * 3
    with ThreadPoolExecutor(len(files)) as senders:
        answers = list(senders.map(device.sent, files))
    assert {status for status, _, _ in answers} == {200}
    assert max(receipt.hwm for _, _, receipt in answers if receipt is not None) == 500
    assert device.sent(device.batch(500, 501))[0] == 200


def test_a_gap_is_answered_with_what_is_held(device: Device) -> None:
    device.sent(device.batch(1, 2))
    status, told, receipt = device.sent(device.batch(4, 5))
    assert (status, told["type"]) == (409, "gap")
    assert receipt is not None
    assert receipt.hwm == 2


def test_other_lines_are_a_fork(device: Device) -> None:
    device.sent(device.batch(1, 2))
    lines = (a_line(3),)
    status, told, receipt = device.sent(encode(device.header(lines, 3, b"\1" * 32), lines, device.secret))
    assert (status, told["type"]) == (409, "fork")
    assert receipt is not None
    assert receipt.hwm == 2


def test_a_revoked_kiosk_is_told_so_with_a_signature(device: Device) -> None:
    device.city.command("revoke", device.names.kiosk)
    status, told, receipt = device.sent(device.batch(1, 2))
    assert (status, told["type"]) == (410, "revoked")
    assert receipt is not None
    assert (receipt.hwm, receipt.standing) == (0, Standing.REVOKED)


def test_how_far_a_stream_is_can_be_asked(device: Device) -> None:
    device.sent(device.batch(1, 2))
    status, body = asked(device.city, "GET", f"/d/v1/streams/{device.stream}")
    assert status == 200
    assert read_receipt(body, device.names.city_key).hwm == 2
    for stream in (new_id(), "nonsense", "%00", "x" * 3000):
        assert asked(device.city, "GET", f"/d/v1/streams/{stream}")[0] == 404


def test_another_key_and_an_unknown_stream_are_refused(device: Device) -> None:
    lines = (a_line(1),)
    header = device.header(lines, 1, START)
    assert device.sent(encode(header, lines, new_secret()))[:2] == (
        422,
        {"type": "bad", "fault": "wrong_signature", "about": "signature"},
    )
    assert device.sent(encode(a_header(lines), lines, device.secret))[0] == 404


@pytest.mark.parametrize("body", [b"", b"KSB1", b"KSB1" + b"\xff" * 100, b"{}", b"\0" * 5000])
def test_nonsense_is_refused_in_json(city: Town, body: bytes) -> None:
    for path in ("/d/v1/batches", "/d/v1/enroll"):
        status, told = asked(city, "POST", path, body)
        assert status in (413, 422)
        assert json.loads(told)["type"] in ("bad", "too_large")


def test_a_body_that_is_too_large_is_refused_before_it_is_sent(city: Town) -> None:
    place = urlsplit(city.url)
    for path, length in (("/d/v1/batches", 10 << 30), ("/d/v1/batches", LARGEST_FILE + 1), ("/d/v1/enroll", 5000)):
        with socket.create_connection((str(place.hostname), int(place.port or 0)), timeout=10) as line:
            line.sendall(f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n\r\n".encode())
            assert line.recv(200).startswith(b"HTTP/1.1 413 ")


def test_other_paths_and_verbs_are_refused(city: Town) -> None:
    assert asked(city, "GET", "/nowhere") == (404, b'{"type": "not_found"}')
    assert asked(city, "GET", "/d/v1/batches")[0] == 405
    assert asked(city, "POST", "/d/v1/streams/x")[0] == 405
    assert asked(city, "GET", "/d/v1/streams/../../etc/passwd")[0] == 404
    assert asked(city, "POST", "/d/v1/batches", b"x", Host="no such host !")[0] in (400, 422)


def test_one_stream_is_enrolled_once(device: Device) -> None:
    request = EnrolRequest(device.city.code().replace("-", ""), device.stream, public_of(device.secret))
    assert asked(device.city, "POST", "/d/v1/enroll", write_request(request, device.secret))[0] == 403


def test_bytes_that_are_no_http_do_not_hurt(city: Town) -> None:
    place = urlsplit(city.url)
    for noise in NOISE:
        with socket.create_connection((str(place.hostname), int(place.port or 0)), timeout=10) as line:
            line.sendall(noise)
            line.shutdown(socket.SHUT_WR)
            assert b"Traceback" not in line.recv(2000)
    assert asked(city, "GET", "/nowhere")[0] == 404
