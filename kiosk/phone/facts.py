"""What is so on the phone now, as named words that a lesson file can ask for."""

from collections.abc import Mapping

from kiosk.phone.apps.dialer import phase_of
from kiosk.phone.phone import Phone, scene

NONE = "none"


def facts(phone: Phone) -> Mapping[str, str]:
    """Name → word, always the same names.

    `phone.app` in front · `phone.screen` shown · `dialer.number` typed · `dialer.tab` keypad, contacts or history ·
    `dialer.person` id of the contact whose page is open · `dialer.call` none, calling, ringing or talking ·
    `dialer.last` the number of the call that was ended last · `dialer.last_answered` yes, no or none.
    """
    dialer = phone.dialer
    last = dialer.history[0] if dialer.history else None
    return {
        "phone.app": phone.front,
        "phone.screen": scene(phone).screen,
        "dialer.number": dialer.number,
        "dialer.tab": dialer.tab,
        "dialer.person": dialer.person or NONE,
        "dialer.call": phase_of(dialer) or NONE,
        "dialer.last": last.number if last else NONE,
        "dialer.last_answered": ("yes" if last.answered else "no") if last else NONE,
    }
