"""The whole practice phone: which app is in front, what touches and time do to it, and the scene it shows."""

from dataclasses import dataclass, replace

from kiosk.phone.apps import dialer, dialer_scene, home, plain
from kiosk.phone.apps.dialer import Dialer
from kiosk.phone.apps.plain import Plain
from kiosk.phone.happening import Happening, Missed, Opened, WentBack, WentHome
from kiosk.phone.scene import Button, Scene, Touchable
from kiosk.phone.skin import BACK, HOME, Skin, system_keys
from kiosk.phone.targets import find, touchables
from kiosk.phone.touch import Touch

HOME_APP = "home"
DIALER = "dialer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """`front`: the app in front; the others keep their state."""

    front: str = HOME_APP
    skin: Skin = Skin.NEUTRAL
    dialer: Dialer = Dialer()
    plain: Plain = Plain()


Told = tuple[Phone, tuple[Happening, ...]]


def touched(phone: Phone, touch: Touch) -> Told:
    """The phone after a touch; what is not on the screen is `Missed` and changes nothing."""
    if touch.target == BACK:
        return _back(phone)
    if touch.target == HOME:
        return _home(phone)
    widget = find(scene(phone), touch.target)
    if widget is None or (isinstance(widget, Button) and not widget.ready):
        return phone, (Missed(touch.target),)
    return _brought_to_front(*_app_touched(phone, touch))


def passed(phone: Phone, seconds: float) -> Told:
    """The phone some seconds later; a call goes on whatever app is in front."""
    state, told = dialer.passed(phone.dialer, seconds)
    return (phone if state == phone.dialer else replace(phone, dialer=state)), told


def scene(phone: Phone) -> Scene:
    """What the phone shows now, with the strip of a call that goes on elsewhere."""
    shown = _app_scene(phone)
    call = phone.dialer.call
    if call is None or shown.screen == "dialer.call":
        return shown
    return replace(shown, banner=(dialer_scene.strip(call), *shown.banner))


def every_touchable(phone: Phone) -> tuple[Touchable, ...]:
    """All that a finger can touch now: the scene's widgets, then the skin's system keys."""
    return (*touchables(scene(phone)), *system_keys(phone.skin))


def touchable(phone: Phone, target: str) -> Touchable | None:
    """The widget or system key with this target, None when it is not there now."""
    return next((widget for widget in every_touchable(phone) if widget.target == target), None)


def _app_touched(phone: Phone, touch: Touch) -> Told:
    match touch.target.partition(".")[0]:
        case "home":
            return phone, home.touched(touch)
        case "dialer":
            state, told = dialer.touched(phone.dialer, touch)
            return replace(phone, dialer=state), told
        case name:
            state, told = plain.touched(plain.app_named(name), phone.plain, touch)
            return replace(phone, plain=state), told


def _brought_to_front(phone: Phone, told: tuple[Happening, ...]) -> Told:
    for happening in told:
        if isinstance(happening, Opened):
            phone = replace(phone, front=happening.app, plain=Plain())
    return phone, told


def _app_scene(phone: Phone) -> Scene:
    match phone.front:
        case "home":
            return home.scene()
        case "dialer":
            return dialer_scene.scene(phone.dialer)
        case name:
            return plain.scene(plain.app_named(name), phone.plain)


def _back(phone: Phone) -> Told:
    if phone.front == HOME_APP:
        return phone, (Missed(BACK),)
    if phone.front == DIALER:
        state = dialer.back(phone.dialer)
        return (replace(phone, dialer=state), (WentBack(),)) if state else _to_home(phone)
    if phone.plain.item:
        return replace(phone, plain=Plain()), (WentBack(),)
    return _to_home(phone)


def _home(phone: Phone) -> Told:
    return (phone, (Missed(HOME),)) if phone.front == HOME_APP else _to_home(phone)


def _to_home(phone: Phone) -> Told:
    away = replace(phone, front=HOME_APP, plain=Plain(), dialer=dialer.left(phone.dialer))
    return away, (WentHome(),)
