"""Whether the sound server still answers, asked before each sound.

Qt 6.11 keeps listing the devices of a PulseAudio that died, and starting a sink then aborts the whole program (an
assertion in libpulse's pa_context_get_state). A server that was restarted is fine. Where the socket lies:
pulse-client.conf(5) and PulseAudio's server lookup; PipeWire's stand-in uses the same place.
"""

import os
import socket
from collections.abc import Iterator, Mapping
from pathlib import Path


class SoundServer:
    """The server that answered when this was made; on systems without one there is nothing to watch."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._path = next((path for path in _places(environment) if _answers(path)), None)

    def answers(self) -> bool:
        """Takes well under a millisecond; a socket that a service manager watches starts the server again."""
        return self._path is None or _answers(self._path)


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


def _answers(path: str) -> bool:
    if not hasattr(socket, "AF_UNIX"):
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asking:
        asking.settimeout(0.2)
        try:
            asking.connect(path)
        except OSError:
            return False
    return True
