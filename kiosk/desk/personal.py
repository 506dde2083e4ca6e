"""Looks whether a note names somebody: a name, a telephone number, an address, twelve digits. It warns, no more."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from kiosk.reading.kana import hiragana


class Looks(StrEnum):
    """What a piece of a text looks like."""

    NAME = "name"
    TELEPHONE = "telephone"
    ADDRESS = "address"
    TWELVE_DIGITS = "twelve_digits"


@dataclass(frozen=True, slots=True)
class Piece:
    """The signs `start` to `end` of the text as it was typed."""

    looks: Looks
    start: int
    end: int


WARNINGS = {
    Looks.NAME: "名前に 見える ことばが あります。",
    Looks.TELEPHONE: "電話番号に 見える 数字が あります。",
    Looks.ADDRESS: "住所に 見える ことばが あります。",
    Looks.TWELVE_DIGITS: "12けたの 番号に 見える 数字が あります。",
}
# the most frequent family names of Japan; as they are written, and as kana keys give them
_WRITTEN = (
    "佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 清水 "
    "斎藤 齋藤 斉藤 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 "
    "遠藤 青木 坂本 福田 太田 西村 藤井 岡本 三浦 金子 藤原 中野 中川 原田 松田 竹内 小野 田村 和田 中山 "
    "石田 森田 上田 柴田 酒井 宮崎 横山 宮本 内田 高木 安藤 谷口 大野 丸山 今井"
)
_SPOKEN = (
    "サトウ スズキ タカハシ タナカ イトウ ワタナベ ヤマモト ナカムラ コバヤシ カトウ ヨシダ ヤマダ ササキ "
    "ヤマグチ マツモト イノウエ キムラ シミズ サイトウ ヤマザキ ハシモト イシカワ ヤマシタ ナカジマ "
    "イシイ オガワ マエダ オカダ ハセガワ フジタ ゴトウ コンドウ ムラカミ エンドウ サカモト フクダ "
    "ニシムラ フジイ オカモト カネコ フジワラ ナカノ ナカガワ マツダ タケウチ タムラ"
)
_NAMES = "|".join(sorted({*_WRITTEN.split(), *_SPOKEN.split(), *map(hiragana, _SPOKEN.split())}, key=len, reverse=True))
_DIGIT, _BETWEEN = r"[0-9]", r"[\s\-\u2010-\u2015\u2212\u30fc()._/・,]{0,3}"
_NUMBER = re.compile(rf"(?<![0-9]){_DIGIT}(?:{_BETWEEN}{_DIGIT})*")
_TITLED = re.compile(r"[\w々]{1,8}?(?:さん|サン|様|サマ|さま|氏|殿|ちゃん|くん|君)(?![\w々ー]*(?:式|子|所|相))")
_NAMED = re.compile(_NAMES)
_ADDRESS = re.compile(
    r"[\w々]{1,6}[都道府県][\w々]{1,6}[市区町村郡]|[\w々]{1,8}?(?:町|丁目|番地|字|区|村|マンション|アパート)\s*[0-9]+|[0-9]+\s*(?:丁目|番地|号室|番\s*[0-9]+\s*号)"
    r"|〒\s*[0-9]{3}"
)
_NOT_NAMES = frozenset(
    {"皆さん", "みなさん", "ミナサン", "お客さん", "オキャクサン", "お客様", "皆様", "患者さん", "娘さん", "息子さん"}
)
_TELEPHONE_DIGITS = range(9, 12)
_TWELVE = 12


def pieces(text: str) -> tuple[Piece, ...]:
    """Everything in `text` that looks as if it told who somebody is, in the order in which it stands."""
    plain, places = _plain(text)
    found = [*_numbers(plain), *_addresses(plain), *_names(plain)]
    told = {Piece(piece.looks, places[piece.start], places[piece.end - 1] + 1) for piece in found}
    return tuple(sorted(told, key=lambda piece: (piece.start, piece.end, piece.looks)))


def warnings(text: str) -> tuple[str, ...]:
    """One line for each kind of thing that was found."""
    return tuple(WARNINGS[looks] for looks in dict.fromkeys(piece.looks for piece in pieces(text)))


def without(text: str) -> str:
    """The text without what looks personal; nothing of it stays that would be warned of again."""
    while found := pieces(text):
        gone = {at for piece in found for at in range(piece.start, piece.end)}
        text = "".join(sign for at, sign in enumerate(text) if at not in gone)
    return text.strip()


def _plain(text: str) -> tuple[str, tuple[int, ...]]:
    """Full-width digits, letters and half-width kana as usual ones; for each sign the place it came from."""
    signs, places = list[str](), list[int]()
    for at, sign in enumerate(text):
        for one in unicodedata.normalize("NFKC", sign):
            signs.append(one)
            places.append(at)
    return "".join(signs), tuple(places)


def _numbers(plain: str) -> list[Piece]:
    found = list[Piece]()
    for run in _NUMBER.finditer(plain):
        digits = sum(sign.isdigit() for sign in run[0])
        if digits in _TELEPHONE_DIGITS:
            found.append(Piece(Looks.TELEPHONE, *run.span()))
        elif digits >= _TWELVE:
            found.append(Piece(Looks.TWELVE_DIGITS, *run.span()))
    return found


def _addresses(plain: str) -> list[Piece]:
    return [Piece(Looks.ADDRESS, *run.span()) for run in _ADDRESS.finditer(plain)]


def _names(plain: str) -> list[Piece]:
    titled = [Piece(Looks.NAME, *run.span()) for run in _TITLED.finditer(plain) if run[0] not in _NOT_NAMES]
    named = [Piece(Looks.NAME, *run.span()) for run in _NAMED.finditer(plain)]
    inside = [one for one in named if not any(other.start <= one.start and one.end <= other.end for other in titled)]
    return [*titled, *inside]
