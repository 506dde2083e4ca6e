"""The longest test goes first, so that the others run beside it."""

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: "test_tour" not in item.nodeid)
