"""What CUPS' settings say about keeping papers, and a machine that has no CUPS."""

from pathlib import Path

import pytest

from kiosk.paper.printer import PrinterTrouble, hand_over, keeps_papers, printers


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        ("", True),
        ("PreserveJobHistory No\n", True),
        ("PreserveJobFiles Yes\n", True),
        ("PreserveJobFiles 1d\n", True),
        ("# PreserveJobFiles No\n", True),
        ("PreserveJobFiles No\n", False),
        ("Listen /run/cups.sock\n  preservejobfiles  no\n", False),
        ("PreserveJobFiles No\nPreserveJobFiles Yes\n", True),
    ],
)
def test_only_a_clear_no_keeps_nothing(tmp_path: Path, *, lines: str, kept: bool) -> None:
    conf = tmp_path / "cupsd.conf"
    conf.write_text(lines, encoding="utf-8")
    assert keeps_papers(conf) is kept


def test_without_cups_nothing_is_kept_and_nothing_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not keeps_papers(tmp_path / "cupsd.conf")
    assert printers() == ()
    with pytest.raises(PrinterTrouble):
        hand_over(b"%PDF-1.4", "any")
