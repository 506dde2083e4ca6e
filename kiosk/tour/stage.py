"""Everything a tour happens on: a virtual screen, sound, a reader and a city, with the kiosk itself in the middle."""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Generator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from kiosk.paths import DataFolder
from kiosk.tour.ears import null_sink
from kiosk.tour.eyes import eyes_on
from kiosk.tour.hands import Hands
from kiosk.tour.reader import virtual_reader
from kiosk.tour.screen import virtual_screen
from kiosk.tour.spoken import Spoken
from kiosk.tour.town import town
from kiosk.tour.walk import NotDone, Walk, walk

END_SECONDS = 10.0
APPLICATION = "engawa"


@contextmanager
def running_kiosk(
    environment: Mapping[str, str], data: DataFolder, log: Path, *more: str
) -> Generator[subprocess.Popen[bytes]]:
    """The kiosk as a program of its own, told to end (SIGTERM) and reaped when the block ends."""
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "run", "--data", str(data.root), *more],
            env=dict(environment),
            stdout=out,
            stderr=subprocess.STDOUT,
        )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def tour(pictures: Path, size: tuple[int, int], tell: Callable[[str], None]) -> None:
    """The whole tour; pictures, transcript and sound go to `pictures`. Raises what did not happen."""
    pictures.mkdir(parents=True, exist_ok=True)
    for old in (*pictures.glob("*.png"), *pictures.glob("spoken/*.wav")):
        old.unlink()
    transcript = pictures / "transcript.tsv"
    transcript.unlink(missing_ok=True)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="engawa-tour-")))
        data = DataFolder(folder / "kiosk")
        place = stack.enter_context(town(folder / "city"))
        place.enroll(data)
        reader = stack.enter_context(virtual_reader())
        ears = stack.enter_context(null_sink())
        screen = stack.enter_context(virtual_screen(*size))
        environment = {**screen.environment, **reader.environment, **ears.environment}
        environment["XDG_RUNTIME_DIR"] = screen.environment["XDG_RUNTIME_DIR"]
        sound = pictures / "spoken.wav"
        with ears.record(sound) as recording:
            process = stack.enter_context(
                running_kiosk(environment, data, pictures / "kiosk.log", "--transcript", str(transcript))
            )
            eyes = stack.enter_context(eyes_on(APPLICATION, screen.environment))
            here = Walk(
                screen=screen,
                eyes=eyes,
                hands=Hands(screen.environment),
                spoken=Spoken(transcript),
                reader=reader,
                town=place,
                pictures=pictures,
                tell=tell,
            )
            walk(here)
            if process.poll() is not None:
                raise NotDone(f"the kiosk ended by itself (exit code {process.returncode})")
        _keep_what_was_said(here.spoken, sound, recording.began, pictures, tell)


def _keep_what_was_said(spoken: Spoken, sound: Path, began: float, pictures: Path, tell: Callable[[str], None]) -> None:
    sentences = spoken.sentences()
    if not sentences:
        raise NotDone("nothing was said")
    said = "".join(f"{number:03} {sentence.text}\n" for number, sentence in enumerate(sentences, start=1))
    (pictures / "spoken.txt").write_text(said, encoding="utf-8")
    count = spoken.cut(sound, began, pictures / "spoken")
    tell(f"{count} sentences: {pictures / 'spoken.txt'}")
