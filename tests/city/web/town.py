"""A made-up town in this process: kiosks that are let in and send real batches."""

import json
import secrets
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from kiosk.city.enrolment import let_in, new_code
from kiosk.city.ingest import Ingested, Took, ingest
from kiosk.city.stand import Way
from kiosk.city.tenants import name
from kiosk.store.chain import START, last_link
from kiosk.store.streams import new_id
from kiosk.sync.seal import new_secret, public_of
from kiosk.sync.wire.batch import encode
from kiosk.sync.wire.enrolment import EnrolRequest
from tests.sync.builders import a_header

NOON = "2026-11-21T03:00:00.000Z"  # 12 o'clock in Japan


@dataclass(frozen=True, slots=True)
class Line:
    """Something that happened: `body` as it leaves the kiosk."""

    kind: str
    body: dict[str, object] = field(default_factory=dict)
    at: str = NOON

    def at_seq(self, seq: int) -> bytes:
        told = {"seq": seq, "kind": self.kind, "v": 1, "at": self.at, "boot": 1, "mono": seq, "body": self.body}
        return json.dumps(told, separators=(",", ":")).encode()


@dataclass
class Kiosk:
    """One that belongs to a town; what it sends goes on where it stopped."""

    tenant: int
    number: int
    secret: bytes
    stream: str
    last: int = 0
    head: bytes = START

    def sends(
        self, *lines: Line, way: Way = Way.NETWORK, app: str = "0.1.0", clock: datetime | None = None
    ) -> Ingested:
        written = tuple(line.at_seq(self.last + at) for at, line in enumerate(lines, 1))
        wall = (clock or datetime.now(UTC)).isoformat()
        header = replace(
            a_header(written, self.last + 1, self.head),
            tenant=str(self.tenant),
            stream=self.stream,
            app=app,
            sent_wall=wall,
        )
        result = ingest(encode(header, written, self.secret), way)
        assert isinstance(result, Took)
        self.last, self.head = self.last + len(lines), last_link(self.head, written)
        return result


def a_town(called: str = "") -> int:
    """Its number."""
    return name(0, called or f"町{secrets.token_hex(3)}", "")


def a_kiosk(tenant: int, site: str = "中央公民館") -> Kiosk:
    """Let in with a code, as any other."""
    now = datetime.now(UTC)
    secret, stream = new_secret(), new_id()
    code = new_code(tenant, site, now).replace("-", "")
    answer = let_in(EnrolRequest(code, stream, public_of(secret)), now)
    assert answer is not None
    return Kiosk(tenant, int(answer.kiosk), secret, stream)
