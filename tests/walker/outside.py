"""What comes to a kiosk from outside and no control of it can bring: a city's board, staff's code, cards, quiet, a finger."""

from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kiosk.bridge.alert_view import AlertView
from kiosk.bridge.card_view import CardView
from kiosk.bridge.consent_view import ConsentView
from kiosk.bridge.news_view import NewsView
from kiosk.bridge.staff_view import StaffView
from kiosk.card.faults import FaultReason
from kiosk.card.status import CardStatus, Fault, NoCard, NoReader, OtherCard, OtherKind, Reading
from kiosk.store.board import Alert, AlertKind, Board, Notice, Profile, Purpose
from kiosk.store.database import open_database
from kiosk.store.enrolment import Enrolment, enrol, stream_to_enrol
from kiosk.store.hung_board import hang
from kiosk.store.staff_code import set_code
from kiosk.sync.seal import desk_public_of, new_desk_secret, new_secret, public_of
from kiosk.visit import visit as visits
from tests.sheet.kiosk import Room
from tests.store.builders import a_moment

CODE = "482916"
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
    for view in (NewsView, ConsentView):
        room.view(view).look()
    room.wait(300)


def happenings(page: str, over: str) -> Mapping[str, Happening]:
    """What may come while this is shown, under a name for the path."""
    found: dict[str, Happening] = {}
    if not over and page in ("home", "lesson", "card"):
        found["(nobody moves for minutes)"] = lambda room: room.visit.happen(visits.Quiet(200))
    if not over and page in ("rest", "lesson"):
        found["(the city warns)"] = _warn
    if not over and page == "card":
        found |= {f"(card: {_name(status)})": _laid(status) for status in _CARDS}
    if not over and page == "staff_code":
        found["(the code)"] = _type_the_code
    return found


_CARDS: tuple[CardStatus, ...] = (
    NoReader(),
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
    asking = Profile(purposes=(Purpose("call-back", 2, ASK, desk_public_of(new_desk_secret())),))
    return Board("1", version, profile=asking, notices=NOTICES, alerts=alerts)


def _warn(room: Room) -> None:
    with closing(open_database(room._kiosk._options.data)) as db:
        version = _next_version()
        hang(db, _board(version, replace(ALERT, number=version)))
    room.view(AlertView).look()
    for _ in range(40):
        room.wait(25)
        if room.visit.visit.over.value == "alert":
            return


def calm(room: Room) -> None:
    """The city takes its warnings back."""
    with closing(open_database(room._kiosk._options.data)) as db:
        hang(db, _board(_next_version()))
    room.view(AlertView).look()
    room.wait(100)


def _next_version() -> int:
    return int((datetime.now(UTC) - LATELY).total_seconds() * 1000)


def _type_the_code(room: Room) -> None:
    view = room.view(StaffView)
    for digit in CODE:
        view.press(digit)
    view.decide()
    for _ in range(80):
        room.wait(25)
        if not view.busy:
            return
