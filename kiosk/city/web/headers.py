"""What every answer says about itself: nothing from elsewhere is loaded, and no page of the staff is kept."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

STAFF = "/staff/"
_POLICY = "; ".join(
    (
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)
_PERMISSIONS = "camera=(), microphone=(), geolocation=()"

Answering = Callable[[HttpRequest], HttpResponse]


def guarded(get_response: Answering) -> Answering:
    """Django's middleware of these headers."""

    def answered(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response["Content-Security-Policy"] = _POLICY
        response["Permissions-Policy"] = _PERMISSIONS
        if request.path.startswith(STAFF):
            response["Cache-Control"] = "no-store"
        return response

    return answered
