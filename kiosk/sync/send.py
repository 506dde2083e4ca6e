"""Sends what waits, in order, batch after batch; believes only the city's signature and the kiosk's own chain."""

from collections.abc import Iterator

from kiosk.store import receipts, streams
from kiosk.store.database import Database, reading, writing
from kiosk.store.enrolment import Enrolment, enrolment
from kiosk.store.moment import now
from kiosk.store.streams import Stream
from kiosk.sync.batch import batch_of, next_stretch
from kiosk.sync.client import Answer, City, NoAnswer, Patience, Why
from kiosk.sync.consent import send_sealed
from kiosk.sync.outcome import NotEnrolled, NothingWaiting, Refused, Sending, Sent, Stop, Unreachable
from kiosk.sync.settle import as_stop, settle
from kiosk.sync.wire.fields import Nonsense, read_object, text
from kiosk.sync.wire.receipt import read_receipt

API = "/d/v1"
BATCH_TYPE = "application/vnd.engawa.batch"
_STEPS_BACK = 2  # answers that bring nothing forward before we stop asking

USUAL_PATIENCE = Patience()


class _Halt(Exception):
    """A person must look before anything more is sent."""

    def __init__(self, stop: Stop) -> None:
        super().__init__(str(stop))
        self.stop = stop


def send_waiting(db: Database, patience: Patience = USUAL_PATIENCE) -> Sending:
    """Sends everything that waits; where nothing does, asks the city how far it is.

    Nothing is lost whatever happens, and sending twice stores once. Raises only a `StoreProblem`.
    """
    belonging = enrolment(db)
    if belonging is None:
        return NotEnrolled()
    sent = 0
    try:
        with City(belonging.url, patience) as city:
            for confirmed in _rounds(db, belonging, city):
                sent += confirmed
            send_sealed(db, belonging, city, API)
    except NoAnswer as none:
        return Unreachable(none.why, sent)
    except _Halt as halt:
        return Refused(halt.stop)
    receipts.purge(db, now(db).wall)
    return Sent(sent, _stream(db).acked) if sent else NothingWaiting()


def _rounds(db: Database, belonging: Enrolment, city: City) -> Iterator[int]:
    """One question and answer after another until the city has everything; yields the lines newly confirmed."""
    _ask_how_far(db, belonging, city)
    steps_back = 0
    while (stream := _stream(db)).waiting:
        confirmed = _send_next(db, belonging, city, stream)
        steps_back += confirmed <= 0
        if steps_back > _STEPS_BACK:
            raise NoAnswer(Why.NOT_THE_CITY)
        yield max(confirmed, 0)


def _ask_how_far(db: Database, belonging: Enrolment, city: City) -> None:
    stream = _stream(db)
    if not stream.waiting:
        _settle_answer(db, belonging, city.get(f"{API}/streams/{stream.id}"))


def _send_next(db: Database, belonging: Enrolment, city: City, stream: Stream) -> int:
    stretch = next_stretch(db, stream.acked)
    if stretch is None:
        return 0
    _settle_answer(db, belonging, city.post(f"{API}/batches", batch_of(db, belonging, stretch), BATCH_TYPE))
    return _stream(db).acked - stream.acked


def _stream(db: Database) -> Stream:
    with reading(db):
        stream = streams.current(db)
    if stream is None:
        with writing(db):
            stream = streams.current_or_new(db)
    stop = as_stop(stream.stopped)
    if stop is not None:
        raise _Halt(stop)
    return stream


def _settle_answer(db: Database, belonging: Enrolment, answer: Answer) -> None:
    """A signed receipt counts whatever the status says; without one, the status tells what kind of trouble it is."""
    try:
        stop = settle(db, read_receipt(answer.body, *belonging.city_keys))
    except Nonsense:
        stop = _trouble(answer)
    if stop is not None:
        raise _Halt(stop)


def _trouble(answer: Answer) -> Stop:
    match answer.status, type_of(answer):
        case 429 | 500 | 502 | 503 | 504, _:
            raise NoAnswer(Why.CITY_BUSY)
        case 507, _:
            raise NoAnswer(Why.CITY_FULL)
        case 404, "unknown":
            return Stop.UNKNOWN
        case 413 | 422 | 426, "too_large" | "bad" | "too_new":
            return Stop.BAD_BATCH
        case _:
            raise NoAnswer(Why.NOT_THE_CITY)


def type_of(answer: Answer) -> str:
    """The `type` of the city's own answers; "" for anything else."""
    try:
        return text(read_object(answer.body), "type")
    except Nonsense:
        return ""
