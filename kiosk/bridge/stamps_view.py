"""The stamp card that a person brought: scanned, or typed in kana; what it holds comes back into the visit."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.speech_view import SpeechView
from kiosk.bridge.tongue import told
from kiosk.visit.kana_board import Writing, keys_of, pressed
from kiosk.visit.stamp_card import ASCII, GROUP, KANA, SIGNS, Refused, Stamps, read
from kiosk.wording import Filled, filled

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

BEGIN = "紙の しるしを 機械に 見せるか、紙の かなを 押してください。"
WELCOME = "おかえりなさい。文字と 声を 前と 同じに しました。"
STAMPED = "おわった 練習は %1つ です。"
WRONG = {
    Refused.LENGTH: "かなが たりません。つづきを 押してください。",
    Refused.SIGN: "どれかの 字が ちがうようです。紙と くらべて みましょう。",
    Refused.CHECK: "どれかの 字が ちがうようです。紙と くらべて みましょう。",
    Refused.NEWER: "新しい 紙です。この きかいでは まだ 読めません。人に 聞いて みましょう。",
    Refused.CONTENT: "どれかの 字が ちがうようです。紙と くらべて みましょう。",
}


@QmlElement
@QmlSingleton
class StampsView(QObject):
    """`restored` brings what a card held. Nothing of it stays here."""

    changed = Signal()
    restored = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech: SpeechView | None = None
        self._writing = Writing()
        self._scan = ""
        self._done = False
        self._words: tuple[str | Filled, ...] = (BEGIN,)

    def speak_with(self, speech: SpeechView) -> None:
        self._speech = speech

    def leave(self) -> None:
        self._scan, self._writing, self._done = "", Writing(), False
        self._tell(BEGIN)

    # What a page can ask ---------------------------------------------------------------------------------

    @Slot(str)
    def press(self, sign: str) -> None:
        """A row, then a sign of it."""
        self._writing, self._scan = pressed(self._writing, sign, SIGNS), ""
        self._tell(BEGIN)

    @Slot(str)
    def scan(self, signs: str) -> None:
        """What a reader of codes types; a whole card needs no Enter."""
        self._scan = (self._scan + "".join(sign for sign in signs.upper() if sign in ASCII))[-SIGNS:]
        if isinstance(read(self._scan), Stamps):
            self.decide()

    @Slot()
    def erase(self) -> None:
        self._writing = replace(self._writing, text=self._writing.text[:-1])
        self._tell(BEGIN)

    @Slot()
    def backToRows(self) -> None:
        self._writing = replace(self._writing, row="")
        self.changed.emit()

    @Slot()
    def readTyped(self) -> None:
        if self._speech:
            self._speech.aside((self._get_typed(),))

    @Slot()
    def decide(self) -> None:
        """The card is whole: scanned, else typed."""
        signs, self._scan = self._scan or self._writing.text, ""
        if self._done and not signs:
            return  # the reader's Enter after a whole card
        match read(signs):
            case Stamps() as stamps:
                self._writing, self._done = Writing(), True
                self.restored.emit(stamps)
                self._tell(WELCOME, filled(STAMPED, len(stamps.lessons)))
            case wrong:
                self._tell(WRONG[wrong])

    def _tell(self, *words: str | Filled) -> None:
        self._words = words
        self.changed.emit()

    # What a page sees ------------------------------------------------------------------------------------

    def _get_words(self) -> str:
        return "\n".join(map(told, self._words))

    def _get_typed(self) -> str:
        """In groups, as it stands on the paper."""
        text = self._writing.text
        return " ".join(text[at : at + GROUP] for at in range(0, len(text), GROUP))

    def _get_row(self) -> str:
        return self._writing.row

    def _get_keys(self) -> str:
        return keys_of(self._writing, KANA)

    def _get_whole(self) -> bool:
        return len(self._writing.text) == SIGNS

    def _get_done(self) -> bool:
        return self._done

    words = Property(str, _get_words, notify=changed)
    typed = Property(str, _get_typed, notify=changed)
    row = Property(str, _get_row, notify=changed)
    keys = Property(str, _get_keys, notify=changed)
    whole = Property(bool, _get_whole, notify=changed)
    done = Property(bool, _get_done, notify=changed)


def fixed_words() -> tuple[str, ...]:
    return (BEGIN, WELCOME, *dict.fromkeys(WRONG.values()))
