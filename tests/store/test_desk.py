"""What the desk leaves behind: rows and events that always agree, and nothing of a person in either."""

import json
from dataclasses import asdict, fields
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.desk.booking import Standing
from kiosk.desk.choices import Done, Outcome, Seen, Topic, Wish
from kiosk.desk.consultation import Consultation
from kiosk.desk.sighting import Kind, Sighting, Where
from kiosk.desk.ticket import is_number
from kiosk.store import consultations, sightings, tickets
from kiosk.store.board import Board, Booked, Office, Profile, Slot
from kiosk.store.database import Database
from kiosk.store.hung_board import hang
from kiosk.store.results import NotACount
from kiosk.store.tickets import Given, NoPlaceLeft
from tests.desk.builders import a_consultation
from tests.store.builders import a_database, a_moment
from tests.store.test_results import lines_of

TOMORROW = (a_moment().wall + timedelta(days=1)).date().isoformat()
YESTERDAY = (a_moment().wall - timedelta(days=1)).date().isoformat()


def a_board(version: int = 1, *slots: Slot, booked: tuple[Booked, ...] = ()) -> Board:
    profile = Profile(offices=(Office("town-hall", "市役所"),))
    return Board("1", version, profile=profile, slots=slots, booked=booked)


def a_slot(name: str = "s1", day: str = TOMORROW, capacity: int = 1, taken: int = 0) -> Slot:
    return Slot(name, "town-hall", day, "10:00", capacity, taken)


def a_ticket(db: Database) -> str:
    number = tickets.free_number(db)
    given = Given(
        ticket=number,
        topic=Topic.CARD,
        wish=Wish.APPLY,
        seen=Seen.DATE_NEAR,
        done=Done.TOLD_OFFICE,
        procedure="card-renewal",
        office="town-hall",
    )
    tickets.give(db, given, a_moment())
    return number


def kinds_of(db: Database) -> list[str]:
    return [json.loads(line)["kind"] for line in lines_of(db)]


def test_a_consultation_is_a_row_and_a_line_of_codes_and_counts(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    kept = a_consultation(Topic.SCAM, Outcome.URGENT, venue=3)
    assert consultations.keep(db, kept, a_moment()) == 1
    (line,) = lines_of(db)
    told = json.loads(line)
    assert (told["kind"], told["body"]) == ("desk.consulted", asdict(kept))
    (row,) = db.query("SELECT venue, topic, wish, seen, done, outcome, minutes FROM desk_consulted")
    assert row == told["body"]


def test_nothing_but_codes_fits_into_a_consultation(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    told = {field.name: getattr(a_consultation(), field.name) for field in fields(Consultation)}
    for venue in ("山田さんの 家", "123456789012", "3"):
        with pytest.raises(NotACount):
            consultations.keep(db, Consultation(**told | {"venue": venue}), a_moment())
    assert lines_of(db) == []


def test_three_sightings_are_three_lines(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    for what in (Kind.ROAD, Kind.WATER, Kind.POWER):
        sightings.keep(db, Sighting(venue=0, place=Where.NEAR, what=what), a_moment())
    assert kinds_of(db) == ["desk.sighted"] * 3
    assert [row["what"] for row in db.query("SELECT what FROM desk_sighted")] == ["road", "water", "power"]


def test_a_ticket_is_codes_and_the_citys_own_names(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    number = a_ticket(db)
    assert is_number(number)
    (line,) = lines_of(db)
    assert json.loads(line)["body"] == {
        "ticket": number,
        "topic": "card",
        "wish": "apply",
        "seen": "date_near",
        "done": "told_office",
        "way": "",
        "procedure": "card-renewal",
        "office": "town-hall",
    }
    assert db.table("desk_ticket").count == 1


def test_where_the_row_can_not_be_written_no_line_is_queued(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    hang(db, a_board(1, a_slot()))
    for table in ("desk_consulted", "desk_ticket", "booking_requested"):
        db.execute(f"CREATE TRIGGER no_{table} BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'no'); END")
    with pytest.raises(Exception, match="no"):
        consultations.keep(db, a_consultation(), a_moment())
    with pytest.raises(Exception, match="no"):
        a_ticket(db)
    with pytest.raises(Exception, match="no"):
        tickets.ask(db, "ABC-123D", "s1", a_moment())
    assert lines_of(db) == []


def test_a_place_is_asked_for_once_and_held_here_until_the_city_answers(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    hang(db, a_board(1, a_slot(capacity=2, taken=1)))
    first = a_ticket(db)
    tickets.ask(db, first, "s1", a_moment())
    assert [one.standing for one in tickets.bookings(db)] == [Standing.ASKED]
    assert tickets.open_slots(db, a_moment().wall.date()) == ()
    with pytest.raises(NoPlaceLeft):
        tickets.ask(db, a_ticket(db), "s1", a_moment())
    assert kinds_of(db).count("booking.requested") == 1
    hang(db, a_board(2, a_slot(capacity=2, taken=1), booked=(Booked(first, "s1", "to_check"),)))
    assert [one.standing for one in tickets.bookings(db)] == [Standing.TO_CHECK]
    assert [one.id for one in tickets.open_slots(db, a_moment().wall.date())] == ["s1"]


def test_the_same_ticket_asks_once_for_the_same_slot(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    hang(db, a_board(1, a_slot(capacity=5)))
    for _ in range(2):
        tickets.ask(db, "ABC-123D", "s1", a_moment())
    assert kinds_of(db) == ["booking.requested"]


def test_a_slot_that_is_past_or_gone_is_not_offered(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    assert tickets.open_slots(db, a_moment().wall.date()) == ()
    hang(db, a_board(1, a_slot("late", capacity=3), a_slot("past", YESTERDAY), a_slot("full", taken=1)))
    assert [one.id for one in tickets.open_slots(db, a_moment().wall.date())] == ["late"]
    for slot in ("past", "full", "none"):
        with pytest.raises(NoPlaceLeft):
            tickets.ask(db, "ABC-123D", slot, a_moment())


def test_the_days_numbers_are_those_of_the_day(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    midnight = a_moment().wall.replace(hour=0, minute=0, second=0, microsecond=0)
    for days, topic in ((0, Topic.CARD), (0, Topic.PHONE), (-1, Topic.SCAM)):
        consultations.keep(db, a_consultation(topic, venue=2), a_moment(days * 86_400))
    a_ticket(db)
    day = consultations.day_of(db, midnight, midnight + timedelta(days=1))
    assert (day.n, day.tickets, day.bookings, day.sightings) == (2, 1, 0, 0)
    assert [count.code for venue in day.venues for count in venue.topics] == ["phone", "card"]
    assert consultations.last_venue(db, midnight) == 2
    assert consultations.last_venue(db, midnight + timedelta(days=2)) is None
