"""Every name a lesson file may use for a place of the phone: those all phones have, and those the lesson brings."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from kiosk.phone import service, targets
from kiosk.phone.apps import browser
from kiosk.phone.apps.every import EVERY
from kiosk.phone.apps.home import Home
from kiosk.phone.apps.lock import Lock
from kiosk.phone.apps.names import TITLES
from kiosk.phone.apps.qr import Page as QrPage
from kiosk.phone.apps.qr import lay
from kiosk.phone.apps.recents import Recents
from kiosk.phone.phone import Phone, arrived, every_touchable, passed, stocked, touched
from kiosk.phone.stock import Alert, Code, Said, Stock, Talk, Written
from kiosk.phone.touch import Tap
from kiosk.phone.walk import walk

SAMPLE = Stock(
    words=(Written(kana="か", ways=("火", "日", "花")),),
    talks=(
        Talk(id="letter", sender="友だち", said=(Said(text="こんにちは。"),), link="a.example", number="0300009999"),
    ),
    alerts=(Alert(id="sample", level=4, kind="大雨", area="町", text="文", time="10時", by="町"),),
    codes=(Code(id="sample", on="紙", title="紙", host="a.example", leads="page:hall"),),
)
"""Something of each kind that a lesson can bring."""


@lru_cache(maxsize=32)
def known_things(brought: Stock = SAMPLE) -> Mapping[str, str]:
    """Target → what it is, in words: of every page of the phone, of a call, of what a lesson brings."""
    found: dict[str, str] = {}
    for phone in every_phone(brought):
        for page, _ in walk(phone):
            for widget in every_touchable(page):
                found.setdefault(widget.target, targets.what(widget))
    return found if brought == SAMPLE else {**known_things(), **found}


def every_phone(brought: Stock = SAMPLE) -> Iterator[Phone]:
    """Phones in every state that no walk leads to; with the stock of a lesson those that show what it brings."""
    return _phones() if brought == SAMPLE else _brought(brought)


def _phones() -> Iterator[Phone]:
    phone = Phone()
    yield phone
    for target in ("home.dialer", "dialer.key.1", "dialer.call"):
        phone, _ = touched(phone, Tap(target))
    phone, _ = passed(phone, 10.0)
    yield phone
    yield touched(phone, Tap("dialer.hangup"))[0]
    yield from _writing()
    yield Phone(lock=Lock(locked=True))
    yield Phone(lock=Lock(locked=True, code="1234", asked=True, typed="1"))
    yield from _brought(SAMPLE)
    ringing, _ = arrived(Phone(), "call.hana")
    yield ringing
    yield passed(touched(ringing, Tap("dialer.hush"))[0], 10.0)[0]
    for app in EVERY:
        yield from (replace(Phone(front=app.name), **{app.kept_as: sample}) for sample in app.samples)
    for app in TITLES:
        yield Phone(front="recents", recents=Recents(apps=(app,)))
        yield Phone(home=Home(held=app, off=()))
        yield Phone(home=Home(held=app, off=(app,)))


def _writing() -> Iterator[Phone]:
    """Phones with a letter on the sheet, on both boards."""
    phone = stocked(Phone(), SAMPLE)
    for target in ("home.memo", "memo.field", "kana.key.か", "kana.board"):
        phone, _ = touched(phone, Tap(target))
        yield phone


def _brought(brought: Stock) -> Iterator[Phone]:
    """Phones on which something that a lesson brings is in front."""
    phone = stocked(Phone(), brought)
    for talk in brought.talks:
        yield arrived(phone, f"message.{talk.id}")[0]
    for alert in brought.alerts:
        yield arrived(phone, f"alert.{alert.id}")[0]
    for code in brought.codes:
        laid = lay(phone.qr, code.id)
        yield from (replace(phone, front="qr", qr=replace(laid, page=page)) for page in QrPage)
    yield replace(phone, front="qr", qr=replace(phone.qr, laid=""))
    for page in brought.pages:
        open_here = service.opened(phone.page, page.id)
        yield replace(phone, front="page", page=open_here)
        yield replace(phone, front="browser", browser=browser.handed(phone.browser, page.id)[0])
        for blank in page.asks:
            yield replace(phone, front="page", page=replace(open_here, writing=blank))
