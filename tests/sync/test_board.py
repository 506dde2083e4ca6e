"""The city's board: believed only with the city's signature, never older than what hangs, the same by stick."""

import json
from dataclasses import asdict, replace
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.reading.lexicon import lexicon
from kiosk.store.enrolment import enrolment
from kiosk.store.hung_board import notices_of
from kiosk.store.readings import correct, take_back, words_of
from kiosk.sync.board import fetch_board, take_board
from kiosk.sync.enrol import join
from kiosk.sync.outcome import Enrolled
from kiosk.sync.seal import new_secret, public_of, sign
from kiosk.sync.send import send_waiting
from kiosk.sync.wire.board import (
    BOARD_FILE,
    LARGEST,
    MOST_NOTICES,
    MOST_READINGS,
    Alert,
    AlertKind,
    Board,
    Notice,
    Reading,
    Trust,
    read_board,
    write_board,
)
from kiosk.sync.wire.fields import Nonsense
from kiosk.tour.town import Town
from tests.store.builders import a_database, a_moment
from tests.sync.builders import IMPATIENT, a_kiosk, a_kiosk_sent_to, answering, nobody

TODAY = date(2026, 11, 26)
SECRET = new_secret()
TRUST = Trust(public_of(SECRET))
WATER = Notice(1, "断水の お知らせ", "あす 9時から 水が 止まります。", "2026-11-26T01:00:00.000Z", "2026-11-27")
CLASS = Notice(2, "スマホ教室", "水曜の 10時から です。", "2026-11-26T02:00:00.000Z")
BOARD = Board("1", 7, (CLASS, WATER))
LEAVE = Alert(3, AlertKind.ORDER, 4, "避難指示", "にげて。", "本町", "2026-11-26T01:00:00Z", "2999-11-26T01:00:00Z")


def worse(**fields: object) -> bytes:
    """A document that the city's key signed although it is none."""
    written = json.dumps({"tenant": "1", "version": 9} | fields)
    signature = sign(SECRET, b"engawa board 1\n" + written.encode()).hex()
    return json.dumps({"type": "board", "board": written, "signature": signature}).encode()


def got(folder: Path, body: bytes, status: int = 200) -> tuple[bool, list[str]]:
    """Whether a new board hangs after this answer, and the titles that hang."""
    with answering(status, body) as url:
        db = a_database(folder)
        if enrolment(db) is None:
            db.close()
            db = a_kiosk_sent_to(folder, url, (), public_of(SECRET))
        db.execute("UPDATE enrolment SET url = ?", [url])
        news = fetch_board(db, IMPATIENT)
        titles = [one.title for one in notices_of(db, TODAY)]
        db.close()
    return news, titles


def test_a_board_of_the_city_hangs_until_its_last_day(tmp_path: Path) -> None:
    assert got(tmp_path, write_board(BOARD, SECRET)) == (True, ["スマホ教室", "断水の お知らせ"])
    db = a_database(tmp_path)
    assert [one.title for one in notices_of(db, date(2026, 11, 27))] == ["スマホ教室", "断水の お知らせ"]
    assert [one.title for one in notices_of(db, date(2026, 11, 28))] == ["スマホ教室"]


def test_a_newer_board_replaces_all_and_an_older_one_nothing(tmp_path: Path) -> None:
    got(tmp_path, write_board(BOARD, SECRET))
    newer = replace(BOARD, version=8, notices=(CLASS,))
    assert got(tmp_path, write_board(newer, SECRET)) == (True, ["スマホ教室"])
    assert got(tmp_path, write_board(BOARD, SECRET)) == (False, ["スマホ教室"])


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>Please log in</html>",
        b'{"type":"board"}',
        write_board(BOARD, new_secret()),
        write_board(replace(BOARD, tenant="2"), SECRET),
        write_board(BOARD, SECRET).replace("断水".encode(), "給水".encode()),
        worse(notices=[asdict(WATER) | {"title": "長" * 41}]),
        worse(notices=[asdict(WATER) | {"text": "a\x07b"}]),
        worse(notices=[asdict(WATER)] * 31),
        worse(notices=[asdict(WATER) | {"until": "soon"}]),
        worse(notices=[asdict(WATER) | {"at": "yesterday"}]),
        worse(readings=[{"written": "", "kana": "ア"}]),
        worse(readings=[{"written": "人気", "kana": "人気"}]),
        worse(readings=[{"written": "長" * 21, "kana": "ナガ"}]),
        worse(alerts=[asdict(LEAVE) | {"level": 1}]),
        worse(alerts=[asdict(LEAVE) | {"kind": "equal", "level": 0}]),
        worse(alerts=[asdict(LEAVE) | {"at": "2026-11-26T01:00:00"}]),
        worse(packs=[{"name": "../etc", "sha256": "a" * 64, "size": 9}]),
        worse(profile={"venues": [{"site": 1, "booking_page": "https://evil.example/"}], "hosts": ["city.example.jp"]}),
        worse(profile={"hosts": ["city.example.jp/x"]}),
        worse(profile={"procedures": [{"id": "a", "title": "a", "way": "fly", "text": "a"}]}),
        worse(profile={"procedures": [{"id": "a", "title": "a", "way": "by_post", "text": "a", "office": "none"}]}),
        worse(profile={"purposes": [{"id": "a", "version": 1, "ask": "a", "seal_key": "AAAA"}]}),
    ],
    ids=count(),
)
def test_what_is_not_a_board_of_this_city_changes_nothing(tmp_path: Path, body: bytes) -> None:
    got(tmp_path, write_board(replace(BOARD, version=1), SECRET))
    assert got(tmp_path, body) == (False, ["スマホ教室", "断水の お知らせ"])


