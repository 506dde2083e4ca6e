"""What is being said, for the eyes; and the few things a page may ask of the voice."""

import time
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.tongue import in_latin_letters, told
from kiosk.voice.mouth import (
    AllSaid,
    Mouth,
    MouthEvent,
    SentenceFinished,
    SentenceStarted,
    SoundMissing,
    Text,
    WordReached,
)
from kiosk.voice.speech import Door

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 8


@QmlElement
@QmlSingleton
class SpeechView(QObject):
    """Owns the beat of the mouth: it ticks while something is said or waits to be said, else not at all."""

    changed = Signal()
    began = Signal()  # a sentence is heard
    wordChanged = Signal()
    missingChanged = Signal()
    pausedChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mouth: Mouth | None = None
        self._door: Door | None = None
        self._sentence = ""
        self._word = (0, 0)
        self._missing = ""
        self._was_paused = False
        self._waiting: list[Callable[[Mouth], None]] = []
        self.written: Callable[[str, str], None] | None = None
        self._beat = QTimer(self)
        self._beat.setInterval(TICK_MS)
        self._beat.timeout.connect(self._tick)

    def speak_with(self, mouth: Mouth, door: Door) -> None:
        """The voice is there now (it loads after the first frame); what was asked before is said now."""
        self._mouth, self._door = mouth, door
        self._become_missing(door.missing)
        for ask in self._waiting:
            ask(mouth)
        self._waiting.clear()
        self._beat.start()

    def hear(self, event: MouthEvent) -> None:
        """The mouth's listener."""
        match event:
            case SentenceStarted(text=text):
                self._sentence, self._word = text, (0, 0)
                if self.written:
                    self.written("said", text)
                self.began.emit()
                self.changed.emit()
                self.wordChanged.emit()
            case WordReached(start=start, length=length):
                self._word = (start, length)
                self.wordChanged.emit()
            case SentenceFinished():
                if self.written:
                    self.written("over", self._sentence)
                self._sentence, self._word = "", (0, 0)
                self.changed.emit()
                self.wordChanged.emit()
            case SoundMissing(reason=reason):
                self._become_missing(reason)
            case AllSaid():
                self._become_missing(self._door.missing if self._door else "")

    def relearn(self) -> None:
        """Staff put a reading right: from the next sentence on it is said so."""
        if self._door is not None:
            self._door.relearn()

    def forget(self) -> None:
        """Falls silent and keeps nothing of what was said or made ready to be said."""
        self.turn([])
        self._ask(lambda mouth: mouth.forget())

    def close(self) -> None:
        """Gives voice and sound back."""
        self._beat.stop()
        if self._mouth is not None:
            self._mouth.stop()
            self._mouth = None
        if self._door is not None:
            self._door.close()
            self._door = None

    @property
    def speaking(self) -> bool:
        return self._mouth is not None and self._mouth.busy

    @property
    def lost_for_good(self) -> bool:
        """Only a new process will be heard again."""
        return self._door is not None and self._door.lost_for_good

    @property
    def paused(self) -> bool:
        """Whether the rest of what was being said waits for `goOn`."""
        return self._mouth is not None and self._mouth.paused

    def relabel(self) -> None:
        """The visit's language is another one now."""
        self.missingChanged.emit()

    def say_after(self, texts: tuple[Text, ...]) -> None:
        """Says `texts` when the mouth is done with what it says now."""
        self._ask(lambda mouth: mouth.after(*texts))

    def say_now(self, texts: tuple[Text, ...]) -> None:
        """Stops whatever is said and says `texts`."""
        self._ask(lambda mouth: mouth.interrupt(*texts))

    def aside(self, texts: tuple[Text, ...]) -> None:
        """Stops whatever is said and says `texts`, which もう一度きく leaves out."""
        self._ask(lambda mouth: mouth.aside(*texts))

    def aside_after(self, texts: tuple[Text, ...]) -> None:
        """Says `texts` when the mouth is done; もう一度きく leaves them out."""
        self._ask(lambda mouth: mouth.aside_after(*texts))

    def set_speed(self, step: int) -> None:
        self._ask(lambda mouth: mouth.set_speed(step))

    def set_volume(self, step: int) -> None:
        self._ask(lambda mouth: mouth.set_volume(step))

    # What a page can ask ---------------------------------------------------------------------------------

    @Slot("QStringList")
    def turn(self, texts: list[str]) -> None:
        """A new page is open: forget the old one's words, say these."""

        def turn(mouth: Mouth) -> None:
            mouth.new_page()
            mouth.after(*_sayable(texts))

        if self._mouth is None:
            self._waiting.clear()
        self._ask(turn)

    @Slot("QStringList")
    def layOver(self, texts: list[str]) -> None:
        """Something lies over the page: say these in place of the page's words."""

        def lay(mouth: Mouth) -> None:
            mouth.lay_over()
            mouth.after(*_sayable(texts))

        self._ask(lay)

    @Slot()
    def liftOff(self) -> None:
        """What lay over the page is gone; もう一度きく says the page's words."""
        self._ask(lambda mouth: mouth.lift_off())

    @Slot("QStringList")
    def tellMore(self, words: list[str]) -> None:
        """Says of `words` what the open page has not said yet, each as a sentence of its own, after all the rest."""

        def tell(mouth: Mouth) -> None:
            mouth.after(
                *(word.rstrip("。") + "。" for word in words if not (in_latin_letters(word) or mouth.has_told(word)))
            )

        self._ask(tell)

    @Slot(str)
    def add(self, text: str) -> None:
        """Something on the open page changed and is worth a word, if it is in the voice's language."""
        if not in_latin_letters(text):
            self.say_now((text,))

    @Slot()
    def again(self) -> None:
        """もう一度きく."""
        self._ask(lambda mouth: mouth.repeat_page())

    @Slot()
    def hush(self) -> None:
        """A finger is down: be quiet at once."""
        if self._mouth is not None:
            self._mouth.stop()
            self._look_for_pause()

    @Slot()
    def touchBare(self) -> None:
        """A finger came down where nothing is: quiet at once, and a second time goes on with the cut sentence."""
        if self._mouth is None:
            return
        if self._mouth.speaking:
            self._mouth.pause()
            self._look_for_pause()
        else:
            self.goOn()

    @Slot()
    def goOn(self) -> None:
        """つづきを きく."""
        if self.paused:
            self._ask(lambda mouth: mouth.resume())

    def _ask(self, ask: Callable[[Mouth], None]) -> None:
        if self._mouth is None:
            self._waiting.append(ask)
            return
        ask(self._mouth)
        self._look_for_pause()
        if not self._beat.isActive():
            self._beat.start()

    def _look_for_pause(self) -> None:
        if self.paused != self._was_paused:
            self._was_paused = self.paused
            self.pausedChanged.emit()

    def _become_missing(self, missing: str) -> None:
        if missing != self._missing:
            self._missing = missing
            self.missingChanged.emit()

    def _tick(self) -> None:
        if self._mouth is None:
            return
        self._mouth.tick(time.monotonic())
        if not self._mouth.busy:
            self._beat.stop()

    # What a page sees ------------------------------------------------------------------------------------

    def _get_sentence(self) -> str:
        return self._sentence

    def _get_word_start(self) -> int:
        return self._word[0]

    def _get_word_length(self) -> int:
        return self._word[1]

    def _get_missing(self) -> str:
        return told(self._missing)

    def _get_paused(self) -> bool:
        return self.paused

    isPaused = Property(bool, _get_paused, notify=pausedChanged)
    sentence = Property(str, _get_sentence, notify=changed)
    wordStart = Property(int, _get_word_start, notify=wordChanged)
    wordLength = Property(int, _get_word_length, notify=wordChanged)
    missing = Property(str, _get_missing, notify=missingChanged)


def _sayable(texts: list[str]) -> tuple[str, ...]:
    """Those in the voice's language."""
    return tuple(text for text in texts if text and not in_latin_letters(text))
