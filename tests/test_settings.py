"""The settings file: what may stand in it, and what is said when something else does."""

from pathlib import Path

import pytest

from kiosk.settings import Settings, SettingsWrong, read_settings


def a_file(folder: Path, text: str) -> Path:
    path = folder / "settings.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "settings.toml") == Settings()


def test_a_whole_number_is_a_measure_too(tmp_path: Path) -> None:
    path = a_file(tmp_path, 'pixels_per_mm = 4\nvenue = "ひなた公民館"\n')
    assert read_settings(path) == Settings(pixels_per_mm=4.0, venue="ひなた公民館")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('pixels_per_mm = "4"', "数字を"),
        ("pixels_per_mm = true", "数字を"),
        ("venue = 3", "かこんだ 文字を"),
        ("color = 1", "知らない 名前「color」"),
        ("venue = ", "読めません"),
    ],
)
def test_a_mistake_is_told_with_what_to_write(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(SettingsWrong, match=said):
        read_settings(a_file(tmp_path, text))


def test_bytes_that_are_no_text_are_told_too(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsWrong, match="読めません"):
        read_settings(path)


def test_a_booking_page_leads_only_where_it_is_allowed_to(tmp_path: Path) -> None:
    allowed = 'allowed_hosts = "yoyaku.example.jp www.example.jp"\n'
    right = a_file(tmp_path, allowed + 'booking_page = "https://yoyaku.example.jp/card"\n')
    assert read_settings(right).booking_page == "https://yoyaku.example.jp/card"


@pytest.mark.parametrize(
    "address",
    [
        "http://yoyaku.example.jp/",
        "https://other.example.jp/",
        "https://yoyaku.example.jp@other.example/",
        "https://yoyaku.example.jp:8443/",
        "javascript:alert(1)",
    ],
)
def test_any_other_page_is_refused_with_what_to_write(tmp_path: Path, address: str) -> None:
    path = a_file(tmp_path, f'allowed_hosts = "yoyaku.example.jp"\nbooking_page = "{address}"\n')
    with pytest.raises(SettingsWrong, match="allowed_hosts"):
        read_settings(path)
