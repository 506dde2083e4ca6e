"""The stage of each test here: a phone in a window, taken down with a look at what QML complained of."""

from collections.abc import Iterator

import pytest

from tests.ui.phone.stage import Stage


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.close()
