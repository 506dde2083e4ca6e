"""A city that takes files from its stdin and says what became of each: `taking.py DATABASE SYNCHRONOUS STREAM:KEY…`.

Each file comes with its length before it (u32, little-endian); each answer is a line of JSON, on stdout. SYNCHRONOUS is
`-` for what the city itself sets; kiosks that are not enrolled yet are, and that is said, too.
"""

import json
import os
import struct
import sys
from collections.abc import Iterable
from datetime import UTC, datetime

from kiosk.city.place import place
from kiosk.city.settings import set_up


def enrol(kiosks: Iterable[str]) -> None:
    from kiosk.city.enrolment import let_in, new_code
    from kiosk.city.ingest import standing
    from kiosk.sync.wire.enrolment import EnrolRequest

    for stream, key in (word.split(":") for word in kiosks):
        if standing(stream) is None:
            now = datetime.now(UTC)
            let_in(EnrolRequest(new_code(1, "a", now).replace("-", ""), stream, bytes.fromhex(key)), now)
            say({"became": "Enrolled", "stream": stream, "hwm": 0})


def say(answer: dict[str, str | int]) -> None:
    os.write(1, json.dumps(answer).encode() + b"\n")


def became(file: bytes) -> dict[str, str | int]:
    from kiosk.city.ingest import Bad, Took, Unknown, ingest
    from kiosk.city.stand import Way

    result = ingest(file, Way.NETWORK)
    answer: dict[str, str | int] = {"became": type(result).__name__}
    match result:
        case Bad(fault, about):
            return answer | {"fault": fault, "about": about}
        case Unknown():
            return answer
        case Took(fresh, receipt):
            return answer | {"fresh": fresh, "hwm": receipt["hwm"], "stream": receipt["stream"]}
        case _:
            return answer | {"hwm": result.receipt["hwm"], "stream": result.receipt["stream"]}


def main(database: str, synchronous: str, *kiosks: str) -> None:
    set_up(place(database))
    from django.db import connection

    from kiosk.city.tables import make_ready

    make_ready(place(database))
    enrol(kiosks)
    if synchronous != "-":
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA synchronous={synchronous}")
    while head := sys.stdin.buffer.read(4):
        say(became(sys.stdin.buffer.read(struct.unpack("<I", head)[0])))
    connection.close()


main(*sys.argv[1:])
