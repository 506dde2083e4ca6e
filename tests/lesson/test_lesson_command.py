"""`kiosk lesson`: list, play, record, check; every failure is one line."""

import argparse
from pathlib import Path

import pytest

from kiosk.commands import lesson as command
from kiosk.exits import CommandEnd, Exit
from kiosk.phone.skin import Skin
from tests.lesson.test_package import TEMPLATE


def run(data: Path, *words: str) -> Exit:
    parser = argparse.ArgumentParser()
    command.add(parser.add_subparsers())
    args = parser.parse_args(["lesson", *words])
    args.data = str(data)
    return args.run(args)


def test_list_names_the_shipped_lesson(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "list") is Exit.DONE
    assert "phone-call\tL06\t電話を かける・切る" in capsys.readouterr().out


def test_list_tells_of_a_broken_lesson_and_shows_the_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "lessons" / "broken").mkdir(parents=True)
    (tmp_path / "lessons" / "broken" / "lesson.toml").write_bytes(b"\xff\x00")
    assert run(tmp_path, "list") is Exit.FOUND_WRONG
    out, err = capsys.readouterr()
    assert "phone-call" in out
    assert "broken/lesson.toml" in err


def test_play_prints_all_four_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "play", "phone-call") is Exit.DONE
    out = capsys.readouterr().out
    for words in ("みる", "いっしょに", "ひとりで", "ためす", "輪: 電話を 切る 赤い ボタン", "相手の 声: もしもし"):
        assert words in out
    assert "｜" not in out
    assert out.count("おわりまで できました") == 4
    assert list(tmp_path.iterdir()) == [], "a play that is not recorded leaves nothing behind"


def test_play_of_one_pass(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "play", "phone-call", "--pass", "trial") is Exit.DONE
    assert capsys.readouterr().out.count("## ") == 1


def test_play_in_another_skin_says_the_words_of_that_skin(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "play", "phone-call", "--pass", "together", "--skin", "raku") is Exit.DONE
    assert "下から 2段目の 左を 見てください。" in capsys.readouterr().out


def test_every_skin_can_be_asked_for() -> None:
    assert tuple(skin.value for skin in Skin) == command.SKINS


def test_record_stores_what_a_visit_would(tmp_path: Path) -> None:
    import json
    import sqlite3

    assert run(tmp_path, "play", "phone-call", "--pass", "together", "--record") is Exit.DONE
    with sqlite3.connect(tmp_path / "engawa.db") as db:
        rows = db.execute("select lesson, part, steps, hints, wrong from lesson_finished").fetchall()
    db.close()
    assert [(*row[:4], json.loads(row[4])) for row in rows] == [("phone-call", "together", 6, 0, {})]


def test_an_unknown_lesson_is_one_line_with_a_near_name(tmp_path: Path) -> None:
    with pytest.raises(CommandEnd, match="phone-call では ありませんか") as end:
        run(tmp_path, "play", "phone-cal")
    assert end.value.code is Exit.NOT_THERE


def test_a_broken_lesson_is_not_played_and_says_what_to_write(tmp_path: Path) -> None:
    (tmp_path / "lessons" / "broken").mkdir(parents=True)
    (tmp_path / "lessons" / "broken" / "lesson.toml").write_text("title = 3")
    with pytest.raises(CommandEnd, match=r"^broken/lesson\.toml") as end:
        run(tmp_path, "play", "broken")
    assert end.value.code is Exit.FOUND_WRONG


def test_check_finds_nothing_in_what_is_shipped(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "check") is Exit.DONE
    assert "直す ところは ありません" in capsys.readouterr().out


def test_check_of_a_path_prints_every_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "my-lesson"
    folder.mkdir()
    broken = TEMPLATE.replace('tap = "home.clock"', 'tap = "home.clok"')
    (folder / "lesson.toml").write_text(broken, "utf-8")
    assert run(tmp_path, "check", str(folder / "lesson.toml")) is Exit.FOUND_WRONG
    assert "home.clock では ありませんか" in capsys.readouterr().out


NOWHERE = [("new", "Große"), ("new", "phone-call"), ("preview", "nowhere"), ("check", "nowhere")]


@pytest.mark.parametrize("words", NOWHERE)
def test_what_is_not_there_says_so_in_one_line(tmp_path: Path, words: tuple[str, ...]) -> None:
    with pytest.raises(CommandEnd) as end:
        run(tmp_path, *words)
    assert end.value.code is Exit.NOT_THERE
    assert "\n" not in end.value.line


def test_new_makes_a_sound_lesson_in_the_data_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "new", "my-lesson") is Exit.DONE
    out = capsys.readouterr().out
    assert str(tmp_path / "lessons" / "my-lesson") in out
    assert "kiosk lesson preview my-lesson" in out
    assert run(tmp_path, "check", "my-lesson") is Exit.DONE
    assert run(tmp_path, "list") is Exit.DONE
    assert "my-lesson\tL00" in capsys.readouterr().out
    with pytest.raises(CommandEnd, match="もう あります"):
        run(tmp_path, "new", "my-lesson")


def test_new_where_nothing_can_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "lessons").write_text("a file stands in the way")
    with pytest.raises(CommandEnd, match="書けません") as end:
        run(tmp_path, "new", "my-lesson")
    assert end.value.code is Exit.FOUND_WRONG


def test_check_warns_of_facts_nobody_checked_for_a_year_and_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(tmp_path, "new", "my-lesson")
    shelf = tmp_path / "lessons"
    facts = '[fare]\ntext = "100円"\nsource = "市の 交通課"\nchecked = 2001-02-03\n'
    (shelf / "facts.toml").write_text(facts, "utf-8")
    file = shelf / "my-lesson" / "lesson.toml"
    capsys.readouterr()
    assert run(tmp_path, "check", "my-lesson") is Exit.DONE
    assert "お知らせ" not in capsys.readouterr().out, "this lesson does not use it"
    file.write_text(file.read_text("utf-8").replace("時計の 絵に さわります。", "{fact:fare} です。"), "utf-8")
    assert run(tmp_path, "check", "my-lesson") is Exit.DONE
    assert "お知らせ: facts.toml: [fare]「100円」は、2001-02-03 に たしかめた きりです。" in capsys.readouterr().out


def test_names_can_be_looked_up_by_what_they_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "names", "電話を 切る") is Exit.DONE
    assert capsys.readouterr().out == "# 場所\ndialer.hangup\t電話を 切る 赤い ボタン\n"
    assert run(tmp_path, "names", "dialer.call") is Exit.DONE
    assert "# ようす\ndialer.call\tはじめは「none」\n" in capsys.readouterr().out
    with pytest.raises(CommandEnd, match="合う 名前は ありません"):
        run(tmp_path, "names", "ペンギン")
