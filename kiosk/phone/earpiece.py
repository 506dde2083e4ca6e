"""How loud the other side of a call is heard: by the phone's volume, and by its 音を 大きく."""

from kiosk.phone.phone import Phone

USUAL_LEVEL = 3
USUAL = -6.0  # decibels under full, so that there is room above
A_LEVEL = 4.0
SPEAKER = 6.0


def loudness(phone: Phone) -> float:
    """Share of full volume, above 0 up to 1. 「音を 消す」 silences what rings, not who speaks."""
    by_speaker = SPEAKER if phone.dialer.call and phone.dialer.call.loud else 0.0
    decibels = USUAL + (phone.settings.sound - USUAL_LEVEL) * A_LEVEL + by_speaker
    return 10 ** (min(0.0, decibels) / 20)
