"""The pages of the settings app as scenes: the list, one page for each level, the home screen."""

from kiosk.phone.apps.settings import LEVELS, Page, Settings, level, screen
from kiosk.phone.scene import Scene
from kiosk.phone.widgets import Button, Group, GroupRole, Row, Slider, Text, TextRole, Toggle, Widget

SAMPLE = "おはようございます。きょうは いい 天気です。"
TITLE = "設定"


def scene(state: Settings) -> Scene:
    """The page in front."""
    match state.page:
        case Page.LIST:
            body: tuple[Widget, ...] = (*(_row(state, name) for name in LEVELS), _home_row(state))
        case Page.TEXT:
            body = (*_level(state, "text"), Text(key="sample", label=SAMPLE))
        case Page.LIGHT:
            body = _level(state, "light")
        case Page.SOUND:
            body = (*_level(state, "sound"), _quiet(state))
        case Page.HOME:
            body = (_simple(state),)
    title = TITLE if state.page is Page.LIST else _title(state.page)
    return Scene(screen=screen(state), title=title, back=True, body=body)


def _title(page: Page) -> str:
    return next((setting.title for setting in LEVELS.values() if setting.page is page), "最初の 画面")


def _now(state: Settings, setting: str) -> str:
    return LEVELS[setting].names[level(state, setting) - 1]


def _row(state: Settings, name: str) -> Row:
    setting = LEVELS[name]
    return Row(
        key=name,
        label=setting.title,
        detail=f"いまは {_now(state, name)}",
        target=f"settings.open.{name}",
        what=f"「{setting.title}」の 行",
        icon=setting.icon,
    )


def _home_row(state: Settings) -> Row:
    return Row(
        key="home",
        label="最初の 画面",
        detail="3つだけ 出す" if state.simple else "ぜんぶ 出す",
        target="settings.open.home",
        what="「最初の 画面」の 行",
        icon="home",
    )


def _level(state: Settings, name: str) -> tuple[Widget, ...]:
    setting, now = LEVELS[name], level(state, name)
    slider = Slider(
        key="slider",
        label=setting.title,
        target=f"settings.{name}",
        what=f"{setting.title}を 決める 丸い 目もり",
        level=now,
        steps=len(setting.names),
    )
    buttons = (
        Button(
            key="less",
            label=setting.less,
            target=f"settings.{name}.less",
            what=f"「{setting.less}」の ボタン",
            icon="minus",
            ready=now > 1,
        ),
        Button(
            key="more",
            label=setting.more,
            target=f"settings.{name}.more",
            what=f"「{setting.more}」の ボタン",
            icon="plus",
            ready=now < len(setting.names),
        ),
    )
    shown = Text(key="now", label=_now(state, name), role=TextRole.HUGE)
    return shown, slider, Group(key="buttons", role=GroupRole.ACTIONS, kids=buttons)


def _quiet(state: Settings) -> Toggle:
    return Toggle(
        key="quiet",
        label="音を 消す",
        detail="ふるえて 知らせます",
        target="settings.quiet",
        what="音を すっかり 消す「音を 消す」",
        checked=state.quiet,
    )


def _simple(state: Settings) -> Toggle:
    return Toggle(
        key="simple",
        label="3つだけ 出す",
        detail="電話・メール・カメラ",
        target="settings.simple",
        what="絵を 3つだけに する「3つだけ 出す」",
        checked=state.simple,
    )
