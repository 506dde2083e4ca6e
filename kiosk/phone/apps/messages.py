"""Short messages: they come in, are read, deleted, blocked; a link shows where it leads before it opens."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.phone.fact_words import NONE, newest, yes
from kiosk.phone.happening import Blocked, CameMessage, Deleted, Followed, Handed, Happening, Missed, Turned
from kiosk.phone.stock import Said, Stock, Talk
from kiosk.phone.touch import Touch

NAME = "messages"
TITLE = "メッセージ"
STILL_SECONDS = 4.0


class Page(StrEnum):
    """What is in front; all but the list belong to the open conversation."""

    LIST = "list"
    TALK = "talk"
    LINK = "link"  # where the link leads, before anything opens
    NUMBER = "number"  # whom the number would call, before it rings
    STOPPED = "stopped"  # the link was opened all the same: the practice ends there
    DELETE = "delete"
    BLOCK = "block"


FRIENDS = (
    Talk(
        id="hana",
        sender="山田 はな",
        said=(
            Said(text="あしたの お茶の 会、10時です。", time="きのう 15:20"),
            Said(text="わかりました。楽しみです。", mine=True, time="きのう 15:31"),
        ),
    ),
    Talk(id="ken", sender="高橋 けん", said=(Said(text="きょうは ありがとう。", time="先週"),)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Messages:
    """`talks`: newest first. `coming`: what a lesson can send. `unread`: ids. `open`: id, "" = the list.

    `still`: seconds that the open conversation has been left alone, up to STILL_SECONDS. `deleted`, `blocked`: ids.
    """

    talks: tuple[Talk, ...] = FRIENDS
    coming: tuple[Talk, ...] = ()
    unread: tuple[str, ...] = ()
    open: str = ""
    page: Page = Page.LIST
    still: float = 0.0
    deleted: tuple[str, ...] = ()
    blocked: tuple[str, ...] = ()


Told = tuple[Messages, tuple[Happening, ...]]


def touched(state: Messages, touch: Touch) -> Told:
    """What a touch does; the caller has made sure that the target is on the screen."""
    state = replace(state, still=0.0)
    opened = talk(state, state.open)
    match touch.target.removeprefix("messages.").split("."):
        case ["item", name]:
            unread = tuple(other for other in state.unread if other != name)
            return _turned(replace(state, open=name, page=Page.TALK, unread=unread))
        case ["link" | "number" | "delete" | "block" as page]:
            return _turned(replace(state, page=Page(page)))
        case ["keep"]:
            return _turned(replace(state, page=Page.TALK))
        case ["follow"] if opened:
            return replace(state, page=Page.STOPPED), (Followed(opened.link),)
        case ["call"] if opened:
            return state, (Handed("dialer", opened.number),)
        case ["delete", "yes"]:
            return _gone(replace(state, deleted=(*state.deleted, state.open)), Deleted(state.open))
        case ["block", "yes"]:
            return _gone(replace(state, blocked=(*state.blocked, state.open)), Blocked(state.open))
        case _:
            return state, (Missed(touch.target),)


def arrived(state: Messages, name: str) -> Told:
    """The message of this id comes in; what is in the list already, or is not among those to come, changes nothing."""
    come = next((one for one in state.coming if one.id == name), None)
    if come is None or talk(state, name):
        return state, ()
    return replace(state, talks=(come, *state.talks), unread=(name, *state.unread)), (CameMessage(name),)


def watched(state: Messages, seconds: float) -> Told:
    """The app in front, left alone for some seconds: an open conversation is being read."""
    if state.page is not Page.TALK:
        return state, ()
    return replace(state, still=min(state.still + seconds, STILL_SECONDS)), ()


def rested(state: Messages) -> bool:
    """True when the open conversation has been left alone long enough to think."""
    return state.page is Page.TALK and state.still >= STILL_SECONDS


def stocked(state: Messages, stock: Stock) -> Messages:
    """The app with the conversations that may come."""
    return replace(state, coming=stock.talks)


def facts(state: Messages) -> Mapping[str, str]:
    """`talk` id of the open conversation · `page` list, talk, link, number, stopped, delete or block · `deleted`,
    `blocked` newest id · `rested` yes when the open conversation was left alone for some seconds.
    """
    return {
        "messages.talk": state.open or NONE,
        "messages.page": state.page,
        "messages.rested": yes(so=rested(state)),
        "messages.deleted": newest(state.deleted),
        "messages.blocked": newest(state.blocked),
    }


def back(state: Messages) -> Messages | None:
    """One page back, or None when the home screen comes next."""
    match state.page:
        case Page.LIST:
            return None
        case Page.TALK:
            return left(state)
        case _:
            return replace(state, page=Page.TALK, still=0.0)


def left(state: Messages) -> Messages:
    """The app as it is found again: its list."""
    return replace(state, open="", page=Page.LIST, still=0.0)


def talk(state: Messages, name: str) -> Talk | None:
    """The conversation with this id, None when it is not in the list."""
    return next((one for one in state.talks if one.id == name), None)


def screen(state: Messages) -> str:
    """The name of the page in front."""
    if state.page is Page.LIST:
        return NAME
    return f"messages.{state.open}" if state.page is Page.TALK else f"messages.{state.open}.{state.page}"


def _gone(state: Messages, told: Happening) -> Told:
    talks = tuple(one for one in state.talks if one.id != state.open)
    return left(replace(state, talks=talks)), (told,)


def _turned(state: Messages) -> Told:
    return state, (Turned(screen(state)),)
