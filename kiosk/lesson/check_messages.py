"""Checks that nothing in a lesson leads out of it: addresses that nobody owns, numbers that nobody has."""

import re
import unicodedata
from collections.abc import Iterator

from kiosk.lesson.check_text import Finding
from kiosk.phone.apps.messages import FRIENDS
from kiosk.phone.people import IMPOSSIBLE
from kiosk.phone.stock import Talk

_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}")
_OWNED_BY_NOBODY = ".example"
"""RFC 2606 keeps this ending free for ever."""
_ID = re.compile(r"[a-z][a-z0-9-]{0,19}")
HOST_FORM = "takuhai.example/1a の ように、.example で 終わる 名前に してください。"


def addresses(text: str) -> Iterator[Finding]:
    """Addresses in a text that somebody could own."""
    for host in dict.fromkeys(_HOST.findall(unicodedata.normalize("NFKC", text))):
        if not host.endswith(_OWNED_BY_NOBODY):
            yield f"{host} は、本当に あるかも しれません。", HOST_FORM


def own_findings(talks: tuple[Talk, ...]) -> Iterator[tuple[str, Finding]]:
    """What is to be mended in the messages of a lesson, beside their sentences, each with the piece that is meant."""
    for number, talk in enumerate(talks):
        others = (*(friend.id for friend in FRIENDS), *(other.id for other in talks[:number]))
        if not _ID.fullmatch(talk.id):
            yield talk.id, (f"message の id「{talk.id}」は 使えません。", "小文字の 英字で つけてください。")
        if talk.id in others:
            yield talk.id, (f"message の id「{talk.id}」は、もう あります。", "ほかの 名前に してください。")
        if talk.link and not any(_HOST.findall(talk.link)):
            yield talk.link, (f"link「{talk.link}」に 行き先が ありません。", HOST_FORM)
        for finding in addresses(talk.link):
            yield talk.link, finding
        if talk.number and not IMPOSSIBLE.fullmatch(talk.number):
            what = f"{talk.number} は、本当に かかるかも しれません。"
            yield talk.number, (what, "03-0000-1234 の 形に してください。")


def own_targets(talks: tuple[Talk, ...]) -> frozenset[str]:
    """The lines and notices that the messages of a lesson bring to the phone."""
    return frozenset(f"messages.item.{talk.id}" for talk in talks)
