"""The desk's words on their way: old and new boards, counts at the city, a number that nobody but the city reads."""

import json
from dataclasses import fields, make_dataclass
from pathlib import Path

import msgspec
import pytest

from kiosk.desk.sighting import Kind, Sighting, Where
from kiosk.desk.ticket import number_of, payload
from kiosk.store import consultations, sightings
from kiosk.store.board import Board, Booked, Office, Profile, Slot
from kiosk.store.outbox import stretch_after
from kiosk.sync.board import fetch_board
from kiosk.sync.consent import agree
from kiosk.sync.seal import new_secret, public_of
from kiosk.sync.send import send_waiting
from kiosk.sync.wire.board import Trust, read_board, write_board
from kiosk.tour.town import TownTrouble, town
from tests.desk.builders import a_consultation
from tests.store.builders import a_database, a_moment
from tests.store.test_desk import a_ticket
from tests.sync.builders import IMPATIENT, a_kiosk, answering
from tests.sync.test_consent import asked, asking, every_byte

SECRET = new_secret()
TRUST = Trust(public_of(SECRET))
CALL_BACK = "09000001111"
SEEN = ("道が 通れない", "水が あふれた", "水道が 出ない")
NEW_FIELDS = {"slots", "booked", "town"}


def a_full_board() -> Board:
    office = Office("town-hall", "市役所", town="となり町")
    slot = Slot("s1", "town-hall", "2999-12-03", "09:30", 2, 1)
    return Board(
        "1", 7, profile=Profile(offices=(office,)), slots=(slot,), booked=(Booked("ABC-123D", "s1", "to_check"),)
    )


def as_it_was(kind: type) -> type:
    """A type of the last release: without the fields that came since."""
    kept = [(field.name, field.type, field) for field in fields(kind) if field.name not in NEW_FIELDS]
    return make_dataclass(kind.__name__, kept, frozen=True)


def test_a_kiosk_of_the_last_release_reads_the_new_board() -> None:
    written = json.loads(write_board(a_full_board(), SECRET))["board"]
    assert '"slots"' in written
    old = msgspec.json.decode(written, type=as_it_was(Board))
    assert (old.tenant, old.version) == ("1", 7)
    assert not hasattr(old, "slots")
    office = msgspec.json.decode(json.dumps(json.loads(written)["profile"]["offices"][0]), type=as_it_was(Office))
    assert office.name == "市役所"


def test_a_board_of_the_last_release_is_one_without_slots() -> None:
    new = write_board(a_full_board(), SECRET)
    assert read_board(new, TRUST, "1")[0] == a_full_board()
    plain = Board("1", 7, profile=Profile(offices=(Office("town-hall", "市役所"),)))
    table = json.loads(msgspec.json.encode(plain))
    for name in ("slots", "booked"):
        del table[name]
    del table["profile"]["offices"][0]["town"]
    assert msgspec.convert(table, Board) == plain


def test_the_first_round_after_an_update_brings_the_slots(tmp_path: Path) -> None:
    with town(tmp_path / "city") as city:
        db = a_kiosk(tmp_path / "kiosk", city)
        assert fetch_board(db)
        assert not fetch_board(db)
        db.execute("DELETE FROM _sqlite_migrations WHERE name = '0005_desk'")
        for table in ("desk_consulted", "desk_sighted", "desk_ticket", "booking_requested"):
            db.execute(f"DROP TABLE {table}")
        db.close()
        assert fetch_board(a_database(tmp_path / "kiosk"))


def test_three_sightings_entered_offline_arrive_once_each(tmp_path: Path) -> None:
    with town(tmp_path / "city") as city:
        db = a_kiosk(tmp_path / "kiosk", city)
        for what in (Kind.ROAD, Kind.WATER, Kind.TAP):
            sightings.keep(db, Sighting(venue=1, place=Where.NEAR, what=what), a_moment())
        consultations.keep(db, a_consultation(venue=1), a_moment())
        a_ticket(db)
        for _ in range(2):
            send_waiting(db)
        assert city.events() == {"desk.sighted": 3, "desk.consulted": 1, "desk.ticket": 1}
        assert city.command("desks").splitlines() == [
            "相談\t2026-11-21\tれんしゅう公民館\tマイナンバーカード\t1",
            *(f"見たこと\t2026-11-21\tれんしゅう公民館\t{what}\t1" for what in sorted(SEEN)),
        ]


def test_the_city_hall_reads_the_answers_from_the_ticket_by_number_and_by_code(tmp_path: Path) -> None:
    with town(tmp_path / "city") as city:
        db = a_kiosk(tmp_path / "kiosk", city)
        number = a_ticket(db)
        with pytest.raises(TownTrouble, match="まだ とどいていません"):
            city.command("ticket", number)
        by_code = city.command("ticket", *payload(number, ("card", "apply", "date_near", "told_office")).split())
        send_waiting(db)
        assert city.command("ticket", number.lower()) == by_code
        assert by_code.splitlines() == [
            number,
            "相談\tマイナンバーカード",
            "したいこと\t申しこみたい",
            "ようす\t期限が 近い・すぎた",
            "デスクで したこと\t窓口を 伝えた",
        ]


def test_a_call_back_number_is_nowhere_in_plain_text(tmp_path: Path) -> None:
    heard = list[bytes]()
    number = number_of(4711)
    with town(tmp_path / "city") as city:
        key = asking(tmp_path, city)
        db = a_kiosk(tmp_path / "kiosk", city)
        receipt = agree(db, asked(db), f"{CALL_BACK} {number}", a_moment())
        stretch = stretch_after(db, 0, lines=500, size=1 << 20)
        assert stretch is not None
        assert number.encode() not in b"".join(stretch.lines), "nor which ticket it belongs to"
        url = db.execute("SELECT url FROM enrolment").fetchone()[0]
        with answering(503, b"", heard) as deaf:
            db.execute("UPDATE enrolment SET url = ?", [deaf])
            send_waiting(db, IMPATIENT)
        db.execute("UPDATE enrolment SET url = ?", [url])
        assert heard
        for where in (every_byte(tmp_path / "kiosk"), b"".join(heard)):
            for secret in (CALL_BACK, CALL_BACK[-8:], number):
                assert secret.encode() not in where
        send_waiting(db)
        assert city.command("open", str(key)) == f"{receipt}\tcall-back\t{CALL_BACK} {number}\n"
