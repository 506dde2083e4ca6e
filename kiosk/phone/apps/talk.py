"""The talk app: friends, conversations with text, stamps and photos, and how somebody becomes a friend."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.phone import kana
from kiosk.phone.app import NothingArrives
from kiosk.phone.apps.talk_people import FRIENDS, PHOTOS, STAMPS, answer, person
from kiosk.phone.fact_words import NONE, newest
from kiosk.phone.happening import CameMessage, Done, Handed, Happening, Missed, Turned
from kiosk.phone.kana import Kana
from kiosk.phone.stock import Letters, Said, Stock
from kiosk.phone.touch import Touch

NAME = "talk"
FIELD = "talk.written"
REPLY_SECONDS = 4.0


class Page(StrEnum):
    FRIENDS = "friends"
    TALKS = "talks"
    ADD = "add"  # the ways to become friends
    CODE = "code"  # one's own QR code
    ASK = "ask"  # whether this person becomes a friend
    MAYBE = "maybe"  # somebody the app proposes
    OPEN = "open"
    STAMPS = "stamps"
    PHOTOS = "photos"
    BLOCK = "block"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat:
    """`tab`: friends or talks. `open`: id of the person whose page or conversation is in front. `friends`, `blocked`,
    `unread`: ids. `said`: id and bubbles, the newest conversation first. `writing`: the keyboard is up. `waiting`: id
    and seconds until an answer comes. `sent`, `stamp`: what was sent last. `letters`: what friends write next.
    """

    page: Page = Page.FRIENDS
    tab: Page = Page.FRIENDS
    open: str = ""
    friends: tuple[str, ...] = tuple(friend.id for friend in FRIENDS)
    blocked: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    said: tuple[tuple[str, tuple[Said, ...]], ...] = tuple((friend.id, friend.said) for friend in FRIENDS)
    kana: Kana = Kana()
    writing: bool = False
    waiting: tuple[tuple[str, float], ...] = ()
    sent: str = ""
    stamp: str = ""
    photo: str = ""
    letters: tuple[Letters, ...] = ()


Told = tuple[Chat, tuple[Happening, ...]]


def touched(state: Chat, touch: Touch) -> Told:
    """What a touch does; the caller has made sure that the target is on the screen."""
    match touch.target.split("."):
        case ["talk", "tab", name]:
            return _turned(replace(state, page=Page(name), tab=Page(name), open="", writing=False))
        case ["talk", "add"]:
            return _turned(replace(state, page=Page.ADD))
        case ["talk", "read"]:
            return state, (Handed("qr", NAME),)
        case ["talk", "code"]:
            return _turned(replace(state, page=Page.CODE))
        case ["talk", "maybe", name]:
            return _turned(replace(state, page=Page.MAYBE, open=name))
        case ["talk", "yes"]:
            return _befriended(state), (Done("talk.added", f"{person(state.open).name}さんを 追加する ところでした。"),)
        case ["talk", "no"]:
            return _turned(left(state))
        case ["talk", "item", name]:
            return _turned(_opened(state, name))
        case _:
            return _in_conversation(state, touch)


def _in_conversation(state: Chat, touch: Touch) -> Told:
    match touch.target.split("."):
        case ["talk", "field"]:
            return _turned(replace(state, writing=True))
        case ["kana", *_]:
            written, told = kana.touched(state.kana, touch, FIELD)
            return replace(state, kana=written), told
        case ["talk", "send"] if state.kana.written:
            text = state.kana.written
            empty = replace(state.kana, text="", reading="", growing="")
            sent = _sent(replace(state, kana=empty, sent=text, writing=False), Said(text=text, mine=True))
            return sent, (Done("talk.sent", f"「{text}」を 送る ところでした。"),)
        case ["talk", "stamps" | "photos" | "block" as page]:
            return _turned(replace(state, page=Page(page), writing=False))
        case ["talk", "stamp", name]:
            sent = _sent(replace(state, stamp=name), Said(text=STAMPS[name], mine=True, drawing=f"stamp-{name}"))
            return sent, (Done("talk.stamp", f"「{STAMPS[name]}」の 絵を 送る ところでした。"),)
        case ["talk", "photo", name]:
            sent = _sent(replace(state, photo=name), Said(text=PHOTOS[name], mine=True, drawing=f"photo-{name}"))
            return sent, (Done("talk.photo", f"「{PHOTOS[name]}」の 写真を 送る ところでした。"),)
        case ["talk", "keep"]:
            return _turned(_opened(state, state.open))
        case ["talk", "block", "yes"]:
            return _blocked(state), (Done("talk.blocked", "この人を 止める ところでした。"),)
        case _:
            return state, (Missed(touch.target),)


def passed(state: Chat, seconds: float) -> Told:
    """Friends answer after a while, whatever app is in front."""
    if not state.waiting:
        return state, ()
    still = tuple((name, rest - seconds) for name, rest in state.waiting if rest > seconds)
    come = tuple(name for name, rest in state.waiting if rest <= seconds)
    state = replace(state, waiting=still)
    for name in come:
        state = _came(state, name)
    return state, tuple(CameMessage(name) for name in come)


def arrived(state: Chat, name: str) -> Told:
    """A friend writes of their own accord; from one who is none, or was stopped, nothing comes.

    Raises NothingArrives for somebody unknown.
    """
    if not person(name).name:
        raise NothingArrives(name)
    if name not in state.friends:
        return state, ()
    return _came(state, name), (CameMessage(name),)


def handed(state: Chat, what: str) -> Told:
    """ "add.hana": somebody's QR code was read. Raises NothingArrives for somebody unknown."""
    kind, _, name = what.partition(".")
    if kind != "add" or not person(name).name:
        raise NothingArrives(what)
    if name in state.friends:
        return _turned(_opened(left(state), name))
    return _turned(replace(left(state), page=Page.ASK, open=name))


