"""A kiosk that was away for three months, or stands behind a proxy, or whose stick is pulled: all of it arrives."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import cycle, islice
from pathlib import Path
from threading import Thread
from urllib.request import ProxyHandler, Request, build_opener

import pytest

from kiosk.paths import DataFolder
from kiosk.store.enrolment import enrolment
from kiosk.store.hung_board import hung
from kiosk.store.outbox import waiting
from kiosk.store.problems import StoreProblem
from kiosk.sync.outcome import Sent
from kiosk.sync.round import go_round
from kiosk.sync.send import send_waiting
from kiosk.sync.usb import export
from kiosk.tour.town import Town, town
from tests.city.test_telling import order
from tests.store.builders import a_whole_visit
from tests.sync.builders import a_kiosk

NINETY_DAYS = 90 * 50 * 6  # lines: fifty visits a day


def test_after_ninety_days_a_warning_comes_down_before_all_the_lines_go_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = DataFolder(tmp_path / "kiosk")
    with town(tmp_path / "city") as city:
        db = a_kiosk(folder.root, city, islice(cycle(a_whole_visit()), NINETY_DAYS // 10))
        (tmp_path / "alert.json").write_text(order())
        city.command("alert", str(tmp_path / "alert.json"))
        seen: list[bool] = []

        def sending(*given: object) -> object:
            seen.append(hung(db) is not None)
            return send_waiting(*given)  # pyright: ignore[reportArgumentType]

        monkeypatch.setattr("kiosk.sync.round.send_waiting", sending)
        came = go_round(db, folder)
        assert (seen, came.news) == ([True], True)
        assert came.outcome == Sent(NINETY_DAYS // 10, NINETY_DAYS // 10)
        assert waiting(db) == 0
        assert sum(city.events().values()) == NINETY_DAYS // 10


@contextmanager
def a_proxy(heard: list[str]) -> Iterator[str]:
    """Passes on what it is asked for, as an office's proxy does."""
    direct = build_opener(ProxyHandler({}))

    class Proxy(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            heard.append(self.path)
            length = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(length) if length else None
            kinds = {name: self.headers[name] for name in ("Content-Type",) if self.headers[name]}
            with direct.open(Request(self.path, body, kinds)) as answer:  # noqa: S310  (the test's own city)
                told = answer.read()
                self.send_response(answer.status)
            self.send_header("Content-Length", str(len(told)))
            self.end_headers()
            self.wfile.write(told)

        def do_POST(self) -> None:
            self.do_GET()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Proxy) as server:
        Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_behind_a_proxy_it_is_the_same(tmp_path: Path, city: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    db = a_kiosk(tmp_path, city, a_whole_visit())
    with a_proxy(heard) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy)
        monkeypatch.setenv("http_proxy", proxy)
        assert isinstance(send_waiting(db), Sent)
    assert heard == [f"{city.url}/d/v1/batches"]


def test_a_stick_that_is_pulled_while_it_is_written_leaves_no_half_file_and_nothing_is_lost(
    tmp_path: Path, city: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    db = a_kiosk(tmp_path / "kiosk", city, islice(cycle(a_whole_visit()), 1200))
    belonging = enrolment(db)
    assert belonging is not None
    real, left = os.fsync, 3

    def pulled(handle: int) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError(errno.EIO, "pulled")
        real(handle)

    with monkeypatch.context() as at:
        at.setattr(os, "fsync", pulled)
        with pytest.raises(StoreProblem):
            export(db, belonging, stick)
    whole = {place.name for place in (stick / "outbox").glob("*.ksb")}
    done = export(db, belonging, stick)
    assert (done.files, done.lines) == (3, 1200)
    assert whole < {place.name for place in (stick / "outbox").glob("*.ksb")}
    assert "1200件" in city.command("import", str(stick))
