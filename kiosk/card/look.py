"""A look at a card without any PIN: which kind it is, its dates, and the tries left."""

from collections.abc import Callable
from datetime import date

from kiosk.card import certificate
from kiosk.card.advice import CardDates, Clock, TriesLeft, advise
from kiosk.card.answer_to_reset import other_kind
from kiosk.card.applications import Application, Pin
from kiosk.card.connection import Connection
from kiosk.card.faults import FaultReason, LinkError, UnexpectedAnswer
from kiosk.card.mynumber import MyNumberCard
from kiosk.card.status import CardKind, Fault, OtherCard, Ready
from kiosk.card.tlv import Damaged

# Labels in JPKI's EF 0006 (jpki/myna, myna-card, TRETJapanNFCReader).
LABELS = {
    "JPKIAPICCTOKEN2": CardKind.MY_NUMBER,
    "JPKIAPICCTOKEN": CardKind.JUKI,
    "JPKIAPGPSETOKEN": CardKind.PHONE,
    "JPKIAPIOSTOKEN": CardKind.PHONE,
}


def look(connection: Connection, clock: Clock) -> Ready | OtherCard | Fault:
    """Asks the card all that may be asked without a PIN: 8 round trips on a My Number card.

    What is broken on the way or in the card comes back as a Fault; nothing is raised for it.
    """
    card = MyNumberCard(connection)
    try:
        if card.select(Application.TEXT):
            found = _whole_card(card)
        elif card.select(Application.JPKI):
            found = _certificates_only(card)
        else:
            found = None
    except LinkError as broken:
        return Fault(broken.reason)
    except UnexpectedAnswer:
        return Fault(FaultReason.UNREADABLE)
    if found is None:
        return OtherCard(connection.round_trips, other_kind(connection.answer_to_reset))
    kind, dates, tries = found
    if kind is CardKind.MY_NUMBER and (dates, tries) == (CardDates(), TriesLeft()):
        return Fault(FaultReason.UNREADABLE)
    return Ready(
        kind=kind,
        dates=dates,
        tries_left=tries,
        advice=advise(dates, tries, clock),
        looked_on=clock.today,
        round_trips=connection.round_trips,
        extra_round_trips=connection.extra_round_trips,
    )


Found = tuple[CardKind, CardDates, TriesLeft]


def _whole_card(card: MyNumberCard) -> Found:
    input_support = card.tries_left(Pin.INPUT_SUPPORT)
    certificate_day, auth, sign = None, None, None
    if card.select(Application.JPKI):
        certificate_day = _unless_damaged(lambda: _certificate_day(card))
        auth, sign = card.tries_left(Pin.AUTH), card.tries_left(Pin.SIGN)
    card_day = _unless_damaged(card.expiry) if card.select(Application.COMMON) else None
    return CardKind.MY_NUMBER, CardDates(card_day, certificate_day), TriesLeft(auth, sign, input_support)


def _certificates_only(card: MyNumberCard) -> Found | None:
    kind = LABELS.get(card.token_label() or "")
    if kind is None:
        return None
    if kind is CardKind.JUKI:
        # Older key ids and no authentication certificate: nothing here would be told rightly.
        return kind, CardDates(), TriesLeft()
    day = _unless_damaged(lambda: _certificate_day(card))
    return kind, CardDates(None, day), TriesLeft(card.tries_left(Pin.AUTH), card.tries_left(Pin.SIGN))


def _certificate_day(card: MyNumberCard) -> date | None:
    start = card.auth_certificate_start()
    if start is None or not start.strip(b"\xff"):
        return None
    return certificate.last_day(start)


def _unless_damaged(read: Callable[[], date | None]) -> date | None:
    """A date that can't be read is told as not read; the rest of the card still is."""
    try:
        return read()
    except Damaged:
        return None
