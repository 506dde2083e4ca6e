"""The settings app: size of letters, brightness, volume, silence, a home screen of three; it changes the phone."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.phone.fact_words import yes
from kiosk.phone.happening import Adjusted, Happening, Missed, Toggled, Turned
from kiosk.phone.scene import Scene
from kiosk.phone.touch import Set, Touch


class Page(StrEnum):
    LIST = "list"
    TEXT = "text"
    LIGHT = "light"
    SOUND = "sound"
    HOME = "home"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """`text`, `light`, `sound`: levels from 1. `quiet`: no sound at all. `simple`: three icons on the home screen."""

    page: Page = Page.LIST
    text: int = 2
    light: int = 5
    sound: int = 3
    quiet: bool = False
    simple: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """A setting with levels: their `names`, the words on the ways down and up, and what a change is called."""

    page: Page
    title: str
    icon: str
    names: tuple[str, ...]
    less: str
    more: str
    shrank: str
    grew: str


TEXT = Level(
    page=Page.TEXT,
    title="文字の 大きさ",
    icon="letters",
    names=("小さい", "ふつう", "大きい", "とても 大きい"),
    less="小さく",
    more="大きく",
    shrank="文字が 小さく なりました。",
    grew="文字が 大きく なりました。",
)
LIGHT = Level(
    page=Page.LIGHT,
    title="画面の 明るさ",
    icon="light",
    names=("とても 暗い", "暗い", "少し 暗い", "明るい", "とても 明るい"),
    less="暗く",
    more="明るく",
    shrank="画面が 暗く なりました。",
    grew="画面が 明るく なりました。",
)
SOUND = Level(
    page=Page.SOUND,
    title="音の 大きさ",
    icon="speaker",
    names=("とても 小さい", "小さい", "ふつう", "大きい", "とても 大きい"),
    less="小さく",
    more="大きく",
    shrank="音が 小さく なりました。",
    grew="音が 大きく なりました。",
)
LEVELS = {"text": TEXT, "light": LIGHT, "sound": SOUND}
LETTERS = (0.85, 1.0, 1.15, 1.3)
DIMMED = (0.6, 0.45, 0.28, 0.12, 0.0)

Told = tuple[Settings, tuple[Happening, ...]]


def touched(state: Settings, touch: Touch) -> Told:
    """What a touch does; the caller has made sure that the target is on the screen."""
    match touch.target.split("."):
        case ["settings", "open", page]:
            turned = replace(state, page=Page(page))
            return turned, (Turned(screen(turned)),)
        case ["settings", setting, "less"]:
            return _adjusted(state, touch, setting, level(state, setting) - 1)
        case ["settings", setting, "more"]:
            return _adjusted(state, touch, setting, level(state, setting) + 1)
        case ["settings", "quiet"]:
            return replace(state, quiet=not state.quiet), (Toggled(touch.target, not state.quiet),)
        case ["settings", "simple"]:
            return replace(state, simple=not state.simple), (Toggled(touch.target, not state.simple),)
        case ["settings", setting]:
            onward = level(state, setting) % len(LEVELS[setting].names) + 1
            wanted = touch.level if isinstance(touch, Set) else onward
            return _adjusted(state, touch, setting, wanted)
        case _:
            return state, (Missed(touch.target),)


def back(state: Settings) -> Settings | None:
    """To the list of settings, or None when the home screen comes next."""
    return None if state.page is Page.LIST else left(state)


def left(state: Settings) -> Settings:
    """The app goes out of sight: what was set stays, the next time it opens on its list."""
    return replace(state, page=Page.LIST)


def facts(state: Settings) -> Mapping[str, str]:
    """`text`, `light`, `sound` levels from 1 · `quiet`, `simple` yes or no."""
    return {
        "settings.text": str(state.text),
        "settings.light": str(state.light),
        "settings.sound": str(state.sound),
        "settings.quiet": yes(so=state.quiet),
        "settings.simple": yes(so=state.simple),
    }


def screen(state: Settings) -> str:
    """The name of the page in front."""
    return "settings" if state.page is Page.LIST else f"settings.{state.page}"


def level(state: Settings, setting: str) -> int:
    """The level of "text", "light" or "sound"; KeyError for another."""
    return {"text": state.text, "light": state.light, "sound": state.sound}[setting]


def at(state: Settings, setting: str, wanted: int) -> Settings:
    """The settings with another level; ValueError when there is no such level."""
    if not 1 <= wanted <= len(LEVELS[setting].names):
        raise ValueError(setting)
    match setting:
        case "text":
            return replace(state, text=wanted)
        case "light":
            return replace(state, light=wanted)
        case _:
            return replace(state, sound=wanted)


def worn(state: Settings, shown: Scene) -> Scene:
    """Any page of the phone as it looks and sounds under these settings."""
    volume = 0 if state.quiet else state.sound
    return replace(shown, letters=LETTERS[state.text - 1], dimmed=DIMMED[state.light - 1], volume=volume)


def change_words(change: Adjusted) -> str:
    """What a change is called in a sentence."""
    setting = LEVELS[change.setting]
    return setting.grew if change.grew else setting.shrank


def _adjusted(state: Settings, touch: Touch, setting: str, wanted: int) -> Told:
    before = level(state, setting)
    if wanted == before or not 1 <= wanted <= len(LEVELS[setting].names):
        return state, (Missed(touch.target),)
    return at(state, setting, wanted), (Adjusted(setting, wanted, grew=wanted > before),)
