"""The device API `/d/v1`: what a kiosk may ask of its city.

A batch needs no log-in: the kiosk's signature over the file is its proof, by network as on a stick.
"""

import re
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from functools import wraps
from typing import assert_never

from django.db import Error
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_GET, require_POST

from kiosk.city import board as boards
from kiosk.city import packs, people, tenants
from kiosk.city.admission import Admission, Crowded
from kiosk.city.enrolment import let_in
from kiosk.city.ingest import JAPAN, Bad, Foreign, Ingested, Missing, Revoked, Took, Unknown, ingest, standing
from kiosk.city.settings import keys
from kiosk.city.stand import Way
from kiosk.sync.wire.batch import LARGEST_FILE, Fault
from kiosk.sync.wire.enrolment import read_request, write_answer
from kiosk.sync.wire.fields import Nonsense
from kiosk.sync.wire.sealed import LARGEST_SEALED, write_taken

_LARGEST_REQUEST = 4096  # bytes
_RANGE = re.compile(r"bytes=(\d{1,12})-(\d{0,12})")
_ADMISSION = Admission(at_once=4, waiting=32)  # a batch in work takes up to 30 MB, one that waits 1 MB
_RETRY_AFTER = {"Retry-After": "30"}
_FAULT_STATUS = {Fault.TOO_LARGE: 413, Fault.TOO_NEW: 426}

View = Callable[..., HttpResponse]


class _TooLarge(Exception):
    """The body is longer than this view takes."""


def _answering(view: View) -> View:
    """Turns what the database, the sender's size or a crowd does to us into an answer."""

    @wraps(view)
    def guarded(request: HttpRequest, **named: str) -> HttpResponse:
        try:
            return view(request, **named)
        except _TooLarge:
            return JsonResponse({"type": "too_large"}, status=413)
        except Crowded:
            return JsonResponse({"type": "busy"}, status=503, headers=_RETRY_AFTER)
        except Error as error:
            if _is_full(error):
                return JsonResponse({"type": "full"}, status=507)
            return JsonResponse({"type": "busy"}, status=503, headers=_RETRY_AFTER)

    return guarded


@require_POST
@_answering
def enroll(request: HttpRequest) -> HttpResponse:
    """One-time code and public key in; names and the city's key out."""
    try:
        wish = read_request(_body(request, _LARGEST_REQUEST))
    except Nonsense as nonsense:
        return JsonResponse({"type": "bad", "about": nonsense.about}, status=422)
    answer = let_in(wish, datetime.now(UTC))
    if answer is None:
        return JsonResponse({"type": "code"}, status=403)
    return HttpResponse(write_answer(answer), content_type="application/json")


@require_POST
@_answering
def batches(request: HttpRequest) -> HttpResponse:
    """A batch file in; a signed receipt out."""
    file = _body(request, LARGEST_FILE)  # first, so that a slow line holds no place
    with _ADMISSION.entry():
        return _told(ingest(file, Way.NETWORK))


@require_GET
@_answering
def streams(_request: HttpRequest, *, stream: str) -> HttpResponse:
    """The signed receipt of a stream as it stands."""
    receipt = standing(stream)
    return _told(Unknown()) if receipt is None else JsonResponse({"type": "receipt", **receipt})


@require_GET
@_answering
def board(request: HttpRequest, *, tenant: str) -> HttpResponse:
    """The signed board; 304 for a kiosk that has this version of this day."""
    number = _tenant(tenant)
    if number is None:
        return _told(Unknown())
    now = datetime.now(JAPAN)
    tag = {"ETag": boards.tag(number, now)}
    if request.headers.get("If-None-Match") == tag["ETag"]:
        return HttpResponse(status=304, headers=tag)
    return HttpResponse(boards.board(number, now), content_type="application/json", headers=tag)


@require_GET
@_answering
def blob(request: HttpRequest, *, tenant: str, digest: str) -> HttpResponse:
    """A file under its SHA-256; a part of it for a kiosk that has its beginning (RFC 9110, one range)."""
    number = _tenant(tenant)
    size = 0 if number is None else packs.size(number, digest)
    if number is None or not size:
        return _told(Unknown())
    asked = _RANGE.fullmatch(request.headers.get("Range", ""))
    first, last = (int(asked[1]), min(int(asked[2] or size), size - 1)) if asked else (0, size - 1)
    if first > last:
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    data = packs.part(number, digest, first, last - first + 1)
    told = {"Content-Range": f"bytes {first}-{last}/{size}"} if asked else {"Accept-Ranges": "bytes"}
    return HttpResponse(data, status=206 if asked else 200, content_type="application/octet-stream", headers=told)


@require_POST
@_answering
def sealed(request: HttpRequest, *, tenant: str) -> HttpResponse:
    """What a person left under a consent that a batch has told of; the city's signed word out."""
    number = _tenant(tenant)
    digest = None if number is None else people.take_sealed(number, _body(request, LARGEST_SEALED))
    return _told(Unknown()) if digest is None else JsonResponse(write_taken(digest, keys().signing))


def not_found(_request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001  (Django's name)
    """Any other path."""
    return JsonResponse({"type": "not_found"}, status=404)


def bad_request(_request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001  (Django's name)
    """A request that Django itself can't read."""
    return JsonResponse({"type": "bad"}, status=400)


def broken(_request: HttpRequest) -> HttpResponse:
    """A mistake of ours."""
    return JsonResponse({"type": "broken"}, status=500, headers=_RETRY_AFTER)


def _told(result: Ingested) -> HttpResponse:
    match result:
        case Took(_, receipt):
            return JsonResponse({"type": "receipt", **receipt})
        case Missing(receipt):
            return JsonResponse({"type": "gap", **receipt}, status=409)
        case Foreign(receipt):
            return JsonResponse({"type": "fork", **receipt}, status=409)
        case Revoked(receipt):
            return JsonResponse({"type": "revoked", **receipt}, status=410)
        case Unknown():
            return JsonResponse({"type": "unknown"}, status=404)
        case Bad(fault, about):
            status = _FAULT_STATUS.get(fault, 422)
            kind = str(fault) if fault in _FAULT_STATUS else "bad"
            return JsonResponse({"type": kind, "fault": fault, "about": about}, status=status)
        case _:
            assert_never(result)


def _body(request: HttpRequest, largest: int) -> bytes:
    """The whole body; refused by its announced length before a byte is read."""
    if int(request.META.get("CONTENT_LENGTH") or 0) > largest:
        raise _TooLarge
    return request.read(largest)


def _tenant(written: str) -> int | None:
    """The number of a town that is here."""
    number = int(written) if written.isascii() and written.isdigit() and len(written) < 5 else 0
    return number if number and tenants.known(number) else None


def _is_full(error: Error) -> bool:
    cause = error.__cause__
    if isinstance(cause, sqlite3.Error):
        return cause.sqlite_errorcode & 0xFF == sqlite3.SQLITE_FULL
    return getattr(cause, "sqlstate", "") == "53100"  # PostgreSQL: disk_full
