"""Made-up screens of the practice phone, one for each way a page can look."""

from kiosk.phone.scene import Scene
from kiosk.phone.widgets import (
    Avatar,
    Button,
    Group,
    GroupRole,
    Icon,
    Key,
    Notice,
    Row,
    Tab,
    Text,
    TextRole,
    Tone,
    Widget,
)

APPS = {
    "mail": "メール",
    "camera": "カメラ",
    "photos": "写真",
    "clock": "時計",
    "calendar": "カレンダー",
    "map": "地図",
    "weather": "天気",
    "calculator": "電卓",
    "memo": "メモ",
    "radio": "ラジオ",
}
LETTERS = {"2": "ABC", "3": "DEF", "4": "GHI", "5": "JKL", "6": "MNO", "7": "PQRS", "8": "TUV", "9": "WXYZ", "0": "+"}


def an_icon(name: str, label: str, badge: int = 0) -> Icon:
    return Icon(key=name, label=label, target=f"home.{name}", what=f"『{label}』の絵", icon=name, badge=badge)


def a_banner() -> Notice:
    return Notice(
        key="call",
        label="通話中 0:12",
        target="dialer.return",
        what="通話に もどる 帯",
        detail="さわると 通話に もどります",
        icon="phone",
    )


def home(*banner: Widget) -> Scene:
    icons = tuple(an_icon(name, label, badge=3 if name == "mail" else 0) for name, label in APPS.items())
    dock = (("phone", "電話"), ("contact", "連絡先"), ("photos", "アルバム"), ("settings", "設定"))
    return Scene(
        screen="home",
        wallpaper=True,
        body=(Group(key="icons", role=GroupRole.HOME, kids=icons, across=4),),
        foot=(
            Group(
                key="dock",
                role=GroupRole.DOCK,
                kids=tuple(Icon(key=name, label=label, target=f"dock.{name}", icon=name) for name, label in dock),
            ),
        ),
        banner=banner,
    )


def tabs(chosen: str) -> Group:
    names = {"keypad": "キーパッド", "contact": "連絡先", "history": "りれき"}
    kids = tuple(
        Tab(key=name, label=label, target=f"dialer.tab.{name}", icon=name, checked=name == chosen)
        for name, label in names.items()
    )
    return Group(key="tabs", role=GroupRole.TABS, kids=kids)


def dialer(number: str = "") -> Scene:
    keys = tuple(
        Key(key=sign, label=sign, target=f"dialer.key.{sign}", what=f"『{sign}』の 数字", sub=LETTERS.get(sign, ""))
        for sign in "123456789*0#"
    )
    call = Button(
        key="call",
        label="電話をかける",
        target="dialer.call",
        what="電話をかける 緑のボタン",
        icon="call",
        tone=Tone.GO,
        ready=number != "",
    )
    erase = Button(key="erase", label="一字 消す", target="dialer.erase", icon="erase", tone=Tone.QUIET)
    return Scene(
        screen="dialer.keypad",
        title="電話",
        back=True,
        body=(
            Text(key="number", label=number or " ", role=TextRole.HUGE),
            Group(key="keys", role=GroupRole.KEYPAD, kids=keys, across=3),
            Group(key="actions", role=GroupRole.ACTIONS, kids=(call, erase)),
        ),
        foot=(tabs("keypad"),),
    )


def contacts(people: int = 12) -> Scene:
    names = ("山田 はなこ", "佐藤 たろう", "市民病院（練習）", "鈴木 ゆき", "公民館の 窓口")
    rows = tuple(
        Row(
            key=f"person{n}",
            label=names[n % len(names)],
            target=f"dialer.person.{n}",
            detail=f"03-0000-{1000 + n}",
            icon="contact",
        )
        for n in range(people)
    )
    return Scene(screen="dialer.contacts", title="連絡先", back=True, body=rows, foot=(tabs("contact"),))


def in_call() -> Scene:
    tools = (("mute", "消音"), ("keypad", "数字"), ("speaker", "スピーカー"))
    hang_up = Button(
        key="hangup",
        label="電話を切る",
        target="dialer.hangup",
        what="電話を切る 赤いボタン",
        icon="hangup",
        tone=Tone.STOP,
    )
    return Scene(
        screen="dialer.call",
        title="通話中",
        body=(
            Avatar(key="face", label="山田 はなこ"),
            Text(key="name", label="山田 はなこ", role=TextRole.HUGE),
            Text(key="time", label="0:12", role=TextRole.NOTE),
            Text(key="said", label="「もしもし、はなこです。お元気ですか」"),
            Group(
                key="tools",
                role=GroupRole.ACTIONS,
                kids=tuple(Button(key=name, label=label, target=f"dialer.{name}", icon=name) for name, label in tools),
            ),
        ),
        foot=(hang_up,),
    )
