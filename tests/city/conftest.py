"""One running city for all tests; each brings its own kiosk. In the long form they run again on a real PostgreSQL."""

import os
from collections.abc import Iterator

import pytest

from kiosk.tour.town import Town, town, town_at
from tests.city.builders import ran
from tests.city.cluster import cluster

PLACES = ("sqlite", "postgresql") if os.environ.get("ENGAWA_FULL") else ("sqlite",)


@pytest.fixture(scope="session", params=PLACES)
def city(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    folder = tmp_path_factory.mktemp("city")
    if request.param == "sqlite":
        with town(folder) as running:
            yield running
        return
    with pytest.MonkeyPatch.context() as keys, cluster() as server:
        keys.setenv("XDG_DATA_HOME", str(folder))  # where a city on PostgreSQL has its keys
        database = server.database()
        assert ran("migrate", database=database)[0] == 0
        with town_at(database) as running:
            yield running
