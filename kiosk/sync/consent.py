"""A person's yes: what they leave is sealed for the city's desk before anything of it is written down."""

from kiosk.store import consent
from kiosk.store.board import Purpose
from kiosk.store.consent import Line, Sealed
from kiosk.store.database import Database
from kiosk.store.enrolment import Enrolment, enrolment
from kiosk.store.hung_board import hung
from kiosk.store.moment import Moment
from kiosk.sync.client import City
from kiosk.sync.seal import seal_text
from kiosk.sync.wire.fields import Nonsense
from kiosk.sync.wire.sealed import GIVEN, Given, body_of, check_digit, digest_of, is_receipt, read_taken

SEALED_TYPE = "application/vnd.engawa.sealed"


class NotOffered(Exception):
    """The city asks for nothing of this kind, or this kiosk belongs to no city: nothing was kept."""


class NotAReceipt(ValueError):
    """No receipt has this number: it was mistyped."""


def purpose_of(db: Database, purpose: str) -> Purpose | None:
    """What the city asks under this name, in its own words; None where it does not ask."""
    board = hung(db)
    return next((one for one in board.profile.purposes if one.id == purpose), None) if board else None


def agree(db: Database, asked: Purpose, text: str, when: Moment) -> str:
    """Keeps that somebody said yes to `asked` and left `text`; returns the receipt. Raises `NotOffered`."""
    belonging = enrolment(db)
    if belonging is None or purpose_of(db, asked.id) != asked:
        raise NotOffered
    receipt = consent.free_receipt(db, check_digit)
    try:
        consent.give(db, asked, receipt, lambda line: _sealed(belonging, asked, receipt, text, line), when)
    except ValueError as error:  # the city's key is none
        raise NotOffered from error
    return receipt


def withdraw(db: Database, receipt: str, when: Moment) -> bool:
    """Takes a consent back; whether it was given at this kiosk. Raises `NotAReceipt`."""
    if not is_receipt(receipt):
        raise NotAReceipt
    return consent.withdraw(db, receipt, when)


def send_sealed(db: Database, belonging: Enrolment, city: City, api: str) -> None:
    """Brings the city what it does not have yet; only its signed word deletes it here. Raises `NoAnswer`."""
    for _, text in consent.sealed_texts(db):
        heard(db, belonging, city.post(f"{api}/sealed/{belonging.tenant}", text, SEALED_TYPE).body)


def heard(db: Database, belonging: Enrolment, answer: bytes) -> bool:
    """Whether this was the city's word that it holds a sealed text."""
    try:
        digest = read_taken(answer, *belonging.city_keys)
    except Nonsense:
        return False
    consent.taken(db, digest)
    return True


def _sealed(belonging: Enrolment, asked: Purpose, receipt: str, text: str, line: Line) -> Sealed:
    bound = f"{belonging.tenant}/{line.stream}/{line.seq}/{GIVEN}"
    sealed = seal_text(text, asked.seal_key, bound)
    digest = digest_of(sealed)
    return Sealed(sealed, digest, body_of(Given(asked.id, asked.version, receipt, digest, bound)))
