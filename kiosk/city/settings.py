"""Sets Django up for one place: database, keys, the staff's pages, no debug."""

from functools import cache
from pathlib import Path

import django
from django.conf import settings

from kiosk.city.keyring import Keyring, keyring
from kiosk.city.log import CONFIG
from kiosk.city.place import Place, PostgresPlace, SqlitePlace
from kiosk.city.web.settings import APPS, WEB

_SQLITE = {
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON",
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
}


def set_up(place: Place) -> None:
    """Once in a process; before any model is imported."""
    settings.configure(
        SECRET_KEY=keyring(place.keys).django,
        DATABASES={"default": _database(place) | {"CONN_MAX_AGE": 60}},
        INSTALLED_APPS=["kiosk.city", *APPS],
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        ROOT_URLCONF="kiosk.city.urls",
        ALLOWED_HOSTS=["*"],  # no answer of the device API depends on the name it was asked by
        USE_TZ=True,
        TIME_ZONE="Asia/Tokyo",
        LANGUAGE_CODE="ja",
        LOGGING=CONFIG,
        ENGAWA_PLACE=place,
        **WEB,
    )
    django.setup()


@cache
def keys() -> Keyring:
    """The keys of the place that Django was set up for."""
    return keyring(settings.ENGAWA_PLACE.keys)


def ledger() -> Path:
    """Where erased receipts are written down, beside the keys."""
    return settings.ENGAWA_PLACE.keys.with_suffix(".erased")


def _database(place: Place) -> dict[str, object]:
    match place:
        case SqlitePlace(file):
            return {"ENGINE": "django.db.backends.sqlite3", "NAME": str(file), "OPTIONS": _SQLITE}
        case PostgresPlace(host, port, name, user, password):
            return {
                "ENGINE": "django.db.backends.postgresql",
                "NAME": name,
                "HOST": host,
                "PORT": port,
                "USER": user,
                "PASSWORD": password,
            }
