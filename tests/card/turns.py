"""Does turns at the card until standard input ends, one line each (`look`, `read PIN`, `check PIN`), as JSON lines.

The real tests start it once and put one card after another on its reader: nothing is started anew in between.
"""

import json
import sys
from datetime import date
from time import monotonic, sleep

from kiosk.card.advice import read_clock
from kiosk.card.applications import Pin
from kiosk.card.attributes import read_attributes
from kiosk.card.connection import Connection
from kiosk.card.look import look
from kiosk.card.mynumber import MyNumberCard
from kiosk.card.pin import check_pin
from kiosk.card.session import Done, NoTurn, attend
from kiosk.card.status import Fault, NoCard, OtherCard, Ready, as_json

UNTIL_SEEN_S = 3.0  # pcscd looks for cards every 0.4 s


def turn(asked: str) -> dict[str, object]:
    """What came of one turn: its `outcome`, and what was told with it."""
    deadline = monotonic() + UNTIL_SEEN_S
    while isinstance(came := _attended(*asked.split()), NoCard) and monotonic() < deadline:
        sleep(0.05)
    value = came.value if isinstance(came, Done) else came
    if isinstance(value, Fault):
        return {"outcome": value.reason.value}
    if isinstance(value, Ready | OtherCard):
        return {"outcome": as_json(value)["state"], **as_json(value)}
    return {"outcome": type(value).__name__, "tries_left": getattr(value, "tries_left", None)}


def _attended(deed: str, digits: str = "") -> Done[object] | NoTurn:
    def work(connection: Connection) -> object:
        card = MyNumberCard(connection)
        match deed:
            case "read":
                return read_attributes(card, digits.encode())
            case "check":
                return check_pin(card, Pin.AUTH, digits.encode())
            case _:
                return look(connection, read_clock(date.today()))

    return attend(work, patience=2.0)


for line in sys.stdin:
    print(json.dumps(turn(line)), flush=True)
