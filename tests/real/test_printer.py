"""Papers go through the real CUPS to a printer, and nothing of them stays behind."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kiosk.__main__ import main
from kiosk.bridge.paper_work import bring_out
from kiosk.exits import Exit
from kiosk.paper.printer import keeps_papers, printers
from kiosk.visit.papers import Paper, Way
from tests.paper.rendered import Rendered
from tests.real.cups import PRINTER, PrintServer, a_print_server

NOW = datetime(2026, 11, 27, 10, 5)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrintServer]:
    with TemporaryDirectory(prefix="engawa-cups-") as at, a_print_server(Path(at)) as running:
        monkeypatch.setenv("CUPS_SERVER", running.environment["CUPS_SERVER"])
        yield running


def no_sticks(at: Path) -> Path:
    mounts = at / "mounts"
    mounts.write_text("", encoding="utf-8")
    return mounts


def test_a_paper_comes_out_and_nothing_of_it_is_kept(server: PrintServer, tmp_path: Path) -> None:
    server.add_printer()
    assert printers() == (PRINTER,)
    assert bring_out(b"%PDF-1.4 a paper\n", Paper.CARD, 1, NOW, no_sticks(tmp_path)) is Way.PRINTER
    assert server.wait_for() == b"%PDF-1.4 a paper\n"
    assert not keeps_papers(server.conf)
    assert server.kept() == []


def test_a_print_server_without_a_printer_is_no_printer(server: PrintServer, tmp_path: Path) -> None:
    assert printers() == ()
    assert bring_out(b"%PDF-1.4", Paper.CARD, 1, NOW, no_sticks(tmp_path)) is Way.NOWHERE
    assert main(["paper", "fridge"]) == Exit.NOT_THERE


def test_the_command_line_prints_a_lesson_in_large_letters(server: PrintServer) -> None:
    server.add_printer()
    assert main(["paper", "lesson", "phone-call", "--large", "--skin", "raku"]) == Exit.DONE
    paper = Rendered(server.wait_for())
    assert paper.pages == 1
    assert "電話をかける・切る" in paper.text()


def test_doctor_warns_of_a_printer_whose_papers_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with TemporaryDirectory(prefix="engawa-cups-") as at, a_print_server(Path(at), preserve="Yes") as running:
        monkeypatch.setenv("CUPS_SERVER", running.environment["CUPS_SERVER"])
        monkeypatch.setattr("kiosk.paper.printer.CONF", running.conf)
        running.add_printer()
        assert main(["doctor", "--data", str(tmp_path)]) == Exit.FOUND_WRONG
        assert "PreserveJobFiles No" in capsys.readouterr().out
