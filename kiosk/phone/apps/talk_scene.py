"""The pages of the talk app as scenes, and the notice that comes down when a friend writes."""

from typing import assert_never

from kiosk.phone.apps.talk import NAME, Chat, Page, conversation, screen
from kiosk.phone.apps.talk_people import PHOTOS, PROPOSED, STAMPS, person
from kiosk.phone.kana_keys import keyboard
from kiosk.phone.scene import Rest, Scene
from kiosk.phone.widgets import (
    Avatar,
    Bubble,
    Button,
    Field,
    Group,
    GroupRole,
    Notice,
    Picture,
    Row,
    Tab,
    Text,
    TextRole,
    Tile,
    Tone,
    Widget,
)

TITLE = "トーク"


def scene(state: Chat) -> Scene:
    """The page in front."""
    match state.page:
        case Page.FRIENDS:
            return Scene(
                screen=screen(state), title="トークの ホーム", back=True, body=_friends(state), foot=(_tabs(state),)
            )
        case Page.TALKS:
            return Scene(screen=screen(state), title=TITLE, back=True, body=_talks(state), foot=(_tabs(state),))
        case Page.ADD:
            return Scene(screen=screen(state), title="友だちを 追加", back=True, body=_ways())
        case Page.CODE:
            return Scene(screen=screen(state), title="わたしの QRコード", back=True, body=_own_code())
        case Page.ASK | Page.MAYBE:
            return _question(state)
        case Page.OPEN:
            return _conversation(state)
        case Page.STAMPS:
            return _to_send(state, "絵を 送る", _stamps())
        case Page.PHOTOS:
            return _to_send(state, "写真を 送る", _photos())
        case Page.BLOCK:
            return _block(state)
        case _:
            assert_never(state.page)


def strips(state: Chat, screen_shown: str) -> tuple[Notice, ...]:
    """The strip for what a friend wrote; the app's own pages have a line for it."""
    if not state.unread or screen_shown.partition(".")[0] == NAME:
        return ()
    friend = person(state.unread[0])
    last = conversation(state, friend.id)[-1]
    strip = Notice(
        key="talk",
        label=f"トーク  {friend.name}",
        detail=last.text,
        target=f"talk.item.{friend.id}",
        what="トークの 返事が 届いた お知らせの 帯",
        icon="talk",
    )
    return (strip,)


def _tabs(state: Chat) -> Group:
    names = {Page.FRIENDS: ("ホーム", "home"), Page.TALKS: (TITLE, "talk")}
    tabs = tuple(
        Tab(
            key=page.value,
            label=label,
            target=f"talk.tab.{page}",
            what=f"トークの 中の「{label}」",
            icon=icon,
            checked=state.page is page,
        )
        for page, (label, icon) in names.items()
    )
    return Group(key="tabs", role=GroupRole.TABS, kids=tabs)


def _friends(state: Chat) -> tuple[Widget, ...]:
    add = Button(
        key="add", label="友だちを 追加", target="talk.add", what="友だちを ふやす ボタン「友だちを 追加」", icon="plus"
    )
    friends = tuple(_row(name, "友だち", f"talk.item.{name}") for name in state.friends)
    maybe = tuple(
        _row(one.id, "知らない 人かも しれません", f"talk.maybe.{one.id}")
        for one in PROPOSED
        if one.id not in (*state.friends, *state.blocked)
    )
    heading = Text(key="maybe", label="知り合いかも", role=TextRole.NOTE)
    return (add, *friends, *((heading, *maybe) if maybe else ()))


def _row(name: str, detail: str, target: str) -> Row:
    label = person(name).name
    return Row(key=name, label=label, detail=detail, target=target, what=f"「{label}」の 行", icon="contact")


def _talks(state: Chat) -> tuple[Widget, ...]:
    rows = tuple(_talk_row(state, name) for name, _ in state.said)
    return rows or (Text(key="none", label="まだ、だれとも 話して いません。"),)


def _talk_row(state: Chat, name: str) -> Row:
    said = conversation(state, name)
    last = said[-1].text if said else "まだ 何も 話して いません"
    return _row(name, f"新しい  {last}" if name in state.unread else last, f"talk.item.{name}")


def _ways() -> tuple[Widget, ...]:
    return (
        Text(key="says", label="となりに いる 人と、友だちに なります。"),
        Button(key="read", label="QRコードを 読む", target="talk.read", what="相手の 模様を 読む ボタン", icon="qr"),
        Button(
            key="code",
            label="QRコードを 見せる",
            target="talk.code",
            what="自分の 模様を 相手に 見せる ボタン",
            icon="contact",
        ),
    )


