"""After a visit that did everything the kiosk is what it was before anybody came: every view, and pictures of pages."""

import time
from dataclasses import is_dataclass
from enum import Enum

from PySide6.QtCore import QAbstractItemModel, QObject
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.bridge.card_view import CardView
from kiosk.bridge.consent_view import ConsentView
from kiosk.bridge.phone_view import PhoneView
from kiosk.bridge.phrase_view import joined, phrases
from kiosk.bridge.pin_view import PinView
from kiosk.bridge.reception import Machine
from kiosk.lesson.model import Pass
from kiosk.phone.phone import scene
from kiosk.phone.skin import Skin
from tests.sheet.kiosk import Room, a_room

PICTURES = ("home", "shelf", "trouble")
MOVES_ON = {  # counters that only tell an older answer from a newer one, and what the clock or the store tell anew
    "_turn", "_since", "_day", "_time", "day", "time", "_down", "_clerk", "_courier", "_kept_since",
}  # fmt: skip
PLAIN = (str, int, float, bool, type(None))


def plain(value: object) -> object:
    """A value that can be compared, of what a view holds; None for what can't."""
    match value:
        case Enum():
            return value.name
        case QAbstractItemModel():
            return ("rows", value.rowCount(), repr(getattr(value, "_rows", "")))
        case tuple() | list():
            return [plain(one) for one in value]
        case dict():
            return {str(key): plain(one) for key, one in value.items()}
        case _ if isinstance(value, PLAIN) or is_dataclass(value):
            return repr(value)
        case _:
            return len(value) if hasattr(value, "__len__") else None


def state(room: Room) -> dict[str, object]:
    """Everything the views show, and everything plain they hold, by view and name."""
    seen: dict[str, object] = {}
    reception = room._kiosk._reception
    for name in reception._views.__slots__:
        view: QObject = getattr(reception._views, name)
        told = view.metaObject()
        for at in range(QObject.staticMetaObject.propertyCount(), told.propertyCount()):
            shown = told.property(at).name()
            seen[f"{name}.{shown}"] = plain(getattr(view, shown))
        seen |= {f"{name}.{held}": plain(value) for held, value in vars(view).items()}
    for held in ("_page", "_coached", "_secrets_seen"):
        seen[f"reception.{held}"] = plain(getattr(reception, held))
    return {name: value for name, value in seen.items() if name.partition(".")[2] not in MOVES_ON}


def pictures(room: Room) -> dict[str, QImage]:
    """Pages as a person finds them who just sat down, before a word is said."""
    taken: dict[str, QImage] = {}
    for page in PICTURES:
        room.visit.sitDown()
        if page != "home":
            room.visit.go(page)
        room._kiosk._speech.turn([])
        room.wait(600)
        taken[page] = room.picture()
        room.leave()
    return taken


def everything(room: Room) -> None:
    """Letters, theme, voice, skin, a lesson with typed text, a practice card with a number, a receipt, news, help."""
    room.sit_down(4)
    room.visit.chooseTheme("white_on_black")
    room.visit.chooseSpeed(6)
    room.visit.chooseVolume(6)
    room.visit.choosePreset("trembling")
    room.visit.go("shelf")
    room.visit.openLesson("touch")  # the coach stands before it
    room.visit.back()
    room.begin("kana", Pass.TOGETHER, skin=Skin.RAKU)
    for target in ("home.memo", "memo.field", "kana.key.か", "kana.key.な"):
        room.view(PhoneView).touch(target, "tap")
    room.visit.home()
    room.visit.go("card")
    room.view(CardView).practise()
    room.visit.go("pin")
    room.view(PinView).choose("read", "input_support")
    for digit in "1234":
        room.view(PinView).press(digit)
    room.view(PinView).decide()
    room.wait(400)
    assert room.visit.visit.page == "inside"
    room.visit.home()
    room.visit.go("consent")
    room.view(ConsentView).beginTakingBack()
    for digit in "4829":
        room.view(ConsentView).press(digit)
    room.visit.home()
    room.visit.go("news")
    room.wait(300)
    room.visit.help()
    room.visit.open("comfort")
    QGuiApplication.clipboard().setText("ひなた")
    room._kiosk._look.note_keys(keys=True)
    room.wait(100)


def put_right(room: Room) -> None:
    """No new process in a test: what that alone would forget is named here."""
    reception = room._kiosk._reception
    reception._machine = Machine(clear_clipboard=QGuiApplication.clipboard().clear, start_anew=lambda: None)
    reception._secrets_seen = False


def test_the_next_person_finds_the_kiosk_as_the_first_one_did() -> None:
    with a_room("1366x768") as room:
        put_right(room)
        room.view(PhoneView).still()
        room._kiosk._look.still()
        first_pictures = pictures(room)
        room.wait(300)
        first = state(room)
        everything(room)
        assert state(room) != first
        began = time.monotonic()
        room.visit.leave()
        took = time.monotonic() - began
        room.wait(300)
        assert room._kiosk._reception._secrets_seen, "a number was typed: a new process follows"
        put_right(room)
        later = state(room)
        assert {name: (first[name], later[name]) for name in first if later[name] != first[name]} == {}
        assert took < 1.0
        assert QGuiApplication.clipboard().text() == ""
        assert scene.cache_info().currsize == 0
        assert joined.cache_info().currsize + phrases.cache_info().currsize < 60, "only the rest screen's own words"
        again = pictures(room)
        assert [name for name in PICTURES if again[name] != first_pictures[name]] == []
