"""What is so on the phone now, as named words that a lesson file can ask for."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from kiosk.phone.apps import home, lock, recents
from kiosk.phone.apps.every import EVERY
from kiosk.phone.phone import Phone, board, scene, state


@lru_cache(maxsize=256)
def facts(phone: Phone) -> Mapping[str, str]:
    """Name → word, always the same names on a phone with the same stock: those of each app, and

    `phone.app` in front · `phone.screen` shown · `kana.board` twelve or fifty.
    """
    told = {"phone.app": phone.front, "phone.screen": scene(phone).screen, "kana.board": board(phone).board.value}
    for app in EVERY:
        told.update(app.facts(state(phone, app)))
    return MappingProxyType(
        {**told, **lock.facts(phone.lock), **home.facts(phone.home), **recents.facts(phone.recents)}
    )
