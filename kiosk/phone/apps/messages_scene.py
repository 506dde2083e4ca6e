"""The pages of the short messages as scenes, and the notice that comes down when one arrives."""

from typing import assert_never

from kiosk.phone.apps.messages import NAME, TITLE, Messages, Page, screen, talk
from kiosk.phone.people import hyphened
from kiosk.phone.scene import Rest, Scene
from kiosk.phone.stock import Talk
from kiosk.phone.widgets import Bubble, Button, Group, GroupRole, Link, Notice, Row, Text, TextRole, Tone, Widget


def scene(state: Messages) -> Scene:
    """The page in front."""
    opened = talk(state, state.open)
    if opened is None:
        return Scene(screen=screen(state), title=TITLE, back=True, body=_list(state))
    title, body, foot = _page(state.page, opened)
    rest = Rest.BOTTOM if state.page is Page.TALK else Rest.TOP
    return Scene(screen=screen(state), title=title, back=True, body=body, foot=foot, rest=rest)


def strips(state: Messages, screen_shown: str) -> tuple[Notice, ...]:
    """The strip for the newest message that nobody has read, which leads to it; the app's list has a line for it."""
    unread = talk(state, state.unread[0]) if state.unread else None
    if unread is None or screen_shown == NAME:
        return ()
    strip = Notice(
        key="message",
        label=f"メッセージ  {unread.sender}",
        detail=unread.said[-1].text,
        target=f"messages.item.{unread.id}",
        what="メッセージが 届いた お知らせの 帯",
        icon="message",
    )
    return (strip,)


def _list(state: Messages) -> tuple[Widget, ...]:
    rows = tuple(_row(one, unread=one.id in state.unread) for one in state.talks)
    return rows or (Text(key="none", label="メッセージは ありません。"),)


def _row(one: Talk, *, unread: bool) -> Row:
    last = one.said[-1].text
    return Row(
        key=one.id,
        label=one.sender,
        detail=f"新しい  {last}" if unread else last,
        target=f"messages.item.{one.id}",
        what=f"「{one.sender}」からの 行",
        icon="message" if unread else "contact",
    )


def _page(page: Page, one: Talk) -> tuple[str, tuple[Widget, ...], tuple[Widget, ...]]:
    """Title, body and foot of a page of an open conversation."""
    match page:
        case Page.TALK | Page.LIST:
            return one.sender, _talk(one), (_choices(),)
        case Page.LINK:
            return "リンクの 行き先", _where_to("この リンクは、ここへ 行きます。", one.link), (_keep(), _follow())
        case Page.NUMBER:
            body = _where_to("この 番号に 電話を かけます。", hyphened(one.number))
            return "電話の 行き先", body, (_keep(), _call())
        case Page.STOPPED:
            lines = ("ここは、練習の 画面です。", "この先は、ありません。")
            return "練習", _sentences(*lines), (_keep(),)
        case Page.DELETE:
            asks = f"「{one.sender}」からの メッセージを 消しますか。"
            yes = _yes("delete", "消す", "メッセージを 消す 赤い ボタン")
            return "消す 前に", _sentences(asks), (yes, _keep())
        case Page.BLOCK:
            asks = f"「{one.sender}」からは、もう 受け取らない ことに しますか。"
            yes = _yes("block", "受け取らない", "もう 受け取らない 赤い ボタン")
            return "受け取らない 前に", _sentences(asks, "いまの メッセージも 消えます。"), (yes, _keep())
        case _:
            assert_never(page)


def _talk(one: Talk) -> tuple[Widget, ...]:
    bubbles = (
        Bubble(key=f"said{n}", label=said.text, mine=said.mine, detail=said.time) for n, said in enumerate(one.said)
    )
    return (*bubbles, *_leads(one))


def _leads(one: Talk) -> tuple[Widget, ...]:
    what = "どこかへ 行く 青い 字の「リンク」"
    link = Link(key="link", label=one.link, target="messages.link", what=what, icon="link")
    what = "電話を かける 青い 番号"
    number = Link(key="number", label=hyphened(one.number), target="messages.number", what=what, icon="phone")
    return (*((link,) if one.link else ()), *((number,) if one.number else ()))


def _choices() -> Group:
    delete = Button(key="delete", label="消す", target="messages.delete", what="メッセージを 消す ボタン", icon="erase")
    what = "この人から もう 受け取らない ボタン"
    block = Button(key="block", label="受け取らない", target="messages.block", what=what, icon="block")
    return Group(key="choices", role=GroupRole.ACTIONS, kids=(delete, block))


def _where_to(sentence: str, place: str) -> tuple[Widget, ...]:
    return (
        Text(key="says", label=sentence),
        Text(key="place", label=place, role=TextRole.TITLE),
        Text(key="calm", label="まだ、何も ひらいて いません。"),
    )


def _sentences(*lines: str) -> tuple[Widget, ...]:
    return tuple(Text(key=f"line{n}", label=line) for n, line in enumerate(lines))


def _keep() -> Button:
    return Button(
        key="keep", label="やめる", target="messages.keep", what="何も しないで もどる「やめる」", icon="back"
    )


def _follow() -> Button:
    return Button(key="follow", label="ひらく", target="messages.follow", what="リンクの 先を ひらく ボタン")


def _call() -> Button:
    what = "この 番号に 電話を かける 緑の ボタン"
    return Button(key="call", label="かける", target="messages.call", what=what, icon="call", tone=Tone.GO)


def _yes(what_to_do: str, label: str, what: str) -> Button:
    target = f"messages.{what_to_do}.yes"
    return Button(key="yes", label=label, target=target, what=what, icon="erase", tone=Tone.STOP)
