"""The questionnaire as those who came to a class see and hear it: one question a page, five answers, or none."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.listing import ToldListing
from kiosk.bridge.tongue import told
from kiosk.classroom import questionnaire
from kiosk.classroom.questionnaire import ANSWERS, QUESTIONS, SKIPPED, Asking
from kiosk.wording import ended

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

NO_NAMES = "名前は 聞きません。こたえない ことも できます。"
THANKS = "ありがとうございました。"
NEXT_PERSON = "つぎの 方に かわってください。"


@dataclass(frozen=True, slots=True)
class Answer:
    """A key: its number from 1."""

    code: str
    label: str


@QmlElement
@QmlSingleton
class SurveyView(QObject):
    """Holds one person's answers until they are counted, and no longer."""

    changed = Signal()
    answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asking = Asking()
        self._answers = ToldListing(Answer, self)
        self._answers.fill([Answer(str(at), word) for at, word in enumerate(ANSWERS, 1)])

    def attend(self) -> None:
        """The next person."""
        self._become(Asking())

    def leave(self) -> None:
        """Who stopped half-way is counted with what they answered."""
        if not self._asking.whole:
            self.answered.emit(self._asking)
        self._asking = Asking()

    def back(self) -> bool:
        """One question back; False at the first, and after the last, which is counted."""
        if not self._asking.answers or self._asking.whole:
            return False
        self._become(questionnaire.went_back(self._asking))
        return True

    # What a page can ask ---------------------------------------------------------------------------------

    @Slot(str)
    def answer(self, code: str) -> None:
        self._take(int(code))

    @Slot()
    def skip(self) -> None:
        self._take(SKIPPED)

    @Slot()
    def nextPerson(self) -> None:
        self.attend()

    def _take(self, answer: int) -> None:
        if self._asking.whole:
            return
        self._become(questionnaire.answered(self._asking, answer))
        if self._asking.whole:
            self.answered.emit(self._asking)

    def _become(self, asking: Asking) -> None:
        self._asking = asking
        self.changed.emit()

    # What a page sees ------------------------------------------------------------------------------------

    def _get_question(self) -> str:
        question = questionnaire.asked(self._asking)
        return told(question.text) if question else told(THANKS)

    def _get_note(self) -> str:
        """What is said besides: before the first question, and after the last."""
        if self._asking.whole:
            return told(NEXT_PERSON)
        return "" if self._asking.answers else told(NO_NAMES)

    def _get_whole(self) -> bool:
        return self._asking.whole

    def _get_answers(self) -> ToldListing:
        return self._answers

    question = Property(str, _get_question, notify=changed)
    note = Property(str, _get_note, notify=changed)
    whole = Property(bool, _get_whole, notify=changed)
    answers = Property(ToldListing, _get_answers, constant=True)


def fixed_words() -> tuple[str, ...]:
    """All that the questionnaire may say."""
    return (*(question.text for question in QUESTIONS), *map(ended, ANSWERS), NO_NAMES, THANKS, NEXT_PERSON)
