"""たすけて as the screen sees it: where the person is stuck, for how long, and the chime that calls."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.phone_sounds import LOUDEST, PhoneSounds
from kiosk.bridge.tongue import told
from kiosk.visit.calling import Call, rings
from kiosk.wording import filled

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

BEAT_MS = 1000
CHIME = "help"
PAGE_NAMES = {
    "home": "はじめの 画面",
    "shelf": "練習の たな",
    "lesson": "スマホの 練習",
    "praise": "練習の おわり",
    "card": "カードを 調べる",
    "trouble": "こまっている",
    "words": "ことばで さがす",
    "helps": "こまった ときの 助け",
    "numbers": "こまった ときの 電話番号",
    "news": "市からの お知らせ",
    "procedures": "手続き",
    "procedure": "手続き",
    "stamps": "スタンプの 紙",
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
    "desk": "相談の ページ",
    "class": "教室の ページ",
    "survey": "教室の 感想",
    "call_back": "電話を もらう",
}
OF_STAFF = ("staff_code", "staff", "readings", "enrol", "ruler", "desk", "class", "call_back")  # never read aloud


def page_words(page: str) -> str:
    return filled("いまの 場所は、「%1」です。", PAGE_NAMES.get(page, page))


def step_words(lesson: str, step: int) -> str:
    return filled("「%1」の %2番目です。", lesson, step)


def waited_words(minutes: int) -> str:
    """From the first full minute on."""
    return filled("%1分前から 待っています。", minutes) if minutes else ""


def fixed_words() -> Iterator[str]:
    """What may be said of a place, for the narration made beforehand."""
    return (page_words(page) for page in PAGE_NAMES if page not in OF_STAFF)


@QmlElement
@QmlSingleton
class HelpView(QObject):
    """While somebody waits: counts the minutes, and rings at once, then every half minute when the voice is silent.

    `clock`: seconds that only go forward. `firstRung`: the words of the call may be said now.
    """

    changed = Signal()
    firstRung = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clock: Callable[[], float] = time.monotonic
        self._call: Call | None = None
        self._since = 0.0
        self._sounds: PhoneSounds | None = None
        self._speaking: Callable[[], bool] = lambda: False
        self._to_be_said = False
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._passed)

    def listen_for(self, speaking: Callable[[], bool]) -> None:
        """`speaking`: whether the kiosk's voice is heard now, or waits for its turn."""
        self._speaking = speaking

    def sound_through(self, sounds: PhoneSounds) -> None:
        """Its own sounds: what ends those of the practice phone does not end a call."""
        self._sounds = sounds
        sounds.ended.connect(self._chime_ended)

    def called(self, page: str, lesson: str, step: int) -> None:
        """Rings before anything is said; the press itself made the voice silent."""
        self._call, sounds = rings(Call(page, lesson, step), 0.0, spoken=False)
        self._since = self.clock()
        self._beat.start()
        if sounds:
            self._to_be_said = self._ring()
        self.changed.emit()

    def taken_back(self) -> None:
        """Silence at once."""
        self._call = None
        self._to_be_said = False
        self._beat.stop()
        if self._sounds:
            self._sounds.stop()
        self.changed.emit()

    def voice_began(self) -> None:
        """The voice goes before the chime."""
        if self._sounds and self._call:
            self._sounds.stop()

    def _passed(self) -> None:
        if self._call is None:
            return
        before = self._call.minutes
        self._call, sounds = rings(self._call, self.clock() - self._since, spoken=self._speaking())
        if sounds:
            self._ring()
        if self._call.minutes != before:
            self.changed.emit()

    def _ring(self) -> bool:
        """Whether a sound goes out."""
        if self._sounds is None:
            return False
        self._sounds.play(CHIME, LOUDEST)
        return True

    def _chime_ended(self) -> None:
        if self._to_be_said:
            self._to_be_said = False
            self.changed.emit()
            self.firstRung.emit()

    # What a page sees ------------------------------------------------------------------------------------

    def _get_where(self) -> str:
        return told(page_words(self._call.page)) if self._call else ""

    def _get_step(self) -> str:
        return told(step_words(self._call.lesson, self._call.step)) if self._call and self._call.lesson else ""

    def _get_waited(self) -> str:
        return told(waited_words(self._call.minutes)) if self._call else ""

    def _get_ringing(self) -> bool:
        """The first chime sounds: the words of the call come after it."""
        return self._to_be_said

    where = Property(str, _get_where, notify=changed)
    step = Property(str, _get_step, notify=changed)
    waited = Property(str, _get_waited, notify=changed)
    ringing = Property(bool, _get_ringing, notify=changed)
