"""The shelf: shipped and dropped lessons, a broken one left out with its problem."""

from pathlib import Path

from kiosk.lesson.shelf import read_shelf
from tests.lesson.builders import ROOT
from tests.lesson.test_package import TEMPLATE

SHIPPED = ROOT / "lessons"


def a_folder(root: Path, name: str, source: str = TEMPLATE) -> Path:
    folder = root / name
    folder.mkdir(parents=True)
    (folder / "lesson.toml").write_text(source, "utf-8")
    return folder


def test_shipped_lessons_are_there_without_a_data_folder(tmp_path: Path) -> None:
    shelf = read_shelf(SHIPPED, tmp_path / "lessons")
    assert shelf.lesson("phone-call") is not None
    assert shelf.lesson("_template") is None
    assert shelf.problems == ()


def test_a_dropped_lesson_appears_and_a_broken_one_is_left_out_with_its_problem(tmp_path: Path) -> None:
    a_folder(tmp_path, "my-clock")
    a_folder(tmp_path, "broken", "title = 3")
    shelf = read_shelf(SHIPPED, tmp_path)
    numbers = [lesson.catalogue for lesson in shelf.lessons]
    assert shelf.lessons[0].id == "my-clock"
    assert numbers == sorted(numbers), "in the order of the catalogue"
    assert {problem.file for problem in shelf.problems} == {"broken/lesson.toml"}


def test_a_dropped_lesson_takes_the_place_of_the_shipped_one_when_it_is_sound(tmp_path: Path) -> None:
    folder = a_folder(tmp_path, "phone-call")
    newer = read_shelf(SHIPPED, tmp_path).lesson("phone-call")
    assert newer is not None and newer.title == "時計を 見る"
    (folder / "lesson.toml").write_bytes(b"\x00")
    shelf = read_shelf(SHIPPED, tmp_path)
    kept = shelf.lesson("phone-call")
    assert kept is not None and kept.catalogue == "L06"
    assert shelf.problems


def test_links_files_and_hidden_folders_are_not_lessons(tmp_path: Path) -> None:
    real = a_folder(tmp_path / "elsewhere", "real")
    dropped = tmp_path / "dropped"
    a_folder(dropped, ".hidden")
    (dropped / "linked").symlink_to(real)
    (dropped / "file").write_text("x")
    (dropped / "empty").mkdir()
    shelf = read_shelf(tmp_path / "nothing", dropped)
    assert shelf.lessons == ()
    assert shelf.problems == ()
