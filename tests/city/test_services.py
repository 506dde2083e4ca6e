"""`kiosk-city procedures` and `slots`: taken whole or refused whole, and a mistake is told with its place."""

import json
from pathlib import Path

import pytest

from kiosk.exits import Exit
from tests.city.builders import ran
from tests.city.services import PROCEDURES, procedures_file, slots_file


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/city.db"


def test_procedures_are_listed_as_they_were_published(tmp_path: Path, database: str) -> None:
    code, out, _ = ran("procedures", str(procedures_file(tmp_path)), database=database)
    assert (code, out) == (Exit.DONE, "窓口 2、手続き 3。きかいが つぎに つながると とどきます\n")
    assert ran("procedures", database=database)[1].splitlines()[0].split("\t") == [
        "card-renewal",
        "マイナンバーカードの 更新",
        "at_the_office",
        "town-hall",
    ]


@pytest.mark.parametrize(
    ("wrong", "right", "line"),
    [
        ('way = "by_post"', 'way = "fly"', "procedures の 3番目の way"),
        ('title = "住民票"', 'title = ""', "procedures の 2番目の title"),
        ('title = "住民票"', "title = 5", "procedures の 2番目の title"),
        ('bring = ["いまの カード"', 'brings = ["いまの カード"', "「brings」は 書けません"),
        ("https://www.city.example.jp/", "https://evil.example/", "hosts に ない"),
        ("https://www.city.example.jp/", "http://www.city.example.jp/", "hosts に ない"),
        ("https://www.city.example.jp/", "https://www.city.example.jp:8443/", "hosts に ない"),
        ('office = "next-town"', 'office = "nowhere"', "窓口「nowhere」が offices に ありません"),
        ('id = "next-bus"', 'id = "certificate"', "id「certificate」が 2つ あります"),
        ('telephone = "000-000-2222"', 'telephone = "電話"', "offices の 2番目の telephone"),
        ("[[offices]]", "[[venues]]", "「venues」は ここに 書けません"),
        ("hosts = [", "hosts = ", "書きかたが ちがいます"),
        ('hosts = ["www.city.example.jp"]', 'hosts = "www.city.example.jp"', "「hosts」は ならべて"),
    ],
)
def test_what_is_wrong_is_refused_whole_and_told(
    tmp_path: Path, database: str, wrong: str, right: str, line: str
) -> None:
    ran("procedures", str(procedures_file(tmp_path)), database=database)
    before = ran("procedures", database=database)[1]
    assert wrong in PROCEDURES
    bad = procedures_file(tmp_path, PROCEDURES.replace(wrong, right))
    code, out, told = ran("procedures", str(bad), database=database)
    assert (code, out) == (Exit.FOUND_WRONG, "")
    assert line in told
    assert "そのまま" in told
    assert ran("procedures", database=database)[1] == before


def test_a_file_that_is_not_there_is_one_line(tmp_path: Path, database: str) -> None:
    code, _, told = ran("procedures", str(tmp_path / "none.toml"), database=database)
    assert (code, told.count("\n")) == (Exit.FOUND_WRONG, 1)


def test_slots_come_from_toml_and_from_json(tmp_path: Path, database: str) -> None:
    ran("procedures", str(procedures_file(tmp_path)), database=database)
    assert ran("slots", str(slots_file(tmp_path, ("s1", 2))), database=database)[1].startswith("予約の 枠 1。")
    assert ran("slots", database=database)[1] == "s1\ttown-hall\t2999-12-03\t09:30\t0/2\n"
    file = tmp_path / "slots.json"
    slot = {"id": "s2", "office": "town-hall", "day": "2999-12-04", "time": "10:00", "capacity": 1}
    file.write_text(json.dumps({"slots": [slot]}))
    assert ran("slots", str(file), database=database)[0] == Exit.DONE
    assert ran("slots", database=database)[1] == "s2\ttown-hall\t2999-12-04\t10:00\t0/1\n"


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"capacity": 0}, "1番目の capacity"),
        ({"capacity": "many"}, "1番目の capacity"),
        ({"day": "2999-13-01"}, "1番目"),
        ({"time": "25:00"}, "1番目の time"),
        ({"office": "nowhere"}, "窓口「nowhere」が ありません"),
        ({"taken": 3}, "「taken」は 書けません"),
        ({"id": "Ｓ１"}, "1番目の id"),
    ],
)
def test_a_wrong_slot_is_told_and_the_slots_before_stay(
    tmp_path: Path, database: str, change: dict[str, object], line: str
) -> None:
    ran("procedures", str(procedures_file(tmp_path)), database=database)
    ran("slots", str(slots_file(tmp_path, ("s1", 2))), database=database)
    file = tmp_path / "slots.json"
    slot = {"id": "s2", "office": "town-hall", "day": "2999-12-04", "time": "10:00", "capacity": 1}
    file.write_text(json.dumps({"slots": [slot | change]}))
    code, _, told = ran("slots", str(file), database=database)
    assert code == Exit.FOUND_WRONG
    assert line in told
    assert ran("slots", database=database)[1].startswith("s1\t")


def test_an_office_with_places_to_book_stays(tmp_path: Path, database: str) -> None:
    ran("procedures", str(procedures_file(tmp_path)), database=database)
    ran("slots", str(slots_file(tmp_path, ("s1", 2))), database=database)
    code, _, told = ran("procedures", str(procedures_file(tmp_path, "offices = []")), database=database)
    assert code == Exit.FOUND_WRONG
    assert "予約の 枠" in told
    profile = tmp_path / "profile.toml"
    profile.write_text('hosts = ["www.city.example.jp"]')
    assert ran("profile", str(profile), database=database)[0] == Exit.FOUND_WRONG
    assert len(ran("procedures", database=database)[1].splitlines()) == 3
    (tmp_path / "slots.toml").write_text("slots = []")
    assert ran("slots", str(tmp_path / "slots.toml"), database=database)[0] == Exit.DONE
    assert ran("profile", str(profile), database=database)[0] == Exit.DONE


def test_more_than_a_board_can_carry_is_refused(tmp_path: Path, database: str) -> None:
    ran("procedures", str(procedures_file(tmp_path)), database=database)
    many = [(f"s{at}", 1) for at in range(201)]
    file = tmp_path / "slots.json"
    rows = [
        {"id": name, "office": "town-hall", "day": "2999-12-04", "time": "10:00", "capacity": places}
        for name, places in many
    ]
    file.write_text(json.dumps({"slots": rows}))
    code, _, told = ran("slots", str(file), database=database)
    assert code == Exit.FOUND_WRONG
    assert "200までです。201 あります" in told
