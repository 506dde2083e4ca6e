"""The desk by finger at every screen: a day with eight people, whose tickets and numbers are those of the store."""

import json
import os
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta

import pytest

from kiosk.bridge.consent_view import ConsentView
from kiosk.bridge.desk_view import DeskView
from kiosk.bridge.note_view import NoteView
from kiosk.bridge.speech_view import SpeechView
from kiosk.desk.ticket import is_number
from kiosk.desk.urgent import NUMBERS
from kiosk.store.board import Board, Booked, Office, Procedure, Profile, Purpose, Slot, Venue, Way
from kiosk.store.database import Database
from kiosk.store.enrolment import Enrolment, enrol, stream_to_enrol
from kiosk.store.hung_board import hang
from kiosk.sync.seal import desk_public_of, new_desk_secret, new_secret
from kiosk.visit import visit as visits
from kiosk.visit.page import Page
from tests.sheet.kiosk import Room, a_room
from tests.store.builders import a_moment
from tests.ui.kiosk.test_card_pages import buttons, press
from tests.ui.kiosk.test_staff_pages import stands_apart, store, until

LAYOUTS = [("1366x768", 4), ("1280x800", 4), ("1920x1080", 2)]
DAYS = LAYOUTS if "ENGAWA_FULL" in os.environ else LAYOUTS[1:2]
ASK = "市から 電話を もらうために、番号を 市に 送っても いいですか。"
TOMORROW = (datetime.now().astimezone() + timedelta(days=1)).date().isoformat()
PEOPLE = (
    ("スマホの 使い方", "やり方を 知りたい", "少し 言うと できた", "説明した", "ここで すんだ", "10分"),
    ("マイナンバーカード", "申しこみたい", "期限が 近い・すぎた", "カードを 調べた", "窓口へ つなぐ", "20分"),
    ("マイナンバーカード", "これで よいか 見てほしい", "とくに なし", "カードを 調べた", "ここで すんだ", "5分"),
    ("市の 手続き", "申しこみたい", "スマホを 持っていない", "窓口を 伝えた", "窓口へ つなぐ", "15分"),
    ("電話・メッセージ", "いっしょに やりたい", "字が 見えにくい", "いっしょに 設定した", "練習を すすめた", "30分"),
    ("動かない・消えた", "なおしたい", "設定が ちがっていた", "いっしょに 設定した", "ここで すんだ", "10分"),
    ("災害・り災証明", "話を 聞きたい", "とくに なし", "紙を わたした", "窓口へ つなぐ", "15分"),
    ("あやしい 話", "話を 聞きたい", "あやしい 知らせが あった", "説明した", "いそぎ", "5分"),
)


def a_board(version: int = 1, capacity: int = 2, booked: tuple[Booked, ...] = ()) -> Board:
    hosts = ("www.city.example.jp",)
    offices = (
        Office("town-hall", "市役所 1階 2番窓口", "平日 9時から 17時", "000-000-1111", "中央1"),
        Office("next-town", "役場 住民係", "平日 9時から 16時", "000-000-2222", town="となり町"),
    )
    procedures = (
        Procedure(
            "card-renewal",
            "マイナンバーカードの 更新",
            Way.AT_THE_OFFICE,
            "3か月前から できます。",
            ("いまの カード", "とどいた 手紙", "めがね"),
            "town-hall",
        ),
        Procedure("certificate", "住民票", Way.AT_HOME, "スマホで。", (), "town-hall", "https://www.city.example.jp/j"),
        Procedure("next-bus", "となり町の バス券", Way.BY_POST, "郵送で。", ("はがき",), "next-town"),
    )
    venues = (Venue(1, "中央公民館"), Venue(2, "みどり集会所"))
    purposes = (Purpose("call-back", 1, ASK, desk_public_of(new_desk_secret())),)
    slots = tuple(Slot(f"s{at}", "town-hall", TOMORROW, f"{9 + at:02}:30", capacity) for at in range(3))
    return Board(
        "1", version, (), (), (), (), Profile(venues, hosts, offices, procedures, purposes), b"", slots, booked
    )


