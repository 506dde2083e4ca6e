"""A QR code of ours is read back by somebody else's reader."""

import subprocess
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QSize

from kiosk.bridge.qr_codes import QrCodes
from kiosk.qr import QUIET, modules

ADDRESS = "https://yoyaku.city.example.jp/card?when=2026-12&where=%E5%B8%82%E6%B0%91%E8%AA%B2"


def test_the_quiet_zone_is_white() -> None:
    rows = modules(ADDRESS)
    assert len(rows) == len(rows[0])
    assert not any(any(row) for row in rows[:QUIET])
    assert all(row[QUIET] for row in rows[QUIET : QUIET + 7])


def test_another_program_reads_what_the_page_shows(tmp_path: Path) -> None:
    image = QrCodes().requestImage(quote(ADDRESS), QSize(), QSize())
    image.scaled(image.width() * 6, image.height() * 6).save(str(tmp_path / "code.png"))
    read = subprocess.run(
        ["zbarimg", "--quiet", "--raw", str(tmp_path / "code.png")], capture_output=True, text=True, check=True
    )
    assert read.stdout.strip() == ADDRESS
