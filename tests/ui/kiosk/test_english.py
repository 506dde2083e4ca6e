"""The kiosk's own pages in English: switched for one visit, whole on every screen, read instead of heard."""

import os
import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMetaObject, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bridge.alert_view import AlertView
from kiosk.bridge.card_view import CardView
from kiosk.bridge.consent_view import ConsentView
from kiosk.bridge.look_view import LookView
from kiosk.bridge.pin_view import PinView
from kiosk.bridge.speech_view import SpeechView
from kiosk.card.status import NoCard
from kiosk.lesson.model import Pass
from kiosk.store.board import Alert, AlertKind
from tests.sheet.kiosk import LAYOUTS, SCREENS, Room, a_room
from tests.ui.kiosk.test_card_pages import place, shows
from tests.walker.flaws_of_things import of_sizes
from tests.walker.flaws_of_words import of_letters, of_overlaps
from tests.walker.seen import look

JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
NAMED = re.compile(
    r"（[^）]*）|\([^)]*\)|「[^」]*」|個人番号カード|日本語"
)  # what must be found on paper or on a phone


ORDER = Alert(
    1,
    AlertKind.ORDER,
    4,
    "避難指示",
    "川の 水が ふえています。",
    "本町",
    "2026-11-26T01:00:00Z",
    "2999-11-26T01:00:00Z",
)


def sit_down_in_english(room: Room, letters: int = 2) -> None:
    room.still()
    room.visit.chooseLanguage("en")
    room.sit_down(letters)
    room.wait(250)


def texts(room: Room) -> list[QQuickItem]:
    """Every text that is on the screen."""
    return [
        item
        for item in room.items()
        if item.property("truncated") is not None and item.property("text") and shows(item)
    ]


def measured(room: Room, screen: str) -> list[str]:
    """What the walker finds wrong with the letters and the sizes of what is shown."""
    sight = look(room, SCREENS[screen][2])
    return [*of_letters(sight), *of_overlaps(sight), *of_sizes(sight)]


def left_japanese(room: Room) -> Iterator[str]:
    for item in texts(room):
        if JAPANESE.search(NAMED.sub("", str(item.property("text")).replace("\u2060", ""))):
            yield f"「{item.property('text')}」 is Japanese"


def at_the_card(room: Room) -> None:
    room.visit.go("card")
    room.view(CardView).practise()


def showing(part: str) -> Callable[[Room], None]:
    """The card's page turned to this part, where it is not there already."""

    def reach(room: Room) -> None:
        at_the_card(room)
        room.wait(60)
        for label in ("See what we checked", "What to do next"):
            keys = [item for item in room.items() if item.property("label") == label and shows(item)]
            for key in keys:
                QMetaObject.invokeMethod(key, "activated")
            room.wait(30)
            if label == part:
                return

    return reach


def warned(room: Room) -> None:
    room.view(AlertView)._hear((ORDER,))
    room.visit.open("alert")


def typing(pin: str) -> Callable[[Room], None]:
    def reach(room: Room) -> None:
        at_the_card(room)
        room.visit.go("pin")
        room.view(PinView).choose("check", pin)

    return reach


def decided(purpose: str, digits: str) -> Callable[[Room], None]:
    def reach(room: Room) -> None:
        at_the_card(room)
        room.visit.go("pin")
        view = room.view(PinView)
        view.choose(purpose, "input_support")
        for digit in digits:
            view.press(digit)
        view.decide()

    return reach


def waiting(room: Room) -> None:
    room.visit.go("card")
    room.view(CardView).publish(NoCard())


def asked_for_a_number(room: Room) -> None:
    room.view(ConsentView).begin()
    room.visit.go("consent")


def number_refused(room: Room) -> None:
    asked_for_a_number(room)
    room.view(ConsentView).refuse()


def under(over: str) -> Callable[[Room], None]:
    return lambda room: room.visit.open(over)


def going(page: str) -> Callable[[Room], None]:
    return lambda room: room.visit.go(page)


PAGES: dict[str, Callable[[Room], None]] = {
    "home": going("home"),
    **{page: going(page) for page in ("shelf", "stamps", "trouble", "news", "remembered", "coach")},
    "card": at_the_card,
    "looked": showing("See what we checked"),
    "next": showing("What to do next"),
    "waiting": waiting,
    "alert": warned,
    "pin": lambda room: (at_the_card(room), room.visit.go("pin"))[0],
    "digits": typing("auth"),
    "letters": typing("sign"),
    "told": decided("check", "9999"),
    "inside": decided("read", "1234"),
    "consent": asked_for_a_number,
    "refused": number_refused,
    **{over: under(over) for over in ("help", "comfort", "skin", "leaving", "still_there", "reading", "paper")},
}
NOT_ALL_OURS = ("shelf", "stamps", "inside", "alert")
"""Pages on which Japanese stands that is a lesson's, the card's, the city's own, or kana to type."""


