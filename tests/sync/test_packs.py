"""Lesson packs: whole or not at all, gone on with after a broken line, checked, put back by one tap."""

import io
import random
import shutil
import zipfile
from hashlib import sha256
from itertools import count
from pathlib import Path

import pytest

from kiosk.lesson.shelf import read_shelf
from kiosk.paths import LESSONS, DataFolder
from kiosk.store.board import Board, Pack
from kiosk.store.database import Database
from kiosk.store.enrolment import enrolment
from kiosk.store.hung_board import hang
from kiosk.store.packs import go_back, lesson_roots, packs_in_use, shown
from kiosk.sync.board import fetch_board, take_board
from kiosk.sync.packs import fetch_packs, take_packs
from kiosk.sync.round import go_round
from kiosk.sync.wire.fields import Nonsense
from kiosk.sync.wire.pack import read_pack, write_pack
from kiosk.tour.town import Town, TownTrouble
from tests.store.builders import a_database
from tests.sync.builders import IMPATIENT, a_kiosk, a_kiosk_sent_to, answering


def a_pack(folder: Path, title: str) -> Path:
    """A folder with one lesson of this title."""
    shutil.copytree(LESSONS / "phone-call", folder / "phone-call-two", dirs_exist_ok=True)
    lesson = folder / "phone-call-two" / "lesson.toml"
    lines = (LESSONS / "phone-call" / "lesson.toml").read_text("utf-8").splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("title = "))
    lines[at] = f'title = "{title}"'
    lesson.write_text("\n".join(lines), "utf-8")
    return folder


def title_on_the_shelf(db: Database, folder: DataFolder) -> str | None:
    lesson = read_shelf(LESSONS, *lesson_roots(db, folder), folder.lessons).lesson("phone-call-two")
    return lesson.title if lesson else None


def told(db: Database, data: bytes, version: int = 1) -> Pack:
    pack = Pack("autumn", sha256(data).hexdigest(), len(data))
    hang(db, Board("1", version, packs=(pack,)))
    return pack


def test_from_published_to_the_shelf_by_network_and_by_stick_and_away(tmp_path: Path, city: Town) -> None:
    folder, other, stick = DataFolder(tmp_path / "kiosk"), DataFolder(tmp_path / "other"), tmp_path / "stick"
    db, by_stick = a_kiosk(folder.root, city), a_kiosk(other.root, city)
    city.command("publish", str(a_pack(tmp_path / "autumn", "電話の れんしゅう")))
    assert go_round(db, folder).lessons
    assert not go_round(db, folder).lessons, "nothing new"
    assert title_on_the_shelf(db, folder) == "電話の れんしゅう"
    assert packs_in_use(folder) == lesson_roots(db, folder)
    (stick / "outbox").mkdir(parents=True)
    city.command("import", str(stick))
    belonging = enrolment(by_stick)
    assert belonging is not None
    assert take_board(by_stick, belonging, stick)
    assert take_packs(by_stick, other, stick)
    assert title_on_the_shelf(by_stick, other) == "電話の れんしゅう"
    city.command("publish", "--withdraw", "autumn")
    assert fetch_board(db)
    assert fetch_packs(db, folder)
    assert title_on_the_shelf(db, folder) is None
    assert list(folder.packs.iterdir()) == [], "nothing keeps room that nobody can use"


def test_one_tap_leads_back_until_the_city_publishes_another_one(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "kiosk")
    one, two, three = (write_pack(a_pack(tmp_path / "pack", f"{word}つめの 電話")) for word in ("ひと", "ふた", "みっ"))
    assert on_a_stick(tmp_path, one)
    assert on_a_stick(tmp_path, two, 2)
    db = a_database(folder.root)
    assert title_on_the_shelf(db, folder) == "ふたつめの 電話"
    assert go_back(db) == "autumn"
    assert title_on_the_shelf(db, folder) == "ひとつめの 電話"
    assert not on_a_stick(tmp_path, two, 2), "what staff put away does not come back by itself"
    assert on_a_stick(tmp_path, three, 3)
    assert title_on_the_shelf(db, folder) == "みっつめの 電話"
    assert go_back(db) == "autumn"
    assert go_back(db) == "autumn"
    assert title_on_the_shelf(db, folder) is None, "before the first one there was none"
    assert go_back(db) == ""


def test_a_lesson_with_a_mistake_is_not_published(tmp_path: Path, city: Town) -> None:
    pack = a_pack(tmp_path / "wrong", "クリックする れんしゅう")
    with pytest.raises(TownTrouble, match="くばりませんでした"):
        city.command("publish", str(pack))
    with pytest.raises(TownTrouble, match="たしかめてください"):
        city.command("publish", str(tmp_path))
    assert "wrong" not in city.command("publish")


def test_a_broken_line_is_gone_on_with_where_it_broke(tmp_path: Path) -> None:
    data = write_pack(a_pack(tmp_path / "pack", "電話の れんしゅう"))
    folder = DataFolder(tmp_path / "kiosk")
    half = len(data) // 2
    with answering(206, data[:half], **{"Content-Range": f"bytes 0-{half - 1}/{len(data)}"}) as url:
        db = a_kiosk_sent_to(folder.root, url, ())
        pack = told(db, data)
        assert not fetch_packs(db, folder, IMPATIENT), "the second answer does not go on where the first ended"
    assert (folder.packs / f"{pack.sha256}.part").read_bytes() == data[:half]
    with answering(206, data[half:], **{"Content-Range": f"bytes {half}-{len(data) - 1}/{len(data)}"}) as url:
        db.execute("UPDATE enrolment SET url = ?", [url])
        assert fetch_packs(db, folder, IMPATIENT)
    assert title_on_the_shelf(db, folder) == "電話の れんしゅう"


