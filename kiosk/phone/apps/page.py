"""A town's own service on the practice phone: an app that is nothing but the pages a lesson brings."""

from collections.abc import Mapping
from dataclasses import replace

from kiosk.phone import service
from kiosk.phone.happening import Happening
from kiosk.phone.kana import Kana
from kiosk.phone.scene import Scene
from kiosk.phone.service import Service
from kiosk.phone.stock import Stock
from kiosk.phone.touch import Touch

NAME = "page"


def touched(state: Service, touch: Touch) -> tuple[Service, tuple[Happening, ...]]:
    return service.touched(state, touch, NAME)


def stocked(state: Service, stock: Stock) -> Service:
    """The service with the lesson's pages, the first one open."""
    pages = replace(state, pages=stock.pages, kana=replace(state.kana, words=stock.words))
    return service.opened(pages, stock.pages[0].id) if stock.pages else pages


def back(state: Service) -> Service | None:
    return service.back(state)


def left(state: Service) -> Service:
    return service.left(state)


def closed(state: Service) -> Service:
    """On its first page; what was answered stays."""
    return service.opened(state, state.pages[0].id) if state.pages else state


def board(state: Service) -> Kana | None:
    return state.kana if state.writing else None


def facts(state: Service) -> Mapping[str, str]:
    return service.facts(state, NAME)


def scene(state: Service) -> Scene:
    return service.scene(state, NAME)
