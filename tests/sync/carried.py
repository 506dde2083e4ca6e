"""A stick between a kiosk and its city."""

from pathlib import Path

from kiosk.store.database import Database
from kiosk.store.enrolment import enrolment
from kiosk.sync.usb import Exported, Imported, export, take_receipts


def carried_up(db: Database, stick: Path) -> Exported:
    """What waits is written to the stick."""
    belonging = enrolment(db)
    assert belonging is not None
    return export(db, belonging, stick)


def carried_back(db: Database, stick: Path) -> Imported:
    """The receipts on the stick are read."""
    belonging = enrolment(db)
    assert belonging is not None
    return take_receipts(db, belonging, stick)
