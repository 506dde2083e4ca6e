"""The voice through all that happens to a loudspeaker and to a dictionary: it goes on, and recovers by itself."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.tour.ears import Ears, null_sink
from tests.real.listening import Talker, a_talker, heard

STRANGE = (
    "れんしゅう" * 2000,
    "絵文字 😀👨‍👩‍👧 です。",
    "\x00\x07\x1b[31m制御 文字です。",
    "𰻞という字です。",
    "❤★♪",
    "",
)


@pytest.fixture
def ears() -> Iterator[Ears]:
    with null_sink() as ears:
        yield ears


def says(talker: Talker, text: str) -> None:
    talker.tell(f"interrupt {text}")
    talker.until("SentenceFinished(completed=True)")


@pytest.mark.parametrize("away", [0.5], ids=["half a second"])
def test_a_server_started_again_is_used_again_and_nothing_ends(ears: Ears, tmp_path: Path, away: float) -> None:
    with a_talker(ears) as talker:
        says(talker, "はい、聞こえます。")
        ears.shut()
        time.sleep(away)
        ears.start_again()
        says(talker, "まだ、ここに います。")
        time.sleep(4.5)
        says(talker, "もう、つながります。")
        with ears.record(tmp_path / "again.wav") as recording:
            says(talker, "また、聞こえます。")
            time.sleep(0.3)
    assert heard(tmp_path / "again.wav", recording.began).sounding()


def test_a_server_away_too_long_for_qt_ends_nothing_and_it_is_known_that_a_new_process_will_help(ears: Ears) -> None:
    with a_talker(ears) as talker:
        says(talker, "はい、聞こえます。")
        ears.shut()
        time.sleep(3.5)
        ears.start_again()
        time.sleep(4.0)
        for _ in range(2):
            says(talker, "まだ、ここに います。")
        talker.tell("lost?")
        talker.until("LostForGood=True")


def test_a_loudspeaker_pulled_out_in_the_middle_and_plugged_in_later(ears: Ears, tmp_path: Path) -> None:
    with a_talker(ears) as talker:
        talker.tell("interrupt とても長い話をしています。まだ次の文があります。")
        talker.until("WordReached")
        ears.pull_out()
        talker.until("SentenceStarted(text='まだ次の文があります。'")
        talker.until("AllSaid")
        ears.plug_in()
        time.sleep(1.0)
        says(talker, "もう、つながります。")
        with ears.record(tmp_path / "again.wav") as recording:
            says(talker, "また、聞こえます。")
            time.sleep(0.3)
    assert heard(tmp_path / "again.wav", recording.began).sounding()


def test_whatever_a_text_holds_the_next_sentence_is_said() -> None:
    with a_talker(None) as talker:
        for text in STRANGE:
            talker.tell(f"interrupt {text}")
            time.sleep(0.3)
            says(talker, "つぎの 文です。")
