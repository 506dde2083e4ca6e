"""Brings the city's board down, by network or from a stick; what is not signed by this city is not believed."""

from pathlib import Path

from kiosk.store.database import Database, writing
from kiosk.store.enrolment import Enrolment, enrolment, trust_keys
from kiosk.store.hung_board import hang, tag_of_board
from kiosk.store.problems import problem_of_os
from kiosk.sync.client import City, NoAnswer, Patience
from kiosk.sync.send import API, USUAL_PATIENCE
from kiosk.sync.wire.board import BOARD_FILE, LARGEST, Trust, read_board
from kiosk.sync.wire.fields import Nonsense


def fetch_board(db: Database, patience: Patience = USUAL_PATIENCE) -> bool:
    """Asks for the board; True where a new one hangs now. No answer, or a wrong one, changes nothing.

    Raises only a `StoreProblem`.
    """
    belonging = enrolment(db)
    if belonging is None:
        return False
    try:
        with City(belonging.url, patience) as city:
            tag = tag_of_board(db, belonging.tenant)
            answer = city.get(f"{API}/boards/{belonging.tenant}", tag=tag, largest=LARGEST)
    except NoAnswer:
        return False
    return answer.status == 200 and _hung(db, belonging, answer.body, answer.tag)


def take_board(db: Database, belonging: Enrolment, stick: Path) -> bool:
    """The board on a stick; True where a new one hangs now. A stick that can't be read is a `StoreProblem`."""
    place = stick / "inbox" / BOARD_FILE.format(tenant=belonging.tenant)
    try:
        with place.open("rb") as file:
            data = file.read(LARGEST)
    except FileNotFoundError:
        return False
    except OSError as error:
        raise problem_of_os(error, place) from error
    return _hung(db, belonging, data, "")


def _hung(db: Database, belonging: Enrolment, data: bytes, tag: str) -> bool:
    before = Trust(belonging.city_key, belonging.next_key)
    try:
        board, trust = read_board(data, before, belonging.tenant)
    except Nonsense:
        return False
    if trust != before:
        with writing(db):
            trust_keys(db, trust.key, trust.next_key)
    return hang(db, board, tag)
