"""`kiosk voice` says, writes and shows readings, and ends in one plain line when it can't."""

import argparse
import wave
from pathlib import Path

import pytest

from kiosk.commands import voice
from kiosk.exits import CommandEnd, Exit
from kiosk.narration import lessons_say
from kiosk.reading.lexicon import lexicon
from kiosk.voice.recorded import MANIFEST, RATE, clip_file
from kiosk.voice.render import compared, render
from tests.lesson.builders import the_shipped_lesson
from tests.voice.builders import ToneSynthesis


def run(*words: str) -> Exit:
    parser = argparse.ArgumentParser()
    parser.set_defaults(data="/nonexistent")
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


def run_with_data(data: Path, *words: str) -> Exit:
    parser = argparse.ArgumentParser()
    voice.add(parser.add_subparsers(required=True))
    args = parser.parse_args(["voice", *words], argparse.Namespace(data=str(data)))
    return args.run(args)


def test_render_makes_what_is_missing_into_the_data_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """All but one sentence are there already: tones in place of speech, which takes a quarter of a second each."""
    folder = tmp_path / "voices"
    before = compared(folder, lessons_say((the_shipped_lesson(),)), lexicon())
    render(folder, before, ToneSynthesis(rate=RATE), lambda _text: None, keep_stale=False)
    name, gone = next(iter(before.missing.items()))
    clip_file(folder, name).unlink()
    assert run_with_data(tmp_path, "render", "phone-call", "--check") == Exit.FOUND_WRONG
    assert capsys.readouterr().out == f"+ {gone}\n"
    assert run_with_data(tmp_path, "render", "phone-call") == Exit.DONE
    assert capsys.readouterr().out.startswith(f"1/1 {gone}\n{len(before.missing)}の 文が ")
    assert clip_file(folder, name).is_file()


def test_a_lesson_that_is_not_there_is_told_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(CommandEnd) as end:
        run_with_data(tmp_path, "render", "no-lesson")
    assert (end.value.code, "no-lesson" in end.value.line) == (Exit.NOT_THERE, True)


def test_a_folder_whose_list_is_damaged_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_text("{")
    with pytest.raises(CommandEnd) as end:
        run_with_data(tmp_path, "render", "phone-call", "--out", str(tmp_path))
    assert (end.value.code, "消して" in end.value.line) == (Exit.FOUND_WRONG, True)
