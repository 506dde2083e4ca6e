"""The city's alerts as pages show them: the gravest first; a new one rings, at once and once."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.alert_words import Warned, said, warned
from kiosk.bridge.clerk import Clerk
from kiosk.bridge.courier import Courier
from kiosk.bridge.listing import ToldListing
from kiosk.bridge.tongue import told

if TYPE_CHECKING:
    from kiosk.store.board import Alert
    from kiosk.store.database import Database

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_MS = 60_000  # what no longer holds goes by itself
_NONE = Warned("0", "", "", "", "", "", "", "")


@QmlElement
@QmlSingleton
class AlertView(QObject):
    """Looks after every board that comes, and once a minute; `rang` when an alert holds that did not before.

    A kiosk that has just started rings for an order only: it may have started anew after each visit.
    """

    changed = Signal()
    rang = Signal()
    ended = Signal()
    _arrived = Signal()
    _read = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clerk: Clerk | None = None
        self._known: frozenset[int] | None = None  # None: nothing was looked at yet
        self._rows: tuple[Warned, ...] = ()
        self._all = ToldListing(Warned, self)
        self._arrived.connect(self.look)
        self._read.connect(self._hear)
        self._minute = QTimer(self)
        self._minute.setInterval(LOOK_EVERY_MS)
        self._minute.timeout.connect(self.look)

    def work_with(self, clerk: Clerk, courier: Courier) -> None:
        self._clerk = clerk
        courier.news.append(self._arrived.emit)

    def look(self) -> None:
        """Reads what holds now."""
        if self._clerk:
            self._minute.start()
            self._clerk.do(_holding, self._read.emit, lambda _: None)

    def _hear(self, alerts: "tuple[Alert, ...]") -> None:
        clock = datetime.now().astimezone()
        known, self._known = self._known, frozenset(one.number for one in alerts)
        ringing = (one.kind == "order" if known is None else one.number not in known for one in alerts)
        self._rows = tuple(warned(one, clock) for one in alerts)
        self._all.fill(self._rows)
        self.changed.emit()
        if any(ringing):
            self.rang.emit()
        elif not alerts:
            self.ended.emit()

    # What a page sees ------------------------------------------------------------------------------------

    @property
    def _first(self) -> Warned:
        return self._rows[0] if self._rows else _NONE

    def _get_alerts(self) -> ToldListing:
        return self._all

    def _get_level(self) -> int:
        return int(self._first.level)

    def _get_title(self) -> str:
        return told(self._first.title)

    def _get_who(self) -> str:
        return told(self._first.who)

    def _get_advice(self) -> str:
        return told(self._first.advice)

    def _get_area(self) -> str:
        return told(self._first.area)

    def _get_words(self) -> str:
        return told(self._first.words)

    def _get_time(self) -> str:
        return told(self._first.time)

    def _get_band(self) -> str:
        return told(self._first.band)

    def _get_more(self) -> int:
        return max(0, len(self._rows) - 1)

    def _get_said(self) -> str:
        return "\n".join(map(told, said(self._first))) if self._rows else ""

    def _get_said_of_all(self) -> str:
        return "\n".join(told(text) for row in self._rows for text in said(row))

    alerts = Property(ToldListing, _get_alerts, constant=True)
    level = Property(int, _get_level, notify=changed)
    title = Property(str, _get_title, notify=changed)
    who = Property(str, _get_who, notify=changed)
    advice = Property(str, _get_advice, notify=changed)
    area = Property(str, _get_area, notify=changed)
    words = Property(str, _get_words, notify=changed)
    time = Property(str, _get_time, notify=changed)
    band = Property(str, _get_band, notify=changed)
    more = Property(int, _get_more, notify=changed)
    said = Property(str, _get_said, notify=changed)
    saidOfAll = Property(str, _get_said_of_all, notify=changed)


def _holding(db: "Database") -> "tuple[Alert, ...]":
    from kiosk.store.hung_board import alerts_of

    return alerts_of(db, datetime.now(UTC))
