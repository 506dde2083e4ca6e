"""A city in this process: Django is set up once, before any test of this folder is read."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from django.conf import settings

from kiosk.city.place import SqlitePlace
from kiosk.city.settings import set_up

FOLDER = TemporaryDirectory(prefix="engawa-pages-")
PLACE = SqlitePlace(Path(FOLDER.name) / "city.db")
set_up(PLACE)
settings.PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.MD5PasswordHasher"
]  # Django's advice for tests: half a second less a sign-in


@pytest.fixture(scope="session", autouse=True)
def _tables() -> None:
    from kiosk.city.tables import make_ready  # Django's models: only after it is set up

    make_ready(PLACE)
