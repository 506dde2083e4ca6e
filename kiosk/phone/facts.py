"""What is so on the phone now, as named words that a lesson file can ask for."""

from collections.abc import Mapping

from kiosk.phone.apps import messages
from kiosk.phone.apps.dialer import phase_of
from kiosk.phone.phone import Phone, scene

NONE = "none"


def facts(phone: Phone) -> Mapping[str, str]:
    """Name → word, always the same names.

    `phone.app` in front · `phone.screen` shown · `kana.board` twelve or fifty · `memo.text` confirmed ·
    `memo.reading` not yet confirmed · `memo.written` both · `messages.talk` id of the open conversation or none ·
    `messages.page` list, talk, link, number, stopped, delete or block · `messages.rested` yes when the open
    conversation was left alone for some seconds · `messages.deleted`, `messages.blocked` newest id or none ·
    `dialer.number` typed · `dialer.tab` keypad, contacts or history ·
    `dialer.person` id of the contact whose page is open · `dialer.call` none, calling, ringing, incoming or
    talking · `dialer.hushed` the incoming ringing is silenced, yes or no ·
    `dialer.last` the number of the call that was ended last · `dialer.last_answered` yes, no or none ·
    `dialer.last_way` made, came or none · `settings.text`, `settings.light`, `settings.sound` levels from 1 ·
    `settings.quiet`, `settings.simple` yes or no · `home.off` ids of the apps whose icons were taken off, joined by
    spaces, or none · `recents.newest` id of the app used last and not closed, or none ·
    `recents.closed` the one closed last and not opened since, or none.
    """
    dialer = phone.dialer
    last = dialer.history[0] if dialer.history else None
    return {
        "phone.app": phone.front,
        "phone.screen": scene(phone).screen,
        "kana.board": phone.memo.kana.board,
        "memo.text": phone.memo.kana.text,
        "memo.reading": phone.memo.kana.reading,
        "memo.written": phone.memo.kana.written,
        "messages.talk": phone.messages.open or NONE,
        "messages.page": phone.messages.page,
        "messages.rested": _yes(messages.rested(phone.messages)),
        "messages.deleted": _newest(phone.messages.deleted),
        "messages.blocked": _newest(phone.messages.blocked),
        "dialer.number": dialer.number,
        "dialer.tab": dialer.tab,
        "dialer.person": dialer.person or NONE,
        "dialer.call": phase_of(dialer) or NONE,
        "dialer.last": last.number if last else NONE,
        "dialer.last_answered": _yes(last.answered) if last else NONE,
        "dialer.last_way": ("came" if last.came else "made") if last else NONE,
        "dialer.hushed": _yes(bool(dialer.call and dialer.call.hushed)),
        "settings.text": str(phone.settings.text),
        "settings.light": str(phone.settings.light),
        "settings.sound": str(phone.settings.sound),
        "settings.quiet": _yes(phone.settings.quiet),
        "settings.simple": _yes(phone.settings.simple),
        "home.off": " ".join(phone.home.off) or NONE,
        "recents.newest": next(iter(phone.recents.apps), NONE),
        "recents.closed": phone.recents.closed or NONE,
    }


def _newest(ids: tuple[str, ...]) -> str:
    """The newest of these names."""
    return ids[-1] if ids else NONE


def _yes(so: bool) -> str:  # noqa: FBT001 (the word for a truth)
    return "yes" if so else "no"
