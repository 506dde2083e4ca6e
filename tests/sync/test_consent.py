"""Consents: sealed before anything is written, readable at the desk alone, and gone for good when taken back."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.store.board import Purpose
from kiosk.store.consent import sealed_texts
from kiosk.store.database import Database
from kiosk.store.enrolment import enrolment
from kiosk.sync.board import fetch_board
from kiosk.sync.consent import NotAReceipt, NotOffered, agree, purpose_of, withdraw
from kiosk.sync.enrol import join
from kiosk.sync.outcome import Enrolled, NothingWaiting, Sent
from kiosk.sync.seal import new_secret
from kiosk.sync.send import send_waiting
from kiosk.sync.usb import export, take_receipts
from kiosk.sync.wire.fields import Nonsense
from kiosk.sync.wire.sealed import check_digit, is_receipt, read_taken, write_taken
from kiosk.tour.town import Town, TownTrouble, town
from tests.store.builders import a_database, a_finished_lesson, a_moment
from tests.sync.builders import IMPATIENT, a_kiosk, a_kiosk_sent_to, answering

LEFT = "ヤマダ 0000-11-2222"
ASK = "市から 電話を もらうために、番号を 市に 送っても いいですか。"


def asking(folder: Path, city: Town) -> Path:
    """The city asks for a telephone number; the desk's key."""
    key = folder / "desk.key"
    line = city.command("desk-key", "--to", str(key)).splitlines()[-1]
    profile = folder / "profile.toml"
    profile.write_text(f'[[purposes]]\nid = "call-back"\nversion = 2\nask = "{ASK}"\n{line}\n')
    city.command("profile", str(profile))
    return key


def asked(db: Database) -> Purpose:
    fetch_board(db)
    purpose = purpose_of(db, "call-back")
    assert purpose is not None
    return purpose


def every_byte(*folders: Path) -> bytes:
    return b"".join(path.read_bytes() for folder in folders for path in folder.rglob("*") if path.is_file())


def test_from_a_yes_to_the_desk_and_taken_back_everywhere(tmp_path: Path) -> None:
    with town(tmp_path / "city") as city:
        key = asking(tmp_path, city)
        db = a_kiosk(tmp_path / "kiosk", city, [a_finished_lesson()])
        purpose = asked(db)
        assert (purpose.ask, purpose.version) == (ASK, 2)
        receipt = agree(db, purpose, LEFT, a_moment())
        assert is_receipt(receipt)
        assert len(sealed_texts(db)) == 1
        assert isinstance(send_waiting(db), Sent)
        assert sealed_texts(db) == (), "what the city holds does not stay here"
        assert city.command("open", str(key)) == f"{receipt}\tcall-back\t{LEFT}\n"
        for secret in (LEFT, "0000-11-2222"):
            assert secret.encode() not in every_byte(tmp_path / "kiosk", tmp_path / "city")
        backup = tmp_path / "backup.db"
        with closing(sqlite3.connect(tmp_path / "city" / "city.db")) as now, closing(sqlite3.connect(backup)) as copy:
            now.backup(copy)
        assert withdraw(db, receipt, a_moment())
        assert db.table("consent").count == 0
        send_waiting(db)
        assert city.command("open", str(key)) == ""
        assert city.events()["consent.withdrawn"] == 1
    for old in (tmp_path / "city").glob("city.db-*"):
        old.unlink()
    shutil.copy(backup, tmp_path / "city" / "city.db")
    with town(tmp_path / "city") as city:
        assert city.command("open", str(key)) == "", "erased stays erased after a restore"


def test_taken_back_before_it_was_sent_it_never_leaves_the_kiosk(tmp_path: Path) -> None:
    with town(tmp_path / "city") as city:
        key = asking(tmp_path, city)
        db = a_kiosk(tmp_path / "kiosk", city)
        receipt = agree(db, asked(db), LEFT, a_moment())
        (_, sealed), *_ = sealed_texts(db)
        withdraw(db, receipt, a_moment())
        assert sealed_texts(db) == ()
        assert sealed not in every_byte(tmp_path / "kiosk"), "no free page and no journal keeps it"
        assert isinstance(send_waiting(db), Sent)
        assert city.command("open", str(key)) == ""


def test_taken_back_at_another_kiosk_or_at_the_desk(tmp_path: Path) -> None:
    with town(tmp_path / "city") as city:
        key = asking(tmp_path, city)
        one, other = a_kiosk(tmp_path / "one", city), a_kiosk(tmp_path / "other", city)
        first, second = (agree(one, asked(one), LEFT, a_moment()) for _ in range(2))
        assert not withdraw(other, first, a_moment()), "given elsewhere"
        send_waiting(other)
        send_waiting(one)
        assert sealed_texts(one) == (), "acknowledged, though the city did not keep it"
        assert [line.split("\t")[0] for line in city.command("open", str(key)).splitlines()] == [second]
        assert "消しました" in city.command("erase", f"{second[:3]}-{second[3:6]}-{second[6:]}")
        assert city.command("open", str(key)) == ""
        with pytest.raises(TownTrouble, match="受けとり票"):
            city.command("erase", "1234567890")


