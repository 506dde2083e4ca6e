"""How sending and joining can end, and the one line that a person reads about it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from kiosk.sync.client import Why


class Stop(StrEnum):
    """Why the city and this kiosk can't go on without a person."""

    FORK = "fork"  # the city holds lines of our stream that are not ours
    REVOKED = "revoked"
    UNKNOWN = "unknown"  # the city does not know this kiosk
    PURGED = "purged"  # the city lost what this kiosk no longer has
    BAD_BATCH = "bad_batch"  # the city can't read what we send


@dataclass(frozen=True, slots=True)
class Sent:
    """`count` lines were confirmed now; the city holds everything up to `hwm`."""

    count: int
    hwm: int


@dataclass(frozen=True, slots=True)
class NothingWaiting:
    """The city answered, and has everything."""


@dataclass(frozen=True, slots=True)
class NotEnrolled:
    """This kiosk belongs to no city yet."""


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Tried again later; `sent` lines were confirmed before."""

    why: Why
    sent: int = 0


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing more is sent until staff have looked; everything is kept."""

    stop: Stop


@dataclass(frozen=True, slots=True)
class Enrolled:
    """This kiosk belongs to a city now; `site` and `kiosk` are the names it was given."""

    site: str
    kiosk: str


@dataclass(frozen=True, slots=True)
class CodeRefused:
    """The code is mistyped, was used, or is older than a day."""


@dataclass(frozen=True, slots=True)
class AddressRefused:
    """The address is no `https://` one (`http://` only within this machine)."""


Sending = Sent | NothingWaiting | NotEnrolled | Unreachable | Refused
Joining = Enrolled | CodeRefused | AddressRefused | Unreachable

_KEPT = "記録は この きかいに 残っています"
_WHY = {
    Why.NO_CONNECTION: f"市に つながりません。{_KEPT}。あとで もう一度 送ります",
    Why.TIMED_OUT: f"市の 返事が ありません。{_KEPT}。あとで もう一度 送ります",
    Why.NOT_TRUSTED: f"市の 証明書を たしかめられません。{_KEPT}。住所と 時計を 見てください",
    Why.NOT_THE_CITY: f"市では ない 返事が きました。{_KEPT}。ネットワークの ログインを たしかめてください",
    Why.CITY_BUSY: f"市の きかいが こんでいます。{_KEPT}。あとで もう一度 送ります",
    Why.CITY_FULL: f"市の きかいの ディスクが いっぱいです。{_KEPT}。市の 係の人に 知らせてください",
}
_STOP = {
    Stop.FORK: f"市の 記録と 合いません。{_KEPT}。送るのを 止めました。新しい コードで 登録してください",
    Stop.REVOKED: f"市が この きかいの 登録を とめました。{_KEPT}。市の 係の人に きいてください",
    Stop.UNKNOWN: f"市は この きかいを 知りません。{_KEPT}。新しい コードで 登録してください",
    Stop.PURGED: f"市の 記録が 古く もどっています。{_KEPT}。市の 係の人に 知らせてください",
    Stop.BAD_BATCH: f"市が 記録を 読めません。{_KEPT}。えんがわの 版を たしかめてください",
}


def line_of(outcome: Sending | Joining) -> str:
    """One line in plain words: what happened, and what happens next."""
    match outcome:
        case Sent(count):
            return f"市へ {count}件 送りました"
        case NothingWaiting():
            return "送るものは ありません。市は すべて 受けとっています"
        case NotEnrolled():
            return f"市への 登録が まだです。{_KEPT}。係の人の ページの「市に 登録する」で 登録できます"
        case Unreachable(why):
            return _WHY[why]
        case Refused(stop):
            return _STOP[stop]
        case Enrolled(kiosk=kiosk):
            return f"市に 登録しました。この きかいの 名前は {kiosk} です"
        case CodeRefused():
            return "この コードは つかえません。市で 新しい コードを もらってください"
        case AddressRefused():
            return "市の 住所を たしかめてください。https:// で はじまります"
        case _:
            assert_never(outcome)
