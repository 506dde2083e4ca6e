"""One running city for all tests; each brings its own kiosk."""

from collections.abc import Iterator

import pytest

from kiosk.tour.town import Town, town


@pytest.fixture(scope="session")
def city(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    with town(tmp_path_factory.mktemp("city")) as running:
        yield running