@pytest.mark.parametrize("status", [200, 404, 503])
def test_anything_but_the_file_changes_nothing(tmp_path: Path, status: int) -> None:
    folder = DataFolder(tmp_path / "kiosk")
    with answering(status, b"<html>log in</html>") as url:
        db = a_kiosk_sent_to(folder.root, url, ())
        told(db, write_pack(a_pack(tmp_path / "pack", "a")))
        assert not fetch_packs(db, folder, IMPATIENT)
    assert shown(db) == ()


def on_a_stick(tmp_path: Path, data: bytes, version: int = 1) -> bool:
    """Whether these bytes, under their own right SHA-256, come onto the shelf."""
    folder, stick = DataFolder(tmp_path / "kiosk"), tmp_path / "stick"
    db = a_database(folder.root)
    pack = told(db, data, version)
    (stick / "inbox").mkdir(parents=True, exist_ok=True)
    (stick / "inbox" / f"{pack.sha256}.pack").write_bytes(data)
    return take_packs(db, folder, stick)


def zipped(*files: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, content in files:
            pack.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"PK",
        zipped(("../out.toml", b"")),
        zipped(("/etc/out.toml", b"")),
        zipped(("a/lesson.py", b"print()")),
        zipped(("a/_hidden/lesson.toml", b"")),
        zipped(("a/lesson.toml", b"x = 1")),
        zipped(("a/lesson.toml", b"\0" * (65 * 1024 * 1024))),
        zipped(("words.toml", b"")),
    ],
    ids=count(),
)
def test_what_is_no_pack_of_sound_lessons_never_comes_onto_the_shelf(tmp_path: Path, data: bytes) -> None:
    whole = write_pack(a_pack(tmp_path / "pack", "電話の れんしゅう"))
    assert on_a_stick(tmp_path, whole)
    assert not on_a_stick(tmp_path, data, 2)
    folder = DataFolder(tmp_path / "kiosk")
    assert title_on_the_shelf(a_database(folder.root), folder) == "電話の れんしゅう", "the old one stays"
    assert not (tmp_path / "out.toml").exists()


def test_a_pack_with_other_bytes_than_the_board_names_is_not_used(tmp_path: Path) -> None:
    folder, stick = DataFolder(tmp_path / "kiosk"), tmp_path / "stick"
    db = a_database(folder.root)
    data = write_pack(a_pack(tmp_path / "pack", "電話の れんしゅう"))
    pack = told(db, data)
    (stick / "inbox").mkdir(parents=True)
    for worse in (data[:-1], data + b"x", data[:99] + b"x" + data[100:]):
        (stick / "inbox" / f"{pack.sha256}.pack").write_bytes(worse)
        assert not take_packs(db, folder, stick)


def test_flipped_bits_are_refused_or_read_as_data_never_worse(tmp_path: Path) -> None:
    whole = write_pack(a_pack(tmp_path / "pack", "電話の れんしゅう"))
    chance, refused = random.Random(20261127), 0  # noqa: S311  (repeatable, not secret)
    for _ in range(400):
        changed = bytearray(whole)
        for _ in range(chance.randint(1, 3)):
            changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        try:
            names = read_pack(bytes(changed))
        except Nonsense:
            refused += 1
            continue
        assert all(name.endswith((".toml", ".png", ".svg")) for name in names)
    assert refused > 200


def test_the_same_lessons_are_the_same_bytes(tmp_path: Path) -> None:
    one, other = a_pack(tmp_path / "one", "電話"), a_pack(tmp_path / "other", "電話")
    (other / "phone-call-two" / "__pycache__").mkdir()
    (other / "phone-call-two" / ".hidden.toml").write_text("")
    assert write_pack(one) == write_pack(other)


def test_power_lost_at_any_step_leaves_the_old_lessons_or_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every write and rename of the way onto the shelf is made to fail once."""
    folder = DataFolder(tmp_path / "kiosk")
    assert on_a_stick(tmp_path, write_pack(a_pack(tmp_path / "pack", "ひとつめの 電話")))
    data = write_pack(a_pack(tmp_path / "pack", "ふたつめの 電話"))
    real, steps = Path.replace, 0
    for fail_at in range(12):
        left = fail_at

        def cut(self: Path, target: Path) -> Path:
            nonlocal left
            if left == 0:
                raise KeyboardInterrupt
            left -= 1
            return real(self, target)

        with monkeypatch.context() as at:
            at.setattr(Path, "replace", cut)
            try:
                on_a_stick(tmp_path, data, 2)
                done = True
            except KeyboardInterrupt:
                done = False
        db = a_database(folder.root)
        seen = title_on_the_shelf(db, folder)
        assert seen == ("ふたつめの 電話" if done else "ひとつめの 電話")
        steps += 1
        if done:
            break
    assert steps > 2
