"""The whole practice phone: which app is in front, what touches and time do to it, and the scene it shows."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from kiosk.phone.app import App, NothingArrives
from kiosk.phone.apps import home, lock, recents, settings
from kiosk.phone.apps.album import Album
from kiosk.phone.apps.alert import Alerts
from kiosk.phone.apps.browser import Browser
from kiosk.phone.apps.clinic import Clinic
from kiosk.phone.apps.dialer import Dialer
from kiosk.phone.apps.every import EVERY, NAMED
from kiosk.phone.apps.home import Home
from kiosk.phone.apps.lock import Lock
from kiosk.phone.apps.maps import Maps
from kiosk.phone.apps.memo import Memo
from kiosk.phone.apps.messages import Messages
from kiosk.phone.apps.myna import Myna
from kiosk.phone.apps.plain import Plain
from kiosk.phone.apps.qr import Reader
from kiosk.phone.apps.recents import Recents
from kiosk.phone.apps.settings import Settings
from kiosk.phone.apps.talk import Chat
from kiosk.phone.apps.touch_board import TouchBoard
from kiosk.phone.happening import Closed, Handed, Happening, Missed, Opened, Turned, WentBack, WentHome
from kiosk.phone.kana import Kana
from kiosk.phone.scene import Scene
from kiosk.phone.service import Service
from kiosk.phone.skin import BACK, HOME, RECENT, Skin, opens_by_button, system_keys
from kiosk.phone.stock import Stock
from kiosk.phone.targets import find, touchables
from kiosk.phone.touch import Long, Touch
from kiosk.phone.widgets import Button, FlickKey, Notice, Touchable

HOME_APP = "home"
RECENTS = "recents"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """`front`: the app in front, "home", or the page of "recents"; the others keep their state."""

    front: str = HOME_APP
    skin: Skin = Skin.ANDROID
    lock: Lock = Lock()
    home: Home = Home()
    recents: Recents = Recents()
    settings: Settings = Settings()
    dialer: Dialer = Dialer()
    memo: Memo = Memo()
    messages: Messages = Messages()
    talk: Chat = Chat()
    maps: Maps = Maps()
    alert: Alerts = Alerts()
    album: Album = Album()
    qr: Reader = Reader()
    browser: Browser = Browser()
    page: Service = Service()
    myna: Myna = Myna()
    clinic: Clinic = Clinic()
    touch_board: TouchBoard = TouchBoard()
    plain: Plain = Plain()


Told = tuple[Phone, tuple[Happening, ...]]


def state(phone: Phone, app: App[Any]) -> Any:  # noqa: ANN401 (each app knows the type of its own)
    """The state of one app."""
    return getattr(phone, app.kept_as)


def touched(phone: Phone, touch: Touch) -> Told:
    """The phone after a touch; what is not on the screen is `Missed` and changes nothing."""
    if touch.target in (BACK, HOME, RECENT):
        return _by_system_key(phone, touch)
    widget = find(scene(phone), touch.target)
    if widget is None or (isinstance(widget, Button | FlickKey) and not widget.ready):
        return phone, (Missed(touch.target),)
    return _lock_touched(phone, touch) if _shows_lock(phone) else _followed(*_app_touched(phone, touch))


def passed(phone: Phone, seconds: float) -> Told:
    """The phone some seconds later; a call goes on whatever app is in front."""
    told: tuple[Happening, ...] = ()
    for app in EVERY:
        phone, more = _with(phone, app, app.passed(state(phone, app), seconds))
        told += more
        if app.name == phone.front:
            phone, more = _with(phone, app, app.watched(state(phone, app), seconds))
            told += more
    return phone, told


@lru_cache(maxsize=256)
def scene(phone: Phone) -> Scene:
    """What the phone shows now, with the strips that come down over it; what a machine shows is its own alone."""
    called = _machine(phone)
    if called:
        return replace(_app_scene(phone), machine=called)
    if _shows_lock(phone):
        shut = lock.scene(phone.lock, _strips(phone, lock.SCREEN), by_button=opens_by_button(phone.skin))
        return settings.worn(phone.settings, shut)
    shown = settings.worn(phone.settings, replace(_app_scene(phone), before=_before(phone)))
    strips = _strips(phone, shown.screen)
    return replace(shown, banner=(*strips, *shown.banner)) if strips else shown


def arrived(phone: Phone, what: str) -> Told:
    """Something comes to the phone from outside: "call.hana", "message.parcel".

    Raises NothingArrives where no app receives it.
    """
    kind, _, name = what.partition(".")
    app = next((app for app in EVERY if app.receives == kind), None)
    if app is None:
        raise NothingArrives(what)
    after, told = _with(phone, app, app.arrived(state(phone, app), name))
    if app.interrupts and told:
        after = replace(_away(after, but=app), front=app.name)
    return after, told


def stocked(phone: Phone, stock: Stock) -> Phone:
    """The phone with what a lesson brought."""
    for app in EVERY:
        phone, _ = _with(phone, app, (app.stocked(state(phone, app), stock), ()))
    return phone


def board(phone: Phone) -> Kana:
    """The keyboard of the app in front; that of the memo where there is none."""
    app = NAMED.get(phone.front)
    writing = app.board(state(phone, app)) if app else None
    return writing or phone.memo.kana


def every_touchable(phone: Phone) -> tuple[Touchable, ...]:
    """All that a finger can touch now: the scene's widgets, then the skin's system keys."""
    return (*touchables(scene(phone)), *_system_keys(phone))


def touchable(phone: Phone, target: str) -> Touchable | None:
    """The widget or system key with this target, None when it is not there now."""
    return next((widget for widget in every_touchable(phone) if widget.target == target), None)


def _with(phone: Phone, app: App[Any], after: tuple[Any, tuple[Happening, ...]]) -> Told:
    """The phone with another state of one app."""
    same = after[0] == state(phone, app)
    return (phone if same else replace(phone, **{app.kept_as: after[0]})), after[1]


def _strips(phone: Phone, screen: str) -> tuple[Notice, ...]:
    return tuple(strip for app in EVERY for strip in app.strips(state(phone, app), screen))


def _shows_lock(phone: Phone) -> bool:
    """A locked phone shows its lock screen, but for a call that comes in or goes on."""
    app = NAMED.get(phone.front)
    return phone.lock.locked and not (app and app.over_lock(state(phone, app)))


def _lock_touched(phone: Phone, touch: Touch) -> Told:
    """An opened phone begins on its home screen."""
    shut, told = lock.touched(phone.lock, touch, by_button=opens_by_button(phone.skin))
    after = replace(phone, lock=shut)
    return (after if shut.locked else _to_home(after)[0]), told


def _app_touched(phone: Phone, touch: Touch) -> Told:
    """What is touched belongs to an app; a strip of another app leads into that app."""
    match touch.target.partition(".")[0]:
        case "home":
            rooms, told = home.touched(phone.home, touch)
            return replace(phone, home=rooms), told
        case "recents":
            kept, told = recents.touched(phone.recents, touch)
            return _closed(replace(phone, recents=kept), told)
        case name:
            app = NAMED[phone.front if name == "kana" else name]
            phone, told = _with(phone, app, app.touched(state(phone, app), touch))
            elsewhere = app.name != phone.front
            return phone, ((Opened(app.name),) if elsewhere else told)


def _followed(phone: Phone, told: tuple[Happening, ...]) -> Told:
    """Apps come to the front that were opened, or were given something to go on with."""
    for happening in told:
        match happening:
            case Opened(name):
                phone = _to_front(phone, name)
            case Handed(name, what):
                app = NAMED[name]
                phone = _to_front(phone, name)
                phone, told = _with(phone, app, app.handed(state(phone, app), what))
            case _:
                pass
    return phone, told


def _to_front(phone: Phone, name: str) -> Phone:
    kept = recents.opened(phone.recents, name)
    return replace(_away(phone, but=NAMED[name]), front=name, recents=kept)


def _app_scene(phone: Phone) -> Scene:
    match phone.front:
        case "home":
            unread = {app.name: app.unread(state(phone, app)) for app in EVERY}
            return home.scene(phone.home, unread, three_only=phone.settings.simple)
        case "recents":
            return recents.scene(phone.recents)
        case name:
            return NAMED[name].scene(state(phone, NAMED[name]))


def _machine(phone: Phone) -> str:
    """What the machine in front is called, "" where it is the phone itself."""
    app = NAMED.get(phone.front)
    return app.machine if app else ""


def _system_keys(phone: Phone) -> tuple[Button, ...]:
    return () if _machine(phone) else system_keys(phone.skin, _before(phone))


def _by_system_key(phone: Phone, touch: Touch) -> Told:
    """The skin's keys; a locked phone does not answer to them."""
    if phone.lock.locked or touch.target not in (key.target for key in _system_keys(phone)):
        return phone, (Missed(touch.target),)
    if touch == Long(HOME) or touch.target == RECENT:
        return _to_recents(phone, touch.target)
    return _back(phone) if touch.target == BACK else _home(phone)


