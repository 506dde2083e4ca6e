"""The arrows of the house: which package may use which, and who owns each package from outside."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

LEAVES = {"addresses", "exits", "paths", "ruler", "settings", "spreadsheet"}
# room -> rooms it may use; a room is a folder or a single file directly in kiosk/
MAY_USE: dict[str, set[str]] = {
    "exits": set(),
    "paths": set(),
    "ruler": set(),
    "addresses": set(),
    "spreadsheet": set(),
    "settings": {"addresses"},
    "fresh": set(),
    "qr": set(),
    "reading": set(),
    "wording": set(),
    "phone": set(),
    "lesson": {"phone", "reading"},
    "visit": {"lesson", "phone", "wording"},
    "finder": {"reading", "lesson"},
    "desk": {"reading", "wording"},
    "classroom": {"wording"},
    "card": {"exits", "wording"},
    "voice": {"reading"},
    "paper": {"desk", "qr", "wording", "addresses", "paths"},
    "store": {"visit", "finder", "desk", "classroom", "lesson", "phone", "reading"} | LEAVES,
    "sync": {"store", "visit", "desk", "lesson", "phone", "reading", "qr"} | LEAVES,
    "bridge": {
        "sync",
        "store",
        "visit",
        "finder",
        "desk",
        "classroom",
        "lesson",
        "phone",
        "card",
        "voice",
        "paper",
        "reading",
        "qr",
        "wording",
    }
    | LEAVES,
    "city": {"sync.wire", "sync.seal", "desk", "qr", "lesson", "phone", "reading", "exits", "paths", "spreadsheet"},
    "tour": {"card", "reading"} | LEAVES,
    "narration": {"bridge", "lesson", "phone", "visit", "card", "reading", "wording"},
    "commands": {
        "app",
        "bridge",
        "paper",
        "narration",
        "finder",
        "classroom",
        "tour",
        "sync",
        "store",
        "visit",
        "lesson",
        "phone",
        "card",
        "voice",
        "reading",
        "qr",
    }
    | LEAVES,
    "app": {
        "fresh",
        "narration",
        "bridge",
        "sync",
        "store",
        "visit",
        "lesson",
        "phone",
        "card",
        "voice",
        "reading",
        "qr",
    }
    | LEAVES,
    "__main__": {"commands", "exits"},
}
# package from outside -> the only places that may import it
OWNERS: dict[str, tuple[str, ...]] = {
    "smartcard": ("card/pcsc.py",),
    "pyttsx3": ("voice/pyttsx.py", "voice/openjtalk.py"),
    "pyopenjtalk": ("voice/",),
    "sudachipy": ("voice/second_reader.py",),
    "numpy": ("voice/",),
    "soundfile": ("voice/",),
    "budoux": ("bridge/phrase_view.py",),
    "sqlite_utils": ("store/",),
    "PySide6": ("bridge/", "app.py", "voice/sink.py", "paper/pdf.py"),
    "django": ("city/",),
    "gunicorn": ("city/",),
    "django_otp": ("city/web/proofs.py",),
    "httpx2": ("sync/client.py",),
    "truststore": ("sync/client.py",),
    "cryptography": ("sync/", "store/", "city/"),
    "zstandard": ("sync/",),
    "msgspec": ("sync/wire/", "store/board.py", "store/hung_board.py"),
    "dbus_fast": ("tour/",),
    "qrcode": ("qr.py",),
}
# rooms that decide without clock, disk, chance or screen; these files in them may read files
PURE = {"phone", "lesson", "visit", "reading", "finder", "desk", "classroom"}
READS_FILES = {
    "lesson/package.py",
    "lesson/shelf.py",
    "lesson/check.py",
    "lesson/check_files.py",
    "lesson/sourced.py",
    "reading/lexicon.py",
}
NOT_PURE = {"time", "random", "secrets", "os", "socket", "subprocess", "threading", "pathlib", "datetime"}


def imports(text: str) -> Iterator[str]:
    """Every module a source text imports, as dotted names; `from a import b` gives a.b."""
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Import(names=names):
                yield from (name.name for name in names)
            case ast.ImportFrom(module=str(module), names=names, level=0):
                yield from (f"{module}.{name.name}" for name in names)
            case ast.ImportFrom(level=level) if level:
                yield "." * level
            case _:
                pass


def allowed(room: str, dotted: str) -> bool:
    used = dotted.removeprefix("kiosk.")
    rooms = MAY_USE[room] | {room}
    return any(used == r or used.startswith(r + ".") for r in rooms)


def room_of(path: str) -> str:
    return path.split("/")[0].removesuffix(".py")


def findings(path: str, text: str) -> Iterator[str]:
    """What is wrong with one file of kiosk/, each with what to do instead."""
    room = room_of(path)
    for dotted in imports(text):
        top = dotted.split(".")[0]
        if dotted.startswith("."):
            yield f"{path}: write `from kiosk.{room}… import`, not a relative import"
        elif top == "kiosk" and not allowed(room, dotted):
            yield f"{path}: {room} may not use {dotted}; pass it in as a plain value, or move the code to the right"
        elif top in OWNERS and not any(path.startswith(owner) for owner in OWNERS[top]):
            yield f"{path}: {top} belongs to {' and '.join(OWNERS[top])}; ask that file for what you need"
        elif room in PURE and path not in READS_FILES and top in NOT_PURE:
            yield f"{path}: {room} is pure; {top} must come in as a happening or an argument"


def sources() -> list[tuple[str, str]]:
    kiosk = ROOT / "kiosk"
    found = [(p.relative_to(kiosk).as_posix(), p.read_text("utf-8")) for p in sorted(kiosk.rglob("*.py"))]
    return [(path, text) for path, text in found if path != "__init__.py"]


def test_every_arrow_points_the_right_way() -> None:
    files = sources()
    assert len(files) > 40, "the scan saw too little"
    wrong = [line for path, text in files for line in findings(path, text)]
    assert wrong == []


def test_every_room_stands_in_the_table() -> None:
    assert {room_of(path) for path, _ in sources()} <= set(MAY_USE)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("phone/phone.py", "from kiosk.lesson import player"),
        ("visit/visit.py", "import time"),
        ("card/look.py", "from smartcard.System import readers"),
        ("store/visits.py", "from kiosk.bridge.visit_view import VisitView"),
        ("city/urls.py", "from kiosk.store.database import open_database"),
        ("city/urls.py", "from kiosk.sync.client import send_waiting"),
        ("bridge/jobs.py", "from kiosk.app import Kiosk"),
        ("lesson/player.py", "from . import model"),
    ],
)
def test_a_planted_bad_import_is_found(path: str, text: str) -> None:
    assert list(findings(path, text)) != []


def test_the_lessons_folder_holds_no_code() -> None:
    files = [p for p in (ROOT / "lessons").rglob("*") if p.is_file()]
    assert files
    assert [p.name for p in files if p.suffix in {".py", ".qml", ".js", ".sh"}] == []


def qml_imports() -> list[tuple[str, str]]:
    return [
        (path.relative_to(ROOT / "ui").as_posix(), line.split()[1])
        for path in sorted((ROOT / "ui").rglob("*.qml"))
        for line in path.read_text("utf-8").splitlines()
        if line.startswith("import ")
    ]


def test_the_practice_phone_knows_nothing_of_the_kiosk() -> None:
    found = qml_imports()
    assert len(found) > 40, "the scan saw too little"
    assert [pair for pair in found if pair[0].startswith("Phone/") and pair[1].startswith("Kiosk")] == []


def test_no_page_uses_quick_controls_or_gpl_modules() -> None:
    banned = ("QtQuick.Controls", "QtQuick.VirtualKeyboard", "QtCharts", "QtGraphs", "QtQuick3D", "QtQuick.Effects")
    assert [pair for pair in qml_imports() if pair[1].startswith(banned)] == []


def test_every_file_begins_with_one_sentence_that_says_what_lives_there() -> None:
    silent = [path for path, text in sources() if not (ast.get_docstring(ast.parse(text)) or "")]
    silent += [
        p.relative_to(ROOT).as_posix()
        for p in (ROOT / "ui").rglob("*.qml")
        if not p.read_text("utf-8").startswith("// ")
    ]
    assert silent == []
