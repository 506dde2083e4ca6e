"""Brings the city's notices down, by network or from a stick; what is not signed by this city is not believed."""

from pathlib import Path

from kiosk.store.database import Database
from kiosk.store.enrolment import Enrolment, enrolment
from kiosk.store.notices import hang, tag_of_board
from kiosk.store.problems import problem_of_os
from kiosk.sync.client import City, NoAnswer, Patience
from kiosk.sync.send import API, USUAL_PATIENCE
from kiosk.sync.wire.fields import Nonsense
from kiosk.sync.wire.notices import BOARD_FILE, LARGEST, read_board


def fetch_notices(db: Database, patience: Patience = USUAL_PATIENCE) -> bool:
    """Asks for the board; True where a new one hangs now. No answer, or a wrong one, changes nothing.

    Raises only a `StoreProblem`.
    """
    belonging = enrolment(db)
    if belonging is None:
        return False
    try:
        with City(belonging.url, patience) as city:
            answer = city.get(f"{API}/notices", tag=tag_of_board(db, belonging.tenant), largest=LARGEST)
    except NoAnswer:
        return False
    return answer.status == 200 and _hung(db, belonging, answer.body, answer.tag)


def take_notices(db: Database, belonging: Enrolment, stick: Path) -> bool:
    """The board on a stick; True where a new one hangs now. A stick that can't be read is a `StoreProblem`."""
    place = stick / "inbox" / BOARD_FILE
    try:
        with place.open("rb") as file:
            data = file.read(LARGEST)
    except FileNotFoundError:
        return False
    except OSError as error:
        raise problem_of_os(error, place) from error
    return _hung(db, belonging, data, "")


def _hung(db: Database, belonging: Enrolment, data: bytes, tag: str) -> bool:
    try:
        board = read_board(data, belonging.city_key, belonging.tenant)
    except Nonsense:
        return False
    return hang(db, board, tag)
