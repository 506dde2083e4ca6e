"""The words of the staff's pages: how things stand with the city, and what came of a code."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, assert_never

from kiosk.bridge.day_words import when_words

if TYPE_CHECKING:
    from kiosk.store.staff_code import Tried
    from kiosk.sync.standing import Standing


@dataclass(frozen=True, slots=True)
class Fact:
    title: str
    told: str


def facts(now: "Standing", clock: datetime) -> tuple[Fact, ...]:
    """What staff want to know first; `clock` tells the time and the zone to write times in."""
    name = f"{now.site} の {now.kiosk}番" if now.kiosk else "登録が まだです"
    return (
        Fact("この きかい", name),
        Fact("送るのを 待つ 記録", f"{now.waiting}件"),
        Fact("さいごに 市と 話した", time_words(now.last_contact, clock) or "まだ ありません"),
        Fact("つぎに 送る", time_words(now.next_at, clock) or "「今すぐ 送る」で 送ります"),
        *((Fact("まえの ようす", now.line),) if now.line else ()),
    )


def time_words(told: str, clock: datetime) -> str:
    """「きょう 9時05分」, 「11月22日 9時05分」; "" for a time that is not told."""
    return when_words(datetime.fromisoformat(told), clock) if told else ""


def told_code(tried: "Tried") -> str:
    """One line about a code; "" where it was right."""
    from kiosk.store.staff_code import NoCode, Opened, Waiting, WrongCode

    match tried:
        case Opened():
            return ""
        case WrongCode(wait=0):
            return "番号が ちがいます。"
        case WrongCode(wait):
            return f"番号が ちがいます。{wait_words(wait)} 待ってから ためせます。"
        case Waiting(wait):
            return f"あと {wait_words(wait)} 待ってください。"
        case NoCode():
            return "番号が まだ ありません。管理者が kiosk staff reset で 決めます。"
        case _:
            assert_never(tried)


def wait_words(seconds: int) -> str:
    """「30秒」, 「2分」: minutes are rounded up."""
    return f"{seconds}秒" if seconds < 60 else f"{-(-seconds // 60)}分"
