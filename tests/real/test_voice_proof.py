"""What is promised of the voice, through a real sound server: marks at every speed, even loudness, long use."""

import os
import random
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from kiosk.lesson.narration import narration
from kiosk.lesson.shelf import read_shelf
from kiosk.paths import LESSONS
from kiosk.reading.sentences import sentences
from kiosk.tour.ears import RATE, Ears, null_sink
from kiosk.voice.loudness import loudness
from kiosk.voice.mouth import SPEEDS
from tests.real.listening import Talker, a_talker, heard

FULL = "ENGAWA_FULL" in os.environ
STEPS = range(1, len(SPEEDS) + 1) if FULL else (1, 4, 7)
CLIPS = 30 if FULL else 3
TURNS = 1000 if FULL else 100
SPREAD = 1.5  # LU


@pytest.fixture
def ears() -> Iterator[Ears]:
    with null_sink() as ears:
        yield ears


def says(talker: Talker, text: str) -> None:
    talker.tell(f"interrupt {text}")
    talker.until("AllSaid")


def test_words_are_marked_when_they_are_heard_at_every_speed(ears: Ears, tmp_path: Path) -> None:
    off: dict[int, float] = {}
    with a_talker(ears) as talker:
        for step in STEPS:
            talker.tell(f"speed {step}")
            with ears.record(tmp_path / f"{step}.wav") as recording:
                talker.events.clear()
                says(talker, "はい、電話です。")
                time.sleep(0.2)
            bridged = 0.25 * 100 / SPEEDS[step - 1]
            _yes, phone = heard(tmp_path / f"{step}.wav", recording.began).sounding(bridged)
            marks = [seconds for seconds, event in talker.events if event.startswith("WordReached")]
            off[SPEEDS[step - 1]] = marks[1] - phone[0]
    print({percent: f"{1000 * seconds:+.0f} ms" for percent, seconds in off.items()})
    assert max(map(abs, off.values())) < 0.15


@pytest.mark.timeout(600)
def test_no_sentence_is_louder_than_another_and_none_is_clipped(ears: Ears, tmp_path: Path) -> None:
    lessons = [one for one in read_shelf(LESSONS, LESSONS / "none").lessons if FULL or one.id == "phone-call"]
    known = [text for lesson in lessons for text in narration(lesson)]
    texts = [text for text in known if 12 < len(text) < 24 and len(sentences(text)) == 1]
    chosen = random.Random(4).sample(sorted(set(texts)), CLIPS)  # noqa: S311
    found: list[float] = []
    with a_talker(ears) as talker:
        for number, text in enumerate(chosen):
            with ears.record(tmp_path / f"{number}.wav") as recording:
                says(talker, text)
                time.sleep(0.2)
            sound = heard(tmp_path / f"{number}.wav", recording.began)
            first, last = sound.sounding()[0][0], sound.sounding()[-1][1]
            part = sound.samples[int((first - sound.began) * RATE) : int((last - sound.began) * RATE)]
            assert np.abs(part.astype(int)).max() < 32767
            found.append(loudness(part.astype(float)))
    print(f"{min(found):.1f} to {max(found):.1f} LUFS")
    assert max(found) - min(found) <= SPREAD


@pytest.mark.timeout(600)
def test_long_use_leaves_the_voice_alive_and_the_memory_flat(ears: Ears) -> None:
    chance = random.Random(20261126)  # noqa: S311
    orders = ("interrupt {}です。", "after {}つ目です。", "stop", "repeat", "page", "pause", "resume")
    early = 0.0
    with a_talker(ears) as talker:
        for turn in range(TURNS):
            talker.tell(chance.choice(orders).format(turn))
            time.sleep(chance.uniform(0.0, 0.15))
            if turn == TURNS // 5:
                early = resident(talker)
        late = resident(talker)
        talker.tell("resume")
        talker.tell("stop")
        talker.until("Stopped")
        talker.events.clear()
        says(talker, "まだ、聞こえます。")
    print(f"{early:.0f} MB after {TURNS // 5} turns, {late:.0f} MB after {TURNS}")
    assert late < early * 1.1 + 5


def resident(talker: Talker) -> float:
    """Megabytes of the talker (RSS)."""
    status = Path(f"/proc/{talker.process.pid}/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024
