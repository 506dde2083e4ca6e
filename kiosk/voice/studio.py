"""Where sentences become sound: one worker thread, sentences ordered now before those prepared for later.

Only texts given to `prepare` are kept, in memory, up to `_KEPT` seconds; what is ordered is forgotten once delivered.
"""

import threading
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from queue import Empty, SimpleQueue

from kiosk.reading.sentences import Sentence, sentences
from kiosk.voice.clip import Clip, Mark, Synthesis

_KEPT = 60.0  # seconds of prepared sound: 6 MB
_BETWEEN = 0.35  # seconds between the sentences of one order
_WARM = "はい"  # the first sentence loads what is still on disk


@dataclass(frozen=True, slots=True)
class Complete:
    """All of an order's sound is delivered."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The voice could not speak; nothing more comes."""

    why: Exception


@dataclass(slots=True)
class Order:
    """A text wanted now, at `speed` times the usual pace; its sound arrives sentence by sentence."""

    text: str
    speed: float
    deliveries: SimpleQueue[Clip | Complete | Failed] = field(default_factory=SimpleQueue)
    cancelled: bool = False

    def next(self) -> Clip | Complete | Failed | None:
        """What has arrived, None while there is nothing; never waits."""
        try:
            return self.deliveries.get_nowait()
        except Empty:
            return None


class Studio:
    """Turns texts into clips in its own thread, which also loads the voice."""

    def __init__(self, make: Callable[[], Synthesis]) -> None:
        """`make` loads the voice; it runs in the worker, again at the next order when it failed."""
        self._make = make
        self._synthesis: Synthesis | None = None
        self._orders: deque[Order] = deque()
        self._wanted = deque([_WARM])
        self._kept: OrderedDict[str, Clip] = OrderedDict()
        self._closed = False
        self._visits = 0  # how often everything was to be forgotten
        self._lessons = 0  # how often it was to learn anew
        self._learned = 0  # of them, what the voice in use knows
        self._change = threading.Condition()
        self._worker = threading.Thread(target=self._work, name="voice", daemon=True)
        self._worker.start()

    def order(self, text: str, speed: float) -> Order:
        """Asks for a text at once."""
        order = Order(text, speed)
        with self._change:
            self._orders.append(order)
            self._change.notify()
        return order

    def prepare(self, texts: tuple[str, ...]) -> None:
        """Makes these texts' sound ahead and keeps it, instead of any others asked for before."""
        wanted = [sentence.text for text in texts for sentence in sentences(text)]
        with self._change:
            self._wanted = deque(text for text in wanted if text not in self._kept)
            self._change.notify()

    def relearn(self) -> None:
        """Words are read otherwise from now on: the voice is made anew at the next sentence; what was kept goes."""
        with self._change:
            self._lessons += 1
            self._kept.clear()

    def forget(self) -> None:
        """Keeps nothing of what was prepared until now, nor of what is being made."""
        with self._change:
            self._visits += 1
            self._wanted.clear()
            self._kept.clear()

    def close(self) -> None:
        """Ends the worker and waits for it."""
        with self._change:
            self._closed = True
            self._change.notify()
        self._worker.join()

    def _work(self) -> None:
        while (job := self._next()) is not None:
            match job:
                case Order():
                    self._serve(job)
                case str():
                    self._keep(job)

    def _next(self) -> Order | str | None:
        with self._change:
            while not (self._closed or self._orders or self._wanted):
                self._change.wait()
            if self._closed:
                return None
            return self._orders.popleft() if self._orders else self._wanted.popleft()

    def _serve(self, order: Order) -> None:
        gap = 0.0
        try:
            for sentence in sentences(order.text):
                if order.cancelled:
                    break
                clip = self._clip(sentence.text)
                if len(clip.samples):
                    order.deliveries.put(_placed(clip, sentence, order.speed, gap))
                    gap = _BETWEEN
        except Exception as broken:  # noqa: BLE001  # whatever is wrong with a voice, subtitles go on
            order.deliveries.put(Failed(broken))
        else:
            order.deliveries.put(Complete())

    def _keep(self, text: str) -> None:
        visits = self._visits
        try:
            clip = self._clip(text)
        except Exception:  # noqa: BLE001  # the order that follows meets the same fault and reports it
            return
        with self._change:
            if self._learned != self._lessons or self._visits != visits:
                return
            self._kept[text] = clip
            while sum(len(kept.samples) / kept.rate for kept in self._kept.values()) > _KEPT:
                self._kept.popitem(last=False)

    def _clip(self, text: str) -> Clip:
        with self._change:
            if kept := self._kept.get(text):
                self._kept.move_to_end(text)
                return kept
            if self._learned != self._lessons:
                self._synthesis, self._learned = None, self._lessons
        if self._synthesis is None:
            self._synthesis = self._make()
        return self._synthesis.clip(text)


def _placed(clip: Clip, sentence: Sentence, speed: float, gap: float) -> Clip:
    """The clip at the wanted speed after `gap` seconds of silence, its marks counted in the whole shown text."""
    import numpy as np

    from kiosk.voice.tempo import stretched

    def moved(mark: Mark) -> Mark:
        return replace(mark, at=gap + mark.at / speed, start=mark.start + sentence.start)

    silence = np.zeros(int(gap * clip.rate), np.int16)
    samples = np.concatenate((silence, stretched(clip.samples, speed, clip.rate)))
    return replace(clip, samples=samples, marks=tuple(moved(mark) for mark in clip.marks))
