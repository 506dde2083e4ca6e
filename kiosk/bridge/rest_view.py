"""What the kiosk tells of itself: the day, the time, the place, what it keeps."""

from datetime import datetime

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.day_words import day_words, time_words
from kiosk.bridge.listing import ToldListing
from kiosk.bridge.tongue import told
from kiosk.visit.remembered import NOT_KEPT_AND_WHEN, ONLY_AFTER_YES, Remembered, remembered, spoken

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class RestView(QObject):
    """The clock of the rest screen: wakes once a minute."""

    changed = Signal()
    _troubled = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._venue = ""
        self._helper = ""
        self._trouble = ""
        self._remembered = ToldListing(Remembered, self)
        self._remembered.fill(remembered())
        self._troubled.connect(self._become_troubled)
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._turn)
        self._turn()

    def place(self, venue: str, helper: str) -> None:
        self._venue, self._helper = venue, helper
        self.changed.emit()

    @property
    def venue_now(self) -> str:
        """In Japanese, as it stands on paper."""
        return self._venue

    def told_trouble(self, line: str) -> None:
        """Shows staff one plain line about the store, or takes it away with ""; may be called from any thread."""
        self._troubled.emit(line)

    def _become_troubled(self, line: str) -> None:
        if line != self._trouble:
            self._trouble = line
            self.changed.emit()

    def _turn(self) -> None:
        self._now = datetime.now().astimezone()
        self._minute.start((60 - self._now.second) * 1000)
        self.changed.emit()

    def _get_day(self) -> str:
        return told(day_words(self._now))

    def _get_time(self) -> str:
        return told(time_words(self._now))

    def _get_venue(self) -> str:
        return told(self._venue)

    def _get_helper(self) -> str:
        return told(self._helper)

    def _get_kept_said(self) -> str:
        return "\n".join(map(told, spoken()))

    def _get_not_kept(self) -> str:
        return told(NOT_KEPT_AND_WHEN)

    def _get_only_after_yes(self) -> str:
        return told(ONLY_AFTER_YES)

    def _get_remembered(self) -> ToldListing:
        return self._remembered

    def _get_trouble(self) -> str:
        return self._trouble

    day = Property(str, _get_day, notify=changed)
    time = Property(str, _get_time, notify=changed)
    venue = Property(str, _get_venue, notify=changed)
    helper = Property(str, _get_helper, notify=changed)
    remembered = Property(ToldListing, _get_remembered, constant=True)
    keptSaid = Property(str, _get_kept_said, notify=changed)
    notKept = Property(str, _get_not_kept, notify=changed)
    onlyAfterYes = Property(str, _get_only_after_yes, notify=changed)
    trouble = Property(str, _get_trouble, notify=changed)
