"""`make bench-card`: a look, and the four fields with the PIN, beside OpenSC's pkcs15-tool: same card, same reader.

The practice card stands behind real pcscd and takes 12 ms for each command. Counted are the commands that reach the
card. `placed → told` goes from putting the card down to the status that the page shows, through a running CardWatch.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date

from kiosk.card.connection import Link
from kiosk.card.practice_states import PracticeState, practice_card
from kiosk.tour.reader import VirtualReader, virtual_reader
from tests.real.card_desk import until_seen, watching

TURNS = 7
COMMAND_SECONDS = 0.012
WORK = """
import sys, time
from datetime import date
from kiosk.card.advice import read_clock
from kiosk.card.attributes import read_attributes
from kiosk.card.look import look
from kiosk.card.mynumber import MyNumberCard
from kiosk.card.session import attend
jobs = {
    "look": lambda connection: look(connection, read_clock(date.today())),
    "read": lambda connection: read_attributes(MyNumberCard(connection), b"1234"),
}
attend(lambda connection: None)
began = time.monotonic()
attend(jobs[sys.argv[1]])
print(1000 * (time.monotonic() - began))
"""


class Slow:
    """A card that takes its time for each command, and counts them."""

    def __init__(self, card: Link) -> None:
        self._card = card
        self.commands = 0

    def exchange(self, command: bytes) -> bytes:
        self.commands += 1
        time.sleep(COMMAND_SECONDS)
        return self._card.exchange(command)

    def power_cycle(self) -> None:
        self._card.power_cycle()


def main() -> None:
    with virtual_reader() as reader:
        card = Slow(practice_card(PracticeState.FINE, date.today()))
        reader.insert(card)
        until_seen(reader)
        _row("look: two dates, three counters", card, lambda: ours(reader, "look"))
        _row("name, address, birth, sex with PIN", card, lambda: ours(reader, "read"))
        _row("pkcs15-tool: one certificate", card, lambda: theirs(reader, "--read-certificate", "01"))
        _row("pkcs15-tool: two PIN counters", card, lambda: theirs(reader, "--list-pins"))
        reader.remove()
        placed(reader)


def ours(reader: VirtualReader, job: str) -> float:
    """Milliseconds from connecting to the answer, in a program that has loaded everything."""
    done = subprocess.run(
        [sys.executable, "-c", WORK, job],
        env=os.environ | reader.environment,
        check=True,
        capture_output=True,
        text=True,
    )
    return float(done.stdout)


def theirs(reader: VirtualReader, *words: str) -> float:
    """Milliseconds of the whole program: OpenSC loads in about ten of them."""
    began = time.monotonic()
    subprocess.run(["pkcs15-tool", *words], env=os.environ | reader.environment, check=True, capture_output=True)
    return 1000 * (time.monotonic() - began)


def placed(reader: VirtualReader) -> None:
    times: list[float] = []
    with watching(reader) as watch:
        watch.until("no_card")
        for _ in range(TURNS):
            card = Slow(practice_card(PracticeState.FINE, date.today()))
            began = time.monotonic()
            reader.insert(card)
            watch.until("ready")
            times.append(1000 * (time.monotonic() - began))
            reader.remove()
            watch.until("no_card")
    print(
        f"{'placed → told (pcscd looks every 400 ms)':42} p50 {statistics.median(times):5.0f} ms  max {max(times):5.0f}"
    )


def _row(what: str, card: Slow, job: Callable[[], float]) -> None:
    times: list[float] = []
    counts: list[int] = []
    for _ in range(TURNS):
        card.commands = 0
        times.append(job())
        counts.append(card.commands)
    print(
        f"{what:42} p50 {statistics.median(times):5.0f} ms  max {max(times):5.0f}  {counts[-1]:3} commands", flush=True
    )


if __name__ == "__main__":
    main()
