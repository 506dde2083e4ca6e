"""A turn of the city's keys: only the key told beforehand can take over, and whoever was away finds the way."""

import json
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from kiosk.paths import DataFolder
from kiosk.store.database import Database
from kiosk.store.enrolment import enrolment
from kiosk.store.hung_board import hung
from kiosk.store.results import record
from kiosk.sync.board import fetch_board
from kiosk.sync.outcome import NothingWaiting, Sent, Unreachable
from kiosk.sync.round import go_round
from kiosk.sync.seal import new_secret, public_of
from kiosk.sync.send import send_waiting
from kiosk.sync.wire.board import Board, Trust, Turn, read_board, turn_to, write_board
from kiosk.sync.wire.fields import Nonsense
from kiosk.tour.town import Town, TownTrouble, town
from tests.store.builders import a_finished_lesson, a_moment
from tests.sync.builders import a_kiosk

ONE, TWO, THREE, FOUR = (bytes([number]) * 32 for number in range(1, 5))  # any 32 bytes are a secret
KNOWN = Trust(public_of(ONE), public_of(TWO))
BOARD = Board("1", 3)
TO_TWO, TO_THREE = turn_to(TWO, public_of(TWO), public_of(THREE)), turn_to(THREE, public_of(THREE), public_of(FOUR))


def keys_after(secret: bytes, *turns: Turn, trust: Trust = KNOWN) -> Trust:
    return read_board(write_board(BOARD, secret, turns), trust, "1")[1]


def test_the_keys_stay_without_a_turn_and_follow_one_after_another() -> None:
    assert keys_after(ONE) == KNOWN
    assert keys_after(TWO, TO_TWO) == Trust(public_of(TWO), public_of(THREE))
    assert keys_after(THREE, TO_TWO, TO_THREE) == Trust(public_of(THREE), public_of(FOUR))
    assert keys_after(THREE, TO_TWO, TO_THREE, trust=Trust(public_of(TWO), public_of(THREE))).key == public_of(THREE)


def test_a_kiosk_that_was_never_told_the_next_key_learns_it_from_the_board() -> None:
    told = replace(BOARD, next_key=public_of(TWO))
    assert read_board(write_board(told, ONE), Trust(public_of(ONE)), "1")[1] == KNOWN


@pytest.mark.parametrize(
    ("secret", "turns"),
    [
        (TWO, ()),  # the next key does not sign before it has taken over
        (ONE, (TO_TWO,)),  # the old one no longer, after that
        (THREE, (TO_THREE,)),  # a turn is missing
        (THREE, (TO_THREE, TO_TWO)),  # the wrong way round
        (THREE, (turn_to(ONE, public_of(THREE), public_of(FOUR)),)),  # whoever stole the key that signs names another
        (THREE, (turn_to(ONE, public_of(TWO), public_of(THREE)), TO_THREE)),
        (FOUR, (replace(TO_TWO, next_key=public_of(FOUR)), turn_to(FOUR, public_of(FOUR), public_of(ONE)))),
    ],
    ids=count(),
)
def test_nobody_else_takes_over(secret: bytes, turns: tuple[Turn, ...]) -> None:
    with pytest.raises(Nonsense):
        keys_after(secret, *turns)


def turned(city: Town, carried: Path | None = None) -> None:
    city.command("turn-keys", *(("--next", str(carried)) if carried else ()))


def keys_of(db: Database) -> tuple[bytes, ...]:
    belonging = enrolment(db)
    assert belonging is not None
    return belonging.city_keys


def test_kiosks_follow_the_city_through_turns_even_after_long_absence(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "kiosk")
    with town(tmp_path / "city") as city:
        db = a_kiosk(folder.root, city, [a_finished_lesson()])
        port = int(city.url.rpartition(":")[2])
        first = keys_of(db)
        turned(city)
    with town(tmp_path / "city", port) as city:
        assert isinstance(send_waiting(db), Sent), "a receipt of the next key is the city's, too"
        turned(city)
    record(db, a_finished_lesson(), a_moment())
    with town(tmp_path / "city", port) as city:
        assert isinstance(send_waiting(db), Unreachable), "two turns on, the key is not known"
        assert isinstance(go_round(db, folder).outcome, Sent | NothingWaiting), "but the board tells how it came to be"
        assert not set(keys_of(db)) & set(first)
        city.command("notice", "--title", "新しい 鍵", "--text", "とどきました。")
        assert fetch_board(db)
        board = hung(db)
        assert board is not None
        assert [one.title for one in board.notices] == ["新しい 鍵"]
        assert city.events() == {"lesson.finished": 2}


def test_only_the_carried_key_turns_the_keys(tmp_path: Path) -> None:
    with town(tmp_path / "city") as city:
        beside = tmp_path / "city" / "city.db.keys.next"
        safe = beside.rename(tmp_path / "safe")
        with pytest.raises(TownTrouble, match="鍵を つかえません"):
            turned(city)
        (tmp_path / "wrong").write_text(json.dumps({"secret": new_secret().hex()}))
        with pytest.raises(TownTrouble, match="つぎの 鍵では"):
            turned(city, tmp_path / "wrong")
        turned(city, safe)
        assert beside.exists(), "the key after it is made at once"
