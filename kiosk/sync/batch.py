"""Makes the signed batch file that carries waiting lines, for the network and for a stick alike."""

from importlib.metadata import version

from kiosk.store import outbox
from kiosk.store.database import Database
from kiosk.store.enrolment import Enrolment
from kiosk.store.moment import now
from kiosk.store.outbox import Stretch
from kiosk.sync.wire.batch import MOST_EVENTS, Header, encode

_LARGEST_STRETCH = 768 * 1024  # bytes of lines; the file stays small enough even where nothing compresses


def next_stretch(db: Database, after: int) -> Stretch | None:
    """The lines of the batch that follows line `after`; None where nothing follows."""
    return outbox.stretch_after(db, after, lines=MOST_EVENTS, size=_LARGEST_STRETCH)


def batch_of(db: Database, belonging: Enrolment, stretch: Stretch) -> bytes:
    """The signed file that carries `stretch`."""
    moment = now(db)
    header = Header(
        tenant=belonging.tenant,
        site=belonging.site,
        kiosk=belonging.kiosk,
        stream=stretch.stream,
        first=stretch.first,
        last=stretch.last,
        prev=stretch.previous,
        head=stretch.head,
        n=len(stretch.lines),
        sent_wall=moment.at,
        sent_mono=moment.mono,
        boot=moment.boot,
        app=version("engawa"),
    )
    return encode(header, stretch.lines, belonging.secret)
