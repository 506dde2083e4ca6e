"""Enrolled kiosks, batches, and servers that are not the city."""

import socket
import ssl
import threading
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from kiosk.store.chain import START, last_link
from kiosk.store.database import Database
from kiosk.store.enrolment import Enrolment, enrol, stream_to_enrol
from kiosk.sync.client import Patience
from kiosk.sync.enrol import join
from kiosk.sync.outcome import Enrolled
from kiosk.sync.seal import new_secret
from kiosk.sync.wire.batch import Header, encode
from kiosk.tour.town import Town
from kiosk.visit.result import Result
from tests.store.builders import a_database, a_moment

IMPATIENT = Patience(connect=1.0, silence=0.5, whole=1.5)
A_STREAM = "019aa000-0000-7000-8000-000000000001"


def a_kiosk(folder: Path, city: Town, results: Iterable[Result] = ()) -> Database:
    """A kiosk that belongs to `city`, with `results` waiting."""
    db = a_database(folder, results)
    assert isinstance(join(db, city.url, city.code()), Enrolled)
    return db


def a_kiosk_sent_to(folder: Path, url: str, results: Iterable[Result], city_key: bytes = bytes(32)) -> Database:
    """A kiosk that believes its city is at `url`."""
    db = a_database(folder, results)
    stream = stream_to_enrol(db)
    enrol(db, Enrolment(url, "1", "1", "1", city_key, new_secret()), stream, a_moment().wall)
    return db


def a_line(seq: int) -> bytes:
    return (
        b'{"seq":%d,"kind":"card.looked","v":1,"at":"2026-11-21T00:03:11.204Z","boot":3,"mono":7,'
        b'"body":{"state":"ready"}}' % seq
    )


def a_header(lines: tuple[bytes, ...], first: int = 1, prev: bytes = START) -> Header:
    return Header(
        tenant="1",
        site="1",
        kiosk="1",
        stream=A_STREAM,
        first=first,
        last=first + len(lines) - 1,
        prev=prev,
        head=last_link(prev, lines),
        n=len(lines),
        sent_wall="2026-11-21T00:03:11.204Z",
        sent_mono=7,
        boot=3,
        app="0.1.0",
    )


def a_batch(secret: bytes, first: int = 1, last: int = 5, prev: bytes = START) -> bytes:
    lines = tuple(a_line(seq) for seq in range(first, last + 1))
    return encode(a_header(lines, first, prev), lines, secret)


@contextmanager
def answering(status: int, body: bytes, heard: list[bytes] | None = None, **headers: str) -> Generator[str]:
    """A server that gives the same answer to everything, and keeps what was posted in `heard`; its URL."""

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_POST(self) -> None:
            posted = self.rfile.read(int(self.headers["Content-Length"]))
            if heard is not None:
                heard.append(posted)
            self.do_GET()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Answer) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def saying(*pieces: bytes, pause: float = 0.0) -> Generator[str]:
    """A listener that says `pieces` with a pause before each, whatever it hears, and then keeps the line open."""
    over = threading.Event()

    def talk(listening: socket.socket) -> None:
        listening.settimeout(0.05)
        lines: list[socket.socket] = []
        while not over.is_set():
            try:
                line, _ = listening.accept()
            except TimeoutError:
                continue
            lines.append(line)
            for piece in pieces:
                if over.wait(pause):
                    break
                try:
                    line.sendall(piece)
                except OSError:
                    break
        for line in lines:
            line.close()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=talk, args=(listening,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            over.set()
            thread.join()


@contextmanager
def self_signed(folder: Path) -> Generator[str]:
    """The URL of a server whose certificate for 127.0.0.1 it made itself."""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    here = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    begun = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    dated = begun.serial_number(1).not_valid_before(now).not_valid_after(now + timedelta(days=1))
    pem = folder / "self.pem"
    pem.write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        + dated.add_extension(here, critical=False).sign(key, SHA256()).public_bytes(Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    with ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"https://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def nobody() -> Generator[str]:
    """The URL of a port at which nobody listens: it is held, but never opened."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{held.getsockname()[1]}"
