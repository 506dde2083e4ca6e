"""The pages of the telephone app as scenes: keypad, contacts, history, one person, the call, what lies over pages."""

from kiosk.phone.apps.call import Call, PastCall, Phase, clock
from kiosk.phone.apps.dialer import Dialer, Tab, number_shown, screen
from kiosk.phone.apps.dialer_incoming import incoming, name_of
from kiosk.phone.people import NEIGHBOURS, NOBODY_LINE, Person, hyphened, person_of
from kiosk.phone.scene import Scene
from kiosk.phone.widgets import Avatar, Button, Group, GroupRole, Key, Notice, Row, Text, TextRole, Tone, Widget
from kiosk.phone.widgets import Tab as TabWidget

TITLE = "電話"
KEYS = (
    ("1", "1", ""),
    ("2", "2", "ABC"),
    ("3", "3", "DEF"),
    ("4", "4", "GHI"),
    ("5", "5", "JKL"),
    ("6", "6", "MNO"),
    ("7", "7", "PQRS"),
    ("8", "8", "TUV"),
    ("9", "9", "WXYZ"),
    ("star", "*", ""),
    ("0", "0", "+"),
    ("hash", "#", ""),
)
SIGN_WHATS = {"*": "「こめじるし」の 記号", "#": "「シャープ」の 記号"}
TABS = (
    (Tab.KEYPAD, "キーパッド", "keypad", "数字を 押す 画面を 出す「キーパッド」"),
    (Tab.CONTACTS, "連絡先", "contact", "知っている 人が ならぶ「連絡先」"),
    (Tab.HISTORY, "りれき", "history", "かけた 電話、きた 電話の「りれき」"),
)
PHASES = {
    Phase.CALLING: "つないでいます",
    Phase.RINGING: "よびだしています",
    Phase.INCOMING: "電話が 鳴って います",
}


def scene(state: Dialer) -> Scene:
    """The page in front."""
    if state.call and state.in_call_page:
        ringing = state.call.phase is Phase.INCOMING
        return incoming(state.call) if ringing else _in_call(state.call)
    number = number_shown(state)
    if number:
        return _card(state, number)
    body, actions = _page(state)
    return Scene(screen=screen(state), title=TITLE, back=True, body=body, foot=(*actions, _tabs(state.tab)))


def strips(state: Dialer, screen_shown: str) -> tuple[Notice, ...]:
    """What lies over a page of the phone: the call that goes on elsewhere, else the calls that were missed."""
    if state.call:
        return () if screen_shown in ("dialer.call", "dialer.incoming") else (strip(state.call),)
    return (_missed(state),) if state.unseen else ()


def _missed(state: Dialer) -> Notice:
    return Notice(
        key="missed",
        label=f"出られなかった 電話 {state.unseen}件",
        detail=f"{name_of(state.history[0].number)}  さわると りれきが 出ます",
        target="dialer.missed",
        what="「出られなかった 電話」の お知らせ",
        icon="missed",
    )


def strip(call: Call) -> Notice:
    """The strip over other pages while a call goes on; it leads back to the call."""
    state = clock(call.seconds) if call.phase is Phase.TALKING else PHASES[call.phase]
    incoming_now = call.phase is Phase.INCOMING
    return Notice(
        key="call",
        label=state if incoming_now else "通話中",
        detail=f"{name_of(call.number)}  さわると 出られます"
        if incoming_now
        else f"{state}  さわると 電話に もどります",
        target="dialer.return",
        what="電話に もどる 上の 帯",
        icon="phone",
    )


def _page(state: Dialer) -> tuple[tuple[Widget, ...], tuple[Widget, ...]]:
    match state.tab:
        case Tab.KEYPAD:
            return _keypad(state), (_actions(state),)
        case Tab.CONTACTS:
            return tuple(map(_contact, NEIGHBOURS)), ()
        case Tab.HISTORY:
            rows = tuple(_past(n, past) for n, past in enumerate(state.history[:20]))
            return rows or (Text(key="none", label="まだ 電話は ありません。"),), ()


