"""`kiosk voice` says, writes and shows readings, and ends in one plain line when it can't."""

import argparse
import wave
from pathlib import Path

import pytest

from kiosk.commands import voice
from kiosk.exits import CommandEnd, Exit


def run(*words: str) -> Exit:
    parser = argparse.ArgumentParser()
    voice.add(parser.add_subparsers(required=True))
    args = parser.parse_args(["voice", *words])
    return args.run(args)


def test_reading_prints_the_kana_of_each_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("reading", "｜行方《なめがた》様です。番号は 188 です。") == Exit.DONE
    assert capsys.readouterr().out == "ナメガタサマデス、\nバンゴーワイチハチハチデス、\n"


def test_say_writes_a_wav_file(tmp_path: Path) -> None:
    assert run("say", "電話です。", "--out", str(tmp_path / "a.wav"), "--speed", "7") == Exit.DONE
    with wave.open(str(tmp_path / "a.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 48000)
        assert 0.2 < file.getnframes() / 48000 < 1.0


def test_a_file_that_cannot_be_written_is_told_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(CommandEnd) as end:
        run("say", "電話です。", "--out", str(tmp_path / "no folder" / "a.wav"))
    assert end.value.code == Exit.FOUND_WRONG
    assert "書けません" in end.value.line


@pytest.mark.parametrize("verb", ["say", "reading"])
def test_nothing_to_say_is_wrong_use(verb: str) -> None:
    with pytest.raises(CommandEnd) as end:
        run(verb, " ")
    assert end.value.code == Exit.NOT_THERE


@pytest.mark.parametrize("speed", ["0", "8", "49", "201", "fast"])
def test_a_speed_that_is_not_there_is_wrong_use(speed: str) -> None:
    with pytest.raises(SystemExit) as end:
        run("say", "はい", "--speed", speed)
    assert end.value.code == Exit.NOT_THERE


def test_render_says_that_it_is_not_there_yet() -> None:
    with pytest.raises(CommandEnd) as end:
        run("render")
    assert end.value.code == Exit.NOT_THERE