def belongs(db: Database, board: Board) -> None:
    """To a city that nobody answers at."""
    stream = stream_to_enrol(db)
    enrol(db, Enrolment("http://127.0.0.1:9", "1", "1", "1", bytes(32), new_secret()), stream, a_moment().wall)
    hang(db, board)


@contextmanager
def a_desk(screen: str = "1920x1080", letters: int = 2, board: Board | None = None) -> Iterator[Room]:
    """A kiosk whose desk is open; `board` is what its city told, None for a kiosk of no city."""
    with a_room(screen) as room:
        room.still()
        if board:
            with closing(store(room)) as db:
                belongs(db, board)
        room.view(ConsentView).look()
        room.visit.go("staff")
        room.visit.chooseText(letters - 1)
        room.visit.go("desk")
        room.settle()
        room.wait(200)
        yield room


def desk(room: Room) -> DeskView:
    view = room.view(DeskView)
    assert isinstance(view, DeskView)
    return view


def tap(room: Room, label: str) -> None:
    """One tap, once the key is there, as somebody does who sees it."""
    until(room, lambda: label in buttons(room))
    stands_apart(room)
    press(room, label)
    room.settle()


def consulted(room: Room, person: tuple[str, ...]) -> None:
    for label in person[:-1]:
        tap(room, label)
    if person[4] == "いそぎ":
        assert desk(room).place == "urgent"
        tap(room, "つづける")
    tap(room, person[-1])
    until(room, lambda: desk(room).place == "saved")


def rows_of(room: Room, select: str) -> list[tuple[object, ...]]:
    with closing(store(room)) as db:
        return [tuple(row) for row in db.execute(select).fetchall()]


def lines_of(room: Room) -> list[str]:
    """What will go to the city."""
    return [bytes(line).decode() for (line,) in rows_of(room, "SELECT line FROM outbox ORDER BY seq")]


def facts(room: Room) -> dict[str, str]:
    return {fact.title: fact.told for fact in desk(room).facts._rows}


@pytest.mark.parametrize(("screen", "letters"), DAYS)
def test_a_day_with_eight_people_is_what_the_store_says(screen: str, letters: int) -> None:
    with a_desk(screen, letters, a_board()) as room:
        numbers = list[str]()
        for person in PEOPLE:
            consulted(room, person)
            if person[4] == "窓口へ つなぐ":
                tap(room, "引きつぎの 紙を 作る")
                at = 1 if person[0] == "市の 手続き" else 0
                stands_apart(room)
                desk(room).pick(at)
                until(room, lambda: desk(room).place == "ticket")
                numbers.append(desk(room).number)
                assert facts(room)["したいこと"] == person[1]
                stands_apart(room)
            tap(room, "つぎの 人")
        assert all(map(is_number, numbers))
        assert rows_of(room, "SELECT ticket FROM desk_ticket ORDER BY id") == [(number,) for number in numbers]
        tap(room, "きょうの 数")
        until(room, lambda: desk(room).facts.count)
        told = facts(room)
        counts = dict(rows_of(room, "SELECT topic, COUNT(*) FROM desk_consulted GROUP BY topic"))
        ((n, minutes),) = rows_of(room, "SELECT COUNT(*), SUM(minutes) FROM desk_consulted")
        assert told["相談"] == f"{n}件、{minutes}分" == "8件、110分"
        assert counts == Counter(card=2, phone=1, procedure=1, message=1, trouble=1, disaster=1, scam=1)
        for label, times in Counter(person[0] for person in PEOPLE).items():
            assert f"{label} {times}" in told["中央公民館"]
        assert told["引きつぎの 紙"] == "3枚"
        assert "窓口へ つなぐ 3" in told["どう なったか"]
        assert Counter(json.loads(line)["kind"] for line in lines_of(room)) == Counter(
            {"desk.consulted": 8, "desk.ticket": 3}
        )


