"""The whole practice phone: which app is in front, what touches and time do to it, and the scene it shows."""

from dataclasses import dataclass, replace

from kiosk.phone.apps import (
    dialer,
    dialer_scene,
    home,
    memo,
    messages,
    messages_scene,
    plain,
    recents,
    settings,
    settings_scene,
)
from kiosk.phone.apps.dialer import Dialer
from kiosk.phone.apps.home import Home
from kiosk.phone.apps.memo import Memo
from kiosk.phone.apps.messages import Messages, Talk
from kiosk.phone.apps.plain import Plain
from kiosk.phone.apps.recents import Recents
from kiosk.phone.apps.settings import Settings
from kiosk.phone.happening import Closed, Dialled, Happening, Missed, Opened, Turned, WentBack, WentHome
from kiosk.phone.kana import Written
from kiosk.phone.people import contact
from kiosk.phone.scene import Button, FlickKey, Notice, Scene, Touchable
from kiosk.phone.skin import BACK, HOME, Skin, system_keys
from kiosk.phone.targets import find, touchables
from kiosk.phone.touch import Long, Touch

HOME_APP = "home"
DIALER = "dialer"
MESSAGES = "messages"
SETTINGS = "settings"
RECENTS = "recents"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """`front`: the app in front, or the page of `recents`; the others keep their state."""

    front: str = HOME_APP
    skin: Skin = Skin.ANDROID
    home: Home = Home()
    recents: Recents = Recents()
    settings: Settings = Settings()
    dialer: Dialer = Dialer()
    memo: Memo = Memo()
    messages: Messages = Messages()
    plain: Plain = Plain()


class NothingArrives(ValueError):
    """Nothing of this name can come to the phone from outside."""

    def __init__(self, what: str) -> None:
        self.what = what
        super().__init__(f"nothing called {what!r} can arrive")


Told = tuple[Phone, tuple[Happening, ...]]


def touched(phone: Phone, touch: Touch) -> Told:
    """The phone after a touch; what is not on the screen is `Missed` and changes nothing."""
    if touch == Long(HOME):
        return _to_recents(phone)
    if touch.target in (BACK, HOME):
        return _by_system_key(phone, touch.target)
    widget = find(scene(phone), touch.target)
    if widget is None or (isinstance(widget, Button | FlickKey) and not widget.ready):
        return phone, (Missed(touch.target),)
    return _brought_to_front(*_app_touched(phone, touch))


def passed(phone: Phone, seconds: float) -> Told:
    """The phone some seconds later; a call goes on whatever app is in front."""
    state, told = dialer.passed(phone.dialer, seconds)
    read = messages.watched(phone.messages, seconds) if phone.front == MESSAGES else phone.messages
    same = state == phone.dialer and read == phone.messages
    return (phone if same else replace(phone, dialer=state, messages=read)), told


def scene(phone: Phone) -> Scene:
    """What the phone shows now, with the strip of a call that goes on elsewhere."""
    shown = settings.worn(phone.settings, replace(_app_scene(phone), before=_before(phone)))
    return replace(shown, banner=(*dialer_scene.strips(phone.dialer, shown.screen), *_notice(phone), *shown.banner))


def _notice(phone: Phone) -> tuple[Notice, ...]:
    """The strip of a message that nobody has read; the app's own list has a line for it."""
    strip = messages_scene.notice(phone.messages)
    listed = phone.front == MESSAGES and phone.messages.page is messages.Page.LIST
    return () if strip is None or listed else (strip,)


def arrived(phone: Phone, what: str) -> Told:
    """Something comes to the phone from outside: "call.hana", or "call.hana.locked" for a phone that lies unused.

    Raises NothingArrives for another word.
    """
    match what.split("."):
        case ["call", name, *how] if (person := contact(name)) and how in ([], ["locked"]):
            state, told = dialer.arrived(phone.dialer, person.number, sliding=bool(how))
            return replace(_away(phone), front=DIALER, dialer=state), told
        case ["message", name]:
            state, told = messages.arrived(phone.messages, name)
            return replace(phone, messages=state), told
        case _:
            raise NothingArrives(what)


def stocked(phone: Phone, words: tuple[Written, ...], talks: tuple[Talk, ...]) -> Phone:
    """The phone with the words that its keyboard can write in other ways, and the messages that may come to it."""
    sheet = replace(phone.memo, kana=replace(phone.memo.kana, words=words))
    return replace(phone, memo=sheet, messages=replace(phone.messages, coming=talks))


def every_touchable(phone: Phone) -> tuple[Touchable, ...]:
    """All that a finger can touch now: the scene's widgets, then the skin's system keys."""
    shown = scene(phone)
    return (*touchables(shown), *system_keys(phone.skin, shown.before))


def touchable(phone: Phone, target: str) -> Touchable | None:
    """The widget or system key with this target, None when it is not there now."""
    return next((widget for widget in every_touchable(phone) if widget.target == target), None)


