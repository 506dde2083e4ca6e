"""Sessions end: after a time in which no page was opened by hand, and after a working day in any case."""

import time

from django.contrib.auth import logout
from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest, HttpResponse

from kiosk.city.web.headers import STAFF, Answering
from kiosk.city.web.settings import IDLE_S, LONGEST_S

_WRITE_S = 60  # how often a session's last page is written down


def ending(get_response: Answering) -> Answering:
    """Django's middleware of it; a page that renews itself (`HX-Request`) does not count as opened."""

    def answered(request: HttpRequest) -> HttpResponse:
        if request.path.startswith(STAFF) and request.user.is_authenticated:
            now = int(time.time())
            if _over(request.session, now):
                logout(request)
            elif "HX-Request" not in request.headers:
                _see(request.session, now)
        return get_response(request)

    return answered


def _over(session: SessionBase, now: int) -> bool:
    return now - session.get("begun", now) > LONGEST_S or now - session.get("seen", now) > IDLE_S


def _see(session: SessionBase, now: int) -> None:
    if "begun" not in session:
        session["begun"] = now
    if now - session.get("seen", 0) >= _WRITE_S:
        session["seen"] = now
