"""The one mouth of the kiosk: what is said now, next and again, sentence by sentence.

Pure: it decides over a `Door` and gets the time from `tick`. It waits 0.3 s after a new page and 0.8 s between
instructions, and goes on when a door loses an utterance.
"""

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from traceback import extract_tb
from typing import assert_never

from kiosk.reading.kana import beats_about
from kiosk.reading.marks import shown
from kiosk.reading.sentences import sentences
from kiosk.voice.saying import (
    AllSaid,
    MouthEvent,
    SentenceFinished,
    SentenceStarted,
    SoundMissing,
    WordReached,
)
from kiosk.voice.speech import Broken, Distant, Door, DoorEvent, Finished, Private, Started, Utterance, Word

SPEEDS = (50, 65, 80, 100, 125, 155, 200)  # percent, steps 1 to 7
USUAL_SPEED = 4
VOLUMES = 7  # steps of 5 dB, the last is full
USUAL_VOLUME = 5

_AFTER_PAGE = 0.3  # seconds
_BETWEEN_SENTENCES = 0.4
_BETWEEN_TEXTS = 0.8
_SLOW = 10.0  # seconds a door may take longer than expected before the mouth goes on

Text = str | Private | Distant
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Line:
    """A sentence to be said, after `gap` seconds of quiet, at its share of the volume."""

    text: str
    private: bool
    index: int
    of: int
    gap: float
    loudness: float


