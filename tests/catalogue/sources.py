"""Every Japanese sentence of a page for visitors that does not stand in a QML file, read from the code."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.bridge.shelf_rows import STAMPS, STAMPS_MORE
from kiosk.card.inside import TITLES
from kiosk.card.practice_states import TITLES as CARDS
from kiosk.phone.skin import NAMES, SIGNS
from kiosk.settings import Settings

KIOSK = Path(__file__).parents[2] / "kiosk"
FILES = (
    "wording.py",
    "card/words.py",
    "card/pin_words.py",
    "visit/by_ear.py",
    "visit/coach.py",
    "visit/agreeing.py",
    "visit/remembered.py",
    "visit/reminders.py",
    "visit/trouble.py",
    "visit/papers.py",
    "desk/urgent.py",
    "bridge/find_view.py",
    "bridge/stamps_view.py",
    "bridge/survey_view.py",
    "classroom/questionnaire.py",
    "bridge/procedure_words.py",
    "bridge/alert_words.py",
    "bridge/day_words.py",
    "bridge/help_view.py",
    "bridge/news_words.py",
    "bridge/news_view.py",
    "bridge/lesson_view.py",
    "bridge/lesson_words.py",
    "bridge/pin_view.py",
    "bridge/inside_view.py",
    "voice/choose.py",
    "voice/pyttsx.py",
    "voice/sink.py",
)
"""Files whose every Japanese literal is a sentence for visitors."""

JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_SAID = re.compile(rf"{JAPANESE.pattern}|%[1-9]")


def told() -> tuple[str, ...]:
    """All of them in the order of the code, each once; a template has %1, %2 … where its values stand."""
    here = Settings()
    named = (*TITLES, *CARDS.values(), *NAMES.values(), *SIGNS.values())
    set_up = (STAMPS, STAMPS_MORE, here.venue, here.reader_place, here.helper, here.office)
    written = (text for name in FILES for text in literals((KIOSK / name).read_text(encoding="utf-8")))
    return tuple(dict.fromkeys((*written, *named, *set_up)))


def literals(code: str) -> Iterator[str]:
    """The sentences and templates among the literals of a file; its docstrings and patterns are none."""
    tree = ast.parse(code)
    notes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in notes and _told_to_people(str(node.value)):
            yield str(node.value)


def _told_to_people(text: str) -> bool:
    """Whether it is a sentence or a template, and no source of a fact."""
    return bool(_SAID.search(text)) and "://" not in text


def glued(code: str) -> Iterator[int]:
    """Lines that put a sentence together in Python's own way: nobody could translate it; `filled` can."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.JoinedStr) and any(map(_japanese, node.values)):
            yield node.lineno


def _japanese(part: ast.expr) -> bool:
    return isinstance(part, ast.Constant) and bool(re.search(rf"{JAPANESE.pattern}|[。、]", str(part.value)))


def as_script(texts: Iterable[str], context: str) -> str:
    """The sentences as a script that `lupdate` reads."""
    quoted = (text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") for text in texts)
    return "".join(f'qsTranslate("{context}", "{text}");\n' for text in quoted)