def test_a_full_board_comes_down_whole(tmp_path: Path) -> None:
    notices = tuple(replace(WATER, number=n, title="水" * 40, text="水" * 400) for n in range(1, MOST_NOTICES + 1))
    readings = tuple(Reading(f"{'水' * 16}{n:04}", "ミ" * 30) for n in range(MOST_READINGS))
    whole = write_board(Board("1", 8, notices, readings), SECRET)
    assert 64 * 1024 < len(whole) < LARGEST
    news, titles = got(tmp_path, whole)
    assert (news, len(titles)) == (True, MOST_NOTICES)
    assert len(words_of(a_database(tmp_path))) == len(lexicon()) + MOST_READINGS


def test_a_kiosk_that_moves_to_another_city_leaves_the_old_ones_board_behind(tmp_path: Path, city: Town) -> None:
    got(tmp_path, write_board(replace(BOARD, version=10**6), SECRET))
    db = a_database(tmp_path)
    city.command("notice", "--title", "新しい市", "--text", "ようこそ。")
    assert isinstance(join(db, city.url, city.code()), Enrolled)
    assert notices_of(db, TODAY) == ()
    assert fetch_board(db)
    assert "新しい市" in [one.title for one in notices_of(db, TODAY)]
    assert "断水の お知らせ" not in [one.title for one in notices_of(db, TODAY)]


def test_a_refusal_or_silence_changes_nothing(tmp_path: Path) -> None:
    assert got(tmp_path, write_board(BOARD, SECRET), status=503) == (False, [])
    with nobody() as url:
        db = a_database(tmp_path)
        db.execute("UPDATE enrolment SET url = ?", [url])
        assert not fetch_board(db, IMPATIENT)
    assert not fetch_board(a_database(tmp_path / "new"), IMPATIENT)


def test_from_published_to_withdrawn_and_by_stick(tmp_path: Path, city: Town) -> None:
    db, other = a_kiosk(tmp_path / "kiosk", city), a_kiosk(tmp_path / "other", city)
    assert "お知らせを 出しました" in city.command("notice", "--title", "健診", "--text", "予約が 始まりました。")
    number = next(line.split("番")[0] for line in city.command("notice").splitlines() if "健診" in line)
    assert fetch_board(db)
    assert not fetch_board(db), "the same board is not sent twice"
    assert "健診" in [one.title for one in notices_of(db, TODAY)]
    (tmp_path / "stick" / "outbox").mkdir(parents=True)
    city.command("import", str(tmp_path / "stick"))
    belonging = enrolment(other)
    assert belonging is not None
    assert take_board(other, belonging, tmp_path / "stick")
    assert notices_of(other, TODAY) == notices_of(db, TODAY)
    city.command("notice", "--withdraw", number)
    assert fetch_board(db)
    assert "健診" not in [one.title for one in notices_of(db, TODAY)]
    (tmp_path / "stick" / "inbox" / BOARD_FILE.format(tenant=1)).write_bytes(b"broken")
    assert not take_board(other, belonging, tmp_path / "stick")


@given(st.data())
def test_a_changed_byte_is_never_believed(data: st.DataObject) -> None:
    whole = bytearray(write_board(BOARD, SECRET))
    place = data.draw(st.integers(0, len(whole) - 1))
    whole[place] ^= data.draw(st.integers(1, 255))
    try:
        read = read_board(bytes(whole), TRUST, "1")[0]
    except Nonsense:
        return
    assert read == BOARD, "only what stands outside the signed part may differ"


def test_what_one_kiosk_corrects_and_the_city_decides_is_said_so_by_the_other(tmp_path: Path, city: Town) -> None:
    one, other = a_kiosk(tmp_path / "one", city), a_kiosk(tmp_path / "other", city)
    correct(one, Reading("縁側市", "エンガワシ"), a_moment())
    send_waiting(one)
    assert "縁側市\tエンガワシ\t1回\tまだ" in city.command("readings")
    city.command("readings", "--accept", "縁側市", "--kana", "えんがわし")
    assert "縁側市\tエンガワシ\t1回\tきめた: エンガワシ" in city.command("readings")
    assert fetch_board(other)
    assert words_of(other)["縁側市"].reading == "エンガワシ"
    correct(other, Reading("縁側市", "エンカワシ"), a_moment())
    assert words_of(other)["縁側市"].reading == "エンカワシ", "what staff of a place decide stands over it"
    take_back(other, "縁側市", a_moment())
    city.command("readings", "--drop", "縁側市")
    assert fetch_board(one)
    assert words_of(one)["縁側市"].reading == "エンガワシ"
    take_back(one, "縁側市", a_moment())
    assert "縁側市" not in words_of(one)
    send_waiting(one)
    assert "縁側市" not in city.command("readings"), "what was taken back is no proposal any more"


def test_the_document_says_what_it_is() -> None:
    told = json.loads(write_board(BOARD, SECRET))
    assert set(told) == {"type", "board", "signature", "turns"}
    assert read_board(write_board(BOARD, SECRET), TRUST, "1")[0] == BOARD
