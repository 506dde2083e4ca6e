"""Places asked for without a network: the city answers by order of arrival, and nobody is lost."""

import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.desk.booking import Standing
from kiosk.desk.choices import Done, Seen, Topic, Wish
from kiosk.paths import DataFolder
from kiosk.store import tickets
from kiosk.store.database import Database, open_database
from kiosk.store.enrolment import enrolment
from kiosk.store.hung_board import hung
from kiosk.store.tickets import Given, NoPlaceLeft
from kiosk.sync.board import fetch_board, take_board
from kiosk.sync.enrol import join
from kiosk.sync.outcome import Enrolled, Sent
from kiosk.sync.send import send_waiting
from kiosk.sync.usb import export
from kiosk.tour.town import Town, TownTrouble, town
from tests.city.services import procedures_file, slots_file
from tests.store.builders import a_moment
from tests.sync.builders import a_kiosk


@pytest.fixture
def offices(city: Town, tmp_path: Path) -> Iterator[Town]:
    """A city with one last place to give away."""
    city.command("procedures", str(procedures_file(tmp_path)))
    city.command("slots", str(slots_file(tmp_path, ("last", 1), ("wide", 40))))
    yield city
    (tmp_path / "slots.toml").write_text("slots = []")
    city.command("slots", str(tmp_path / "slots.toml"))


def asked(db: Database, slot: str = "last") -> str:
    """The ticket that asks for a place at this desk."""
    number = tickets.free_number(db)
    given = Given(ticket=number, topic=Topic.CARD, wish=Wish.APPLY, seen=Seen.DATE_NEAR, done=Done.TOLD_OFFICE)
    tickets.give(db, given, a_moment())
    tickets.ask(db, number, slot, a_moment())
    return number


def standings(db: Database) -> dict[str, Standing]:
    return {one.ticket: one.standing for one in tickets.bookings(db)}


def test_of_two_offline_desks_the_later_is_to_check_and_neither_is_lost(tmp_path: Path, offices: Town) -> None:
    first, later = a_kiosk(tmp_path / "first", offices), a_kiosk(tmp_path / "later", offices)
    assert fetch_board(first)
    assert fetch_board(later)
    early, late = asked(first), asked(later)  # the network is away from both
    assert standings(first) == {early: Standing.ASKED}
    assert isinstance(send_waiting(first), Sent)
    assert isinstance(send_waiting(later), Sent)
    assert fetch_board(first)
    assert fetch_board(later)
    assert standings(first) == {early: Standing.CONFIRMED}
    assert standings(later) == {late: Standing.TO_CHECK}
    assert [one.id for one in tickets.open_slots(later, a_moment().wall.date())] == ["wide"]
    with pytest.raises(NoPlaceLeft):
        tickets.ask(later, "ABC-123D", "last", a_moment())
    listed = [line.split("\t") for line in offices.command("bookings").splitlines()]
    told = {line[0]: line[1] for line in listed}
    assert (told[early], told[late]) == ("予約ずみ", "要確認")
    assert "決めました" in offices.command("bookings", "--confirm", late)
    assert fetch_board(later)
    assert standings(later) == {late: Standing.CONFIRMED}
    with pytest.raises(TownTrouble, match="要確認の 予約は ありません"):
        offices.command("bookings", "--confirm", late)


def test_sent_twice_or_moved_to_a_new_stream_it_is_one_booking(tmp_path: Path, offices: Town) -> None:
    db = a_kiosk(tmp_path / "kiosk", offices)
    fetch_board(db)
    number = asked(db)
    stick = tmp_path / "stick"
    belonging = enrolment(db)
    assert belonging is not None
    export(db, belonging, stick)
    offices.command("import", str(stick))
    assert isinstance(join(db, offices.url, offices.code()), Enrolled)  # its line goes once more, in a new stream
    send_waiting(db)
    fetch_board(db)
    assert standings(db) == {number: Standing.CONFIRMED}
    assert [line.split("\t")[0] for line in offices.command("bookings").splitlines()].count(number) == 1


def test_the_answer_comes_by_stick_as_well(tmp_path: Path, offices: Town) -> None:
    db = a_kiosk(tmp_path / "kiosk", offices)
    fetch_board(db)
    number = asked(db)
    belonging, stick = enrolment(db), tmp_path / "stick"
    assert belonging is not None
    export(db, belonging, stick)
    offices.command("import", str(stick))
    assert take_board(db, belonging, stick)
    assert standings(db) == {number: Standing.CONFIRMED}


def test_twelve_desks_at_once_never_hold_more_places_than_there_are(tmp_path: Path, offices: Town) -> None:
    offices.command("slots", str(slots_file(tmp_path, ("few", 3))))
    folders = [tmp_path / f"kiosk{at}" for at in range(12)]
    numbers = list[str]()
    for folder in folders:
        with closing(a_kiosk(folder, offices)) as db:
            fetch_board(db)
            numbers.append(asked(db, "few"))
    ready = threading.Barrier(len(folders))

    def send(folder: Path) -> None:
        with closing(open_database(DataFolder(folder))) as db:
            ready.wait()
            for _ in range(5):
                if isinstance(send_waiting(db), Sent):
                    return

    threads = [threading.Thread(target=send, args=(folder,)) for folder in folders]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    told = dict(line.split("\t")[:2] for line in offices.command("bookings").splitlines())
    mine = [told[number] for number in numbers]
    assert (mine.count("予約ずみ"), mine.count("要確認")) == (3, 9)


def test_a_slot_that_shrinks_or_goes_leaves_who_came_last_to_check(tmp_path: Path) -> None:
    with town(tmp_path / "city") as city:
        city.command("procedures", str(procedures_file(tmp_path)))
        city.command("slots", str(slots_file(tmp_path, ("s1", 3))))
        db = a_kiosk(tmp_path / "kiosk", city)
        fetch_board(db)
        numbers = [asked(db, "s1") for _ in range(3)]
        send_waiting(db)
        assert "要確認に なった 予約 1件" in city.command("slots", str(slots_file(tmp_path, ("s1", 2))))
        fetch_board(db)
        assert standings(db) == dict(zip(numbers, ["confirmed", "confirmed", "to_check"], strict=True))
        assert "要確認に なった 予約 2件" in city.command("slots", str(slots_file(tmp_path, ("s2", 9))))
        city.command("slots", str(slots_file(tmp_path, ("s1", 9))))
        fetch_board(db)
        assert set(standings(db).values()) == {Standing.TO_CHECK}, "nobody is moved up without being asked"


def test_a_request_for_a_slot_that_is_gone_is_to_check(tmp_path: Path) -> None:
    with town(tmp_path / "city") as city:
        city.command("procedures", str(procedures_file(tmp_path)))
        city.command("slots", str(slots_file(tmp_path, ("s1", 3))))
        db = a_kiosk(tmp_path / "kiosk", city)
        fetch_board(db)
        number = asked(db, "s1")
        city.command("slots", str(slots_file(tmp_path, ("s2", 3))))
        send_waiting(db)
        fetch_board(db)
        assert standings(db) == {number: Standing.TO_CHECK}
        assert city.command("bookings").startswith(f"{number}\t要確認\ts1\t")


def test_procedures_and_offices_of_the_town_and_its_neighbours_come_down(tmp_path: Path, offices: Town) -> None:
    db = a_kiosk(tmp_path / "kiosk", offices)
    fetch_board(db)
    board = hung(db)
    assert board is not None
    assert [(one.id, one.town) for one in board.profile.offices] == [("town-hall", ""), ("next-town", "となり町")]
    assert {one.way for one in board.profile.procedures} == {"at_home", "by_post", "at_the_office"}