class Mouth:
    """Says texts through a door. Call `tick` every 8 to 10 ms while `busy`; idle, it needs nothing."""

    def __init__(self, door: Door, hear: Callable[[MouthEvent], None]) -> None:
        self._door, self._hear_out = door, hear
        self._queue: deque[_Line] = deque()
        self._page: list[_Line] = []  # all lines handed in since the page began
        self._beneath: list[_Line] | None = None  # those of the page, while something lies over it
        self._line: _Line | None = None  # the one being said
        self._last: _Line | None = None  # the one said most lately
        self._id = 0
        self._wait: float | None = None  # seconds of quiet, counted from the next tick
        self._due = 0.0  # when the next line may begin
        self._page_is_new = False
        self._page_due = 0.0  # when the page may begin to speak
        self._limit: float | None = None  # when a line counts as lost
        self._paused = False
        self._percent = SPEEDS[USUAL_SPEED - 1]
        self._volume = 1.0
        door.listen(self._from_door)
        self.set_speed(USUAL_SPEED)
        self.set_volume(USUAL_VOLUME)

    @property
    def speaking(self) -> bool:
        """Whether a sentence is being said."""
        return self._line is not None

    @property
    def paused(self) -> bool:
        """Whether something waits for `resume`."""
        return self._paused and bool(self._queue)

    @property
    def busy(self) -> bool:
        """Whether `tick` is needed: something is being said or waits to be."""
        return self.speaking or (bool(self._queue) and not self._paused)

    @property
    def missing(self) -> str:
        """What the voice lacks, in plain Japanese; "" when all is well."""
        return self._door.missing

    def interrupt(self, *texts: Text) -> None:
        """Says these now instead of all that was being said or waiting."""
        self.stop()
        self._add(texts)

    def aside(self, *texts: Text) -> None:
        """Says these now instead of all that was being said or waiting; they are not of the page, see `repeat_page`."""
        self.stop()
        self._line_up(_lines_of(texts))

    def aside_after(self, *texts: Text) -> None:
        """Says these after all that is waiting; they are not of the page."""
        self._line_up(_lines_of(texts))

    def after(self, *texts: Text) -> None:
        """Says these after all that is waiting."""
        self._add(texts)

    def new_page(self) -> None:
        """Falls silent and forgets the page; what comes next is said 0.3 s later."""
        self._beneath = None
        self._begin_page()

    def lay_over(self) -> None:
        """Falls silent: something lies over the page, and has words of its own until `lift_off`."""
        beneath = self._page if self._beneath is None else self._beneath
        self._begin_page()
        self._beneath = beneath

    def lift_off(self) -> None:
        """What lay over the page is gone: falls silent, and the page's words are those to be repeated."""
        if self._beneath is not None:
            self.stop()
            self._page, self._beneath = self._beneath, None
            self._last = None

    def has_told(self, words: str) -> bool:
        """Whether the page has these words among what was said, or waits to be."""
        return any(_letters(words) in _letters(line.text) for line in self._page)

    def forget(self) -> None:
        """Nothing that was made ready is kept."""
        self._door.forget()

    def repeat_sentence(self) -> None:
        """Says the sentence of now, or the last one, once more, and then what was waiting."""
        if line := self._line or self._last:
            self._cut_off()
            self._say_first([line])

    def repeat_page(self) -> None:
        """Says everything of this page again from its beginning."""
        page = self._page
        self.stop()
        self._say_first(page)

    def pause(self) -> None:
        """Falls silent and keeps the rest, the cut sentence first."""
        line = self._line
        self._cut_off()
        self._paused = True
        if line:
            self._queue.appendleft(line)

    def resume(self) -> None:
        """Goes on with the sentence that was cut by `pause`."""
        self._paused = False
        self._wait = 0.0

    def stop(self) -> None:
        """Silence at once; what was waiting is dropped, the page can still be repeated."""
        self._queue.clear()
        self._paused = False
        self._cut_off()
        self._wait = 0.0

    def set_speed(self, step: int) -> None:
        """Step 1 (50 %) to 7 (200 %), from the next sentence on."""
        self._percent = SPEEDS[min(max(step, 1), len(SPEEDS)) - 1]
        self._door.set_speed(self._percent)

    def set_volume(self, step: int) -> None:
        """Step 1 (-30 dB) to 7 (full), at once."""
        self._volume = 10 ** ((min(max(step, 1), VOLUMES) - VOLUMES) * 5 / 20)
        self._door.set_volume(self._volume * (self._line.loudness if self._line else 1.0))

    def tick(self, now: float) -> None:
        """Lets sound go on and begins the next sentence when it is time; `now` in seconds."""
        self._door.tick()
        if self._wait is not None:
            self._due, self._wait = now + self._wait, None
        if self._page_is_new:
            self._page_due, self._page_is_new = now + _AFTER_PAGE, False
        if self._line:
            self._look_for_loss(self._line, now)
        elif self._queue and not self._paused and now >= max(self._due, self._page_due):
            self._begin(self._queue.popleft(), now)

    def _begin_page(self) -> None:
        self.stop()
        self._page = []
        self._last = None
        self._page_is_new = True

    def _add(self, texts: tuple[Text, ...]) -> None:
        lines = _lines_of(texts)
        self._page += lines
        self._line_up(lines)

    def _line_up(self, lines: list[_Line]) -> None:
        was_busy = bool(self._queue) or self.speaking
        self._queue += lines
        if not was_busy and self._wait is None:
            self._wait = 0.0
        self._prepare()

    def _say_first(self, lines: list[_Line]) -> None:
        self._queue.extendleft(reversed(lines))
        self._paused = False
        self._wait = 0.0
        self._prepare()

    def _prepare(self) -> None:
        self._door.prepare(tuple(line.text for line in list(self._queue)[:3] if not line.private))

    def _begin(self, line: _Line, now: float) -> None:
        self._id += 1
        self._line = self._last = line
        self._limit = now + _SLOW + 2 * beats_about(line.text) / (4.0 * self._percent / 100)
        self._door.set_volume(self._volume * line.loudness)
        self._door.say(Utterance(self._id, line.text, line.private))

    def _cut_off(self) -> None:
        if line := self._line:
            self._line = None
            self._door.stop()
            self._tell(SentenceFinished(completed=False))
            self._last = line

    def _look_for_loss(self, line: _Line, now: float) -> None:
        if self._limit is not None and now > self._limit and self._line is line:
            self._door.stop()
            self._over(completed=False)

    def _from_door(self, event: DoorEvent) -> None:
        match event:
            case Broken(reason):
                self._tell(SoundMissing(reason))
            case Started(number) | Word(number) | Finished(number):
                if self._line and number == self._id:  # else of a sentence that was cut off
                    self._from_line(self._line, event)
            case _:
                assert_never(event)

    def _from_line(self, line: _Line, event: Started | Word | Finished) -> None:
        match event:
            case Started():
                self._tell(SentenceStarted(shown(line.text), line.index, line.of))
                self._prepare()
            case Word(_, start, length):
                self._tell(WordReached(start, length))
            case Finished(_, completed):
                self._over(completed=completed)
            case _:
                assert_never(event)

    def _over(self, *, completed: bool) -> None:
        self._line = None
        self._wait = self._queue[0].gap if self._queue else 0.0
        self._tell(SentenceFinished(completed))
        if not (self._queue or self.speaking):
            self._tell(AllSaid())

    def _tell(self, event: MouthEvent) -> None:
        try:
            self._hear_out(event)
        except Exception as broken:  # noqa: BLE001  # whatever breaks on the screen, the voice goes on
            place = extract_tb(broken.__traceback__)[-1]  # its message may hold words about a person
            name = type(broken).__name__
            _log.error("%s at %s: %s in %s:%s", name, type(event).__name__, place.name, place.filename, place.lineno)


def _letters(text: str) -> str:
    """Without spaces and marks, which differ between a key's word and a sentence."""
    return "".join(letter for letter in shown(text) if letter.isalnum())


def _lines_of(texts: tuple[Text, ...]) -> list[_Line]:
    return [line for text in texts for line in _lines(text)]


def _lines(text: Text) -> list[_Line]:
    match text:
        case Distant(words, loudness):
            private = False
        case Private(words):
            private, loudness = True, 1.0
        case str() as words:
            private, loudness = False, 1.0
    cut = sentences(words)
    return [
        _Line(sentence.text, private, index, len(cut), _BETWEEN_SENTENCES if index else _BETWEEN_TEXTS, loudness)
        for index, sentence in enumerate(cut)
    ]