@pytest.mark.parametrize(("screen", "letters"), LAYOUTS)
def test_a_place_is_asked_for_and_the_citys_answer_is_listed(screen: str, letters: int) -> None:
    with a_desk(screen, letters, a_board()) as room:
        consulted(room, PEOPLE[1])
        tap(room, "引きつぎの 紙を 作る")
        desk(room).pick(0)
        until(room, lambda: desk(room).place == "ticket")
        number = desk(room).number
        assert facts(room)["持ち物"] == "いまの カード、とどいた 手紙、めがね"
        tap(room, "予約を たのむ")
        stands_apart(room)
        desk(room).pick(0)
        until(room, lambda: desk(room).place == "ticket" and "予約" in facts(room))
        assert "返事を 待っています" in facts(room)["予約"]
        room.settle()
        assert "予約を たのむ" not in buttons(room)
        with closing(store(room)) as db:
            hang(db, a_board(2, booked=(Booked(number, "s0", "to_check"),)))
        tap(room, "つぎの 人")
        desk(room).attend()
        room.settle()
        tap(room, "予約")
        (row,) = desk(room).rows._rows
        assert row.label == f"{number}　要確認。窓口に 電話で 聞いてください"
        assert "000-000-1111" in row.more
        stands_apart(room)


@pytest.mark.parametrize(("screen", "letters"), LAYOUTS)
def test_whom_to_call_stands_there_with_one_tap(screen: str, letters: int) -> None:
    with a_desk(screen, letters) as room:
        tap(room, "いそぎ")
        seen = [str(item.property("text")) for item in room.items() if item.isVisible() and item.property("text")]
        assert [one.number for one in NUMBERS if one.number not in seen] == []
        stands_apart(room)


@pytest.mark.parametrize(("screen", "letters"), LAYOUTS)
def test_the_triage_leads_by_taps_to_an_outcome_with_its_line(screen: str, letters: int) -> None:
    with a_desk(screen, letters, a_board()) as room:
        for label in (*PEOPLE[3][:4], "聞きながら 決める", "いいえ", "となりの 町", "15分"):
            tap(room, label)
        until(room, lambda: desk(room).place == "saved")
        assert desk(room).says == "となりの 町の 窓口です。電話と 時間を わたします。"
        assert rows_of(room, "SELECT outcome FROM desk_consulted") == [("handed_over",)]
        tap(room, "引きつぎの 紙を 作る")
        assert desk(room).rows._rows[0].label == "となり町の バス券", "those of the neighbouring town first"
        desk(room).pick(0)
        until(room, lambda: desk(room).place == "ticket")
        assert facts(room)["窓口"] == "となり町　役場 住民係"
        assert rows_of(room, "SELECT procedure, office, way FROM desk_ticket") == [("next-bus", "next-town", "by_post")]


@pytest.mark.parametrize(("screen", "letters"), LAYOUTS)
def test_a_note_that_looks_personal_is_warned_of_and_staff_decide(screen: str, letters: int) -> None:
    with a_desk(screen, letters, a_board()) as room:
        consulted(room, PEOPLE[1])
        tap(room, "引きつぎの 紙を 作る")
        desk(room).pick(0)
        until(room, lambda: desk(room).place == "ticket")
        tap(room, "ひとこと")
        note = room.view(NoteView)
        note.press("やまださん 090-0000-1111 つえ")
        room.wait(100)
        assert note.warnings.count("\n") == 1
        stands_apart(room)
        tap(room, "取りのぞく")
        assert (note.text, note.warnings) == ("つえ", "")
        tap(room, "これを 書く" if "これを 書く" in buttons(room) else "書く")
        assert facts(room)["ひとこと"] == "つえ"
        assert lines_of(room)
        assert not any("つえ" in line for line in lines_of(room))
        tap(room, "つぎの 人")
        assert (note.text, desk(room).number) == ("", "")