def _keypad(state: Dialer) -> tuple[Widget, ...]:
    keys = tuple(_key(name, label, sub) for name, label, sub in KEYS)
    typed = Text(key="number", label=hyphened(state.number) or " ", role=TextRole.HUGE)
    return typed, Group(key="keypad", role=GroupRole.KEYPAD, kids=keys, across=3)


def _key(name: str, label: str, sub: str) -> Key:
    return Key(key=name, label=label, sub=sub, target=f"dialer.key.{name}", what=SIGN_WHATS.get(label, ""))


def _actions(state: Dialer) -> Group:
    call = Button(
        key="call",
        label="かける",
        target="dialer.call",
        what="電話を かける 緑の ボタン",
        icon="call",
        tone=Tone.GO,
        ready=bool(state.number) and state.call is None,
    )
    erase = Button(
        key="erase",
        label="1つ消す",
        target="dialer.erase",
        what="数字を 1つ 消す ボタン",
        icon="erase",
        tone=Tone.QUIET,
        ready=bool(state.number),
    )
    return Group(key="actions", role=GroupRole.ACTIONS, kids=(call, erase))


def _tabs(shown: Tab) -> Group:
    kids = tuple(
        TabWidget(key=tab, label=label, target=f"dialer.tab.{tab}", what=what, icon=icon, checked=tab is shown)
        for tab, label, icon, what in TABS
    )
    return Group(key="tabs", role=GroupRole.TABS, kids=kids)


def _contact(person: Person) -> Row:
    return Row(
        key=person.id,
        label=person.name,
        detail=hyphened(person.number),
        target=f"dialer.contact.{person.id}",
        what=f"「{person.name}」さんの 行",
        icon="contact",
    )


def _past(number: int, past: PastCall) -> Row:
    name = name_of(past.number)
    return Row(
        key=str(number),
        label=name,
        detail=_came_of(past),
        target=f"dialer.past.{number}",
        what=f"「{name}」から 電話が きた 行" if past.came else f"「{name}」に かけた 行",
        icon="missed" if past.missed else "call",
    )


def _came_of(past: PastCall) -> str:
    if past.answered:
        return f"話した 時間 {clock(past.seconds)}"
    return "出なかった 電話" if past.came else "相手が 出る前に 切りました"


def _card(state: Dialer, number: str) -> Scene:
    name = name_of(number)
    body: tuple[Widget, ...] = (
        Avatar(key="face", label=name),
        Text(key="name", label=name, role=TextRole.HUGE),
        Text(key="number", label=hyphened(number), role=TextRole.TITLE),
    )
    ring = Button(
        key="ring",
        label="電話を かける",
        target="dialer.ring",
        what="電話を かける 緑の ボタン",
        icon="call",
        tone=Tone.GO,
        ready=state.call is None,
    )
    return Scene(screen=screen(state), title=TITLE, back=True, body=body, foot=(ring,))


def _in_call(call: Call) -> Scene:
    name = name_of(call.number)
    talking = call.phase is Phase.TALKING
    person = person_of(call.number)
    body: list[Widget] = [
        Avatar(key="face", label=name),
        Text(key="name", label=name, role=TextRole.HUGE),
        Text(key="time", label=clock(call.seconds) if talking else PHASES[call.phase], role=TextRole.TITLE),
    ]
    if talking:
        body.append(Text(key="line", label=f"「{person.line if person else NOBODY_LINE}」"))
    tools = Group(key="tools", role=GroupRole.ACTIONS, kids=_tools(call))
    return Scene(screen="dialer.call", title="通話", back=True, body=(*body, tools), foot=(_hang_up(),))


def _tools(call: Call) -> tuple[Button, ...]:
    mute = Button(
        key="mute",
        label="こちらの 音を 出す" if call.muted else "こちらの 音を 消す",
        target="dialer.mute",
        what="こちらの 声を 消す ボタン",
        icon="mute",
    )
    speaker = Button(
        key="speaker",
        label="音を もどす" if call.loud else "音を 大きく",
        target="dialer.speaker",
        what="相手の 声を 大きくする ボタン",
        icon="speaker",
    )
    return mute, speaker


def _hang_up() -> Button:
    return Button(
        key="hangup",
        label="切る",
        target="dialer.hangup",
        what="電話を 切る 赤い ボタン",
        icon="hangup",
        tone=Tone.STOP,
    )
