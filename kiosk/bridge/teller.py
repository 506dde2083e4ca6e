"""Says where the mark is: all of it to a person who does not see, the word on it to everybody else."""

from collections.abc import Callable

import shiboken6
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.focus_ring import is_secret_key, marked, name, short_name
from kiosk.bridge.speech_view import SpeechView
from kiosk.visit.by_ear import CHOSEN, RESTING, SHOWN, UNNAMED, Place, Sort, told
from kiosk.visit.comfort import Way
from kiosk.voice.mouth import Text
from kiosk.voice.speech import Private


def _no() -> bool:
    return False


class Teller:
    """Silent until it has a voice. `secret`: whether what is typed on the page must not be heard by others."""

    def __init__(self) -> None:
        self.speech: SpeechView | None = None
        self.secret: Callable[[], bool] = _no
        self._way = Way.FINGER
        self._place = Place.PAGE  # what the ear was told last

    @property
    def speaking(self) -> bool:
        return self.speech is not None and self.speech.speaking

    def become(self, way: Way) -> None:
        """Says what a new way is like."""
        shown = (SHOWN,) if self._way is Way.EARS else ()
        self._way = way
        if self.speech:
            self.speech.aside((*shown, CHOSEN[way]))

    def begin(self) -> None:
        """A new page: what the mark is on lies in its first place."""
        self._place = Place.PAGE

    def hush(self) -> None:
        if self.speech:
            self.speech.hush()

    def moved(self, item: QQuickItem, things: list[QQuickItem]) -> None:
        """A person, or the scan, brought the mark here."""
        if self.speech:
            self.speech.aside(self._all_of(item, things) if self._way is Way.EARS else self._word_on(item))

    def found(self, item: QQuickItem, things: list[QQuickItem]) -> None:
        """The mark came here by itself, with a page or because its thing went; the page has its word first."""
        if self.speech and self._way is Way.EARS:
            self.speech.aside_after(self._all_of(item, things))

    def felt(self, item: QQuickItem) -> None:
        """A finger came down here to hear what it is."""
        if self.speech:
            self.speech.aside(self._word_on(item))

    def done(self, item: QQuickItem | None) -> None:
        """What was done here changed something: where nobody says so, the thing says what it is now."""
        if item is not None and self.speech and not self.speech.speaking and shiboken6.isValid(item):
            self.speech.aside((self._named(item, name(item)),))

    def rests(self) -> None:
        """The mark stopped."""
        if self.speech:
            self.speech.aside((RESTING,))

    def _word_on(self, item: QQuickItem) -> tuple[Text, ...]:
        return (self._named(item, short_name(item)),)

    def _all_of(self, item: QQuickItem, things: list[QQuickItem]) -> tuple[Text, ...]:
        if self._is_secret(item):
            return (UNNAMED,)
        found = marked(item, things)
        before, self._place = self._place, found.place
        texts = told(found, before)
        return tuple(map(Private, texts)) if found.sort is Sort.WRITING or is_secret_key(item) else texts

    def _named(self, item: QQuickItem, words: str) -> Text:
        """Nothing is prepared or kept of what a key of a board is called."""
        if self._is_secret(item):
            return UNNAMED
        return Private(words) if is_secret_key(item) else words

    def _is_secret(self, item: QQuickItem) -> bool:
        return self.secret() and is_secret_key(item)
