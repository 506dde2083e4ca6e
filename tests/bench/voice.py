"""`make bench-voice`: tap to sound, stop to silence and memory of the voice, beside espeak-ng and Debian's open_jtalk.

Heard through a null sink's monitor. The voice runs in a program of its own (`inside`), told by lines; a time counts
from the call that a finger makes to the first sample above a threshold. The others are started as a program each
time, for that is how they are used; both speak the same short sentence, open_jtalk with the same voice (Mei).
"""

import os
import select
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Self

from kiosk.tour.ears import Ears, null_sink
from tests.real.listening import Heard, heard

INSIDE = "inside"
TURNS = 8
RENDERED = "緑の「かける」に さわります。"
PREPARED = "緑の「送る」に さわります。"
SHORT = ("緑です。", "右です。", "水です。", "道です。", "店です。", "港です。", "耳です。", "前です。")
LONG = "見学は あしたの 午後 {}時に 始まります。"
GAP = 0.5  # seconds of quiet between two turns


def main() -> None:
    with null_sink() as ears, tempfile.TemporaryDirectory(prefix="engawa-bench-") as name:
        folder = Path(name)
        ours(ears, folder)
        short = SHORT[0]
        _row("espeak-ng, started each time", others(ears, folder, lambda: ["espeak-ng", "-v", "ja", short]))
        wav = folder / "jtalk.wav"
        script = f"printf %s '{short}' | open_jtalk -x {DICTIONARY} -m {_mei()} -ow {wav} && paplay {wav}"
        _row("open_jtalk, started each time", others(ears, folder, lambda: ["sh", "-c", script]))


DICTIONARY = "/var/lib/mecab/dic/open-jtalk/naist-jdic"


def ours(ears: Ears, folder: Path) -> None:
    with _Voice(ears, folder) as voice:
        for speed, percent in ((4, 100), (1, 50), (7, 200)):
            voice.tell(f"speed {speed}")
            _row(f"rendered, {percent} %", voice.turns(ears, folder, lambda _: f"say {RENDERED}"))
        voice.tell("speed 4")
        _row("prepared, 100 %", voice.turns(ears, folder, lambda _: f"say {PREPARED}", before=f"prepare {PREPARED}"))
        _row("unseen, 5 to 7 mora", voice.turns(ears, folder, lambda turn: f"say {SHORT[turn]}"))
        _row("unseen, 22 to 25 mora", voice.turns(ears, folder, lambda turn: f"say {LONG.format(turn + 1)}"))
        _row("stop → silence", voice.stops(ears, folder))
        print(f"memory of the voice's program      {voice.resident():.0f} MB")


