"""Whether the sound server can be used, asked before each sound.

Qt 6.11 keeps listing the devices of a PulseAudio that died. It connects anew three seconds later, once: where no server
answers then, it never tries again, and whoever starts a sink without its connection aborts the whole program (an
assertion in libpulse's pa_context_get_state). So it is asked whether this process is connected to the server that
answers now. Where the socket lies: pulse-client.conf(5) and PulseAudio's server lookup; PipeWire's stand-in uses the
same place.
"""

import os
import socket
import stat
import struct
from collections.abc import Iterator, Mapping
from pathlib import Path

_SOCKETS = Path("/proc/self/fd")


class SoundServer:
    """The server that answered when this was made; on systems without one there is nothing to watch."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._path = next((path for path in _places(environment) if _process_at(path) is not None), None)

    def answers(self) -> bool:
        """Takes well under a millisecond; a socket that a service manager watches starts the server again."""
        return self._path is None or _process_at(self._path) is not None

    def connected(self) -> bool:
        """Whether this process has a connection to the very server that answers now."""
        if self._path is None:
            return True
        server = _process_at(self._path)
        return server is not None and any(
            peer == (self._path, server) for peer in map(_peer, _open_sockets()) if peer is not None
        )


def _places(environment: Mapping[str, str]) -> Iterator[str]:
    for address in environment.get("PULSE_SERVER", "").split():
        place = address.rpartition("}")[2].removeprefix("unix:")
        if place.startswith("/"):
            yield place
    if runtime := environment.get("PULSE_RUNTIME_PATH"):
        yield str(Path(runtime, "native"))
    if runtime := environment.get("XDG_RUNTIME_DIR"):
        yield str(Path(runtime, "pulse", "native"))
    yield "/run/pulse/native"


def _process_at(path: str) -> int | None:
    """The process that listens there, 0 where the system does not tell; None where nobody answers."""
    if not hasattr(socket, "AF_UNIX"):
        return None
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asking:
        asking.settimeout(0.2)
        try:
            asking.connect(path)
        except OSError:
            return None
        return _process_behind(asking)


def _process_behind(connected: socket.socket) -> int:
    option = getattr(socket, "SO_PEERCRED", None)
    if option is None:
        return 0
    process, _, _ = struct.unpack("3i", connected.getsockopt(socket.SOL_SOCKET, option, struct.calcsize("3i")))
    return int(process)


def _open_sockets() -> Iterator[int]:
    """File descriptors of this process that are sockets."""
    for name in os.listdir(_SOCKETS):  # noqa: PTH208 (descriptors come and go; a name is enough)
        try:
            if stat.S_ISSOCK(os.fstat(int(name)).st_mode):
                yield int(name)
        except OSError:  # closed meanwhile
            continue


def _peer(descriptor: int) -> tuple[str, int] | None:
    """The path and the process at the other end of a Unix socket; None for any other socket."""
    try:
        with socket.socket(fileno=os.dup(descriptor)) as open_one:
            name = open_one.getpeername() if open_one.family == socket.AF_UNIX else None
            return (name, _process_behind(open_one)) if isinstance(name, str) and name else None
    except OSError:  # not connected, or closed meanwhile
        return None
