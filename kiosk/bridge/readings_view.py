"""The page on which staff put a reading right: choose a sentence, hear it, touch the word, type how it is said."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge import readings_work as work
from kiosk.bridge.clerk import Clerk
from kiosk.bridge.listing import Listing
from kiosk.bridge.speech_view import SpeechView
from kiosk.reading.kana import as_spoken, hiragana
from kiosk.reading.marks import marked, shown
from kiosk.visit.kana_board import ROWS

if TYPE_CHECKING:
    from kiosk.store.board import Reading
    from kiosk.voice.pronounce import ReadWord

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST = 30  # kana of one word
UNDO = "さわると もとに もどします"
GIVEN = "この 読みは、教材を 作った人が 決めています。教材の ファイルで 直せます。"


@dataclass(frozen=True, slots=True)
class Source:
    """Where sentences come from: a lesson, or the kiosk's own pages."""

    label: str
    texts: Callable[[], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Row:
    label: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class Tile:
    """A word to touch; `chosen` is "yes" for the one whose reading is typed."""

    text: str
    kana: str
    chosen: str = ""


@QmlElement
@QmlSingleton
class ReadingsView(QObject):
    """Stages: `sources` → `sentences` → `words` → `typing`, and `kept` for what was corrected."""

    changed = Signal()
    corrected = Signal()
    _taken_apart = Signal(str, object)
    _listed = Signal(object)
    _found = Signal(object)
    _troubled = Signal(str)
    _learned = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clerk: Clerk | None = None
        self._speech: SpeechView | None = None
        self._sources: tuple[Source, ...] = ()
        self._stage = "sources"
        self._texts: tuple[str, ...] = ()
        self._sentence = ""
        self._words: tuple[ReadWord, ...] = ()
        self._first = self._last = -1  # the words that are chosen
        self._kana = ""
        self._row = "あ"
        self._line = ""
        self._known: tuple[Reading, ...] = ()
        self._rows = Listing(Row, self)
        self._tiles = Listing(Tile, self)
        self._taken_apart.connect(self._hear_words)
        self._listed.connect(self._hear_list)
        self._found.connect(self._hear_sentences)
        self._troubled.connect(self._say)
        self._learned.connect(self._hear_learned)

    def work_with(self, clerk: Clerk, speech: SpeechView) -> None:
        self._clerk, self._speech = clerk, speech

    def stock(self, sources: tuple[Source, ...]) -> None:
        """All that the kiosk says and staff may correct."""
        self._sources = sources

    def attend(self) -> None:
        """The page is open."""
        self._become("sources")

    def leave(self) -> None:
        if self._sentence and self._speech:
            self._speech.turn([])
        self._sentence, self._texts, self._words, self._kana, self._line = "", (), (), "", ""
        self._become("sources")

    def back(self) -> bool:
        """One stage back; False at the first, where the page itself is left."""
        before = {"sentences": "sources", "kept": "sources", "words": "sentences", "typing": "words"}.get(self._stage)
        if before is None:
            return False
        self._line = ""
        self._become(before)
        return True

    # What a page can ask ---------------------------------------------------------------------------------

    @Slot(int)
    def choose(self, index: int) -> None:
        """A row of the list was touched: a source, a sentence, or a correction to take back."""
        match self._stage:
            case "sources":
                self._open_source(index)
            case "sentences":
                self._open_sentence(self._texts[index])
            case "kept":
                self._take_back(self._known[index].written)
            case _:
                return

    @Slot(int)
    def touchWord(self, index: int) -> None:
        if self._words[index].given:
            self._say(GIVEN)
            return
        self._first = self._last = index
        self._line = ""
        self._kana = hiragana(self._words[index].head_kana)
        self._become("typing")

    @Slot()
    def join(self) -> None:
        """The next word belongs to it: two parts of one name."""
        following = self._words[self._last + 1 : self._last + 2]
        chosen = self._words[self._last]
        if following and not following[0].given and following[0].start == chosen.start + chosen.length:
            self._last += 1
            self._kana = "".join(hiragana(word.kana) for word in self._words[self._first : self._last])
            self._kana += hiragana(self._words[self._last].head_kana)
            self._become("typing")

    @Slot(str)
    def turnRow(self, row: str) -> None:
        self._row = row
        self.changed.emit()

    @Slot(str)
    def press(self, sign: str) -> None:
        if len(self._kana) < LONGEST:
            self._kana += sign
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        self._kana = self._kana[:-1]
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        self._kana = ""
        self.changed.emit()

    @Slot()
    def hear(self) -> None:
        """The sentence, with what is typed where something is."""
        if self._speech:
            trying = self._stage == "typing" and self._kana
            text = marked(self._sentence, self._written(), as_spoken(self._kana)) if trying else self._sentence
            self._speech.say_now((text,))

    @Slot()
    def keep(self) -> None:
        """From now on the word is said so, everywhere."""
        written, kana = self._written(), as_spoken(self._kana)
        if not (written and kana and self._clerk):
            return
        count = sum(written in text for text in self._texts)
        line = f"「{written}」を「{hiragana(kana)}」と 読みます。ここでは {count}つの 文に 出ます。"
        self._clerk.do(lambda db: work.keep(db, written, kana), lambda _: self._learned.emit(line), self._troubled.emit)
        self._become("words")

    def _open_source(self, index: int) -> None:
        self._line = ""
        if index == len(self._sources):
            self._list_kept()
            return
        source = self._sources[index]
        self._line = "さがしています。"
        self.changed.emit()
        if self._clerk:
            self._clerk.do(lambda _: work.sentences_of(source.texts()), self._found.emit, self._troubled.emit)

    def _hear_sentences(self, texts: tuple[str, ...]) -> None:
        self._texts, self._line = texts, ""
        self._become("sentences")

    def _open_sentence(self, text: str) -> None:
        self._sentence, self._words, self._line = text, (), ""
        self._become("words")
        self._take_apart()
        self.hear()

    def _take_apart(self) -> None:
        text = self._sentence
        if self._clerk:
            self._clerk.do(
                lambda db: work.words_of(db, text),
                lambda words: self._taken_apart.emit(text, words),
                self._troubled.emit,
            )

    def _hear_words(self, text: str, words: "tuple[ReadWord, ...]") -> None:
        if text == self._sentence:
            self._words = words
            self._become(self._stage)

    def _list_kept(self) -> None:
        if self._clerk:
            self._clerk.do(work.kept, self._listed.emit, self._troubled.emit)

    def _hear_list(self, known: "tuple[Reading, ...]") -> None:
        self._known = known
        self._line = self._line or ("" if known else "まだ ありません。")
        self._become("kept")

    def _take_back(self, written: str) -> None:
        if self._clerk:
            self._clerk.do(
                lambda db: work.take_back(db, written),
                lambda _: self._learned.emit(f"「{written}」を もとの 読みに もどしました。"),
                self._troubled.emit,
            )

    def _hear_learned(self, line: str) -> None:
        """A word is said otherwise from now on."""
        self._say(line)
        self.corrected.emit()
        if self._stage == "kept":
            self._list_kept()
        elif self._sentence:
            self._take_apart()

    def _say(self, line: str) -> None:
        self._line = line
        self.changed.emit()

    def _become(self, stage: str) -> None:
        self._stage = stage
        if stage != "typing":
            self._first = self._last = -1
        match stage:
            case "sources":
                self._rows.fill((*(Row(source.label) for source in self._sources), Row("なおした ことば")))
            case "sentences":
                self._rows.fill(tuple(Row(shown(text)) for text in self._texts))
            case "kept":
                self._rows.fill(tuple(Row(f"{one.written}（{hiragana(one.kana)}）", UNDO) for one in self._known))
            case _:
                self._fill_tiles()
        self.changed.emit()

    def _fill_tiles(self) -> None:
        text = shown(self._sentence)
        self._tiles.fill(
            tuple(
                Tile(
                    text[word.start : word.start + word.length],
                    hiragana(word.kana),
                    "yes" if self._first <= place <= self._last else "",
                )
                for place, word in enumerate(self._words)
            )
        )

    def _written(self) -> str:
        if self._first < 0:
            return ""
        first, last = self._words[self._first], self._words[self._last]
        return shown(self._sentence)[first.start : last.start + last.head]

    # What a page sees ------------------------------------------------------------------------------------

    def _get_stage(self) -> str:
        return self._stage

    def _get_line(self) -> str:
        return self._line

    def _get_sentence(self) -> str:
        return shown(self._sentence)

    def _get_written_word(self) -> str:
        return self._written()

    def _get_kana(self) -> str:
        return self._kana

    def _get_row(self) -> str:
        return self._row

    def _get_kana_rows(self) -> str:
        return "".join(ROWS)

    def _get_keys(self) -> str:
        return ROWS[self._row]

    def _get_rows(self) -> Listing:
        return self._rows

    def _get_tiles(self) -> Listing:
        return self._tiles

    stage = Property(str, _get_stage, notify=changed)
    line = Property(str, _get_line, notify=changed)
    sentence = Property(str, _get_sentence, notify=changed)
    writtenWord = Property(str, _get_written_word, notify=changed)
    kana = Property(str, _get_kana, notify=changed)
    row = Property(str, _get_row, notify=changed)
    kanaRows = Property(str, _get_kana_rows, constant=True)
    keys = Property(str, _get_keys, notify=changed)
    rows = Property(Listing, _get_rows, constant=True)
    tiles = Property(Listing, _get_tiles, constant=True)