class _Voice:
    """The voice in its own program."""

    def __init__(self, ears: Ears, folder: Path) -> None:
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.voice", INSIDE, str(folder)],
            env={**os.environ, **ears.environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._until("ready")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._program.communicate("quit\n", timeout=10)

    def tell(self, line: str) -> None:
        assert self._program.stdin
        self._program.stdin.write(line + "\n")
        self._program.stdin.flush()

    def turns(self, ears: Ears, folder: Path, line: Callable[[int], str], before: str = "") -> list[float]:
        """Milliseconds from each call to its first sound."""
        called: list[float] = []
        with ears.record(folder / "turn.wav") as recording:
            for turn in range(TURNS):
                if before:
                    self.tell("forget")
                    self.tell(before)
                    time.sleep(0.6)
                self.tell(line(turn))
                called.append(self._until("called"))
                self._until("done")
                time.sleep(GAP)
        sound = heard(folder / "turn.wav", recording.began)
        return [1000 * (_onset(sound, at) - at) for at in called]

    def stops(self, ears: Ears, folder: Path) -> list[float]:
        """Milliseconds from each stop to the last sound."""
        stopped: list[float] = []
        with ears.record(folder / "stop.wav") as recording:
            for _ in range(TURNS):
                self.tell(f"say {LONG.format(9)}")
                self._until("called")
                time.sleep(1.0)
                self.tell("stop")
                stopped.append(self._until("stopped"))
                time.sleep(GAP)
        sound = heard(folder / "stop.wav", recording.began)
        return [1000 * (_last(sound, at) - at) for at in stopped]

    def resident(self) -> float:
        status = Path(f"/proc/{self._program.pid}/status").read_text(encoding="ascii")
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024

    def _until(self, word: str) -> float:
        assert self._program.stdout
        for line in self._program.stdout:
            said, _, seconds = line.strip().partition(" ")
            if said == word:
                return float(seconds)
        message = f"the voice ended without {word}"
        raise AssertionError(message)


def others(ears: Ears, folder: Path, command: Callable[[], list[str]]) -> list[float]:
    """Milliseconds from the start of a program to its first sound."""
    called: list[float] = []
    with ears.record(folder / "other.wav") as recording:
        for _ in range(TURNS):
            called.append(time.monotonic())
            subprocess.run(command(), env={**os.environ, **ears.environment}, check=True, capture_output=True)
            time.sleep(GAP)
    sound = heard(folder / "other.wav", recording.began)
    return [1000 * (_onset(sound, at) - at) for at in called]


def _onset(sound: Heard, after: float) -> float:
    return next(first for first, last in sound.sounding() if last > after + 0.01)


def _last(sound: Heard, after: float) -> float:
    return max(last for first, last in sound.sounding() if first < after)


def _mei() -> Path:
    import pyopenjtalk

    return Path(pyopenjtalk.__file__).parent / "htsvoice" / "mei_normal.htsvoice"


def _row(what: str, values: list[float]) -> None:
    ordered = sorted(values)
    print(f"{what:34} p50 {statistics.median(ordered):6.0f} ms  max {ordered[-1]:6.0f}  ({len(ordered)})", flush=True)


def inside(folder: Path) -> None:
    """The kiosk's own door and mouth, with one sentence rendered."""
    from kiosk.reading.lexicon import lexicon
    from kiosk.voice.choose import choose_door, events_of_sound, japanese_voice
    from kiosk.voice.mouth import VOLUMES, Mouth
    from kiosk.voice.render import compared, render
    from kiosk.voice.saying import AllSaid, MouthEvent

    def report(event: MouthEvent) -> None:
        if isinstance(event, AllSaid):
            _tell("done")

    recordings = folder / "voices"
    render(recordings, compared(recordings, [RENDERED], lexicon()), japanese_voice(), lambda _: None, keep_stale=False)
    handle_events = events_of_sound()
    door = choose_door(silent=False, recordings=(recordings,))
    mouth = Mouth(door, report)
    mouth.set_volume(VOLUMES)
    mouth.interrupt("はい。")
    end = time.monotonic() + 3
    while time.monotonic() < end:
        handle_events()
        mouth.tick(time.monotonic())
        time.sleep(0.004)
    _tell("ready")
    for word, rest in _orders(handle_events, mouth):
        match word:
            case "say":
                _tell("called")
                mouth.interrupt(rest)
            case "stop":
                _tell("stopped")
                mouth.stop()
            case "speed":
                mouth.set_speed(int(rest))
            case "prepare":
                door.prepare((rest,))
            case "forget":
                door.prepare(())
            case _:
                break
    door.close()


def _orders(handle_events: Callable[[], None], mouth: "object") -> Iterator[tuple[str, str]]:
    lines = open(0, "rb", buffering=0, closefd=False)  # noqa: SIM115  # select sees each line
    while True:
        if select.select([lines], [], [], 0.004)[0]:
            word, _, rest = lines.readline().decode().strip().partition(" ")
            yield word, rest
        handle_events()
        mouth.tick(time.monotonic())  # pyright: ignore[reportAttributeAccessIssue]


def _tell(word: str) -> None:
    print(f"{word} {time.monotonic():.4f}", flush=True)


if __name__ == "__main__":
    inside(Path(sys.argv[2])) if INSIDE in sys.argv else main()