def test_three_things_seen_are_three_reports(screen: str = "1366x768") -> None:
    with a_desk(screen, 4) as room:
        for what, where in (
            ("道が 通れない", "歩いて 5分の 中"),
            ("水道が 出ない", "この 建物"),
            ("助けを 待つ 人が いる", "来る とちゅう"),
        ):
            tap(room, "見たこと")
            tap(room, what)
            assert ("119" in desk(room).line) is (what == "助けを 待つ 人が いる")
            tap(room, where)
            until(room, lambda: desk(room).first)
            assert desk(room).line == "報告を 書きました。"
        kept = rows_of(room, "SELECT what, place, venue FROM desk_sighted ORDER BY id")
        assert kept == [("road", "near", 0), ("tap", "here", 0), ("waiting", "on_the_way", 0)]


def test_a_call_back_is_asked_aloud_and_sealed_with_the_ticket() -> None:
    with a_desk(board=a_board()) as room:
        consulted(room, PEOPLE[1])
        tap(room, "引きつぎの 紙を 作る")
        desk(room).pick(0)
        until(room, lambda: desk(room).place == "ticket")
        number = desk(room).number
        said = list[str]()
        room.view(SpeechView).written = lambda _, text: said.append(text)
        tap(room, "折り返し先")
        assert room.visit.visit.page is Page.CALL_BACK
        consent = room.view(ConsentView)
        for digit in "09000001111":
            consent.press(digit)
        consent.decide()
        room.wait(400)
        assert consent.stage == "asking"
        assert ASK in consent.words
        assert any("送っても いいですか" in text for text in said)
        consent.agree()
        until(room, lambda: consent.stage == "told")
        kept = b"".join(path.read_bytes() for path in room._kiosk._options.data.database.parent.glob("engawa.db*"))
        for secret in ("09000001111", "00001111"):
            assert secret.encode() not in kept
        assert rows_of(room, "SELECT COUNT(*) FROM sealed") == [(1,)]
        assert [number in line for line in lines_of(room)] == [False, True, False], (
            "the ticket's own line alone names it"
        )
        room.visit.back()
        room.settle()
        assert (room.visit.visit.page, desk(room).place, desk(room).number) == (Page.DESK, "ticket", number)


def test_without_the_citys_key_no_number_is_asked_for() -> None:
    with a_desk() as room:
        consulted(room, PEOPLE[1])
        tap(room, "引きつぎの 紙を 作る")
        desk(room).pick(0)
        until(room, lambda: desk(room).place == "ticket")
        assert "折り返し先" not in buttons(room)
        assert "予約を たのむ" not in buttons(room)
        assert facts(room)["したいこと"] == "申しこみたい"


def test_nothing_of_the_desk_is_read_aloud_and_nothing_stays_when_staff_are_gone() -> None:
    with a_desk(board=a_board()) as room:
        room.wait(1000)
        said = list[str]()
        room.view(SpeechView).written = lambda _, text: said.append(text)
        for label in PEOPLE[0][:3]:
            tap(room, label)
        room.wait(600)
        assert said == []
        room.visit.happen(visits.Quiet(visits.STAFF_GONE_AFTER_SECONDS))
        assert room.visit.visit.page is Page.REST
        room.visit.go("desk")
        room.settle()
        assert desk(room).first


def test_back_goes_one_tap_back_and_at_last_to_the_staffs_page() -> None:
    with a_desk() as room:
        tap(room, "スマホの 使い方")
        tap(room, "やり方を 知りたい")
        for title in ("何を したいと 言いましたか", "何の 相談ですか"):
            room.visit.back()
            assert desk(room).title == title
        room.visit.back()
        assert room.visit.visit.page is Page.STAFF


def test_the_venue_is_chosen_and_the_day_is_counted_by_venue() -> None:
    with a_desk(board=a_board()) as room:
        tap(room, "中央公民館")
        desk(room).pick(1)
        assert desk(room).venue == "みどり集会所"
        consulted(room, PEOPLE[0])
        tap(room, "つぎの 人")
        tap(room, "きょうの 数")
        until(room, lambda: desk(room).facts.count)
        assert facts(room)["みどり集会所"] == "1件　スマホの 使い方 1"
        assert rows_of(room, "SELECT venue FROM desk_consulted") == [(2,)]
