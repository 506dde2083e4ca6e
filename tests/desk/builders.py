"""Made-up consultations, tapped as staff would."""

from kiosk.desk.choices import Done, Outcome, Seen, Topic, Wish
from kiosk.desk.consultation import Consultation, Talk, chose


def tapped(*codes: str, talk: Talk | None = None) -> Talk:
    """The talk after these taps."""
    now = talk or Talk()
    for code in codes:
        now = chose(now, code)
    return now


def a_consultation(topic: Topic = Topic.CARD, outcome: Outcome = Outcome.SOLVED, venue: int = 0) -> Consultation:
    return Consultation(
        venue=venue,
        topic=topic,
        wish=Wish.CHECK,
        seen=Seen.DATE_NEAR,
        done=Done.EXPLAINED,
        outcome=outcome,
        minutes=10,
    )
