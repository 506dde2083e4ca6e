"""Talks to the city's server; whatever goes wrong comes back as a reason, within a time limit."""

import ssl
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from types import TracebackType
from typing import Self

import httpx2
import truststore

LARGEST_ANSWER = 64 * 1024  # bytes; every answer of the device API but the board is far smaller


class Why(StrEnum):
    """Why the city did not answer as it should; nothing was lost, it is tried again."""

    NO_CONNECTION = "no_connection"
    TIMED_OUT = "timed_out"
    NOT_TRUSTED = "not_trusted"  # the certificate is nobody's that this machine trusts
    NOT_THE_CITY = "not_the_city"  # somebody else answered: a log-in page of the network, for one
    CITY_BUSY = "city_busy"
    CITY_FULL = "city_full"


class NoAnswer(Exception):
    """The city could not be asked."""

    def __init__(self, why: Why) -> None:
        super().__init__(str(why))
        self.why = why


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: to connect, between two pieces of an answer, and for a whole question with its answer."""

    connect: float = 5.0
    silence: float = 15.0
    whole: float = 60.0


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer, from whomever."""

    status: int
    body: bytes
    tag: str = ""  # the ETag: how the other side calls this content


class City:
    """An open line to the server at `url`; use it as a context manager."""

    def __init__(self, url: str, patience: Patience) -> None:
        self._url = url
        self._patience = patience
        self._client = httpx2.Client(
            verify=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
            timeout=httpx2.Timeout(patience.silence, connect=patience.connect),
            headers={"accept-encoding": "identity"},
            follow_redirects=False,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._client.close()

    def get(self, path: str, tag: str = "", largest: int = LARGEST_ANSWER) -> Answer:
        """`tag`: of what is here already, then a bare 304 may come; `largest`: bytes. Raises `NoAnswer`."""
        known = {"if-none-match": tag} if tag else {}
        return self._ask(self._client.build_request("GET", self._url + path, headers=known), largest)

    def get_range(self, path: str, first: int, length: int) -> bytes:
        """At most `length` bytes of a file, from byte `first` on. Raises `NoAnswer`, also for anything but the file."""
        wanted = {"range": f"bytes={first}-{first + length - 1}"}
        request = self._client.build_request("GET", self._url + path, headers=wanted)
        with _reasons():
            response = self._client.send(request, stream=True)
            try:
                begins = response.headers.get("content-range", "").startswith(f"bytes {first}-")
                if response.status_code != 206 or not begins:
                    raise NoAnswer(Why.CITY_BUSY if response.status_code >= 500 else Why.NOT_THE_CITY)
                return _read(response, time.monotonic() + self._patience.whole, length)
            finally:
                response.close()

    def post(self, path: str, body: bytes, kind: str) -> Answer:
        """`kind` is the media type of `body`; raises `NoAnswer`."""
        return self._ask(
            self._client.build_request("POST", self._url + path, content=body, headers={"content-type": kind})
        )

    def _ask(self, request: httpx2.Request, largest: int = LARGEST_ANSWER) -> Answer:
        end = time.monotonic() + self._patience.whole
        with _reasons():
            response = self._client.send(request, stream=True)
            try:
                body = _read(response, end, largest)
                return Answer(response.status_code, body, response.headers.get("etag", "")[:100])
            finally:
                response.close()


def _read(response: httpx2.Response, end: float, largest: int) -> bytes:
    body = bytearray()
    for piece in response.iter_raw():
        body += piece
        if len(body) > largest:
            raise NoAnswer(Why.NOT_THE_CITY)
        if time.monotonic() > end:
            raise NoAnswer(Why.TIMED_OUT)
    return bytes(body)


@contextmanager
def _reasons() -> Generator[None]:
    try:
        yield
    except httpx2.TimeoutException as error:
        raise NoAnswer(Why.TIMED_OUT) from error
    except (httpx2.RemoteProtocolError, httpx2.DecodingError) as error:
        raise NoAnswer(Why.NOT_THE_CITY) from error
    except (httpx2.HTTPError, httpx2.InvalidURL, UnicodeError, OSError) as error:
        raise NoAnswer(Why.NOT_TRUSTED if _is_about_trust(error) else Why.NO_CONNECTION) from error


def _is_about_trust(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