def test_by_stick_it_is_the_same(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    with town(tmp_path / "city") as city:
        key = asking(tmp_path, city)
        db = a_kiosk(tmp_path / "kiosk", city)
        receipt = agree(db, asked(db), LEFT, a_moment())
        belonging = enrolment(db)
        assert belonging is not None
        export(db, belonging, stick)
        city.command("import", str(stick))
        assert city.command("open", str(key)).split("\t")[0] == receipt
        take_receipts(db, belonging, stick)
        assert sealed_texts(db) == ()


def test_another_desks_key_opens_nothing(tmp_path: Path) -> None:
    with town(tmp_path / "city") as city:
        asking(tmp_path, city)
        db = a_kiosk(tmp_path / "kiosk", city)
        agree(db, asked(db), LEFT, a_moment())
        send_waiting(db)
        city.command("desk-key", "--to", str(tmp_path / "other.key"))
        with pytest.raises(TownTrouble, match="ひらけない"):
            city.command("open", str(tmp_path / "other.key"))
        with pytest.raises(TownTrouble, match="新しい ファイル"):
            city.command("desk-key", "--to", str(tmp_path / "other.key"))


def test_without_the_citys_question_nothing_is_kept(tmp_path: Path, city: Town) -> None:
    made_up = Purpose("call-back", 1, "?", os.urandom(32))
    for db in (a_database(tmp_path / "alone"), a_kiosk(tmp_path / "kiosk", city)):
        with pytest.raises(NotOffered):
            agree(db, made_up, LEFT, a_moment())
        assert (db.table("consent").count, db.table("sealed").count, db.table("outbox").count) == (0, 0, 0)


def test_other_words_of_the_city_are_asked_anew(tmp_path: Path) -> None:
    with town(tmp_path / "city") as city:
        asking(tmp_path, city)
        db = a_kiosk(tmp_path / "kiosk", city)
        before = asked(db)
        profile = tmp_path / "profile.toml"
        profile.write_text(profile.read_text().replace("version = 2", "version = 3"))
        city.command("profile", str(profile))
        assert asked(db).version == 3
        with pytest.raises(NotOffered):
            agree(db, before, LEFT, a_moment())


def test_a_yes_from_before_a_change_of_the_desks_key_can_still_be_read(tmp_path: Path) -> None:
    with town(tmp_path / "city") as city:
        old = asking(tmp_path, city)
        db = a_kiosk(tmp_path / "kiosk", city)
        receipt = agree(db, asked(db), LEFT, a_moment())
        (tmp_path / "new").mkdir()
        asking(tmp_path / "new", city)
        send_waiting(db)
        assert city.command("open", str(old)).split("\t")[0] == receipt


def test_only_the_citys_own_word_deletes_what_waits(tmp_path: Path) -> None:
    with town(tmp_path / "city") as city:
        asking(tmp_path, city)
        db = a_kiosk(tmp_path / "kiosk", city)
        agree(db, asked(db), LEFT, a_moment())
        digest = sealed_texts(db)[0][0]
        with answering(200, str(write_taken(digest, new_secret())).encode()) as url:
            db.execute("UPDATE enrolment SET url = ?", [url])
            send_waiting(db, IMPATIENT)
        assert len(sealed_texts(db)) == 1


def test_a_kiosk_that_moves_takes_no_consent_along(tmp_path: Path) -> None:
    with town(tmp_path / "city") as city, town(tmp_path / "other") as other:
        asking(tmp_path, city)
        db = a_kiosk(tmp_path / "kiosk", city, [a_finished_lesson()])
        agree(db, asked(db), LEFT, a_moment())
        assert isinstance(join(db, other.url, other.code()), Enrolled)
        assert isinstance(send_waiting(db), Sent | NothingWaiting)
        assert other.events() == {"lesson.finished": 1}
        assert sealed_texts(db) == ()


@pytest.mark.parametrize("typed", ["", "123", "12345678901", "abcdefghij", "１２３４５６７８９０"])
def test_a_mistyped_receipt_is_none(tmp_path: Path, typed: str) -> None:
    with pytest.raises(NotAReceipt):
        withdraw(a_database(tmp_path), typed, a_moment())


def test_one_wrong_digit_is_always_found() -> None:
    right = "482059137" + check_digit("482059137")
    assert is_receipt(right)
    for place in range(10):
        for digit in "0123456789":
            if digit != right[place]:
                assert not is_receipt(right[:place] + digit + right[place + 1 :])


def test_the_citys_word_is_signed() -> None:
    with pytest.raises(Nonsense):
        read_taken(b'{"type":"taken","digest":"%s"}' % (b"a" * 64), bytes(32))


def test_sent_to_nobody_it_waits(tmp_path: Path) -> None:
    db = a_kiosk_sent_to(tmp_path, "http://127.0.0.1:9", ())
    assert purpose_of(db, "call-back") is None
