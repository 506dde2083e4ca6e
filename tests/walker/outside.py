"""What comes to a kiosk and no control of it can bring: a city's board, staff's code, cards, quiet, a finger."""

from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache

from kiosk.bridge.alert_view import AlertView
from kiosk.bridge.card_view import CardView
from kiosk.bridge.class_view import ClassView
from kiosk.bridge.class_work import NOTHING_KNOWN
from kiosk.bridge.coach_view import CoachView
from kiosk.bridge.consent_view import ConsentView
from kiosk.bridge.news_view import NewsView
from kiosk.bridge.pin_view import PinView
from kiosk.bridge.procedure_view import ProcedureView
from kiosk.bridge.readings_view import ReadingsView, Source
from kiosk.bridge.staff_view import StaffView
from kiosk.card.asking import Stage
from kiosk.card.faults import FaultReason
from kiosk.card.status import CardStatus, Fault, NoCard, NoReader, OtherCard, OtherKind, Reading
from kiosk.classroom.room import Room as OpenClass
from kiosk.store.board import Alert, AlertKind, Board, Notice, Office, Procedure, Profile, Purpose, Way
from kiosk.store.database import open_database, writing
from kiosk.store.enrolment import Enrolment, enrol, stream_to_enrol
from kiosk.store.hung_board import hang, hung
from kiosk.store.staff_code import set_code
from kiosk.sync.seal import desk_public_of, new_desk_secret, new_secret, public_of
from kiosk.visit import visit as visits
from tests.sheet.kiosk import Room
from tests.store.builders import a_moment

CODE = "482916"
LONGEST_NUMBER = 16
ASK = "市の 係が 電話を かけるために、番号を 市に 送っても いいですか。"
LATELY = datetime.now(UTC) - timedelta(minutes=5)
ALERT = Alert(
    1,
    AlertKind.ORDER,
    4,
    "避難指示",
    "川の 水が ふえています。",
    "本町",
    LATELY.isoformat(),
    (LATELY + timedelta(hours=3)).isoformat(),
)
NOTICES = (
    Notice(1, "水道工事の お知らせ", "あす 10時から、水が 出ません。", LATELY.isoformat()),
    Notice(2, "健康教室", "公民館で 体操を します。お金は かかりません。", LATELY.isoformat()),
)

Happening = Callable[[Room], None]


def furnish(room: Room) -> None:
    """A town's kiosk: enrolled, with a code for staff, notices, and a purpose the city asks for."""
    with closing(open_database(room._kiosk._options.data)) as db:
        set_code(db, CODE)
        belonging = Enrolment("http://127.0.0.1:9", "1", "1", "1", public_of(new_secret()), new_secret())
        enrol(db, belonging, stream_to_enrol(db), a_moment().wall)
        hang(db, _board(1))
    for view in (NewsView, ConsentView, ProcedureView):
        room.view(view).look()
    readings = room.view(ReadingsView)
    readings.stock(tuple(replace(source, texts=_gathered_once(source)) for source in readings._sources))
    room._kiosk._librarian.stocked.disconnect()  # the shelf stays as it is
    room.view(CardView).stop()  # this machine's own reader is no part of the walk
    room.wait(300)
    calm(room)


def _gathered_once(source: Source) -> Callable[[], tuple[str, ...]]:
    """A lesson's sentences take seconds to gather."""
    return cache(lambda: tuple(source.texts()))


def happenings(room: Room) -> Mapping[str, Happening]:
    """What may come now, under a name for the path."""
    page, over = room.visit.visit.page.value, room.visit.visit.over.value
    found: dict[str, Happening] = {}
    if not over and page in ("home", "lesson", "card"):
        found["(nobody moves for minutes)"] = lambda room: room.visit.happen(visits.Quiet(200))
    if not over and page in ("rest", "lesson"):
        found["(the city warns)"] = _warn
    if not over and page == "card" and not room.view(CardView).practising:
        found |= {f"(card: {_name(status)})": _laid(status) for status in _CARDS}
    if not over and page == "staff_code":
        found["(the code)"] = _type_the_code
    if not over and page == "coach":
        found["(every circle is touched)"] = _touch_all
    if not over and page == "pin" and room.view(PinView).stage == Stage.TYPING:
        found["(the right number)"] = _type_number("1234")
        found["(another number)"] = _type_number("4321")
    return found


_CARDS: tuple[CardStatus, ...] = (
    NoCard(),
    Reading(),
    *(OtherCard(2, kind) for kind in OtherKind),
    *map(Fault, FaultReason),
)


def _name(status: CardStatus) -> str:
    more = getattr(status, "kind", None) or getattr(status, "reason", None)
    return f"{type(status).__name__} {more.value}" if more else type(status).__name__


def _laid(status: CardStatus) -> Happening:
    def lay(room: Room) -> None:
        room.view(CardView).publish(status)

    return lay


def _board(version: int, *alerts: Alert) -> Board:
    asking = Profile(
        hosts=("city.example.jp",),
        offices=(Office("desk", "市民課", "平日 8時30分から 17時", "012-345-6789", "市役所の 1階"),),
        procedures=(
            Procedure(
                "copy", "住民票の 写し", Way.AT_HOME, "スマホで たのめます。", (), "", "https://city.example.jp/copy"
            ),
            Procedure(
                "move",
                "引っこしの とどけ",
                Way.AT_THE_OFFICE,
                "2週間の うちに とどけます。",
                ("カード", "印かん"),
                "desk",
            ),
        ),
        purposes=(Purpose("call-back", 2, ASK, desk_public_of(new_desk_secret())),),
    )
    return Board("1", version, profile=asking, notices=NOTICES, alerts=alerts)


def _warn(room: Room) -> None:
    with closing(open_database(room._kiosk._options.data)) as db:
        version = _next_version()
        hang(db, _board(version, replace(ALERT, number=version)))
    room.view(AlertView).look()
    room.settle()


def calm(room: Room) -> None:
    """The city takes its warnings back, the card is taken away, no class is open."""
    with closing(open_database(room._kiosk._options.data)) as db:
        here = hung(db)
        if here is None or here.alerts:
            hang(db, _board(_next_version()))
            room.view(AlertView).look()
    room.view(CardView).publish(NoReader())
    _no_class(room)
    room.settle()


def _no_class(room: Room) -> None:
    """The class is over, nothing is known of one before, its courses are the ready ones."""
    view = room.view(ClassView)
    if view.projected:
        view.project()
    view._room, view._known = OpenClass(), NOTHING_KNOWN
    with closing(open_database(room._kiosk._options.data)) as db, writing(db):
        for table in ("class_answer", "class_count", "class_lesson", "class_held", "class_open", "course"):
            db.execute(f"DELETE FROM {table}")  # noqa: S608


def _next_version() -> int:
    return int((datetime.now(UTC) - LATELY).total_seconds() * 1000)


def _type_the_code(room: Room) -> None:
    view = room.view(StaffView)
    for _ in CODE:
        view.erase()
    for digit in CODE:
        view.press(digit)
    view.decide()
    room.settle()


def _touch_all(room: Room) -> None:
    view = room.view(CoachView)
    while not view.done:
        view.pressedByKey()


def _type_number(number: str) -> Happening:
    def type_it(room: Room) -> None:
        view = room.view(PinView)
        for _ in range(LONGEST_NUMBER):
            view.erase()
        for digit in number:
            view.press(digit)
        view.decide()

    return type_it
