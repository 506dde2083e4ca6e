"""The catalogue as files: brought up to date and made ready with Qt's own tools, read entry by entry."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as Xml  # our own file

from kiosk.bridge.tongue import CONTEXT
from kiosk.paths import ASSETS, UI
from tests.catalogue.sources import as_script, told

CATALOGUE = ASSETS / "i18n" / "engawa_en.ts"
READ = CATALOGUE.with_suffix(".qm")
NOT_FOR_VISITORS = ("Staff", "Preview")  # folders of pages that stay Japanese
_TOOLS = Path(sys.executable).parent


@dataclass(frozen=True, slots=True)
class Entry:
    """One sentence of one context; `finished`: a person said that the translation is good."""

    context: str
    source: str
    translation: str
    finished: bool


def pages() -> list[Path]:
    """The QML files whose words visitors see."""
    own = (page for page in (UI / "Kiosk").rglob("*.qml") if page.parent.name not in NOT_FOR_VISITORS)
    return sorted((*own, UI / "Main.qml"))


def update(catalogue: Path) -> None:
    """New sentences come in without a translation, those that nobody says any more go."""
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "told.js"
        script.write_text(as_script(told(), CONTEXT), encoding="utf-8")
        options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "ja", "-target-language", "en"]
        _run("lupdate", *options, *map(str, pages()), str(script), "-ts", str(catalogue))


def released(catalogue: Path) -> bytes:
    """What the kiosk reads; the same sentences always give the same bytes."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        _run("lrelease", "-silent", str(catalogue), "-qm", str(made))
        return made.read_bytes()


def entries(catalogue: Path) -> Iterator[Entry]:
    """All of the catalogue, context by context."""
    for context in Xml.parse(catalogue).getroot().iter("context"):  # noqa: S314 (our own file)
        for message in context.iter("message"):
            translation = message.find("translation")
            text = (translation.text or "") if translation is not None else ""
            finished = translation is not None and "type" not in translation.attrib
            yield Entry(context.findtext("name", ""), message.findtext("source", ""), text, finished)


def unfinished(catalogue: Path) -> Iterator[tuple[str, str]]:
    """(context, sentence) of what is still Japanese."""
    for entry in entries(catalogue):
        if not entry.finished or not entry.translation:
            yield entry.context, entry.source


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([_TOOLS / f"pyside6-{tool}", *arguments], check=True, capture_output=True)
