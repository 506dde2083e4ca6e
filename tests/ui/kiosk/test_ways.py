"""Keys, two switches, one switch, ears alone, hearing first: each is enough for the whole kiosk, on a real window."""

from collections.abc import Iterator
from time import monotonic

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest

from kiosk.bridge.card_view import CardView
from kiosk.bridge.focus_ring import ring
from kiosk.bridge.focus_view import BEAT_MS, FocusView
from kiosk.bridge.look_view import LookView
from kiosk.bridge.phone_view import PhoneView
from kiosk.bridge.pin_view import ALOUD, ALOUD_WARNS, PinView
from kiosk.bridge.speech_view import SpeechView
from kiosk.lesson.model import Pass
from kiosk.visit import by_ear
from kiosk.visit import visit as visits
from kiosk.visit.comfort import Way, with_motion
from kiosk.visit.page import Over, Page
from tests.sheet.kiosk import Room, a_room
from tests.ui.kiosk.by_keys import BACK, DO, NEXT, PREVIOUS, Person
from tests.ui.kiosk.test_card_pages import place, shows

SWITCH_ON, SWITCH_DO = Qt.Key.Key_Space, Qt.Key.Key_Return
OUTRO = "番号からも、連絡先からも かけられました。"
SHELF, CARD, TROUBLE, NEWS = "スマホを 練習", "マイナンバー", "こまって", "市からの"
OTHERS = ("ほかの こと",)
WALKS: dict[Page, tuple[str, ...]] = {
    Page.HOME: (),
    Page.SHELF: (SHELF,),
    Page.LESSON: (SHELF, "ホーム画面"),
    Page.PRAISE: (SHELF, "ホーム画面", "見るのを おわる"),
    Page.CARD: (CARD,),
    Page.PIN: (CARD, "暗証番号で"),
    Page.INSIDE: (CARD, "暗証番号で", "カードの 中", "1", "2", "3", "4", "たしかめる"),
    Page.TROUBLE: (TROUBLE,),
    Page.WORDS: (TROUBLE, *OTHERS * 3, "ことばで"),
    Page.HELPS: (TROUBLE, "変な 知らせ"),
    Page.NUMBERS: (TROUBLE, "お金を", "電話番号"),
    Page.NEWS: (NEWS,),
    Page.STAMPS: (SHELF, "スタンプの"),
    Page.REMEMBERED: (NEWS, "この きかいが"),
}
"""From home to every page, by the words on what is pressed."""
ELSEWHERE = {Page.REST, Page.COACH, Page.CONSENT, Page.STAFF_CODE, Page.STAFF, Page.READINGS, Page.ENROL, Page.RULER}
ELSEWHERE |= {Page.DESK, Page.CLASS, Page.SURVEY, Page.CALL_BACK, Page.PROCEDURES, Page.PROCEDURE}
"""Before a visit, of the finger alone (a lesson's door leads there), of a city, behind a code."""
OVERS: dict[Over, str] = {
    Over.COMFORT: "文字と声",
    Over.HELP: "たすけて",
    Over.LEAVING: "おわる",
}


@pytest.fixture(scope="module")
def a_kiosk() -> Iterator[Room]:
    with a_room("1920x1080") as room:
        yield room


@pytest.fixture
def room(a_kiosk: Room) -> Iterator[Room]:
    yield a_kiosk
    a_kiosk.leave()


@pytest.fixture
def person(room: Room) -> Person:
    seated = Person(room)
    seated.sit_down()
    return seated


def the_mark_shows(person: Person) -> bool:
    """Something that can be chosen has the focus, lies in the window and wears its ring."""
    item = person.room.window.activeFocusItem()
    window = QRectF(0, 0, person.room.window.width(), person.room.window.height())
    marks = [one for one in person.room.items() if "Focus" in one.metaObject().className() and one.isVisible()]
    worn = [mark for mark in marks if mark.width() > 0 and place(mark).intersects(place(item))]
    return item in ring(person.room.window) and window.intersects(place(item)) and len(worn) == 1


