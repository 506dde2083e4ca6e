"""The preview follows a lesson's folder: ready when sound, what to mend when not, never a crash."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest

from kiosk.bridge.preview_view import PreviewView
from kiosk.lesson.model import Lesson
from kiosk.paths import LESSONS
from tests.ui.phone.stage import the_application

TEMPLATE = (LESSONS / "_template" / "lesson.toml").read_bytes()


class Author:
    """Saves a lesson file and sees what the preview makes of it."""

    def __init__(self, folder: Path) -> None:
        the_application()
        self.file = folder / "lesson.toml"
        folder.mkdir()
        self.file.write_bytes(TEMPLATE)
        self.ready: list[Lesson] = []
        self.view = PreviewView()
        self.view.ready.connect(self.ready.append)
        self.changes = 0
        self.view.changed.connect(self._count)
        self.view.follow(folder, LESSONS)

    def _count(self) -> None:
        self.changes += 1

    def save(self, content: bytes) -> None:
        """As most editors do: a new file takes the old one's place."""
        before = self.changes
        new = self.file.with_suffix(".new")
        new.write_bytes(content)
        new.replace(self.file)
        self.wait(before)

    def wait(self, before: int) -> None:
        for _ in range(150):
            if self.changes > before:
                return
            QTest.qWait(20)
        raise AssertionError("nothing was read anew")

    @property
    def lines(self) -> str:
        rows = self.view._get_mendings()
        roles = rows.roleNames()
        return "\n".join(rows.data(rows.index(i, 0), role) for i in range(rows.rowCount()) for role in roles)


@pytest.fixture
def author(tmp_path: Path) -> Author:
    return Author(tmp_path / "my-lesson")


def test_a_sound_lesson_is_ready_at_once_and_after_each_saving(author: Author) -> None:
    assert [lesson.title for lesson in author.ready] == ["時計を 見る"]
    for title in ("時計を 読む", "時計を 聞く"):
        author.save(TEMPLATE.replace('時計を 見る"'.encode(), f'{title}"'.encode()))
        assert author.ready[-1].title == title
    assert not author.view.property("broken")


def test_a_broken_lesson_shows_what_to_mend_until_it_is_sound(author: Author) -> None:
    author.save(TEMPLATE.replace(b"home.clock", b"home.clok"))
    assert author.view.property("broken")
    assert "home.clock では ありませんか。" in author.lines
    assert len(author.ready) == 1
    author.save(TEMPLATE)
    assert not author.view.property("broken")
    assert len(author.ready) == 2


def test_a_lesson_with_small_flaws_may_be_seen_anyway(author: Author) -> None:
    author.save(TEMPLATE.replace("時計が ひらきました。".encode(), ("あ" * 41).encode()))
    assert author.view.property("playable")
    author.view.showAnyway()
    assert not author.view.property("broken")
    assert len(author.ready) == 2


@pytest.mark.parametrize("content", [b"", b"\xff\x00", b"title = 3", b"[" * 3000])
def test_what_is_no_lesson_is_told_and_can_not_be_seen(author: Author, content: bytes) -> None:
    author.save(content)
    assert author.view.property("broken")
    assert not author.view.property("playable")
    author.view.showAnyway()
    assert len(author.ready) == 1


def test_a_file_that_goes_away_and_comes_back_is_followed(author: Author) -> None:
    before = author.changes
    author.file.unlink()
    author.wait(before)
    assert "読めません" in author.lines
    before = author.changes
    author.file.write_bytes(TEMPLATE)
    author.wait(before)
    assert not author.view.property("broken")


def test_a_word_explained_beside_the_lesson_counts(author: Author) -> None:
    author.save(TEMPLATE.replace("時計の 絵に さわります。".encode(), "ペンギンに さわります。".encode()))
    assert "ペンギン" in author.lines
    before = author.changes
    (author.file.parent.parent / "words.toml").write_text('"ペンギン" = "鳥"\n', "utf-8")
    author.wait(before)
    assert not author.view.property("broken")


def test_the_whole_kiosk_follows_an_author_and_keeps_nothing(tmp_path: Path) -> None:
    folder, data = tmp_path / "my-lesson", tmp_path / "data"
    folder.mkdir()
    data.mkdir()
    file = folder / "lesson.toml"
    file.write_bytes(TEMPLATE)
    command = [sys.executable, "-m", "kiosk", "lesson", "preview", str(folder), "--silent", "--data", str(data)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as kiosk:
        for content in (TEMPLATE, b"\xff", TEMPLATE.replace(b"home.clock", b"home.clok"), TEMPLATE):
            time.sleep(1.0)
            file.write_bytes(content)
        time.sleep(1.0)
        assert kiosk.poll() is None
        kiosk.send_signal(signal.SIGTERM)
        _, complaints = kiosk.communicate(timeout=20)
    assert (kiosk.returncode, complaints) == (0, "")
    assert list(data.iterdir()) == []
