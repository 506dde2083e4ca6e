"""The weather office's messages: what they say of one town, and everything else refused."""

from datetime import UTC, datetime
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.city.weather import NotABulletin, Told, read_bulletin
from tests.city.bulletins import LG_CODE, bulletin

NOON = datetime(2026, 11, 27, 3, tzinfo=UTC)


def test_what_is_said_of_the_town_and_of_it_alone() -> None:
    told = read_bulletin(bulletin("レベル４大雨危険警報", "強風注意報", "暴風警報", at=NOON), LG_CODE)
    assert told.warnings == (Told("レベル4大雨危険警報", 4), Told("暴風警報", 0))
    assert (told.area, told.at, told.drill) == ("れんしゅう町", NOON, False)
    assert told.text == "れんしゅう町では、 27日夕方まで 大雨に気をつけてください。"


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (("レベル２大雨注意報", "雷注意報", "解除"), ()),
        (("土砂災害警戒情報",), (Told("土砂災害警戒情報", 4),)),
        (("レベル５高潮特別警報",), (Told("レベル5高潮特別警報", 5),)),
        (("レベル３大雨警報", "レベル３大雨警報"), (Told("レベル3大雨警報", 3),)),
    ],
)
def test_only_what_is_worth_an_interruption_is_told(names: tuple[str, ...], told: tuple[Told, ...]) -> None:
    assert read_bulletin(bulletin(*names), LG_CODE).warnings == told


def test_a_drill_is_a_drill_and_a_cancelled_message_leaves_nothing() -> None:
    assert read_bulletin(bulletin("レベル３大雨警報", status="訓練"), LG_CODE).drill
    assert read_bulletin(bulletin("レベル３大雨警報", kind="取消"), LG_CODE).warnings == ()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<Report/>",
        b"\xff\xfe<",
        bulletin("レベル３大雨警報", status="試験"),
        bulletin("レベル３大雨警報", area="2040100"),
        bulletin("レベル３大雨警報").replace(b"ReportDateTime", b"ReportTime"),
        bulletin("レベル３大雨警報").replace(b"+00:00", b""),
        bulletin("レベル３大雨警報")[:-20],
        bulletin("レベル３大雨警報", before='<!DOCTYPE Report [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'),
        bulletin("x" * (3 * 1024 * 1024)),
    ],
    ids=count(),
)
def test_what_is_no_message_of_this_town_is_refused(data: bytes) -> None:
    with pytest.raises(NotABulletin):
        read_bulletin(data, LG_CODE)


@given(st.data())
def test_a_damaged_message_is_refused_or_read_never_worse(data: st.DataObject) -> None:
    whole = bytearray(bulletin("レベル３大雨警報", at=NOON))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        told = read_bulletin(bytes(whole), LG_CODE)
    except NotABulletin:
        return
    assert len(told.warnings) <= 1
