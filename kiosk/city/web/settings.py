"""What Django needs for the staff's pages: sessions, sign-in with two proofs, lock-out, templates, headers."""

from datetime import timedelta
from pathlib import Path

HERE = Path(__file__).parent
LONGEST_S = 10 * 3600  # a session ends after a working day, whatever happens
IDLE_S = 30 * 60  # and half an hour after the last page that was opened by hand
TRIES = 5
LOCKED = timedelta(minutes=15)
_CHECKS = ("UserAttributeSimilarityValidator", "CommonPasswordValidator", "NumericPasswordValidator")

APPS = (
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "axes",
)
MIDDLEWARE = (
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "kiosk.city.web.headers.guarded",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "axes.middleware.AxesMiddleware",
    "kiosk.city.web.ending.ending",
)
WEB: dict[str, object] = {
    "MIDDLEWARE": MIDDLEWARE,
    "TEMPLATES": [
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "DIRS": [HERE / "templates"],
            "OPTIONS": {"context_processors": ["kiosk.city.web.door.shown"]},
        }
    ],
    "AUTHENTICATION_BACKENDS": ("axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"),
    "AUTH_PASSWORD_VALIDATORS": [
        {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
        *({"NAME": f"django.contrib.auth.password_validation.{check}"} for check in _CHECKS),
    ],
    "LOGIN_URL": "/staff/sign-in",
    "LOGIN_REDIRECT_URL": "/staff/",
    "SESSION_COOKIE_NAME": "engawa_staff",
    "SESSION_COOKIE_AGE": LONGEST_S,
    "SESSION_EXPIRE_AT_BROWSER_CLOSE": True,
    "SESSION_COOKIE_SECURE": True,
    "SESSION_COOKIE_SAMESITE": "Lax",
    "CSRF_COOKIE_SECURE": True,
    "CSRF_COOKIE_HTTPONLY": True,
    "CSRF_FAILURE_VIEW": "kiosk.city.web.broken.not_from_here",
    "SECURE_HSTS_SECONDS": 365 * 24 * 3600,  # said over HTTPS only
    "SECURE_REFERRER_POLICY": "same-origin",
    "X_FRAME_OPTIONS": "DENY",
    "OTP_TOTP_ISSUER": "Engawa",
    # Who tried is counted in memory and nowhere written down: no table of names and addresses comes about.
    "CACHES": {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}},
    "MIGRATION_MODULES": {"axes": None},
    "AXES_HANDLER": "axes.handlers.cache.AxesCacheHandler",
    "AXES_FAILURE_LIMIT": TRIES,
    "AXES_COOLOFF_TIME": LOCKED,
    "AXES_LOCKOUT_PARAMETERS": ["username"],  # behind a proxy all come from one address
    "AXES_RESET_ON_SUCCESS": True,
    "AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT": False,
    "AXES_LOCKOUT_CALLABLE": "kiosk.city.web.broken.locked",
    "AXES_ENABLE_ADMIN": False,
}
