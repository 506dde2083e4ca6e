"""The sentences a lesson makes itself: what a touched thing is, what happened, where the right thing is.

They are built from each widget's own words and its place, so an author writes them only where they can do better.
"""

from collections.abc import Mapping

from kiosk.lesson.model import Texts
from kiosk.lesson.outcomes import came_of
from kiosk.phone.happening import Dotted, Happening
from kiosk.phone.phone import Phone, touchable, touched
from kiosk.phone.places import Rect, place
from kiosk.phone.skin import BACK, HOME
from kiosk.phone.targets import what
from kiosk.phone.touch import Long, Slide, Touch
from kiosk.phone.widgets import Answer, Key, Lift, Touchable

UNDONE = "練習なので、元に もどしました。"
TOGETHER_NOW = "では、いっしょに やりましょう。"
WATCH_NOW = ("いまは、見る 時間です。", "このあと、さわって 練習できます。")
JUST_WAIT = "いまは、このまま 待ちましょう。"
NEXT_DOT = "つぎの 数字に さわりましょう。"
"""The way on where a secret number is typed: neither the sign nor its place is ever said."""


def explained(widget: Touchable | None, happenings: tuple[Happening, ...], seen: Mapping[str, Rect]) -> Texts:
    """What the touched thing is, and what came of the touch."""
    if widget is None:
        return ("そこには、いま なにも ありません。",)
    where = "" if _secret(happenings) else place(widget.target, seen)
    named = f"それは、{where}、{what(widget)}です。" if where else f"それは、{what(widget)}です。"
    short = named if len(named.replace(" ", "")) <= 40 else f"それは、{what(widget)}です。"
    return (short, *(line for happening in happenings for line in came_of(happening)))


def led_on(touch: Touch | None, phone: Phone, seen: Mapping[str, Rect]) -> Texts:
    """What to touch next, with its place where that is known; what to do when there is nothing to touch."""
    if touch is None:
        return (JUST_WAIT,)
    widget = touchable(phone, touch.target)
    if widget is None:
        return ()
    if isinstance(touch, Long):
        return (f"{what(widget)}に、少し 長く さわりましょう。",)
    if _secret(touched(phone, touch)[1]):
        return (NEXT_DOT,)
    if isinstance(touch, Slide) and isinstance(widget, Answer | Lift):
        way = "上" if isinstance(widget, Lift) else "右"
        return (f"{what(widget)}を、{way}へ すべらせましょう。",)
    if touch.target in (BACK, HOME):
        return (f"{what(widget)}で 帰れます。",)
    where = place(touch.target, seen)
    below = bool(seen) and touch.target not in seen and not touch.target.startswith("system.")
    if below:
        return ("画面を 下へ 動かすと 出ます。", f"{_named(widget)}に さわりましょう。")
    if where:
        return (f"{where}を 見てください。", f"{_named(widget)}に さわりましょう。")
    return (f"{_named(widget)}に さわりましょう。",)


def _secret(happenings: tuple[Happening, ...]) -> bool:
    return any(isinstance(happening, Dotted) for happening in happenings)


def _named(widget: Touchable) -> str:
    return f"数字の「{widget.label}」" if isinstance(widget, Key) else what(widget)


def seen_of_phone(phone: Phone, seen: Mapping[str, Rect]) -> Mapping[str, Rect]:
    """The places that still count: none when the page has changed since they were seen."""
    return seen if all(touchable(phone, target) for target in seen) else {}
