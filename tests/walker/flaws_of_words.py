"""What is wrong with the texts of a sight for old eyes; all by ACCESS.md's numbers."""

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.card.words import TRIES
from tests.walker.seen import GROUND, LANGUAGES, LEAVE, Sight, Written, asked, identity, plain

FLOOR_MM = 5.6  # of a capital letter
EM = 0.765  # capital height of BIZ UDPGothic, em
OF_STAFF = 0.5
LONGEST_LINE = 22  # glyphs
SLACK = 1.5  # pixels
UNSAID = {
    "利用者証明用 ": "how often a number may still be tried is for the eyes alone",
    "れんしゅう　あと": "the same, on a small screen",
    "れんしゅう   ": "the stripe of a practice card; what is said begins with the same",
}
"""Part of a text that is never said → why."""
SHORT = {"つぎへ": "見るのを おわる", "ヒント": "ヒントを 見る"}
"""A key's word where there is little room → the word that is said of it."""
_DIGITS_ONLY = re.compile(r"^[\d\s:：/〜~.()()月日年時分火水木金土曜後前午%%]*$")


def of_letters(sight: Sight) -> Iterator[str]:
    """Nothing is cut, spilled, shrunk, off the screen, or under the floor."""
    floor = FLOOR_MM * (OF_STAFF if sight.of_staff else 1.0) / EM * sight.pixels_per_mm
    for text in sight.written:
        item, words = text.item, text.text
        size = item.property("font").pixelSize()
        if item.property("truncated"):
            yield f"「{words}」 is cut off"
        if item.property("contentWidth") > item.width() + SLACK:
            yield f"「{words}」 runs out of its width"
        if asked(item, "fontSizeMode") != 0 and not sight.of_staff:  # a long address of the city's
            yield f"「{words}」 shrinks to fit"
        if size < floor - SLACK:
            yield f"「{words}」 is {size * EM / sight.pixels_per_mm:.1f} mm"
        if text.rolls:
            continue
        if not sight.window.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(text.place):
            yield f"「{words}」 leaves the window"
        elif _lost(text) > size * 0.3:
            yield f"「{words}」 is clipped"
        if text.on is not None and not _whole(text.on).adjusted(-2, -2, 2, 2).contains(_letters(text)):
            yield f"「{words}」 runs out of its key"


def of_overlaps(sight: Sight) -> Iterator[str]:
    """No text lies over another, or below a key that is not its own."""
    texts = [(text, _letters(text) & text.open) for text in sight.written]
    for (one, a), (other, b) in combinations(texts, 2):
        if _common(a, b):
            yield f"「{one.text}」 lies over 「{other.text}」"
    for text, place in texts:
        for control in sight.own:
            if (
                (text.on is None or identity(control.item) != identity(text.on))
                and _common(place, control.place)
                and not _ground(sight, control.place)
            ):
                yield f"「{text.text}」 lies under {control.label!r}"


def of_lines(sight: Sight) -> Iterator[str]:
    """No line is longer than an old eye finds back from."""
    if sight.of_staff:
        return
    rows: dict[tuple[int, int], list[Written]] = {}
    for text in sight.written:
        rows.setdefault((identity(_block(text.item)), round(text.place.top())), []).append(text)
    for row in rows.values():
        size = row[0].item.property("font").pixelSize()
        across = max(text.place.right() for text in row) - min(text.place.left() for text in row)
        if across > (LONGEST_LINE + 0.7) * size:
            yield f"a line of {across / size:.0f} glyphs: 「{''.join(text.text for text in row)}」"


def of_speech(sight: Sight) -> Iterator[str]:
    """What is shown is said: every sentence and every choice of the page, but for its fixed keys, clock and rows."""
    if sight.of_staff or (sight.page == "rest" and not sight.over):
        return
    said = _bare(sight.spoken)
    for words in _shown(sight):
        if words == TRIES or any(part in words for part in UNSAID):
            continue
        words = SHORT.get(words, words)
        if _bare(words) and _bare(words) not in said and not _DIGITS_ONLY.match(words):
            yield f"「{words}」 is shown and not said"


def _shown(sight: Sight) -> Iterator[str]:
    """The texts to be said: sentences of the page and labels of its choices, without keys of boards and rows."""
    below = {identity(control.item) for control in sight.own if control.row is not None or control.fixed}
    quiet = {identity(control.item) for control in sight.own if control.label in (LEAVE, *LANGUAGES, "下へ", "上へ")}
    blocks: dict[int, str] = {}
    for text in sight.written:
        if text.item.parentItem().objectName() == "lesson.head":
            continue  # said once, when the lesson opens
        if sight.page == "inside" and not sight.over and text.on is None:
            continue  # what stands in the chip is for the eyes alone
        if text.on is not None and (identity(text.on) in below or identity(text.on) in quiet):
            continue
        block = _block(text.item)
        blocks.setdefault(identity(block), _said_of(block))
    yield from blocks.values()


def _block(item: QQuickItem) -> QQuickItem:
    """The whole text a phrase belongs to."""
    above: QQuickItem | None = item
    for _ in range(4):
        if above is None:
            break
        if above.property("says"):
            return above
        above = above.parentItem()
    return item


def _said_of(item: QQuickItem) -> str:
    return plain(str(item.property("says") or item.property("text") or ""))


def _bare(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


def _letters(text: Written) -> QRectF:
    """Where ink may be: a line is higher than its letters."""
    size = text.item.property("font").pixelSize()
    lines = max(1, int(text.item.property("lineCount") or 1))
    spare = max(0.0, (text.place.height() / lines - size) / 2)
    return text.place.adjusted(0, spare, 0, -spare)


def _lost(text: Written) -> float:
    """Pixels of a text's letters that something clips away."""
    letters = _letters(text)
    seen = letters & text.open
    return max(letters.width() - seen.width(), letters.height() - seen.height())


def _whole(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _common(a: QRectF, b: QRectF) -> bool:
    common = a & b
    return common.width() > 2 and common.height() > 3


def _ground(sight: Sight, place: QRectF) -> bool:
    return place.width() * place.height() > GROUND * sight.window.width() * sight.window.height()
