"""The longest test goes first, so that the others run beside it; the cities that real tests share."""

import pytest

from tests.real.cities import city_database, city_open, postgres
from tests.real.power.recording import recorder

__all__ = ["city_database", "city_open", "postgres", "recorder"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: "test_tour" not in item.nodeid)
