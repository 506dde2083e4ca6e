"""What holds for all tests: hypothesis never fails an example for being slow; the longest tests begin first."""

import pytest
from hypothesis import settings

settings.register_profile("house", deadline=None)
settings.load_profile("house")

LONGEST = ("test_walker.py", "test_readings_lock.py", "test_command.py::test_render")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: not any(name in item.nodeid for name in LONGEST))
