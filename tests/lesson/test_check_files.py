"""Checking what lies in a lesson's folder: data only, small, described, nothing that leads out."""

from pathlib import Path

import pytest

from kiosk.lesson.check_files import LARGEST, LARGEST_PICTURE, check_files, leads_out
from kiosk.lesson.model import Picture

PNG = b"\x89PNG\r\n\x1a\n"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "my-lesson"
    (path / "images").mkdir(parents=True)
    (path / "lesson.toml").write_text("", "utf-8")
    return path


def told(folder: Path, *pictures: str) -> str:
    listed = [Picture(file=name, says="駅の 入口です。") for name in pictures]
    return "\n".join(map(str, check_files(folder, listed)))


def test_a_described_picture_and_plain_files_are_fine(folder: Path) -> None:
    (folder / "images" / "eki.png").write_bytes(PNG)
    (folder / "images" / "map.svg").write_bytes(SVG)
    (folder / "notes.md").write_text("メモ", "utf-8")
    (folder / ".DS_Store").write_bytes(b"\0")
    assert told(folder, "images/eki.png", "images/map.svg") == ""


def test_a_picture_without_description_is_told_with_the_line_to_write(folder: Path) -> None:
    (folder / "images" / "eki.png").write_bytes(PNG)
    says = told(folder)
    assert says.startswith("my-lesson/images/eki.png: 絵の 説明が ありません。")
    assert '"images/eki.png" = "絵の 説明"' in says


def test_large_files_are_told(folder: Path) -> None:
    (folder / "images" / "eki.png").write_bytes(PNG + bytes(LARGEST_PICTURE))
    (folder / "notes.md").write_bytes(b"a" * (LARGEST + 1))
    says = told(folder, "images/eki.png")
    assert "1 MB より 大きい" in says
    assert "notes.md: 256 KB より 大きい" in says


@pytest.mark.parametrize("name", ["../eki.png", "/etc/eki.png", "C:/eki.png", "images\\eki.png", "a/../../b.png", "\0"])
def test_a_path_that_leaves_the_folder_is_told(folder: Path, name: str) -> None:
    assert leads_out(name)
    assert "フォルダーの 外へ 出る" in told(folder, name)


def test_a_link_is_told_whatever_it_leads_to(folder: Path) -> None:
    (folder / "notes.md").symlink_to("/etc/hostname")
    (folder / "more").symlink_to(folder.parent)
    assert told(folder).count("近道です。") == 2


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("run.sh", b"#!/bin/sh\n"),
        ("run.md", b"#!/bin/sh\n"),
        ("eki.png", b"\x7fELF\x02"),
        ("eki.exe", b"MZ"),
        ("page.qml", b"import QtQuick"),
        ("page.html", b"<p>"),
        ("run", b""),
        ("eki.png", b"GIF89a"),
        ("eki.svg", SVG.replace(b"<path", b"<script>x</script><path")),
        ("eki.svg", SVG.replace(b"<path", b'<image href="https://a.example/x.png"/><path')),
    ],
)
def test_programs_and_what_pretends_to_be_a_picture_are_told(folder: Path, name: str, content: bytes) -> None:
    (folder / name).write_bytes(content)
    says = told(folder, *(["eki.png"] if name == "eki.png" else ["eki.svg"] if name == "eki.svg" else []))
    assert says.count("\n") == 0
    assert f"my-lesson/{name}: " in says


def test_a_file_marked_as_a_program_is_told_but_not_on_a_stick_that_marks_all(folder: Path) -> None:
    (folder / "notes.md").write_text("メモ", "utf-8")
    (folder / "notes.md").chmod(0o755)
    assert "動く プログラム" in told(folder)
    (folder / "lesson.toml").chmod(0o755)
    assert told(folder) == ""


def test_a_picture_that_is_not_there_is_told_with_a_near_name(folder: Path) -> None:
    (folder / "images" / "eki.png").write_bytes(PNG)
    assert "images/eki.png では ありませんか。" in told(folder, "images/eki.png", "images/ekii.png")
