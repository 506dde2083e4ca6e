"""What came of a touch on the practice phone, in the words that follow a wrong one; never a reproach."""

from collections.abc import Mapping

from kiosk.lesson.model import Texts
from kiosk.phone import happening as kinds
from kiosk.phone.apps import settings
from kiosk.phone.apps.names import TITLES
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

ALWAYS: Mapping[type[Happening], Texts] = {
    kinds.Turned: ("べつの 画面に なりました。",),
    kinds.WentBack: ("1つ 前の 画面に もどりました。",),
    kinds.WentHome: ("最初の 画面に もどりました。",),
    kinds.Deleted: ("この メッセージが 消える ところでした。",),
    kinds.Blocked: ("この メッセージが 消える ところでした。",),
    kinds.Followed: ("リンクの 先が ひらく ところでした。",),
    kinds.CameMessage: ("メッセージが 届きました。",),
    kinds.Dialled: ("電話を かける ところでした。",),
    kinds.Answered: ("電話に 出る ところでした。",),
    kinds.HungUp: ("電話が 切れる ところでした。",),
    kinds.Toggled: ("もう一度 さわると、元に もどります。",),
    kinds.Missed: ("いまは、使わなくて だいじょうぶです。",),
    kinds.Dotted: ("丸が 1つ 入りました。",),
    kinds.Rang: (),
    kinds.Handed: (),
    kinds.Spoke: (),
    kinds.Sounded: (),
    kinds.CameAlert: ("お知らせが 届きました。",),
    kinds.CameIn: (),
    kinds.Settled: ("いまの 字は、そこで 止まりました。",),
}
"""Happenings that are always told in the same words; () where the phone itself tells enough."""

BLANKS = {" ": "空白", "\n": "改行"}


def came_of(happening: Happening) -> Texts:
    """The sentences for one happening; every kind has some, or is told by the phone."""
    match happening:
        case Opened(app):
            return (f"「{TITLES[app]}」が ひらきました。",)
        case Closed(app):
            return (f"「{TITLES[app]}」を 閉じました。",)
        case IconMoved(app, True):
            return (f"「{TITLES[app]}」の 絵が 最初の 画面に 出ました。",)
        case IconMoved(app, _):
            return (f"「{TITLES[app]}」の 絵を はずしました。", "消えては いません。「すべて」の 中に あります。")
        case Typed(_, text):
            return (f"「{BLANKS.get(text, text)}」が 入りました。",)
        case Confirmed(_, text):
            return (f"「{text}」に 決まる ところでした。",)
        case Erased(field):
            return ("数字が 1つ 消えました。",) if field == "dialer.number" else ("字が 1つ 消えました。",)
        case Done(_, almost):
            return (almost,)
        case Changed(words):
            return (words,)
        case Adjusted():
            return (settings.change_words(happening),)
        case _:
            return ALWAYS[type(happening)]
