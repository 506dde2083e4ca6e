"""Checks what a lesson brings: addresses that nobody owns, numbers that nobody has, pages that lead somewhere."""

import re
import unicodedata
from collections.abc import Iterator

from kiosk.lesson.check_text import Finding
from kiosk.lesson.problem import near_names
from kiosk.phone.apps.browser import BUILT_IN
from kiosk.phone.apps.messages import FRIENDS
from kiosk.phone.page import Lead, Page, Send, Summary, TakeBack
from kiosk.phone.people import IMPOSSIBLE
from kiosk.phone.stock import Code, Stock, Talk

_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}")
_OWNED_BY_NOBODY = ".example"
"""RFC 2606 keeps this ending free for ever."""
_ID = re.compile(r"[a-z][a-z0-9-]{0,19}")
HOST_FORM = "takuhai.example/1a の ように、.example で 終わる 名前に してください。"


def addresses(text: str) -> Iterator[Finding]:
    """Addresses in a text that somebody could own."""
    for host in dict.fromkeys(_HOST.findall(unicodedata.normalize("NFKC", text))):
        if not host.endswith(_OWNED_BY_NOBODY):
            yield f"{host} は、本当に あるかも しれません。", HOST_FORM


def own_findings(brought: Stock) -> Iterator[tuple[str, Finding]]:
    """What is to be mended in what a lesson brings, beside its sentences, each with the piece that is meant."""
    yield from _in_messages(brought.talks)
    yield from _in_codes(brought.codes)
    yield from _in_pages(brought.pages, brought.codes)


def _in_messages(talks: tuple[Talk, ...]) -> Iterator[tuple[str, Finding]]:
    for number, talk in enumerate(talks):
        others = (*(friend.id for friend in FRIENDS), *(other.id for other in talks[:number]))
        if not _ID.fullmatch(talk.id):
            yield talk.id, (f"message の id「{talk.id}」は 使えません。", "小文字の 英字で つけてください。")
        if talk.id in others:
            yield talk.id, (f"message の id「{talk.id}」は、もう あります。", "ほかの 名前に してください。")
        if talk.link and not any(_HOST.findall(talk.link)):
            yield talk.link, (f"link「{talk.link}」に 行き先が ありません。", HOST_FORM)
        for finding in addresses(talk.link):
            yield talk.link, finding
        if talk.number and not IMPOSSIBLE.fullmatch(talk.number):
            what = f"{talk.number} は、本当に かかるかも しれません。"
            yield talk.number, (what, "03-0000-1234 の 形に してください。")


def _in_codes(codes: tuple[Code, ...]) -> Iterator[tuple[str, Finding]]:
    for code in codes:
        yield from ((code.host, finding) for finding in _hosted(code.host))


def _in_pages(pages: tuple[Page, ...], codes: tuple[Code, ...]) -> Iterator[tuple[str, Finding]]:
    there = tuple(page.id for page in (*pages, *BUILT_IN))
    asked = {name for page in pages for name in page.asks}
    for number, page in enumerate(pages):
        if not _ID.fullmatch(page.id):
            yield page.id, (f"page の id「{page.id}」は 使えません。", "小文字の 英字で つけてください。")
        if page.id in there[:number]:
            yield page.id, (f"page の id「{page.id}」は、もう あります。", "ほかの 名前に してください。")
        if page.host:
            yield from ((page.host, finding) for finding in _hosted(page.host))
        for piece in page.show:
            match piece:
                case Lead(_, to, after) | Send(_, to, after):
                    if to not in there:
                        yield to, _no_page(to, there)
                    yield from _unasked(after, asked)
                case TakeBack(_, to) if to not in there:
                    yield to, _no_page(to, there)
                case Summary(names):
                    yield from _unasked(names, asked)
                case _:
                    pass
    led_to = {code.leads.removeprefix("page:") for code in codes}
    led_to |= {piece.to for page in pages for piece in page.show if isinstance(piece, Lead | Send | TakeBack)}
    for page in pages[1:]:
        if page.id not in led_to:
            write = f'go = "{page.id}" を 書いてください。'
            yield page.id, (f"ページ「{page.id}」へ 行く ところが ありません。", write)


def _no_page(name: str, pages: tuple[str, ...]) -> Finding:
    write = near_names(name, pages) or f'[[page]] に id = "{name}" と 書いてください。'
    return f"「{name}」という ページは ありません。", write


def _unasked(names: tuple[str, ...], asked: set[str]) -> Iterator[tuple[str, Finding]]:
    for name in names:
        if name not in asked:
            write = near_names(name, asked) or "ask か blank の 名前を 書いてください。"
            yield name, (f"「{name}」を たずねる ところが ありません。", write)


def _hosted(host: str) -> Iterator[Finding]:
    if not _HOST.search(host):
        yield f"「{host}」は 場所の 名前では ありません。", HOST_FORM
    yield from addresses(host)
