"""The pages of the town's alerts as scenes; an alert always says when it was sent."""

from typing import assert_never

from kiosk.phone.apps.alert import LEVELS, Alerts, Level, Page, alert, screen
from kiosk.phone.scene import Scene
from kiosk.phone.stock import Alert
from kiosk.phone.widgets import Button, Choice, Row, Sign, Text, TextRole, Toggle, Widget

TITLE = "防災"


def scene(state: Alerts) -> Scene:
    """The page in front."""
    match state.page:
        case Page.LIST:
            return Scene(screen=screen(state), title=TITLE, back=True, body=_list(state), foot=(_try(),))
        case Page.ALERT:
            one = alert(state)
            return _alert(state, one) if one else Scene(screen=screen(state), title=TITLE, back=True)
        case Page.LEVELS:
            rows = tuple(map(_level_row, LEVELS))
            return Scene(screen=screen(state), title="5つの レベル", back=True, body=rows, foot=(_question_button(),))
        case Page.QUESTION:
            return _question(state)
        case Page.LEVEL:
            return _level(state, next(level for level in LEVELS if level.number == state.level))
        case Page.SETTINGS:
            return Scene(screen=screen(state), title="お知らせの 設定", back=True, body=_settings(state))
        case _:
            assert_never(state.page)


def _list(state: Alerts) -> tuple[Widget, ...]:
    came = tuple(next(one for one in state.coming if one.id == name) for name in reversed(state.came))
    rows = tuple(
        Row(
            key=one.id,
            label=f"レベル{one.level}  {one.kind}",
            detail=f"{one.time}の お知らせ",
            target=f"alert.item.{one.id}",
            what=f"届いた「{one.kind}」の 行",
            icon="alert",
        )
        for one in came
    )
    none = Text(key="none", label="いま、出て いる お知らせは ありません。")
    levels = Row(
        key="levels",
        label="5つの レベル",
        detail="だれが いつ 逃げるか",
        target="alert.levels",
        what="レベルの 意味が わかる「5つの レベル」の 行",
        icon="levels",
    )
    settings = Row(
        key="settings",
        label="お知らせの 設定",
        detail="受け取るか、音を 出すか",
        target="alert.settings",
        what="お知らせを 受け取るか 決める「お知らせの 設定」の 行",
        icon="settings",
    )
    return (*(rows or (none,)), levels, settings)


def _try() -> Button:
    what = "小さな 練習の 音を 聞く ボタン"
    return Button(key="try", label="練習の 音を 聞く", target="alert.try", what=what, icon="speaker")


def _alert(state: Alerts, one: Alert) -> Scene:
    level = next(level for level in LEVELS if level.number == one.level)
    body = (
        Sign(key="level", label=f"レベル{one.level}", detail=one.kind, level=one.level),
        Text(key="area", label=one.area, role=TextRole.TITLE),
        Text(key="text", label=one.text),
        Text(key="who", label=level.who, role=TextRole.TITLE),
        Text(key="time", label=f"{one.time}、{one.by}の お知らせです。", role=TextRole.NOTE),
    )
    hush = Button(
        key="hush", label="音を 止める", target="alert.hush", what="鳴って いる 音を 止める ボタン", icon="hush"
    )
    close = Button(key="close", label="とじる", target="alert.close", what="お知らせを とじる ボタン", icon="close")
    foot = (close,) if state.hushed else (hush, close)
    return Scene(screen=screen(state), title="緊急の お知らせ", back=True, body=body, foot=foot)


def _level_row(level: Level) -> Row:
    return Row(
        key=f"level{level.number}",
        label=f"レベル{level.number}  {level.says}",
        detail=level.short,
        target=f"alert.level.{level.number}",
        what=f"「レベル{level.number}」の 行",
        icon=f"level{level.number}",
    )


def _question_button() -> Button:
    what = "いつ 逃げるか たしかめる ボタン"
    return Button(key="question", label="いつ 逃げますか？", target="alert.question", what=what, icon="ask")


def _question(state: Alerts) -> Scene:
    choices = tuple(
        Choice(
            key=f"answer{level.number}",
            label=f"レベル{level.number}  {level.town or level.says}",
            target=f"alert.answer.{level.number}",
            what=f"答えの「レベル{level.number}」",
            checked=state.answer == level.number,
        )
        for level in LEVELS
    )
    asks = Text(key="asks", label="危ない ところの 人が、みんな すぐ 逃げるのは？", role=TextRole.TITLE)
    return Scene(screen=screen(state), title="いつ 逃げますか", back=True, body=(asks, *choices))


def _level(state: Alerts, level: Level) -> Scene:
    body: tuple[Widget, ...] = (
        Sign(key="level", label=f"レベル{level.number}", detail=level.says, level=level.number),
        Text(key="who", label=level.who, role=TextRole.TITLE),
    )
    if level.town:
        body = (*body, Text(key="town", label=f"市が「{level.town}」を 出す 目安です。"))
    return Scene(screen=screen(state), title=f"レベル{level.number}の 意味", back=True, body=body)


def _settings(state: Alerts) -> tuple[Widget, ...]:
    told = Toggle(
        key="told",
        label="お知らせを 受け取る",
        detail="切ると、何も 届きません",
        target="alert.told",
        what="お知らせを 受け取るか 決める「お知らせを 受け取る」",
        checked=state.told,
    )
    loud = Toggle(
        key="loud",
        label="音を 出す",
        detail="切ると、字だけに なります",
        target="alert.loud",
        what="お知らせの 音を 出すか 決める「音を 出す」",
        checked=state.loud,
    )
    return told, loud
