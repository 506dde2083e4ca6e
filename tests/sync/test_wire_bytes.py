"""The bytes that really leave the kiosk for a whole visit: counts, and nothing of a person or of the machine."""

import getpass
import json
import socket
from pathlib import Path

from kiosk.store.enrolment import enrolment
from kiosk.sync.seal import public_of
from kiosk.sync.send import send_waiting
from kiosk.sync.wire.batch import MAGIC, decode
from kiosk.visit.result import RESULTS
from tests.store.builders import a_whole_visit
from tests.sync.builders import IMPATIENT, a_kiosk_sent_to, answering

HEADER = {
    *("fmt", "tenant", "site", "kiosk", "stream", "first", "last", "prev", "head", "n"),
    *("sent_wall", "sent_mono", "boot", "app"),
}
EVENT = {"seq", "kind", "v", "at", "boot", "mono", "body"}
BODY = {
    "visit.ended": {"end", "lessons", "cards", "helped"},
    "lesson.started": {"lesson", "part"},
    "lesson.finished": {"lesson", "part", "steps", "hints", "wrong"},
    "lesson.left": {"lesson", "part", "step", "steps", "hints", "wrong"},
    "card.looked": {"state"},
    "help.called": {"page", "lesson", "step"},
    "lesson.judged": {"lesson", "judgement"},
}


def test_a_whole_visit_on_the_wire_holds_only_what_is_listed(tmp_path: Path) -> None:
    heard: list[bytes] = []
    with answering(200, b"nonsense", heard) as url:
        db = a_kiosk_sent_to(tmp_path, url, a_whole_visit())
        send_waiting(db, IMPATIENT)
    (file,) = heard
    assert file.startswith(MAGIC)
    header = json.loads(file[8 : 8 + int.from_bytes(file[4:8], "little")])
    assert set(header) == HEADER
    belonging = enrolment(db)
    assert belonging is not None
    lines = decode(file, public_of(belonging.secret)).lines
    events = [json.loads(line) for line in lines]
    assert {event["kind"] for event in events} == set(BODY) == {result.kind for result in RESULTS}
    for event in events:
        assert set(event) == EVENT
        assert set(event["body"]) == BODY[event["kind"]], "what leaves the kiosk is listed here, on purpose"
    everything = b"\n".join((file, *lines)).lower()
    for word in (socket.gethostname(), getpass.getuser(), str(tmp_path)):
        assert f'"{word}"'.lower().encode() not in everything
    assert belonging.secret.hex().encode() not in everything
    assert belonging.secret not in everything