def _before(phone: Phone) -> str:
    """The title of the page of the same app that back leads to, "" where it leads out of the app or nowhere."""
    if phone.lock.locked:
        return ""
    there, told = _back(phone)
    return _app_scene(there).title if told == (WentBack(),) else ""


def _back(phone: Phone) -> Told:
    if phone.front == HOME_APP:
        rooms = home.back(phone.home)
        return (replace(phone, home=rooms), (WentBack(),)) if rooms else (phone, (Missed(BACK),))
    app = NAMED.get(phone.front)
    before = app.back(state(phone, app)) if app else None
    return _with(phone, app, (before, (WentBack(),))) if app and before else _to_home(phone)


def _home(phone: Phone) -> Told:
    there = phone.front == HOME_APP and home.screen(phone.home) == home.SCREEN
    return (phone, (Missed(HOME),)) if there else _to_home(phone)


def _to_home(phone: Phone) -> Told:
    return replace(_away(phone), front=HOME_APP), (WentHome(),)


def _to_recents(phone: Phone, key: str) -> Told:
    if phone.front == RECENTS:
        return phone, (Missed(key),)
    return replace(_away(phone), front=RECENTS), (Turned(recents.SCREEN),)


def _away(phone: Phone, but: App[Any] | None = None) -> Phone:
    """Whatever is in front goes out of sight, to be found again on its first page."""
    if phone.front == HOME_APP:
        return replace(phone, home=home.left(phone.home))
    app = NAMED.get(phone.front)
    return phone if app is None or app is but else _with(phone, app, (app.left(state(phone, app)), ()))[0]


def _closed(phone: Phone, told: tuple[Happening, ...]) -> Told:
    """Apps that are closed forget what was left half done in them."""
    for happening in told:
        if isinstance(happening, Closed):
            app = NAMED[happening.app]
            phone, _ = _with(phone, app, (app.closed(state(phone, app)), ()))
    return phone, told
