"""`make bench-start`: process start to the first frame of the rest screen, and the memory of the whole kiosk."""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kiosk.paths import DataFolder
from kiosk.tour.ears import null_sink
from kiosk.tour.screen import virtual_screen
from kiosk.tour.stage import running_kiosk

RUNS = 7
SETTLED_SECONDS = 4.0
DO_NOTHING = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def one_run(environment: dict[str, str]) -> tuple[float, float]:
    """Seconds to the first frame, megabytes (RSS) once voice, card and shelf are there."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        transcript = folder / "transcript"
        began = time.monotonic()
        kiosk = running_kiosk(environment, DataFolder(folder / "data"), folder / "log", "--transcript", str(transcript))
        with kiosk as process:
            while not transcript.exists() or "\tframe\t" not in transcript.read_text(encoding="utf-8"):
                time.sleep(0.002)
            first = float(transcript.read_text(encoding="utf-8").split("\t", 1)[0]) - began
            time.sleep(SETTLED_SECONDS)
            status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
    memory = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
    return first, memory / 1024


def raw_limit(environment: dict[str, str]) -> float:
    """Seconds for the same Python and Qt to start and do nothing."""
    began = time.monotonic()
    subprocess.run([sys.executable, "-c", DO_NOTHING], env=environment, check=True, capture_output=True)
    return time.monotonic() - began


def main() -> None:
    with null_sink() as ears, virtual_screen(1920, 1080) as screen:
        environment = {**screen.environment, "PULSE_SERVER": ears.environment["PULSE_SERVER"]}
        one_run(environment)
        runs = [(*one_run(environment), raw_limit(environment)) for _ in range(RUNS)]
    frames, memories, limits = zip(*runs, strict=True)
    ratios = [frame / limit for frame, limit in zip(frames, limits, strict=True)]
    print(f"first frame       {_row(frames, 's')}")
    print(f"empty Qt program  {_row(limits, 's')}")
    print(f"ratio             {_row(ratios, '')}")
    print(f"memory, settled   {_row(memories, 'MB')}")


def _row(values: tuple[float, ...] | list[float], unit: str) -> str:
    return (
        f"median {statistics.median(values):7.2f} {unit}  ({min(values):.2f} to {max(values):.2f}, {len(values)} runs)"
    )


if __name__ == "__main__":
    main()
