"""The touch coach as its page sees it: which circle is lit, what to say, and what was found in the end."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.tongue import told
from kiosk.lesson.sourced import Known
from kiosk.phone.skin import Skin
from kiosk.visit import coach as coaches
from kiosk.visit.coach import Answer, Coach, Contact
from kiosk.wording import run

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

SECOND_MS = 1000


@QmlElement
@QmlSingleton
class CoachView(QObject):
    """Holds the one `Coach` between `begin` and `leave`.

    `felt` brings the patience for the rest of the visit, `ledOn` asks for the lesson that follows.
    """

    changed = Signal()
    felt = Signal(object)
    ledOn = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coach = Coach()
        self._answer: Answer | None = None
        self._skin = Skin.ANDROID
        self._settings: dict[Skin, str] = {}
        self._second = QTimer(self)
        self._second.setInterval(SECOND_MS)
        self._second.timeout.connect(self._pass_second)

    def wear(self, skin: Skin) -> None:
        """The family of the person's own phone."""
        self._skin = skin
        self.changed.emit()

    def name_settings(self, known: Known) -> None:
        """What the settings of the own phone are called, as far as it is known."""
        self._settings = {skin: known[fact].text for skin, fact in coaches.SETTINGS.items() if fact in known}

    @property
    def coach(self) -> Coach:
        """What is known of the finger now."""
        return self._coach

    @property
    def settings(self) -> dict[Skin, str]:
        """What the setting of the own phone is called, by family, as far as it is known."""
        return self._settings

    def leave(self) -> None:
        """Nothing that was measured stays."""
        self._second.stop()
        self._coach, self._answer = Coach(), None

    @Slot()
    def begin(self) -> None:
        self.leave()
        self._second.start()
        self.changed.emit()

    @Slot(float, float, float, float, float)
    def touched(self, heldMs: float, slidMm: float, offMm: float, offLastMm: float, gapMs: float) -> None:  # noqa: N803 (QML's way)
        """A finger was lifted; see `Contact`."""
        if not self._coach.done:
            contact = Contact(held_ms=heldMs, slid_mm=slidMm, off_mm=offMm, off_last_mm=offLastMm, gap_ms=gapMs)
            self._become(*coaches.touched(self._coach, contact))

    @Slot()
    def pressedByKey(self) -> None:
        if not self._coach.done:
            self._become(coaches.pressed_by_key(self._coach), Answer.HIT)

    @Slot()
    def goOn(self) -> None:
        self.ledOn.emit()

    def _pass_second(self) -> None:
        self._become(coaches.passed(self._coach, SECOND_MS / 1000), self._answer)

    def _become(self, coach: Coach, answer: Answer | None) -> None:
        before = (self._coach.at, self._coach.missed, self._answer, self._coach.done)
        self._coach, self._answer = coach, answer
        if coach.done:
            self._second.stop()
            self.felt.emit(coaches.patience(coach))
        if before != (coach.at, coach.missed, answer, coach.done):
            self.changed.emit()

    def _get_at(self) -> int:
        return self._coach.at

    def _get_done(self) -> bool:
        return self._coach.done

    def _get_words(self) -> str:
        return told(run(*coaches.prompt(self._coach, self._answer)))

    def _get_own_phone(self) -> str:
        return told(coaches.own_phone(self._coach, self._skin, self._settings))

    at = Property(int, _get_at, notify=changed)
    done = Property(bool, _get_done, notify=changed)
    words = Property(str, _get_words, notify=changed)
    ownPhone = Property(str, _get_own_phone, notify=changed)
