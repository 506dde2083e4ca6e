"""The kept screens of the practice phone: each a page with its slots, so that it comes back as it was left."""

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

from kiosk.bridge.rows import TOP, Rows
from kiosk.phone.scene import Rest, Scene

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PageView(QObject):
    """One screen of the phone: the same object as long as the screen's name stays."""

    changed = Signal()

    def __init__(self, scene: Scene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self._body = Rows(self)
        self._foot = Rows(self)
        self._keyboard = Rows(self)
        self._banner = Rows(self)
        self._fill()

    def become(self, scene: Scene) -> None:
        """Shows a newer scene of the same screen."""
        self._scene = scene
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        self._body.become(self._scene.body)
        self._foot.become(self._scene.foot)
        self._keyboard.become(self._scene.keyboard)
        self._banner.become(self._scene.banner)

    def _get_screen(self) -> str:
        return self._scene.screen

    def _get_title(self) -> str:
        return self._scene.title

    def _get_back(self) -> bool:
        return self._scene.back

    def _get_before(self) -> str:
        return self._scene.before

    def _get_wallpaper(self) -> bool:
        return self._scene.wallpaper

    def _get_rests_at_bottom(self) -> bool:
        return self._scene.rest is Rest.BOTTOM

    def _get_body(self) -> Rows:
        return self._body

    def _get_foot(self) -> Rows:
        return self._foot

    def _get_keyboard(self) -> Rows:
        return self._keyboard

    def _get_banner(self) -> Rows:
        return self._banner

    screen = Property(str, _get_screen, notify=changed)
    title = Property(str, _get_title, notify=changed)
    back = Property(bool, _get_back, notify=changed)
    before = Property(str, _get_before, notify=changed)
    wallpaper = Property(bool, _get_wallpaper, notify=changed)
    restsAtBottom = Property(bool, _get_rests_at_bottom, notify=changed)
    body = Property(Rows, _get_body, constant=True)
    foot = Property(Rows, _get_foot, constant=True)
    keyboard = Property(Rows, _get_keyboard, constant=True)
    banner = Property(Rows, _get_banner, constant=True)


@QmlElement
class PagesView(QAbstractListModel):
    """The kept pages, oldest first, under the role `page`; the one asked for last is the last to go."""

    KEPT = 4
    PAGE = int(Qt.ItemDataRole.UserRole)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: dict[str, PageView] = {}
        self._asked: list[str] = []

    def page_for(self, scene: Scene) -> PageView:
        """The page of the scene's screen, made where it is new, showing the scene."""
        page = self._pages.get(scene.screen)
        if page is None:
            page = self._add(scene)
        else:
            page.become(scene)
        self._asked = [*(screen for screen in self._asked if screen != scene.screen), scene.screen]
        return page

    def keep_few(self) -> None:
        """Lets the pages go that were not asked for the longest, down to KEPT."""
        while len(self._pages) > self.KEPT:
            self._drop(self._asked.pop(0))

    def clear(self) -> None:
        while self._asked:
            self._drop(self._asked.pop(0))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = TOP) -> int:
        return 0 if parent.isValid() else len(self._pages)

    def roleNames(self) -> dict[int, QByteArray]:
        return {self.PAGE: QByteArray(b"page")}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = PAGE) -> object:
        return tuple(self._pages.values())[index.row()] if role == self.PAGE else None

    def _add(self, scene: Scene) -> PageView:
        page = PageView(scene, self)
        row = len(self._pages)
        self.beginInsertRows(TOP, row, row)
        self._pages[scene.screen] = page
        self.endInsertRows()
        return page

    def _drop(self, screen: str) -> None:
        row = tuple(self._pages).index(screen)
        self.beginRemoveRows(TOP, row, row)
        page = self._pages.pop(screen)
        self.endRemoveRows()
        page.deleteLater()
