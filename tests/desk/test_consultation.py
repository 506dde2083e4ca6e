"""A consultation: every step one tap, few enough for a minute, back one tap at a time, urgent at once."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.desk.choices import TOPICS, Outcome, Topic
from kiosk.desk.consultation import (
    Step,
    Talk,
    chose,
    consultation,
    hurried,
    offered,
    title_of,
    went_back,
)
from tests.desk.builders import a_consultation, tapped

SHORTEST = ("card", "check", "date_near", "explained", "solved", "10")
SECONDS_A_TAP = 6  # looked for, decided and touched, by somebody who listens meanwhile


def test_six_taps_write_a_consultation_down() -> None:
    whole = tapped(*SHORTEST)
    assert consultation(whole, 0) == a_consultation()
    assert len(SHORTEST) * SECONDS_A_TAP <= 60


def test_the_longest_way_through_the_triage_fits_into_a_minute_as_well() -> None:
    longest = max(_ways(Talk()), key=len)
    assert len(longest) <= 10
    assert len(longest) * SECONDS_A_TAP <= 60


def _ways(talk: Talk) -> list[tuple[str, ...]]:
    """Every way to the end; where a step of plain codes lies before, its first key stands for all."""
    if talk.step is Step.WHOLE:
        return [()]
    keys = offered(talk) if talk.step in (Step.OUTCOME, Step.TRIAGE) else offered(talk)[:1]
    return [(key.code, *rest) for key in keys for rest in _ways(chose(talk, key.code))]


def test_nothing_can_be_kept_before_the_last_tap() -> None:
    for taps in range(len(SHORTEST)):
        assert consultation(tapped(*SHORTEST[:taps]), 0) is None


def test_urgent_stands_there_with_one_tap_from_every_step() -> None:
    for taps in range(len(SHORTEST)):
        now = hurried(tapped(*SHORTEST[:taps]))
        assert now.step is Step.URGENT
        kept = consultation(tapped("go_on", "5", talk=now), 3)
        assert kept is not None
        assert (kept.outcome, kept.venue) == (Outcome.URGENT, 3)
        assert kept.topic is (Topic.CARD if taps else Topic.OTHER)


def test_back_is_one_tap_and_ends_at_the_first_step() -> None:
    now: Talk | None = tapped(*SHORTEST[:-1])
    for step in (Step.OUTCOME, Step.DONE, Step.SEEN, Step.WISH, Step.TOPIC):
        now = went_back(now or Talk())
        assert now is not None
        assert now.step is step
    assert went_back(now or Talk()) is None
    assert went_back(tapped(*SHORTEST)) is None, "what was written down is not taken back by going back"


@given(st.lists(st.sampled_from([*SHORTEST, "triage", "0", "1", "2", "3", "go_on", "?", ""]), max_size=14))
def test_whatever_is_tapped_the_talk_stays_one(codes: list[str]) -> None:
    now = tapped(*codes)
    assert title_of(now)
    assert bool(offered(now)) is (now.step is not Step.WHOLE)
    labels = [choice.label for choice in offered(now)]
    assert len(set(labels)) == len(labels)


def test_every_topic_has_its_own_picture() -> None:
    icons = [topic.icon for topic in TOPICS]
    assert all(icons)
    assert len(set(icons)) == len(Topic)
