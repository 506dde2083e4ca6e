"""The browser: pages with their address above them; a way to another place is shown before it is gone."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.phone import service
from kiosk.phone.app import NothingArrives
from kiosk.phone.fact_words import NONE
from kiosk.phone.happening import Happening, Missed, Turned
from kiosk.phone.kana import Kana
from kiosk.phone.page import Lead, Line, Page
from kiosk.phone.scene import Scene
from kiosk.phone.service import Service
from kiosk.phone.stock import Stock
from kiosk.phone.touch import Touch
from kiosk.phone.widgets import Button, Row, Text, TextRole, Tone

NAME = "browser"
BUILT_IN = (
    Page(
        id="town",
        title="ひなた市の お知らせ",
        host="hinata.example",
        show=(
            Line("ひなた市から", heading=True),
            Line("花の 市は、日曜の 10時からです。"),
            Lead("公民館の ページへ", "hall"),
        ),
    ),
    Page(
        id="hall",
        title="ひなた公民館",
        host="kouminkan.example",
        show=(Line("今週の 教室", heading=True), Line("水曜 10時、スマホの 教室です。")),
    ),
    Page(
        id="sky",
        title="あしたの 天気",
        host="tenki.example",
        show=(Line("晴れ のち くもり", heading=True), Line("風は 弱いでしょう。")),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Browser:
    """`service`: the pages and the way walked in them. `asked`: the page at another address that waits for a yes."""

    service: Service = Service(pages=BUILT_IN)
    asked: str = ""


Told = tuple[Browser, tuple[Happening, ...]]


def touched(state: Browser, touch: Touch) -> Told:
    """What a touch does; the caller has made sure that the target is on the screen."""
    match touch.target.split("."):
        case ["browser", "mark", name]:
            return _turned(replace(state, service=service.opened(state.service, name)))
        case ["browser", "go", name] if _elsewhere(state, name):
            return _turned(replace(state, asked=name))
        case ["browser", "follow"] if state.asked:
            walked = replace(state.service, trail=(*state.service.trail, state.asked))
            return _turned(Browser(service=walked))
        case ["browser", "stay"]:
            return _turned(replace(state, asked=""))
        case ["browser", "close"]:
            return _turned(closed(state))
        case ["browser" | "kana", *_]:
            pages, told = service.touched(state.service, touch, NAME)
            return replace(state, service=pages), told
        case _:
            return state, (Missed(touch.target),)


def handed(state: Browser, name: str) -> Told:
    """A page that another app found; raises NothingArrives where there is none of that id."""
    if service.page_named(state.service, name) is None:
        raise NothingArrives(name)
    there = Browser(service=service.opened(state.service, name))
    return there, (Turned(screen(there)),)


def stocked(state: Browser, stock: Stock) -> Browser:
    """The browser with the lesson's pages beside its own."""
    own = {page.id for page in stock.pages}
    pages = (*stock.pages, *(page for page in BUILT_IN if page.id not in own))
    kana = replace(state.service.kana, words=stock.words)
    return replace(state, service=replace(state.service, pages=pages, kana=kana))


def back(state: Browser) -> Browser | None:
    """Away from the question, one page back, or to the list of marks; None when the home screen comes next."""
    if state.asked:
        return replace(state, asked="")
    if not state.service.trail:
        return None
    before = service.back(state.service)
    return replace(state, service=before) if before else closed(state)


def left(state: Browser) -> Browser:
    """The app as it is found again: on the page that was open."""
    return Browser(service=service.left(state.service))


def closed(state: Browser) -> Browser:
    """The list of marks; what was answered stays."""
    return Browser(service=replace(state.service, trail=(), writing=""))


def board(state: Browser) -> Kana | None:
    return state.service.kana if state.service.writing else None


def facts(state: Browser) -> Mapping[str, str]:
    """Those of a service, and `host` the address that is open · `asked` the page that waits for a yes."""
    page = service.page(state.service)
    host = page.host if page else ""
    return {**service.facts(state.service, NAME), "browser.host": host or NONE, "browser.asked": state.asked or NONE}


def screen(state: Browser) -> str:
    """The name of the page in front."""
    return "browser.ask" if state.asked else service.screen(state.service, NAME)


def scene(state: Browser) -> Scene:
    """The page in front with its address, the question before another address, or the marks."""
    asked = service.page_named(state.service, state.asked)
    if asked:
        return _question(state, asked)
    page = service.page(state.service)
    if page is None:
        return Scene(screen=NAME, title="ネット", back=True, body=tuple(map(_mark, _entrances(state))))
    shown = service.scene(state.service, NAME)
    if state.service.writing:
        return shown
    close = Button(key="close", label="とじる", target="browser.close", what="ページを とじる ボタン", icon="close")
    return replace(shown, body=(_address(page), *shown.body), foot=(close,))


def _address(page: Page) -> Text:
    return Text(key="address", label=page.host, role=TextRole.NOTE)


def _entrances(state: Browser) -> tuple[Page, ...]:
    """The first page of each address: nobody jumps into the middle of a service."""
    first = {page.host: page for page in reversed(state.service.pages)}
    return tuple(page for page in state.service.pages if first[page.host] is page)


def _mark(page: Page) -> Row:
    return Row(
        key=page.id,
        label=page.title,
        detail=page.host,
        target=f"browser.mark.{page.id}",
        what=f"「{page.title}」の 行",
        icon="link",
    )


def _question(state: Browser, page: Page) -> Scene:
    body = (
        Text(key="says", label="べつの 場所へ 行きます。"),
        Text(key="title", label=page.title, role=TextRole.TITLE),
        Text(key="host", label=page.host, role=TextRole.TITLE),
        Text(key="calm", label="まだ、何も ひらいて いません。"),
    )
    go = Button(key="follow", label="ひらく", target="browser.follow", what="行き先を ひらく ボタン", tone=Tone.GO)
    stay = Button(key="stay", label="ひらかない", target="browser.stay", what="ここに いる「ひらかない」", icon="close")
    return Scene(screen=screen(state), title="行き先の 確認", back=True, body=body, foot=(go, stay))


def _elsewhere(state: Browser, name: str) -> bool:
    here, there = service.page(state.service), service.page_named(state.service, name)
    return here is not None and there is not None and here.host != there.host


def _turned(state: Browser) -> Told:
    return state, (Turned(screen(state)),)
