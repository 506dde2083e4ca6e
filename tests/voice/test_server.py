"""The sound server is found where programs look for it, and its death is noticed."""

import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.voice.server import SoundServer


@pytest.fixture
def folder() -> Iterator[Path]:
    """A short path: names of sockets hold about 100 characters."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


def a_server(path: Path) -> socket.socket:
    path.parent.mkdir(parents=True, exist_ok=True)
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(path))
    server.listen()
    return server


def test_a_server_named_in_the_environment_is_watched(folder: Path) -> None:
    server = a_server(folder / "native")
    sound = SoundServer({"PULSE_SERVER": f"{{0123}}unix:{folder / 'native'}"})
    assert sound.answers()
    server.close()
    assert not sound.answers()


def test_a_server_that_comes_back_is_not_the_one_that_was_connected_to(folder: Path) -> None:
    path = folder / "pulse" / "native"
    server = a_server(path)
    sound = SoundServer({"XDG_RUNTIME_DIR": str(folder)})
    assert not sound.connected()
    with socket.socket(socket.AF_UNIX) as ours:
        ours.connect(str(path))
        assert sound.connected()
    assert not sound.connected()
    server.close()
    assert not sound.answers()
    assert not sound.connected()


def test_where_no_server_ever_was_there_is_nothing_to_watch(folder: Path) -> None:
    assert SoundServer({"PULSE_SERVER": f"unix:{folder / 'nothing'}", "XDG_RUNTIME_DIR": str(folder)}).answers()
