"""How a procedure and an office are told: by which way, what to bring, where, when, by what telephone."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.wording import filled, listed

if TYPE_CHECKING:
    from kiosk.store.board import Office, Procedure, Profile

WAYS: Mapping[str, str] = {
    "at_home": "行かずに できます。",
    "by_post": "郵送で できます。",
    "at_the_office": "窓口へ 行きます。",
}
"""The city's word for a way → what it means for the person."""


@dataclass(frozen=True, slots=True)
class Told:
    """One page: `first` in bold, `lines` below it, `page` where a QR code leads, "" for none."""

    thing: str
    title: str
    first: str
    lines: tuple[str, ...]
    page: str = ""


def procedures(profile: "Profile") -> tuple[Told, ...]:
    """All of them, those that need no way first."""
    order = tuple(WAYS)
    offices = {office.id: office for office in profile.offices}
    by_way = sorted(profile.procedures, key=lambda one: order.index(one.way))
    return tuple(_procedure(one, offices.get(one.office)) for one in by_way)


def offices(profile: "Profile") -> tuple[Told, ...]:
    """All of them, the city's own first."""
    own_first = sorted(profile.offices, key=lambda one: one.town != "")
    return tuple(Told(one.id, one.name, "", tuple(_where(one))) for one in own_first)


def _procedure(one: "Procedure", office: "Office | None") -> Told:
    bring = (filled("持ちもの: %1。", listed(one.bring)),) if one.bring else ()
    where = tuple(_where(office)) if office else ()
    return Told(one.id, one.title, WAYS[one.way], (one.text, *bring, *where), one.page)


def _where(office: "Office") -> Iterator[str]:
    yield filled("窓口: %1。", office.name) if not office.town else filled("窓口: %1の %2。", office.town, office.name)
    if office.hours:
        yield filled("時間: %1。", office.hours)
    if office.telephone:
        yield filled("電話: %1。", office.telephone)
    if office.address:
        yield filled("場所: %1。", office.address)
