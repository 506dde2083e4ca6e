"""What the city's program may hold: no screen, no reader, and a tenant in every key."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.city.place import PostgresPlace, SqlitePlace, place
from kiosk.exits import CommandEnd

SCRIPT = """
import pkgutil, sys
import kiosk.city
from kiosk.city.place import place
from kiosk.city.settings import set_up
set_up(place(sys.argv[1]))
for module in pkgutil.walk_packages(kiosk.city.__path__, "kiosk.city."):
    if not module.name.endswith("__main__"):
        __import__(module.name)
from django.apps import apps
for model in apps.get_app_config("city").get_models():
    keys = [model._meta.pk] + list(model._meta.constraints)
    for key in keys:
        names = tuple(getattr(key, "field_names", None) or getattr(key, "fields", ()) or (key.name,))
        print(model.__name__, names[0])
loaded = {name.split(".")[0] for name in sys.modules}
print("forbidden", sorted(loaded & {"PySide6", "smartcard", "pyttsx3", "sqlite_utils"}))
"""


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    database = f"sqlite:///{tmp_path_factory.mktemp('rooms')}/city.db"
    return subprocess.run(
        [sys.executable, "-c", SCRIPT, database], capture_output=True, text=True, check=True, timeout=60
    ).stdout.splitlines()


def test_the_city_needs_no_screen_no_reader_and_none_of_the_kiosks_store(said: list[str]) -> None:
    assert said[-1] == "forbidden []"


def test_every_key_begins_with_the_tenant(said: list[str]) -> None:
    keys = [line.split() for line in said[:-1]]
    assert len(keys) >= 9
    assert {first for model, first in keys if model != "Tenant"} <= {"tenant_id", "tenant"}


def test_a_place_is_read_from_its_address(tmp_path: Path) -> None:
    assert place("sqlite:////srv/city%20one.db") == SqlitePlace(Path("/srv/city one.db"))
    found = place("postgresql://town:p%40ss@db.example:5433/engawa")
    assert isinstance(found, PostgresPlace)
    assert (found.host, found.port, found.name, found.user, found.password) == (
        "db.example",
        "5433",
        "engawa",
        "town",
        "p@ss",
    )
    assert "p@ss" not in repr(found)


@pytest.mark.parametrize("url", ["", "city.db", "sqlite://host/x", "postgresql://host", "http://x/y"])
def test_an_address_that_says_nothing_is_refused(url: str) -> None:
    with pytest.raises(CommandEnd):
        place(url or "x")
