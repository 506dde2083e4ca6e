"""The sentences a lesson makes itself: what a touched thing is, what happened, where the right thing is.

They are built from each widget's own words and its place, so an author writes them only where they can do better.
"""

from collections.abc import Mapping
from typing import assert_never

from kiosk.lesson.model import Texts
from kiosk.phone.apps import home
from kiosk.phone.happening import (
    Answered,
    Dialled,
    Erased,
    Happening,
    HungUp,
    Missed,
    Opened,
    Rang,
    Toggled,
    Turned,
    Typed,
    WentBack,
    WentHome,
)
from kiosk.phone.phone import Phone, touchable
from kiosk.phone.places import Rect, place
from kiosk.phone.scene import Key, Touchable
from kiosk.phone.skin import BACK, HOME
from kiosk.phone.targets import what
from kiosk.phone.touch import Touch

UNDONE = "練習なので、元に もどしました。"
TOGETHER_NOW = "では、いっしょに やりましょう。"
WATCH_NOW = ("いまは、見る 時間です。", "このあと、さわって 練習できます。")
JUST_WAIT = "いまは、このまま 待ちましょう。"


def explained(widget: Touchable | None, happenings: tuple[Happening, ...], seen: Mapping[str, Rect]) -> Texts:
    """What the touched thing is, and what came of the touch."""
    if widget is None:
        return ("そこには、いま なにも ありません。",)
    where = place(widget.target, seen)
    named = f"それは、{where}、{what(widget)}です。" if where else f"それは、{what(widget)}です。"
    short = named if len(named.replace(" ", "")) <= 40 else f"それは、{what(widget)}です。"
    return (short, *(line for happening in happenings for line in _came_of_it(happening)))


def _came_of_it(happening: Happening) -> Texts:
    match happening:
        case Opened(app):
            return (f"「{home.TITLES[app]}」が ひらきました。",)
        case Turned():
            return ("べつの 画面に なりました。",)
        case WentBack():
            return ("1つ 前の 画面に もどりました。",)
        case WentHome():
            return ("最初の 画面に もどりました。",)
        case Typed(_, text):
            return (f"「{text}」が 入りました。",)
        case Erased():
            return ("数字が 1つ 消えました。",)
        case Dialled():
            return ("電話を かける ところでした。",)
        case HungUp():
            return ("電話が 切れる ところでした。",)
        case Toggled():
            return ("もう一度 さわると、元に もどります。",)
        case Missed():
            return ("いまは、使わなくて だいじょうぶです。",)
        case Rang() | Answered():
            return ()
        case _:
            assert_never(happening)


def led_on(touch: Touch | None, phone: Phone, seen: Mapping[str, Rect]) -> Texts:
    """What to touch next, with its place where that is known; what to do when there is nothing to touch."""
    if touch is None:
        return (JUST_WAIT,)
    if touch.target in (BACK, HOME):
        return _way_back(touch)
    widget = touchable(phone, touch.target)
    if widget is None:
        return ()
    where = place(touch.target, seen)
    below = bool(seen) and touch.target not in seen and not touch.target.startswith("system.")
    if below:
        return ("画面を 下へ 動かすと 出ます。", f"{_named(widget)}に さわりましょう。")
    if where:
        return (f"{where}を 見てください。", f"{_named(widget)}に さわりましょう。")
    return (f"{_named(widget)}に さわりましょう。",)


def _way_back(touch: Touch) -> Texts:
    name = "もどる" if touch.target == BACK else "ホーム"
    return (f"スマホの 下の「{name}」で 帰れます。",)


def _named(widget: Touchable) -> str:
    return f"数字の「{widget.label}」" if isinstance(widget, Key) else what(widget)


def seen_of_phone(phone: Phone, seen: Mapping[str, Rect]) -> Mapping[str, Rect]:
    """The places that still count: none when the page has changed since they were seen."""
    return seen if all(touchable(phone, target) for target in seen) else {}
