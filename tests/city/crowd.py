"""Many kiosks that send at the same moment: all of them in one loop, each as patient as a real one."""

import asyncio
import random
import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from urllib.parse import urlsplit
from uuid import UUID

from kiosk.store.chain import START
from kiosk.store.rhythm import Rhythm
from kiosk.store.streams import new_id
from kiosk.sync.client import Why
from kiosk.sync.outcome import Unreachable
from kiosk.sync.rhythm import after
from kiosk.sync.seal import new_secret, public_of
from kiosk.sync.wire.batch import encode
from tests.sync.builders import a_header, a_line

_NUMBER = 1000  # of the first kiosk; smaller ones are those of other tests
_LONGEST_S = 110.0  # a crowd that takes longer hangs
_STATUS = re.compile(rb"HTTP/1\.1 (\d{3}) ")


@dataclass
class Sender:
    """A kiosk with one batch file to send: what it was answered, and how long the last answer and all of it took."""

    file: bytes
    statuses: list[int]
    answer_s: float = 0.0
    whole_s: float = 0.0


def enrolled(database: Path, kiosks: int, events: int) -> list[Sender]:
    """As many kiosks, written into the tables of a SQLite city; each has one batch of `events` waiting."""
    lines = tuple(a_line(seq) for seq in range(1, events + 1))
    senders: list[Sender] = []
    with closing(sqlite3.connect(database, timeout=20)) as db, db:
        db.execute("INSERT INTO tenant (id, lg_code, name, board_version, profile) VALUES (1, '', '', 0, '{}')")
        for number in range(_NUMBER, _NUMBER + kiosks):
            secret, stream = new_secret(), new_id()
            db.execute(
                "INSERT INTO kiosk (tenant_id, number, site, enrolled_at, app, way, more)"
                " VALUES (1, ?, 1, ?, '', '', 0)",
                (number, datetime.now(UTC).isoformat(" ")),
            )
            db.execute(
                "INSERT INTO stream (tenant_id, number, uuid, kiosk, public_key, hwm, head) "
                "VALUES (1, ?, ?, ?, ?, 0, ?)",
                (number, UUID(stream).hex, number, public_of(secret), START),
            )
            senders.append(Sender(encode(replace(a_header(lines), stream=stream), lines, secret), []))
    return senders


def send_at_once(url: str, senders: list[Sender], chance: random.Random) -> float:
    """Returns the seconds until everyone has its receipt."""
    began = monotonic()
    asyncio.run(_all(urlsplit(url).hostname or "", urlsplit(url).port or 0, senders, chance))
    return monotonic() - began


async def _all(host: str, port: int, senders: list[Sender], chance: random.Random) -> None:
    async with asyncio.timeout(_LONGEST_S), asyncio.TaskGroup() as group:
        for sender in senders:
            group.create_task(_until_taken(host, port, sender, chance))


async def _until_taken(host: str, port: int, sender: Sender, chance: random.Random) -> None:
    began, rhythm = monotonic(), Rhythm()
    while True:
        asked = monotonic()
        sender.statuses.append(await _posted(host, port, sender.file))
        sender.answer_s = monotonic() - asked
        if sender.statuses[-1] == 200:
            break
        rhythm, wait = after(rhythm, Unreachable(Why.CITY_BUSY, 0), datetime.now(UTC), chance.random())
        await asyncio.sleep(wait or 0)
    sender.whole_s = monotonic() - began


async def _posted(host: str, port: int, file: bytes) -> int:
    """The status; 0 where no whole answer came within a kiosk's patience."""
    try:
        async with asyncio.timeout(15):
            reader, writer = await asyncio.open_connection(host, port)
            writer.write(b"POST /d/v1/batches HTTP/1.1\r\nHost: x\r\nConnection: close\r\n")
            writer.write(b"Content-Length: %d\r\n\r\n" % len(file) + file)
            answer = await reader.read()
            writer.close()
    except (OSError, TimeoutError):
        return 0
    found = _STATUS.match(answer)
    return int(found[1]) if found else 0


def peak_memory(process: int) -> float:
    """The most megabytes that a process and all it started have held, added up."""
    place = Path(f"/proc/{process}")
    peak = next(line for line in (place / "status").read_text().splitlines() if line.startswith("VmHWM"))
    started = (place / "task" / str(process) / "children").read_text().split()
    return int(peak.split()[1]) / 1024 + sum(peak_memory(int(child)) for child in started)
