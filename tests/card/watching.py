"""Prints what a CardWatch publishes, one JSON line a status, until standard input ends; the real tests start it."""

import json
import sys
from datetime import date

from kiosk.card.advice import read_clock
from kiosk.card.status import CardStatus, as_json
from kiosk.card.watch import CardWatch


def say(status: CardStatus) -> None:
    print(json.dumps(as_json(status)), flush=True)


watch = CardWatch(say, lambda: read_clock(date.today()), patience=float(sys.argv[1]))
watch.start()
sys.stdin.read()
watch.stop()
