"""The city's sites by number, the one of this kiosk first."""

from kiosk.store.database import Database
from kiosk.store.enrolment import enrolment
from kiosk.store.hung_board import hung


def own_site(db: Database) -> int:
    """The number of this kiosk's site; 0 before it belongs to a city."""
    belonging = enrolment(db)
    return int(belonging.site) if belonging and belonging.site.isdigit() else 0


def venue_names(db: Database) -> dict[int, str]:
    """Site → how people call it; "" for the kiosk's own where the city gave it no name."""
    board, own = hung(db), own_site(db)
    named = {venue.site: venue.name for venue in board.profile.venues if venue.name} if board else {}
    return {own: named.get(own, ""), **named}
