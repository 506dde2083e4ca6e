"""Every happening of the phone has its words."""

from typing import get_args

from kiosk.lesson.outcomes import ALWAYS, came_of
from kiosk.phone.happening import (
    Adjusted,
    Changed,
    Closed,
    Confirmed,
    Done,
    Erased,
    Happening,
    IconMoved,
    Opened,
    Typed,
)

WORDED = {
    Opened("mail"): "「メール」が ひらきました。",
    Closed("mail"): "「メール」を 閉じました。",
    IconMoved("memo", on_home=False): "「メモ」の 絵を はずしました。",
    Typed("dialer.number", "3"): "「3」が 入りました。",
    Confirmed("memo.text", "花"): "「花」に 決まる ところでした。",
    Erased("dialer.number"): "数字が 1つ 消えました。",
    Adjusted("text", 3, grew=True): "文字が 大きく なりました。",
    Done("memo.sent", "メモを 送る ところでした。"): "メモを 送る ところでした。",
    Changed("地図が 大きく なりました。"): "地図が 大きく なりました。",
    Adjusted("sound", 3, grew=False): "音が 小さく なりました。",
}


def test_each_kind_is_told_in_words_or_by_the_phone_itself() -> None:
    assert set(get_args(Happening)) == {*ALWAYS, *(type(happening) for happening in WORDED)}


def test_the_words_name_the_thing() -> None:
    assert {happening: came_of(happening)[0] for happening in WORDED} == WORDED