def _app_touched(phone: Phone, touch: Touch) -> Told:
    match touch.target.partition(".")[0]:
        case "home":
            rooms, told = home.touched(phone.home, touch)
            return replace(phone, home=rooms), told
        case "recents":
            kept, told = recents.touched(phone.recents, touch)
            return _closed(replace(phone, recents=kept), told)
        case "settings":
            changed, told = settings.touched(phone.settings, touch)
            return replace(phone, settings=changed), told
        case "dialer":
            state, told = dialer.touched(phone.dialer, touch)
            return replace(phone, dialer=state), told
        case "memo" | "kana":
            sheet, told = memo.touched(phone.memo, touch)
            return replace(phone, memo=sheet), told
        case "messages":
            return _messages_touched(phone, touch)
        case name:
            state, told = plain.touched(plain.app_named(name), phone.plain, touch)
            return replace(phone, plain=state), told


def _messages_touched(phone: Phone, touch: Touch) -> Told:
    """A notice leads into the app; a number in a message rings on the telephone, one call at a time."""
    state, told = messages.touched(phone.messages, touch)
    number = next((h.number for h in told if isinstance(h, Dialled)), "")
    phone = replace(phone, messages=state)
    if number:
        call, told = dialer.rung_up(phone.dialer, number)
        return replace(phone, front=DIALER, dialer=call), told
    if phone.front != MESSAGES:
        return phone, (Opened(MESSAGES),)
    return phone, told


def _brought_to_front(phone: Phone, told: tuple[Happening, ...]) -> Told:
    for happening in told:
        if isinstance(happening, Opened):
            kept = recents.opened(phone.recents, happening.app)
            phone = replace(
                _away(phone), front=happening.app, recents=kept, dialer=phone.dialer, messages=phone.messages
            )
    return phone, told


def _app_scene(phone: Phone) -> Scene:
    match phone.front:
        case "home":
            return home.scene(phone.home, three_only=phone.settings.simple)
        case "recents":
            return recents.scene(phone.recents)
        case "settings":
            return settings_scene.scene(phone.settings)
        case "dialer":
            return dialer_scene.scene(phone.dialer)
        case "memo":
            return memo.scene(phone.memo)
        case "messages":
            return messages_scene.scene(phone.messages)
        case name:
            return plain.scene(plain.app_named(name), phone.plain)


def _by_system_key(phone: Phone, target: str) -> Told:
    if target not in (key.target for key in system_keys(phone.skin, _before(phone))):
        return phone, (Missed(target),)
    return _back(phone) if target == BACK else _home(phone)


def _before(phone: Phone) -> str:
    """The title of the page of the same app that back leads to, "" where it leads out of the app or nowhere."""
    there, told = _back(phone)
    return _app_scene(there).title if told == (WentBack(),) else ""


def _back(phone: Phone) -> Told:
    if phone.front == HOME_APP:
        rooms = home.back(phone.home)
        return (replace(phone, home=rooms), (WentBack(),)) if rooms else (phone, (Missed(BACK),))
    if phone.front == SETTINGS:
        before = settings.back(phone.settings)
        return (replace(phone, settings=before), (WentBack(),)) if before else _to_home(phone)
    if phone.front == DIALER:
        state = dialer.back(phone.dialer)
        return (replace(phone, dialer=state), (WentBack(),)) if state else _to_home(phone)
    if phone.front == memo.NAME:
        sheet = memo.back(phone.memo)
        return (replace(phone, memo=sheet), (WentBack(),)) if sheet else _to_home(phone)
    if phone.front == MESSAGES:
        talks = messages.back(phone.messages)
        return (replace(phone, messages=talks), (WentBack(),)) if talks else _to_home(phone)
    if phone.plain.item:
        return replace(phone, plain=Plain()), (WentBack(),)
    return _to_home(phone)


def _home(phone: Phone) -> Told:
    there = phone.front == HOME_APP and home.screen(phone.home) == home.SCREEN
    return (phone, (Missed(HOME),)) if there else _to_home(phone)


def _to_home(phone: Phone) -> Told:
    return replace(_away(phone), front=HOME_APP), (WentHome(),)


def _to_recents(phone: Phone) -> Told:
    if phone.front == RECENTS:
        return phone, (Missed(HOME),)
    return replace(_away(phone), front=RECENTS), (Turned(recents.SCREEN),)


def _away(phone: Phone) -> Phone:
    """Whatever is in front goes out of sight, to be found again on its first page."""
    return replace(
        phone,
        home=home.left(phone.home),
        settings=settings.left(phone.settings),
        dialer=dialer.left(phone.dialer),
        memo=memo.left(phone.memo),
        messages=messages.left(phone.messages),
        plain=Plain(),
    )


def _closed(phone: Phone, told: tuple[Happening, ...]) -> Told:
    """Apps that are closed forget what was left half done in them."""
    if Closed(DIALER) in told:
        phone = replace(phone, dialer=dialer.closed(phone.dialer))
    return phone, told