def goes_round(person: Person) -> None:
    """One ring: forwards and backwards it comes to everything a finger can touch, and back to where it began."""
    start, things = person.room.window.activeFocusItem(), ring(person.room.window)
    there = set(map(id, things))
    beside = [item.property("label") for item in person.touchables() if id(item) not in there]
    assert not beside
    seen = []
    for _ in things:
        person.press(NEXT)
        seen.append(person.room.window.activeFocusItem())
    assert {id(item) for item in seen} == there
    assert seen[-1] is start
    person.press(PREVIOUS)
    assert person.room.window.activeFocusItem() is seen[-2]
    person.press(NEXT)


def test_every_page_is_reached_by_arrows_and_none_is_a_trap(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person.hurry_the_voice(monkeypatch)
    assert set(WALKS) | ELSEWHERE == set(Page)
    for page, walk in WALKS.items():
        person.room.visit.home()
        person.room.wait(40)
        if CARD in walk:
            person.room.view(CardView).practise()
        person.choose(*walk)
        person.comes(page)
        assert the_mark_shows(person), page
        if page is not Page.LESSON:  # it plays on by itself while it is watched; see the practice phone below
            goes_round(person)


def test_what_lies_over_a_page_holds_nothing_but_itself_and_the_mark_comes_back(person: Person) -> None:
    for over, key in OVERS.items():
        person.choose(key)
        assert person.room.visit.visit.over is over
        assert the_mark_shows(person), over
        goes_round(person)
        assert "もどる。ひとつ前へ もどります" in person.names()
        person.press(BACK)
        person.room.wait(100)
        assert person.room.visit.visit.over is Over.NOTHING
        assert person.here().startswith(key)
        assert the_mark_shows(person)


def test_one_key_helps_one_goes_back_and_any_answers_the_question(person: Person) -> None:
    person.choose(SHELF)
    person.press(Qt.Key.Key_F1)
    assert person.room.visit.visit.over is Over.HELP
    person.press(BACK)
    person.press(BACK)
    person.room.wait(40)
    assert person.room.visit.visit.page is Page.HOME
    person.room.visit.open("still_there")
    person.room.wait(100)
    person.press(Qt.Key.Key_Left)
    assert person.room.visit.visit.over is Over.NOTHING


def test_the_practice_phone_s_pages_turn_and_the_mark_stays_on_the_glass(person: Person) -> None:
    person.room.begin("phone-call", Pass.TOGETHER)
    person.room.wait(200)
    person.choose("はじめる", "電話")
    glass = person.room.window.activeFocusItem()
    assert glass.property("target")
    assert the_mark_shows(person)
    goes_round(person)


def test_two_switches_one_goes_on_and_one_does(person: Person) -> None:
    person.room.visit.chooseWay(Way.SWITCHES)
    person.go_to(CARD, SWITCH_ON)
    person.press(SWITCH_DO)
    assert person.room.visit.visit.page is Page.CARD


def beats(person: Person, seconds: float) -> None:
    """So much time for the mark, in silence."""
    focus, speech = person.room.view(FocusView), person.room.view(SpeechView)
    assert isinstance(focus, FocusView)
    assert isinstance(speech, SpeechView)
    focus._beat.stop()
    for _ in range(round(seconds * 1000 / BEAT_MS)):
        speech.hush()
        focus._pass_time()


def test_the_mark_goes_by_itself_and_one_switch_or_a_touch_anywhere_does_it(person: Person) -> None:
    person.room.visit.choosePace(0)
    person.room.visit.chooseWay(Way.SCAN)
    beats(person, 1.5 + 1.5)
    assert person.here().startswith(CARD)
    assert person.told[-1] == "マイナンバーカードを 調べる"
    assert the_mark_shows(person)
    beats(person, 1.5)
    person.touch(40, 40)
    person.room.wait(40)
    assert person.room.visit.visit.page is Page.TROUBLE
    beats(person, 2.9)
    assert person.here().startswith("変な 知らせ")
    beats(person, 0.1)
    person.press(Qt.Key.Key_X)
    assert person.room.visit.visit.page is Page.HELPS


def test_the_mark_rests_after_two_rounds_and_the_next_key_only_wakes_it(person: Person) -> None:
    person.room.visit.choosePace(0)
    person.room.visit.chooseWay(Way.SCAN)
    beats(person, 1.5 * (2 * len(person.names()) + 3))
    assert person.told[-1] == by_ear.RESTING
    assert person.here().startswith(SHELF)
    person.press(Qt.Key.Key_Space)
    assert person.room.visit.visit.page is Page.HOME
    beats(person, 1.5)
    assert person.here().startswith(CARD)


def test_a_finger_hears_first_and_does_with_the_second_touch(person: Person) -> None:
    person.room.visit.chooseWay(Way.HEAR_FIRST)
    door = place(ring(person.room.window)[2]).center()
    person.touch(door.x(), door.y())
    assert "こまっている" in person.told
    assert person.room.visit.visit.page is Page.HOME
    assert person.here().startswith(TROUBLE)
    other = place(ring(person.room.window)[0]).center()
    person.touch(other.x(), other.y())
    person.touch(door.x(), door.y())
    assert person.room.visit.visit.page is Page.HOME
    person.touch(door.x(), door.y())
    assert person.room.visit.visit.page is Page.TROUBLE


def test_a_hand_that_hits_twice_has_only_heard(person: Person) -> None:
    person.room.visit.chooseWay(Way.HEAR_FIRST)
    person.room.visit.choosePreset("trembling")
    door = place(ring(person.room.window)[2]).center()
    person.touch(door.x(), door.y())
    person.touch(door.x(), door.y())
    assert person.room.visit.visit.page is Page.HOME


def test_a_finger_hears_the_practice_phone_first_and_keys_do_at_once(person: Person) -> None:
    person.room.visit.chooseWay(Way.HEAR_FIRST)
    person.room.begin("phone-call", Pass.TOGETHER)
    person.room.wait(200)
    person.choose("はじめる")
    touches: list[tuple[str, str]] = []
    phone = person.room.view(PhoneView)
    assert isinstance(phone, PhoneView)
    phone.touched.connect(lambda target, how: touches.append((target, how)))
    where = place(person.room.thing("home.dialer")).center()
    person.touch(where.x(), where.y())
    assert (touches, person.told[-1]) == ([], "電話")
    person.touch(where.x(), where.y())
    assert touches == [("home.dialer", "tap")]
    person.room.wait(100)
    person.go_to("もどる（れんしゅうの")
    person.press(DO)
    assert touches[-1] == ("system.back", "tap")


def test_ears_alone_the_screen_is_hidden_and_its_halves_are_two_switches(person: Person) -> None:
    person.room.visit.chooseWay(Way.EARS)
    assert person.told[-3:] == [
        by_ear.CHOSEN[Way.EARS],
        "スマホを 練習する。こわれません。お金も かかりません。",
        "5つの うち 1つ目。",
    ]
    shot = person.room.picture()
    assert {shot.pixelColor(x, y).name() for x, y in ((5, 5), (1900, 1060), (600, 300))} == {"#000000"}
    person.touch(300, 500)
    assert person.told[-2:] == [
        "マイナンバーカードを 調べる。期限が 近いか 見ます。暗証番号は いりません。",
        "5つの うち 2つ目。",
    ]
    person.touch(1500, 500)
    person.room.wait(40)
    assert person.room.visit.visit.page is Page.CARD
    assert person.told[-1].endswith("1つ目。")


def test_a_hold_of_the_right_half_is_a_hold_of_the_thing(person: Person) -> None:
    person.room.begin("phone-call", Pass.TOGETHER)
    person.choose("はじめる")
    person.go_to("時計")
    person.room.visit.chooseWay(Way.EARS)
    touches: list[tuple[str, str]] = []
    phone = person.room.view(PhoneView)
    assert isinstance(phone, PhoneView)
    phone.touched.connect(lambda target, how: touches.append((target, how)))
    at = QPoint(1500, 500)
    QTest.mousePress(person.room.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    person.room.wait(700)
    QTest.mouseRelease(person.room.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert touches == [("home.clock", "long")]


def test_by_ear_a_chosen_step_says_what_it_is_now_and_again_leaves_the_walk_out(person: Person) -> None:
    person.room.visit.chooseWay(Way.EARS)
    person.choose("文字と声", "特大")
    person.room.wait(400)
    assert person.told[-1] == "特大。文字の 大きさ。いま これです"
    speech = person.room.view(SpeechView)
    assert isinstance(speech, SpeechView)
    assert speech._mouth is not None
    page = [line.text for line in speech._mouth._page]
    assert page[:2] == ["文字と声を 変えられます。", "さわると すぐに 変わります。"]
    assert not [line for line in page if "いま これです" in line or "つ目" in line]


def test_no_key_of_a_secret_number_is_named(person: Person) -> None:
    person.room.view(CardView).practise()
    person.choose(CARD, "暗証番号で", "利用者")
    focus = person.room.view(FocusView)
    assert isinstance(focus, FocusView)
    practice, focus.teller.secret = focus.teller.secret, lambda: True
    person.room.visit.chooseWay(Way.EARS)
    person.told.clear()
    for _ in person.names():
        person.press(NEXT)
    focus.teller.secret = practice
    assert by_ear.UNNAMED in person.told
    assert not set(person.told) & set("0123456789")


def test_the_keys_of_a_secret_number_are_named_after_a_yes_and_for_that_number_only(person: Person) -> None:
    person.room.view(CardView).practise()
    person.choose(CARD, "暗証番号で", "利用者")
    focus, pin = person.room.view(FocusView), person.room.view(PinView)
    assert isinstance(focus, FocusView)
    assert isinstance(pin, PinView)
    pin._practice = False
    pin.changed.emit()
    focus.teller.secret = lambda: not pin.aloud
    person.room.visit.chooseWay(Way.EARS)
    person.choose(ALOUD[0])
    assert ALOUD_WARNS in person.told
    person.told.clear()
    person.go_to("1")
    assert not set(person.told) & set("0123456789")
    person.choose(ALOUD[1])
    person.go_to("1")
    assert "1" in person.told
    person.press(DO)
    pin.choose("check", "auth")
    person.room.wait(40)
    assert not pin.aloud


def test_a_whole_lesson_by_two_switches_and_ears_alone(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """Decides by nothing but what was said: goes on until a word that is waited for is heard, then does."""
    person.hurry_the_voice(monkeypatch)
    person.room.visit.chooseWay(Way.EARS)
    wanted = [
        "スマホを 練習する",
        "電話を かける・切る",
        "見るのを おわる",
        "いっしょに やる",
        "はじめる",
        "いま さわる ところ",
    ]
    read = 0
    end = monotonic() + 90
    while monotonic() < end:
        said, read = "".join(person.told[read:]), len(person.told)
        if OUTRO in said:
            break
        found = wanted[0] in said
        if not (found or "ほかの 練習を 見る" in said):
            person.press(Qt.Key.Key_Tab)
            person.listen()
            continue
        person.press(SWITCH_DO)
        person.room.wait(60)
        person.listen()
        if found and len(wanted) > 1:
            wanted.pop(0)
    assert person.room.visit.visit.page is Page.PRAISE
    assert person.room.lesson._last is not None
    assert person.room.lesson._last.finished


def test_everything_of_a_way_goes_with_the_visit(room: Room) -> None:
    person = Person(room)
    person.sit_down()
    look, phone = room.view(LookView), room.view(PhoneView)
    assert isinstance(look, LookView)
    assert isinstance(phone, PhoneView)
    room.visit.happen(visits.Chose(with_motion(room.visit.visit.comfort, motion=False)))
    room.visit.chooseWay(Way.EARS)
    room.visit.choosePace(3)
    assert not look._get_motion()
    room.leave()
    assert (look._get_way(), look._get_pace(), look._get_motion()) == ("finger", 1, True)
    assert not next(item for item in room.items() if item.objectName() == "cover").isVisible()
    assert person.told[-1:] != [by_ear.CHOSEN[Way.FINGER]] or not room.view(SpeechView).speaking


def test_without_motion_no_page_slides_here_or_on_the_phone(person: Person) -> None:
    phone = person.room.view(PhoneView)
    assert isinstance(phone, PhoneView)
    phone._motion = True
    person.room.visit.chooseMotion(motion=True)
    assert phone._get_motion()
    person.choose("文字と声", "使い方を 変える", "なし", "これで よい")
    assert not phone._get_motion()
    person.room.visit.go("shelf")
    QTest.qWait(30)
    loaders = [item for item in person.room.items() if "Loader" in item.metaObject().className() and shows(item)]
    assert not any(loader.x() for loader in loaders if loader.width() == person.room.window.width())
    phone.still()
