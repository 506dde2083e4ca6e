"""How a phone may be set before a lesson begins: a few settings by name, as a lesson file writes them."""

from collections.abc import Iterable
from dataclasses import replace

from kiosk.phone.apps import lock, settings
from kiosk.phone.apps.every import NAMED
from kiosk.phone.apps.names import TITLES
from kiosk.phone.phone import Phone

NAMES = (
    "settings.text",
    "settings.light",
    "settings.sound",
    "settings.quiet",
    "settings.simple",
    "home.icons",
    "home.off",
    "phone.app",
    "phone.locked",
    "lock.code",
)
MOST_ICONS = 11  # above the dock, beside the one that leads to all apps


class UnknownStart(ValueError):
    """A phone can't be begun with: there is no such setting, or the setting has no such word."""

    def __init__(self, name: str, word: str) -> None:
        self.name, self.word = name, word
        super().__init__(f"a phone can't begin with {name} = {word!r}")


def prepared(phone: Phone, start: Iterable[tuple[str, str]]) -> Phone:
    """The phone with these settings, named and worded as in `kiosk.phone.facts`. Raises UnknownStart."""
    for name, word in start:
        try:
            phone = _set(phone, name, word)
        except (KeyError, ValueError) as error:
            raise UnknownStart(name, word) from error
    return phone


def _set(phone: Phone, name: str, word: str) -> Phone:
    match name:
        case "settings.text" | "settings.light" | "settings.sound":
            level = settings.at(phone.settings, name.removeprefix("settings."), int(word))
            return replace(phone, settings=level)
        case "settings.quiet":
            return replace(phone, settings=replace(phone.settings, quiet=_truth(word)))
        case "settings.simple":
            return replace(phone, settings=replace(phone.settings, simple=_truth(word)))
        case "home.off":
            off = tuple(app for app in word.split() if TITLES[app])
            return replace(phone, home=replace(phone.home, off=off))
        case "home.icons":
            icons = tuple(dict.fromkeys(app for app in word.split() if TITLES[app]))
            if not 1 <= len(icons) <= MOST_ICONS:
                raise ValueError(word)
            return replace(phone, home=replace(phone.home, icons=icons))
        case "phone.app":
            return replace(phone, front=NAMED[word].name)
        case "phone.locked":
            return replace(phone, lock=replace(phone.lock, locked=_truth(word)))
        case "lock.code" if len(word) == lock.DIGITS and set(word) <= set("0123456789"):
            return replace(phone, lock=replace(phone.lock, code=word))
        case _:
            raise KeyError(name)


def _truth(word: str) -> bool:
    return {"yes": True, "no": False}[word]
