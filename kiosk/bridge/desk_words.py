"""The words of the desk's pages: keys, rows and facts made of what the store and the city's board hold."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.bridge.day_words import day_words, time_words
from kiosk.bridge.staff_words import Fact
from kiosk.desk import booking, choices
from kiosk.desk.choices import Choice, label_of
from kiosk.desk.ticket import Answer, Ticket
from kiosk.wording import filled, listed, run

if TYPE_CHECKING:
    from kiosk.desk.consultation import Talk
    from kiosk.desk.day import Day
    from kiosk.store.board import Office, Procedure, Slot
    from kiosk.store.tickets import Booking

WAYS = {"at_home": "行かずに できます", "by_post": "郵送で できます", "at_the_office": "窓口へ 行きます"}
NO_PROCEDURE = "ほかの 手続き・まだ わからない"


@dataclass(frozen=True, slots=True)
class Tile:
    """A key with its drawing, "" for none."""

    code: str
    label: str
    icon: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a long list."""

    label: str
    more: str


def tiles(offered: Iterable[Choice]) -> tuple[Tile, ...]:
    return tuple(Tile(choice.code, choice.label, choice.icon) for choice in offered)


def procedure_rows(procedures: Iterable["Procedure"], offices: Mapping[str, "Office"]) -> tuple[Row, ...]:
    """Every procedure of the city's board with how it is done and where, and one row for what is not among them."""
    rows = (Row(one.title, _joined(WAYS[one.way], _office(offices.get(one.office)))) for one in procedures)
    return (*rows, Row(NO_PROCEDURE, ""))


def slot_rows(slots: Iterable["Slot"], offices: Mapping[str, "Office"]) -> tuple[Row, ...]:
    return tuple(
        Row(slot_words(slot.day, slot.time), _joined(_office(offices.get(slot.office)), _left(slot))) for slot in slots
    )


def booking_rows(bookings: Iterable["Booking"], offices: Mapping[str, "Office"]) -> tuple[Row, ...]:
    """What was asked for, with the city's answer and the telephone to go on with."""
    return tuple(
        Row(
            _joined(one.ticket, booking.WORDS[one.standing]),
            _joined(slot_words(one.day, one.time), _office(offices.get(one.office)), _telephone(offices, one.office)),
        )
        for one in bookings
    )


def venue_rows(venues: Mapping[int, str]) -> tuple[Row, ...]:
    return tuple(Row(name, "") for name in venues.values())


def day_facts(day: "Day", venues: Mapping[int, str]) -> tuple[Fact, ...]:
    """The day in numbers: all together, each venue with its topics, and how they ended."""
    facts = [Fact("相談", filled("%1件、%2分", day.n, day.minutes))]
    for venue in day.venues:
        topics = tuple(filled("%1 %2", label_of(choices.TOPICS, one.code), one.n) for one in venue.topics)
        facts.append(Fact(venue_name(venues, venue.venue), _joined(filled("%1件", venue.n), listed(topics))))
    outcomes = tuple(filled("%1 %2", label_of(choices.OUTCOMES, one.code), one.n) for one in day.outcomes)
    facts.append(Fact("どう なったか", listed(outcomes)))
    facts.append(Fact("引きつぎの 紙", filled("%1枚", day.tickets)))
    facts.append(Fact("たのんだ 予約", filled("%1件", day.bookings)))
    facts.append(Fact("見たことの 報告", filled("%1件", day.sightings)))
    return tuple(facts)


def venue_name(venues: Mapping[int, str], venue: int) -> str:
    return venues.get(venue) or ("この きかいの 場所" if not venue else filled("%1番の 場所", venue))


def ticket_of(number: str, talk: "Talk", procedure: "Procedure | None", office: "Office | None") -> Ticket:
    """The ticket with what the person answered, so that nobody asks it again."""
    return Ticket(
        number=number,
        title=procedure.title if procedure else label_of(choices.TOPICS, talk.topic or ""),
        answers=_answers(talk),
        says=talk.leaf.says if talk.leaf else "",
        way=WAYS[procedure.way] if procedure else "",
        bring=procedure.bring if procedure else (),
        office=office.name if office else "",
        town=office.town if office else "",
        hours=office.hours if office else "",
        telephone=office.telephone if office else "",
        address=office.address if office else "",
        page=procedure.page if procedure else "",
    )


def saved_facts(talk: "Talk") -> tuple[Fact, ...]:
    """What was written down, to be looked over once."""
    ends = (
        Fact("どう なったか", label_of(choices.OUTCOMES, talk.outcome or "")),
        Fact("時間", filled("%1分", talk.minutes)),
    )
    return (*(Fact(answer.asked, answer.told) for answer in _answers(talk)), *ends)


def _answers(talk: "Talk") -> tuple[Answer, ...]:
    return (
        Answer("相談", label_of(choices.TOPICS, talk.topic or "")),
        Answer("したいこと", label_of(choices.WISHES, talk.wish)),
        Answer("ようす", label_of(choices.SEEN, talk.seen)),
        Answer("ここで したこと", label_of(choices.DONE, talk.done)),
    )


def booked(ticket: Ticket, slot: "Slot", office: "Office | None") -> Ticket:
    """The ticket with the place that was asked for; its office, where the ticket names none yet."""
    where = office if office and not ticket.office else None
    then = replace(ticket, booked=_joined(slot_words(slot.day, slot.time), booking.WORDS[booking.Standing.ASKED]))
    if where is None:
        return then
    return replace(then, office=where.name, town=where.town, hours=where.hours, telephone=where.telephone)


def ticket_facts(ticket: Ticket) -> tuple[Fact, ...]:
    """The lines of the ticket that say something, the most needed first."""
    lines = (
        Fact("どう するか", _joined(ticket.says, ticket.way)),
        Fact("持ち物", listed(ticket.bring)),
        Fact("窓口", _joined(ticket.town, ticket.office, ticket.address)),
        Fact("時間", ticket.hours),
        Fact("電話", ticket.telephone),
        Fact("予約", ticket.booked),
        *(Fact(answer.asked, answer.told) for answer in ticket.answers),
        Fact("ひとこと", ticket.note),
    )
    return tuple(line for line in lines if line.told)


def slot_words(day: str, time: str) -> str:
    """「12月3日(木) 9時30分」."""
    when = datetime.fromisoformat(filled("%1T%2", day, time))
    return run(day_words(when), " ", time_words(when))


def _office(office: "Office | None") -> str:
    return _joined(office.town, office.name) if office else ""


def _telephone(offices: Mapping[str, "Office"], office: str) -> str:
    return filled("電話 %1", offices[office].telephone) if office in offices and offices[office].telephone else ""


def _left(slot: "Slot") -> str:
    return filled("あと %1", slot.capacity - slot.taken)


def _joined(*parts: str) -> str:
    """Those that say something, with a space between."""
    told = [part for part in parts if part]
    whole = told[0] if told else ""
    for part in told[1:]:
        whole = filled("%1　%2", whole, part)
    return whole