@pytest.mark.parametrize(("screen", "letters"), LAYOUTS)
@pytest.mark.parametrize("language", ("en", "ja") if "ENGAWA_FULL" in os.environ else ("en",))
def test_every_page_stands_whole(screen: str, letters: int, language: str) -> None:
    found: list[str] = []
    with a_room(screen) as room:
        sit_down_in_english(room, letters)
        room.visit.chooseLanguage(language)
        for name, reach in PAGES.items():
            reach(room)
            room.wait(80)
            wrong = measured(room, screen)
            wrong += [] if language == "ja" or name in NOT_ALL_OURS else left_japanese(room)
            found += [f"{name}: {flaw}" for flaw in wrong]
            room.visit.close()
            room.visit.home()
    assert not found, "\n".join(found)


def labelled(room: Room, name: str) -> QQuickItem:
    return next(item for item in room.items() if item.objectName() == name and shows(item))


def touch(room: Room, name: str) -> None:
    room.wait(850)  # hands that hit twice are held back
    at = place(labelled(room, name)).center().toPoint()
    QTest.mouseClick(room.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    room.wait(300)


def words(room: Room) -> set[str]:
    return {str(item.property("says")) for item in room.items() if item.property("says") and shows(item)}


def test_a_touch_changes_the_language_for_one_visit() -> None:
    with a_room("1920x1080") as room:
        room.view(LookView).still()
        touch(room, "english")
        assert "What would you like to do?" in words(room)
        assert "The voice speaks Japanese. You can read everything here." in words(room)
        touch(room, "language")
        assert "きょうは 何を しましょうか" in words(room)
        touch(room, "language")
        room.visit.go("remembered")
        room.wait(200)
        assert any(text.startswith("We do not keep who you are") for text in words(room))
        room.leave()
        room.sit_down()
        room.wait(200)
        assert room.view(LookView).language == "ja"
        assert "きょうは 何を しましょうか" in words(room)


def test_english_is_never_given_to_the_japanese_voice_and_can_be_read() -> None:
    with a_room("1920x1080") as room:
        heard: list[str] = []
        room.view(SpeechView).written = lambda what, text: heard.append(text) if what == "said" else None
        sit_down_in_english(room)
        at_the_card(room)
        room.wait(400)
        room.visit.open("reading")
        room.wait(200)
        assert heard == []
        assert {"This is a practice card.", "Your card runs out soon."} <= words(room)
        room.visit.close()
        room.begin("my-number-card", Pass.WATCH)
        room.wait(200)
        assert heard
        assert all(JAPANESE.search(text) for text in heard)


def test_names_for_the_ear_are_english_too() -> None:
    with a_room("1920x1080") as room:
        sit_down_in_english(room)
        for page in ("home", "trouble", "news"):
            room.visit.go(page)
            room.wait(300)
            keys = [item for item in room.items() if item.property("longestHoldMs") and shows(item)]
            names = [QAccessible.queryAccessibleInterface(key).text(QAccessible.Text.Name) for key in keys]
            assert len(names) > 5
            assert [name for name in names if JAPANESE.search(NAMED.sub("", name))] == []


@pytest.mark.parametrize(("screen", "letters"), LAYOUTS)
def test_the_switch_is_large_and_apart_before_and_in_a_visit(screen: str, letters: int) -> None:
    with a_room(screen) as room:
        assert resting(room, screen) == []
        room.sit_down(letters)
        room.wait(250)
        apart(room, screen, labelled(room, "language"), labelled(room, "leave"))


def resting(room: Room, screen: str) -> list[str]:
    apart(room, screen, labelled(room, "english"), labelled(room, "staff"))
    call = next(item for item in room.items() if item.objectName() == "call")
    over = place(labelled(room, "english")) & place(call)
    return [*measured(room, screen), *(["English lies over the call to touch"] if over.isValid() else [])]


def apart(room: Room, screen: str, one: QQuickItem, other: QQuickItem) -> None:
    pixels_per_mm = SCREENS[screen][2]
    assert place(other).left() - place(one).right() >= 5 * pixels_per_mm - 1.5
    assert min(one.width(), one.height()) >= 20 * pixels_per_mm - 1.5
    assert QRectF(0, 0, room.window.width(), room.window.height()).contains(place(one))
