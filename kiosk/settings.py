"""The settings file of one machine: what its installer knows and the kiosk can't find out."""

import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.addresses import leads_to


class SettingsWrong(Exception):
    """The settings file can't be used; the message names the file, the line and what to write."""


@dataclass(frozen=True, slots=True)
class Settings:
    """`settings.toml` in the data folder, one key a field; every key may be missing."""

    pixels_per_mm: float = 0.0  # of the installed screen; 0: worked out from the screen's size
    venue: str = "公民館"  # said on the rest screen
    reader_place: str = "画面の 手前"  # where the card is laid down
    helper: str = "係の人"  # who comes when たすけて is touched
    office: str = "市役所の 窓口"  # where a card is renewed, as a person would ask for it
    booking_page: str = ""  # https address of the city's page for booking that visit; shown as a QR code
    lesson_page: str = (
        ""  # https address of the city's pages of lessons, before a lesson's id; a QR code on their papers
    )
    allowed_hosts: str = ""  # hosts that a QR code of this kiosk may lead to, with spaces between

    @property
    def hosts(self) -> tuple[str, ...]:
        """Where a QR code of this kiosk may lead."""
        return tuple(self.allowed_hosts.split())

    def page_of(self, lesson: str) -> str:
        """The city's page of a lesson; "" where it has none."""
        return self.lesson_page + lesson if self.lesson_page else ""


def read_settings(path: Path) -> Settings:
    """The settings in `path`; defaults when there is no file. Raises `SettingsWrong`."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as wrong:
        raise SettingsWrong(f"設定ファイル {path} を 読めません: {wrong}") from wrong
    return _checked(table, path)


def _checked(table: Mapping[str, object], path: Path) -> Settings:
    known: dict[str, float | str] = asdict(Settings())
    given: dict[str, float | str] = {}
    for key, value in table.items():
        if key not in known:
            usable = ", ".join(known)
            raise SettingsWrong(f"設定ファイル {path} に 知らない 名前「{key}」が あります。使える 名前: {usable}")
        match known[key], value:
            case float(), (int() | float()) as number if not isinstance(value, bool):
                given[key] = float(number)
            case str(), str() as text:
                given[key] = text
            case float(), _:
                raise SettingsWrong(f"設定ファイル {path} の「{key}」には 数字を 書いてください。")
            case _:
                raise SettingsWrong(f'設定ファイル {path} の「{key}」には 「"」で かこんだ 文字を 書いてください。')
    settings = Settings(**given)  # pyright: ignore[reportArgumentType] -- each value was checked against its field
    for key, page in (("booking_page", settings.booking_page), ("lesson_page", settings.lesson_page)):
        if page and not leads_to(page, settings.hosts):
            raise SettingsWrong(
                f"設定ファイル {path} の「{key}」は https:// で 始め、行き先を「allowed_hosts」にも 書いてください。"
            )
    return settings
