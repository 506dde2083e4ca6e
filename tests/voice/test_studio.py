"""The studio delivers what is ordered, keeps only what was prepared, and survives a broken voice."""

import threading
import time
from dataclasses import dataclass, field

from kiosk.voice.clip import Clip
from kiosk.voice.studio import Complete, Failed, Order, Studio
from tests.voice.builders import ToneSynthesis


@dataclass
class HeldSynthesis(ToneSynthesis):
    """Its worker stands in the middle of a clip until it may go on."""

    goes_on: threading.Event = field(default_factory=threading.Event)

    def clip(self, text: str) -> Clip:
        clip = super().clip(text)
        assert self.goes_on.wait(5)
        return clip


def delivered(order: Order) -> list[Clip | Complete | Failed]:
    found = [order.deliveries.get(timeout=5)]
    while isinstance(found[-1], Clip):
        found.append(order.deliveries.get(timeout=5))
    return found


def wait_for(texts: list[str], text: str) -> None:
    end = time.monotonic() + 5
    while text not in texts and time.monotonic() < end:
        time.sleep(0.005)
    assert text in texts


def test_an_order_arrives_sentence_by_sentence_with_places_in_the_whole_text() -> None:
    synthesis = ToneSynthesis()
    studio = Studio(lambda: synthesis)
    first, second, end = delivered(studio.order("はい。次です。", 1.0))
    studio.close()
    assert isinstance(first, Clip)
    assert isinstance(second, Clip)
    assert [mark.start for mark in first.marks] == [0, 1, 2]
    assert [mark.start for mark in second.marks] == [3, 4, 5, 6]
    assert end == Complete()


def test_half_speed_is_twice_as_long_with_marks_in_step() -> None:
    synthesis = ToneSynthesis()
    studio = Studio(lambda: synthesis)
    usual, slow = (delivered(studio.order("でんわです。", speed))[0] for speed in (1.0, 0.5))
    studio.close()
    assert isinstance(usual, Clip)
    assert isinstance(slow, Clip)
    assert abs(len(slow.samples) - 2 * len(usual.samples)) < 10
    assert slow.marks[3].at == 2 * usual.marks[3].at


def test_what_was_prepared_is_not_made_twice() -> None:
    synthesis = ToneSynthesis()
    studio = Studio(lambda: synthesis)
    studio.prepare(("でんわです。",))
    wait_for(synthesis.asked, "でんわです。")
    delivered(studio.order("でんわです。", 1.0))
    studio.close()
    assert synthesis.asked.count("でんわです。") == 1


def test_what_was_only_ordered_is_forgotten() -> None:
    synthesis = ToneSynthesis()
    studio = Studio(lambda: synthesis)
    for _ in range(2):
        delivered(studio.order("山田さんです。", 1.0))
    studio.close()
    assert synthesis.asked.count("山田さんです。") == 2


def test_an_order_goes_before_everything_prepared() -> None:
    synthesis = HeldSynthesis()
    studio = Studio(lambda: synthesis)
    wait_for(synthesis.asked, "はい")
    studio.prepare(("あとで よいです。", "もっと あとです。"))
    order = studio.order("いまです。", 1.0)
    synthesis.goes_on.set()
    delivered(order)
    wait_for(synthesis.asked, "もっと あとです。")
    studio.close()
    assert synthesis.asked == ["はい", "いまです。", "あとで よいです。", "もっと あとです。"]


def test_a_voice_that_cannot_be_loaded_is_tried_again_at_the_next_order() -> None:
    tries: list[int] = []

    def make() -> ToneSynthesis:
        tries.append(1)
        if len(tries) < 3:
            raise OSError
        return ToneSynthesis()

    studio = Studio(make)
    broken = delivered(studio.order("はい。", 1.0))
    well = delivered(studio.order("はい。", 1.0))
    studio.close()
    assert isinstance(broken[-1], Failed)
    assert well[-1] == Complete()


def test_a_cancelled_order_is_not_spoken_to_its_end() -> None:
    synthesis = ToneSynthesis()
    studio = Studio(lambda: synthesis)
    order = studio.order("はい。" * 1000, 1.0)
    order.cancelled = True
    assert delivered(order)[-1] == Complete()
    studio.close()
    assert len(synthesis.asked) < 1000


def test_after_a_correction_the_voice_is_made_anew_and_what_was_prepared_is_dropped() -> None:
    made: list[ToneSynthesis] = []

    def make() -> ToneSynthesis:
        made.append(ToneSynthesis())
        return made[-1]

    studio = Studio(make)
    studio.prepare(("はい。",))
    delivered(studio.order("次です。", 1.0))
    assert len(made) == 1
    studio.relearn()
    delivered(studio.order("はい。", 1.0))
    studio.close()
    assert len(made) == 2
    assert made[1].asked == ["はい。"]
