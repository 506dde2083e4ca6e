"""The lessons on the shelf and the phones to practise on, as rows for their pages."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.listing import Listing, ToldListing
from kiosk.phone.skin import NAMES, SIGNS

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Offered:
    """One lesson on the shelf."""

    lesson: str
    title: str
    goal: str
    icon: str


@dataclass(frozen=True, slots=True)
class OfferedSkin:
    """A family of phones: its name, what it is known by, its drawing."""

    skin: str
    title: str
    sign: str
    icon: str


@QmlElement
@QmlSingleton
class ShelfView(QObject):
    """`lessons` has the roles lesson, title, goal, icon; `skins` has skin, title, sign, icon."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lessons = Listing(Offered, self)
        self._skins = ToldListing(OfferedSkin, self)
        self._skins.fill([OfferedSkin(skin, name, SIGNS[skin], f"skin-{skin}") for skin, name in NAMES.items()])

    def fill(self, offered: Sequence[Offered]) -> None:
        self._lessons.fill(offered)

    def _get_lessons(self) -> Listing:
        return self._lessons

    def _get_skins(self) -> ToldListing:
        return self._skins

    skins = Property(ToldListing, _get_skins, constant=True)
    lessons = Property(Listing, _get_lessons, constant=True)
