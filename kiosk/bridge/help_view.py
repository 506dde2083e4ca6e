"""たすけて as the screen sees it: where the person is stuck, and for how long."""

import time

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

PAGE_NAMES = {
    "home": "はじめの 画面",
    "shelf": "練習の たな",
    "lesson": "スマホの 練習",
    "praise": "練習の おわり",
    "card": "カードを 調べる",
    "trouble": "こまっている",
    "news": "市からの お知らせ",
    "remembered": "この きかいが 覚えること",
    "consent": "電話を もらう",
    "coach": "ゆびの 練習",
    "pin": "暗証番号の ページ",
    "inside": "カードの 中を 見る",
    "staff_code": "係の人の 番号",
    "staff": "係の人の ページ",
    "readings": "読み方を なおす",
    "enrol": "市に 登録する",
    "ruler": "画面の ものさし",
}


def where_words(page: str, lesson: str, step: int, seconds: float) -> str:
    """ "場所: スマホの 練習「電話を かける」3番目 (2分前から)"; minutes are said from the first full one on."""
    place = PAGE_NAMES.get(page, page)
    if lesson:
        place += f"「{lesson}」{step}番目"
    minutes = int(seconds // 60)
    return f"場所: {place}" + (f" ({minutes}分前から)" if minutes else "")


@QmlElement
@QmlSingleton
class HelpView(QObject):
    """Counts the minutes only while somebody waits for help."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = ("", "", 0)
        self._since = 0.0
        self._beat = QTimer(self)
        self._beat.setInterval(10_000)
        self._beat.timeout.connect(self.changed)

    def called(self, page: str, lesson: str, step: int) -> None:
        self._place = (page, lesson, step)
        self._since = time.monotonic()
        self._beat.start()
        self.changed.emit()

    def taken_back(self) -> None:
        self._place = ("", "", 0)
        self._beat.stop()
        self.changed.emit()

    def _get_where(self) -> str:
        return where_words(*self._place, time.monotonic() - self._since) if self._place[0] else ""

    where = Property(str, _get_where, notify=changed)
