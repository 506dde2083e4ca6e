"""The home screen: eight apps, and the four most used ones in the dock."""

from kiosk.phone.apps import plain
from kiosk.phone.happening import Happening, Opened
from kiosk.phone.scene import Group, GroupRole, Icon, Scene
from kiosk.phone.touch import Touch

SCREEN = "home"
TITLES = {"dialer": "電話"} | {app.name: app.title for app in plain.APPS}
PAGE = ("clock", "calendar", "weather", "memo", "map", "calculator", "radio", "settings")
DOCK = ("dialer", "mail", "photos", "camera")


def touched(touch: Touch) -> tuple[Happening, ...]:
    """An icon opens its app, held or tapped."""
    return (Opened(touch.target.removeprefix("home.")),)


def scene() -> Scene:
    return Scene(
        screen=SCREEN,
        title="最初の 画面",
        wallpaper=True,
        body=(Group(key="apps", role=GroupRole.HOME, kids=tuple(map(_icon, PAGE)), across=4),),
        foot=(Group(key="dock", role=GroupRole.DOCK, kids=tuple(map(_icon, DOCK)), across=4),),
    )


def _icon(app: str) -> Icon:
    picture = "phone" if app == "dialer" else app
    return Icon(key=app, label=TITLES[app], target=f"home.{app}", icon=picture)
