"""The language of a visit: Qt's catalogue is put in its place, and what Python says is looked up in it."""

import unicodedata
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtQml import QQmlEngine

from kiosk.visit.comfort import Comfort, Language
from kiosk.wording import Filled, put

CONTEXT = "told"  # of the catalogue: what does not stand in a QML file


class Tongue:
    """Follows the visit's language; without a catalogue every language is Japanese."""

    def __init__(self, engine: QQmlEngine, catalogues: Path) -> None:
        """`catalogues`: the folder with engawa_en.qm."""
        self._engine = engine
        self._catalogues = catalogues
        self._language = Language.JA
        self._translator: QTranslator | None = None

    def follow(self, comfort: Comfort) -> None:
        """Everything that is shown speaks the language of these choices from now on."""
        if comfort.language is self._language:
            return
        self._language = comfort.language
        self.leave()
        if self._language is not Language.JA:
            self._translator = QTranslator()
            self._translator.load(str(self._catalogues / f"engawa_{self._language}.qm"))
            QCoreApplication.installTranslator(self._translator)
        self._engine.retranslate()

    def leave(self) -> None:
        """Japanese again."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None


def told(text: str) -> str:
    """A sentence of the kiosk in the visit's language; words of a city, a lesson or a person stay as they are."""
    if isinstance(text, Filled):
        return put(_looked_up(text.template), tuple(told(value) for value in text.values))
    return _looked_up(text)


def _looked_up(source: str) -> str:
    return QCoreApplication.translate(CONTEXT, source) if source else ""


def in_latin_letters(text: str) -> bool:
    """Whether most of its letters are Latin: the Japanese voice can't say it, and its lines break at spaces."""
    letters = [sign for sign in text if sign.isalpha()]
    latin = sum(unicodedata.normalize("NFKC", sign).isascii() for sign in letters)
    return latin * 2 > len(letters)
