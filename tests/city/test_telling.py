"""What a city tells its kiosks, from the command to the kiosk: alerts, the profile, several towns on one server."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.store.board import AlertKind, Board
from kiosk.store.database import Database
from kiosk.store.hung_board import alerts_of, hung
from kiosk.sync.board import fetch_board
from kiosk.sync.enrol import join
from kiosk.sync.outcome import Enrolled, Sent
from kiosk.sync.send import send_waiting
from kiosk.tour.town import Town, TownTrouble
from tests.city.bulletins import LG_CODE, bulletin, long_ago
from tests.store.builders import a_database, a_whole_visit
from tests.sync.builders import a_kiosk

PROFILE = """
hosts = ["www.city.example.jp"]
[[venues]]
site = "れんしゅう公民館"
helper = "山の係"
booking_page = "https://www.city.example.jp/card"
[[offices]]
id = "shimin"
name = "市民課"
telephone = "0000-00-0000"
[[procedures]]
id = "juminhyo"
title = "住民票の 写し"
way = "at_home"
text = "スマホから 頼めます。"
bring = ["マイナンバーカード"]
office = "shimin"
page = "https://www.city.example.jp/juminhyo"
"""


def told(db: Database) -> Board:
    fetch_board(db)
    board = hung(db)
    assert board is not None
    return board


def order(**other: object) -> str:
    now = datetime.now(UTC)
    alert = {"kind": "order", "level": 4, "title": "避難指示", "text": "にげて。", "area": "本町"}
    times = {"at": now.isoformat(), "until": (now + timedelta(hours=3)).isoformat()}
    return json.dumps(alert | times | other)


def holding(db: Database) -> list[tuple[str, int, str, bool]]:
    fetch_board(db)
    return [(one.kind.value, one.level, one.title, one.drill) for one in alerts_of(db, datetime.now(UTC))]


def test_the_mayors_order_and_the_weather_offices_level_are_never_mixed_up(tmp_path: Path, city: Town) -> None:
    db, file = a_kiosk(tmp_path / "kiosk", city), tmp_path / "alert"
    city.command("tenant", "れんしゅう町", "--code", LG_CODE)
    file.write_text(order())
    city.command("alert", str(file))
    file.write_bytes(bulletin("レベル４大雨危険警報", "暴風警報"))
    city.command("alert", str(file))
    assert holding(db) == [
        ("order", 4, "避難指示", False),
        ("equal", 4, "レベル4大雨危険警報", False),
        ("information", 0, "暴風警報", False),
    ]
    first = next(one for one in alerts_of(db, datetime.now(UTC)) if one.kind is AlertKind.ORDER)
    later = alerts_of(db, datetime.fromisoformat(first.until))
    assert [one.number for one in later] == [2, 3], "an alert ends by itself, without the city"
    file.write_bytes(bulletin("レベル３大雨警報", status="訓練"))
    city.command("alert", str(file))
    assert holding(db)[1:] == [("equal", 3, "レベル3大雨警報", True)]
    for worse in (bulletin("x", at=long_ago()), b"<html>", order(level=2).encode(), order(at="now").encode(), b"{"):
        file.write_bytes(worse)
        with pytest.raises(TownTrouble, match="そのままです"):
            city.command("alert", str(file))
    assert len(holding(db)) == 2, "the old state stays"
    file.write_bytes(bulletin("解除"))
    city.command("alert", str(file))
    for line in city.command("alert").splitlines():
        city.command("alert", "--withdraw", line.split("番")[0])
    assert holding(db) == []


def test_a_profile_goes_to_all_kiosks_and_a_wrong_one_to_none(tmp_path: Path, city: Town) -> None:
    db, file = a_kiosk(tmp_path / "kiosk", city), tmp_path / "profile.toml"
    file.write_text(PROFILE)
    assert "手続き 1" in city.command("profile", str(file))
    profile = told(db).profile
    assert (profile.venues[0].site, profile.venues[0].helper) == (1, "山の係")
    assert (profile.offices[0].name, profile.procedures[0].bring) == ("市民課", ("マイナンバーカード",))
    for wrong in (
        PROFILE.replace("https://www.city.example.jp/card", "https://evil.example/card"),
        PROFILE.replace("https://www.city.example.jp/juminhyo", "http://www.city.example.jp/juminhyo"),
        PROFILE.replace('office = "shimin"', 'office = "none"'),
        PROFILE.replace("れんしゅう公民館", "ない公民館"),
        PROFILE.replace("at_home", "by_magic"),
        "venues = 3",
        "=",
    ):
        file.write_text(wrong)
        with pytest.raises(TownTrouble, match="そのまま"):
            city.command("profile", str(file))
    assert told(db).profile == profile


def test_two_towns_on_one_server_know_nothing_of_each_other(tmp_path: Path, city: Town) -> None:
    number = city.command("tenant", "となり町", "--new", "--code", "204013").split("番")[0]
    here = a_kiosk(tmp_path / "here", city)
    there = a_database(tmp_path / "there", a_whole_visit())
    code = city.command("enroll", "--site", "となり公民館", "--tenant", number).splitlines()[-1]
    assert isinstance(join(there, city.url, code), Enrolled)
    assert isinstance(send_waiting(there), Sent)
    city.command("notice", "--title", "となりの お知らせ", "--text", "となりだけ。", "--tenant", number)
    city.command("notice", "--title", "ここの お知らせ", "--text", "ここだけ。")
    assert [one.title for one in told(there).notices] == ["となりの お知らせ"]
    assert "となりの お知らせ" not in [one.title for one in told(here).notices]
    theirs = json.loads(city.command("report", "--json", "--tenant", number))
    assert theirs["events"] == {result.kind: 1 for result in a_whole_visit()}
    assert [kiosk["site"] for kiosk in theirs["kiosks"]] == ["となり公民館"]
    assert "となり公民館" not in city.command("report")
    with pytest.raises(TownTrouble, match="ありません"):
        city.command("report", "--tenant", "99")