def _own_code() -> tuple[Widget, ...]:
    return (
        Picture(key="code", label="わたしの QRコード（練習の 模様）", drawing="phone"),
        Text(key="says", label="この 画面を、相手に 見せます。"),
        Text(key="calm", label="練習の 模様です。本当には 読めません。", role=TextRole.NOTE),
    )


def _question(state: Chat) -> Scene:
    name = person(state.open).name
    met = state.page is Page.ASK
    note = "QRコードから 来ました。" if met else "電話が すすめて いるだけの 人です。"
    body = (
        Avatar(key="face", label=name),
        Text(key="name", label=name, role=TextRole.HUGE),
        Text(key="note", label=note),
        Text(key="asks", label="友だちに 追加しますか。", role=TextRole.TITLE),
    )
    yes = Button(
        key="yes", label="追加", target="talk.yes", what="友だちに する 緑の「追加」", icon="plus", tone=Tone.GO
    )
    no = Button(key="no", label="追加しない", target="talk.no", what="何も しない「追加しない」", icon="close")
    return Scene(screen=screen(state), title="追加の 前に", back=True, body=body, foot=(yes, no))


def _conversation(state: Chat) -> Scene:
    said = conversation(state, state.open)
    bubbles: tuple[Widget, ...] = tuple(
        Bubble(key=f"said{n}", label=one.text, mine=one.mine, detail=one.time, drawing=one.drawing)
        for n, one in enumerate(said)
    )
    first = Text(key="first", label="ここに、話した ことが ならびます。", role=TextRole.NOTE)
    field = Field(
        key="field",
        label="書く ところ",
        target="talk.field",
        what="文字を 書く 白い ところ",
        text=state.kana.text,
        typing=state.kana.reading,
        empty="ここに さわって 書きます",
        active=state.writing,
    )
    return Scene(
        screen=screen(state),
        title=person(state.open).name,
        back=True,
        body=bubbles or (first,),
        foot=(field, Group(key="send", role=GroupRole.ACTIONS, kids=_sending(state))),
        keyboard=keyboard(state.kana) if state.writing else (),
        rest=Rest.BOTTOM,
    )


def _sending(state: Chat) -> tuple[Widget, ...]:
    send = Button(
        key="go",
        label="送る",
        target="talk.send",
        what="書いた 文字を 送る 緑の「送る」",
        icon="send",
        tone=Tone.GO,
        ready=bool(state.kana.written),
    )
    if state.writing:
        return (send,)
    stamps = Button(key="stamps", label="絵", target="talk.stamps", what="気持ちの 絵を えらぶ ボタン", icon="smile")
    photos = Button(key="photos", label="写真", target="talk.photos", what="写真を えらぶ ボタン", icon="photos")
    block = Button(key="block", label="止める", target="talk.block", what="この人を 止める ボタン", icon="block")
    return stamps, photos, block, send


def _stamps() -> tuple[Tile, ...]:
    return tuple(
        Tile(
            key=name,
            label=label,
            target=f"talk.stamp.{name}",
            what=f"「{label}」の 絵",
            drawing=f"stamp-{name}",
        )
        for name, label in STAMPS.items()
    )


def _photos() -> tuple[Tile, ...]:
    return tuple(
        Tile(
            key=name,
            label=label,
            target=f"talk.photo.{name}",
            what=f"「{label}」の 写真",
            drawing=f"photo-{name}",
        )
        for name, label in PHOTOS.items()
    )


def _to_send(state: Chat, title: str, things: tuple[Tile, ...]) -> Scene:
    says = Text(key="says", label="さわると、すぐに 送ります。")
    group = Group(key="things", role=GroupRole.CHOICES, kids=things, across=2)
    keep = Button(key="keep", label="やめる", target="talk.keep", what="何も 送らない「やめる」", icon="close")
    return Scene(screen=screen(state), title=title, back=True, body=(says, group), foot=(keep,))


def _block(state: Chat) -> Scene:
    name = person(state.open).name
    body = (
        Text(key="asks", label=f"「{name}」を 止めますか。", role=TextRole.TITLE),
        Text(key="note", label="この人からは、もう 届かなく なります。"),
        Text(key="calm", label="相手には 知らされません。"),
    )
    yes = Button(
        key="yes",
        label="止める",
        target="talk.block.yes",
        what="この人を 止める 赤い ボタン",
        icon="block",
        tone=Tone.STOP,
    )
    keep = Button(key="keep", label="やめる", target="talk.keep", what="何も しない「やめる」", icon="back")
    return Scene(screen=screen(state), title="止める 前に", back=True, body=body, foot=(yes, keep))