def stocked(state: Chat, stock: Stock) -> Chat:
    """The app with the words that its keyboard can write in other ways, and with what friends will write."""
    return replace(state, kana=replace(state.kana, words=stock.words), letters=stock.letters)


def back(state: Chat) -> Chat | None:
    """The keyboard goes down, or one page back; None when the home screen comes next."""
    match state.page:
        case Page.FRIENDS | Page.TALKS:
            return None
        case Page.OPEN if state.writing:
            return replace(state, writing=False)
        case Page.STAMPS | Page.PHOTOS | Page.BLOCK:
            return _opened(state, state.open)
        case Page.CODE:
            return replace(state, page=Page.ADD)
        case Page.ADD | Page.ASK | Page.MAYBE | Page.OPEN:
            return left(state)


def left(state: Chat) -> Chat:
    """The app as it is found again: the tab it was on; what is being written stays."""
    return replace(state, page=state.tab, open="", writing=False)


def closed(state: Chat) -> Chat:
    """The app is closed: what was being written and not sent is gone."""
    return replace(left(state), kana=replace(state.kana, text="", reading="", growing=""))


def board(state: Chat) -> Kana | None:
    return state.kana if state.writing else None


def conversation(state: Chat, name: str) -> tuple[Said, ...]:
    """What was said with a person, oldest first."""
    return dict(state.said).get(name, ())


def facts(state: Chat) -> Mapping[str, str]:
    """`page` in front · `tab` it belongs to · `open` id of the person on it · `written` in the field · `sent`, `stamp`,
    `photo` sent last · `answered` id of the friend who wrote last · `added`, `blocked` newest id · `friends` ids,
    joined by spaces.
    """
    last = next((name for name, said in state.said if said and not said[-1].mine), NONE)
    new = tuple(name for name in state.friends if name not in {friend.id for friend in FRIENDS})
    return {
        "talk.page": state.page.value,
        "talk.tab": state.tab.value,
        "talk.open": state.open or NONE,
        "talk.written": state.kana.written,
        "talk.sent": state.sent or NONE,
        "talk.stamp": state.stamp or NONE,
        "talk.photo": state.photo or NONE,
        "talk.answered": last,
        "talk.added": newest(new),
        "talk.blocked": newest(state.blocked),
        "talk.friends": " ".join(state.friends) or NONE,
    }


def screen(state: Chat) -> str:
    """The name of the page in front."""
    match state.page:
        case Page.OPEN:
            return f"talk.{state.open}.write" if state.writing else f"talk.{state.open}"
        case Page.ASK | Page.MAYBE | Page.STAMPS | Page.PHOTOS | Page.BLOCK:
            return f"talk.{state.open}.{state.page}"
        case Page.FRIENDS | Page.TALKS | Page.ADD | Page.CODE:
            return f"talk.{state.page}"


def _opened(state: Chat, name: str) -> Chat:
    """The conversation with somebody in front, and with that read."""
    unread = tuple(other for other in state.unread if other != name)
    return replace(state, page=Page.OPEN, open=name, unread=unread)


def _befriended(state: Chat) -> Chat:
    """Friends from now on, with a conversation that is still empty, though they may have been stopped before."""
    friends = (*state.friends, state.open) if state.open not in state.friends else state.friends
    said = state.said if dict(state.said).get(state.open) is not None else ((state.open, ()), *state.said)
    blocked = tuple(name for name in state.blocked if name != state.open)
    return _opened(replace(state, friends=friends, said=said, blocked=blocked), state.open)


def _sent(state: Chat, said: Said) -> Chat:
    """The conversation with one more bubble, on top of the list; an answer comes after a while."""
    waiting = (*((name, rest) for name, rest in state.waiting if name != state.open), (state.open, REPLY_SECONDS))
    return replace(_with(_opened(state, state.open), state.open, said), waiting=waiting)


def _came(state: Chat, name: str) -> Chat:
    seen = state.page is Page.OPEN and state.open == name
    unread = state.unread if seen else (name, *(other for other in state.unread if other != name))
    brought = next((one for one in state.letters if one.friend == name and one.says), None)
    text = brought.says[0] if brought else answer(conversation(state, name))
    letters = tuple(replace(one, says=one.says[1:]) if one is brought else one for one in state.letters)
    return replace(_with(state, name, Said(text=text)), unread=unread, letters=letters)


def _with(state: Chat, name: str, said: Said) -> Chat:
    others = tuple(one for one in state.said if one[0] != name)
    return replace(state, said=((name, (*conversation(state, name), said)), *others))


def _blocked(state: Chat) -> Chat:
    friends = tuple(name for name in state.friends if name != state.open)
    said = tuple(one for one in state.said if one[0] != state.open)
    waiting = tuple(one for one in state.waiting if one[0] != state.open)
    gone = replace(state, friends=friends, said=said, waiting=waiting, blocked=(*state.blocked, state.open))
    return left(gone)


def _turned(state: Chat) -> Told:
    return state, (Turned(screen(state)),)


SAMPLES = (
    Chat(page=Page.ASK, open="hana"),
    Chat(page=Page.OPEN, open="hana", friends=("hana",), kana=Kana(text="あ"), writing=True),
    Chat(friends=("hana",), said=(("hana", ()),)),
)
"""Pages that only a read QR code leads to, and a letter that is being written."""
