"""The three families of phones: what each is called, and its own ways back, home and to the apps used last."""

from enum import StrEnum

from kiosk.phone.touch import Long, Tap, Touch
from kiosk.phone.widgets import Button

BACK = "system.back"
HOME = "system.home"
RECENT = "system.recent"


class Skin(StrEnum):
    """A family of phones; the drawing is our own and neutral."""

    ANDROID = "android"
    IPHONE = "iphone"
    RAKU = "raku"


NAMES = {Skin.ANDROID: "アンドロイド型", Skin.IPHONE: "アイフォーン型", Skin.RAKU: "らくらく型"}
"""What a family is called where a person must choose one; nowhere else on the screen."""
SIGNS = {
    Skin.ANDROID: "画面の 下に、もどる しるしが 出ます。",
    Skin.IPHONE: "いちばん下に、横に 長い 線が 出ます。",
    Skin.RAKU: "画面の 下に、押せる ボタンが あります。",
}
"""What a family is known by, for those who do not know its name."""


def done_on(skin: Skin, touch: Touch) -> Touch:
    """What a touch is on a phone of this family: where no key leads to the apps used last, a hold on home does."""
    return Long(HOME) if touch == Tap(RECENT) and skin is not Skin.ANDROID else touch


def opens_by_button(skin: Skin) -> bool:
    """Whether a locked phone is opened by a press on a button; the others by a slide upwards."""
    return skin is Skin.RAKU


def system_keys(skin: Skin, before: str) -> tuple[Button, ...]:
    """Keys that a page of the phone has beside its scene, as plain widgets.

    `before` is the title of the page of the same app that back leads to, "" where back leads out of the app: there
    an iPhone-like phone has no way back, only the one home.
    """
    match skin:
        case Skin.ANDROID:
            return (
                Button(key="back", label="もどる", target=BACK, what="スマホの 下の「もどる」", icon="back"),
                Button(key="home", label="ホーム", target=HOME, what="スマホの 下の「ホーム」", icon="home"),
                Button(key="recent", label="最近", target=RECENT, what="スマホの 下の「最近」", icon="recent"),
            )
        case Skin.IPHONE:
            back = Button(
                key="back", label=before, target=BACK, what=f"左上の もどる しるし「{before}」", icon="before"
            )
            home = Button(key="home", label="ホーム", target=HOME, what="いちばん下の 横に 長い 線")
            return (back, home) if before else (home,)
        case Skin.RAKU:
            return (
                Button(key="back", label="もどる", target=BACK, what="画面の 下の ボタン「もどる」"),
                Button(key="home", label="ホーム", target=HOME, what="画面の 下の ボタン「ホーム」"),
            )
