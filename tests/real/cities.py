"""The same city on SQLite and on a real PostgreSQL: how a test gets one, and gets it again."""

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from kiosk.tour.town import Town, town_at
from tests.city.builders import ran
from tests.city.cluster import Cluster, cluster

Open = Callable[..., AbstractContextManager[Town]]
"""Opens the test's one city, at a port or any; again after it was closed."""


@pytest.fixture(scope="session")
def postgres() -> Generator[Cluster]:
    with cluster() as running:
        yield running


@pytest.fixture(params=["sqlite", "postgresql"])
def city_database(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The URL of an empty city's database, as `kiosk-city --database` takes it."""
    (tmp_path / "city").mkdir()
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'city' / 'city.db'}"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "city"))  # where the city's keys lie
    database = request.getfixturevalue("postgres").database()
    assert ran("migrate", database=database)[0] == 0
    return database


@pytest.fixture
def city_open(city_database: str) -> Open:
    return lambda port=0: town_at(city_database, port)
