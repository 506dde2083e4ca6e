"""The town's alerts: one comes over whatever is open, its levels are explained, and whether it comes can be set.

Names of the levels: 気象庁 since 2026-05-28 (レベル5 特別警報, 4 危険警報, 3 警報, 2 注意報); what the town asks for at
each of them: 内閣府「避難情報に関するガイドライン」.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.phone.fact_words import NONE, newest, yes
from kiosk.phone.happening import CameAlert, Changed, Done, Happening, Missed, Sounded, Turned
from kiosk.phone.stock import Alert, Stock
from kiosk.phone.touch import Touch

NAME = "alert"
SOUND = "alert"
TRIAL_SOUND = "alert-softly"


class Page(StrEnum):
    LIST = "list"
    ALERT = "alert"
    LEVELS = "levels"
    LEVEL = "level"
    SETTINGS = "settings"
    QUESTION = "question"  # at which level everybody leaves


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """`says`: the weather office's word, `town`: what the town may say then, `short` and `who`: who does what."""

    number: int
    says: str
    town: str
    short: str
    who: str


LEVELS = (
    Level(
        number=5,
        says="特別警報",
        town="緊急安全確保",
        short="もう 外は 危ないです",
        who="もう 外は 危ないです。家の 中の 高い ところへ。",
    ),
    Level(
        number=4,
        says="危険警報",
        town="避難指示",
        short="みんな すぐ 逃げます",
        who="危ない ところの 人は、みんな すぐ 逃げます。",
    ),
    Level(
        number=3,
        says="警報",
        town="高齢者等避難",
        short="お年よりは 逃げ始めます",
        who="危ない ところの お年よりは、ここで 逃げ始めます。",
    ),
    Level(
        number=2,
        says="注意報",
        town="",
        short="道を たしかめます",
        who="逃げる 道と、持って いく ものを たしかめます。",
    ),
    Level(
        number=1, says="早期注意情報", town="", short="天気を 見て おきます", who="これからの 天気を 見て おきます。"
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alerts:
    """`coming`: those of the lesson. `came`: ids, the newest last. `open`: id of the one in front. `level`: the one
    whose page is open. `hushed`: its sound was stopped. `told`: alerts come at all. `loud`: they come with a sound;
    `was_silent`: once they did not. `tried`: the practice sound was heard. `answer`: the level that was chosen on the
    page of the question.
    """

    page: Page = Page.LIST
    coming: tuple[Alert, ...] = ()
    came: tuple[str, ...] = ()
    open: str = ""
    level: int = 0
    hushed: bool = False
    told: bool = True
    loud: bool = True
    was_silent: bool = False
    tried: bool = False
    answer: int = 0


Told = tuple[Alerts, tuple[Happening, ...]]


def touched(state: Alerts, touch: Touch) -> Told:
    """What a touch does; the caller has made sure that the target is on the screen."""
    match touch.target.removeprefix("alert.").split("."):
        case ["hush"]:
            return replace(state, hushed=True), (Changed("音が 止まりました。"),)
        case ["close"]:
            return _turned(left(state))
        case ["item", name]:
            return _turned(replace(state, page=Page.ALERT, open=name, hushed=True))
        case ["levels" | "settings" | "question" as page]:
            return _turned(replace(state, page=Page(page)))
        case ["level", number]:
            return _turned(replace(state, page=Page.LEVEL, level=int(number)))
        case ["answer", number]:
            return replace(state, answer=int(number)), (Changed(f"レベル{number}を えらびました。"),)
        case ["told"]:
            return replace(state, told=not state.told), (Done("alert.told", "お知らせの 設定が かわる ところでした。"),)
        case ["loud"]:
            return replace(state, loud=not state.loud, was_silent=True), (
                Done("alert.loud", "音の 設定が かわる ところでした。"),
            )
        case ["try"]:
            return replace(state, tried=True), (Changed("練習の 音が 鳴りました。"), Sounded(TRIAL_SOUND))
        case _:
            return state, (Missed(touch.target),)


def arrived(state: Alerts, name: str) -> Told:
    """An alert comes, unless the person has said that none shall; with its sound, unless it is to be silent."""
    there = any(alert.id == name for alert in state.coming)
    if not there or not state.told:
        return state, ()
    came = (*(other for other in state.came if other != name), name)
    shown = replace(state, page=Page.ALERT, open=name, came=came, hushed=not state.loud)
    return shown, (CameAlert(name), *((Sounded(SOUND),) if state.loud else ()))


def stocked(state: Alerts, stock: Stock) -> Alerts:
    """The app with the alerts that may come."""
    return replace(state, coming=stock.alerts)


def alert(state: Alerts) -> Alert | None:
    """The one whose page is open."""
    return next((one for one in state.coming if one.id == state.open), None)


def back(state: Alerts) -> Alerts | None:
    """One page back, or None when the home screen comes next."""
    if state.page in (Page.LEVEL, Page.QUESTION):
        return replace(state, page=Page.LEVELS)
    return None if state.page is Page.LIST else left(state)


def left(state: Alerts) -> Alerts:
    """The app as it is found again: its list; what sounds falls silent."""
    return replace(state, page=Page.LIST, open="", level=0, hushed=True)


def facts(state: Alerts) -> Mapping[str, str]:
    """`page` in front · `open` id of the alert on it · `level` whose page is open · `came` the newest · `hushed` its
    sound was stopped · `told`, `loud` the settings, `was_silent` it was once not loud · `tried` the practice sound was
    heard · `answer` the level chosen on the page of the question.
    """
    return {
        "alert.page": state.page.value,
        "alert.open": state.open or NONE,
        "alert.level": str(state.level) if state.level else NONE,
        "alert.came": newest(state.came),
        "alert.hushed": yes(so=state.hushed),
        "alert.told": yes(so=state.told),
        "alert.loud": yes(so=state.loud),
        "alert.was_silent": yes(so=state.was_silent),
        "alert.tried": yes(so=state.tried),
        "alert.answer": str(state.answer) if state.answer else NONE,
    }


def screen(state: Alerts) -> str:
    """The name of the page in front."""
    match state.page:
        case Page.LIST:
            return NAME
        case Page.ALERT:
            return f"alert.{state.open}"
        case Page.LEVEL:
            return f"alert.level.{state.level}"
        case Page.LEVELS | Page.SETTINGS | Page.QUESTION:
            return f"alert.{state.page}"


def _turned(state: Alerts) -> Told:
    return state, (Turned(screen(state)),)
