"""Runs the server until it is told to end (SIGTERM, SIGINT)."""

# pyright: basic
# (gunicorn carries no types)

import socket

from django.core.wsgi import get_wsgi_application
from django.db import connections
from gunicorn.app.base import BaseApplication

from kiosk.exits import CommandEnd, Exit

_THREADS = 48  # more than batches are let in, so that there is always one to say no; each may hold a database line
_ENDING_S = 10
_BACKLOG = 1024  # connections that the system holds until we come to them: a town's kiosks at one moment


class _Server(BaseApplication):
    """One worker of several threads: SQLite has one writer anyway."""

    def __init__(self, listening: socket.socket) -> None:
        self._host, self._port = listening.getsockname()[:2]
        self._handle = listening.detach()  # gunicorn closes what it is given
        super().__init__()

    def load_config(self) -> None:
        chosen = {
            "bind": f"fd://{self._handle}",
            "worker_class": "gthread",
            "threads": _THREADS,
            "graceful_timeout": _ENDING_S,
            "preload_app": True,
            "loglevel": "error",
            "control_socket_disable": True,
            "proc_name": "kiosk-city",
            "when_ready": self._say_where,
        }
        for name, value in chosen.items():
            self.cfg.set(name, value)

    def load(self) -> object:
        return get_wsgi_application()

    def _say_where(self, _arbiter: object) -> None:
        host = f"[{self._host}]" if ":" in self._host else self._host
        print(f"listening on http://{host}:{self._port}", flush=True)


def serve(host: str, port: int) -> None:
    """Serves the device API on `host`; `port` 0 takes a free one. Says where on stdout, then runs."""
    try:
        listening = socket.create_server(
            (host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET, backlog=_BACKLOG
        )
    except (OSError, OverflowError) as error:
        line = f"{host} の {port}番は 使えません。--port で 別の 番号を えらんでください"
        raise CommandEnd(Exit.FOUND_WRONG, line) from error
    connections.close_all()  # none may cross the fork
    _Server(listening).run()
