"""What stands in the chip, on the screen: large, covered after half a minute, said only to who asks twice."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.lettering import lettered
from kiosk.bridge.listing import Listing
from kiosk.bridge.speech_view import SpeechView
from kiosk.bridge.tongue import told
from kiosk.card.attributes import Attributes
from kiosk.card.inside import lines, sentences
from kiosk.voice.speech import Private
from kiosk.wording import filled, run

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

COVERED_AFTER_MS = 30_000


@dataclass(frozen=True, slots=True, repr=False)
class InsideRow:
    """One line, with the font that has its letters."""

    title: str
    text: str
    family: str


@QmlElement
@QmlSingleton
class InsideView(QObject):
    """Holds what was read between `show` and `forget`; `rows` has the roles title, text, family."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: Attributes | None = None
        self._rows = Listing(InsideRow, self)
        self._missing = 0
        self._asks = False
        self._practice = False
        self._speech: SpeechView | None = None
        self._open = QTimer(self)
        self._open.setSingleShot(True)
        self._open.setInterval(COVERED_AFTER_MS)
        self._open.timeout.connect(self.cover)

    def speak_with(self, speech: SpeechView) -> None:
        self._speech = speech

    def show(self, found: Attributes, *, practice: bool) -> None:
        """Shows what was read just now."""
        self._found, self._practice = found, practice
        self.uncover()

    def forget(self) -> None:
        """The card is lifted, the page closed or the visit over: nothing of it stays here."""
        self._open.stop()
        self._found, self._missing, self._asks, self._practice = None, 0, False, False
        self._rows.fill(())
        self.changed.emit()

    @Slot()
    def cover(self) -> None:
        """Takes the words from the screen; the card still lies there, and a touch shows them again."""
        self._open.stop()
        self._asks = False
        self._rows.fill(())
        self.changed.emit()
        if self._speech:
            self._speech.add(told("画面を かくしました。"))

    @Slot()
    def uncover(self) -> None:
        if self._found is None:
            return
        parts = [(told(line.title), lettered(line.text)) for line in lines(self._found)]
        self._rows.fill([InsideRow(title, part.text, part.family) for title, part in parts])
        self._missing = sum(part.missing for _, part in parts)
        self._open.start()
        self.changed.emit()

    @Slot()
    def askToSpeak(self) -> None:
        """The question before anything of a person is heard in the room."""
        self._asks = True
        self.changed.emit()
        if self._speech:
            self._speech.add(told(run("まわりの 人にも 聞こえます。", "声に 出しても いいですか。")))

    @Slot()
    def keepSilent(self) -> None:
        """いいえ: nothing is said."""
        self._asks = False
        self.changed.emit()
        if self._speech:
            self._speech.hush()

    @Slot()
    def sayIt(self) -> None:
        """はい: it is said once."""
        self._asks = False
        self.changed.emit()
        if self._speech and self._found:
            self._speech.say_now(tuple(map(Private, sentences(self._found))))
            self._open.start()

    def _get_covered(self) -> bool:
        return self._found is not None and self._rows.rowCount() == 0

    def _get_asks(self) -> bool:
        return self._asks

    def _get_practice(self) -> bool:
        return self._practice

    def _get_note(self) -> str:
        if not self._missing:
            return ""
        return told(
            filled(
                "この 機械に ない 字が %1つ あります。〓で 出しています。カードの おもてを 見てください。",
                self._missing,
            )
        )

    def _get_rows(self) -> Listing:
        return self._rows

    rows = Property(Listing, _get_rows, constant=True)
    covered = Property(bool, _get_covered, notify=changed)
    asks = Property(bool, _get_asks, notify=changed)
    practice = Property(bool, _get_practice, notify=changed)
    note = Property(str, _get_note, notify=changed)
