"""Latin capitals as they are named in Japanese, for abbreviations that no word list holds."""

from kiosk.reading.kana import beats
from kiosk.reading.lexicon import Word

LETTERS = {
    "A": "エー",
    "B": "ビー",
    "C": "シー",
    "D": "ディー",
    "E": "イー",
    "F": "エフ",
    "G": "ジー",
    "H": "エイチ",
    "I": "アイ",
    "J": "ジェー",
    "K": "ケー",
    "L": "エル",
    "M": "エム",
    "N": "エヌ",
    "O": "オー",
    "P": "ピー",
    "Q": "キュー",
    "R": "アール",
    "S": "エス",
    "T": "ティー",
    "U": "ユー",
    "V": "ブイ",
    "W": "ダブリュー",
    "X": "エックス",
    "Y": "ワイ",
    "Z": "ゼット",
}


def spelled(capitals: str) -> Word:
    """Letter by letter as one word; the pitch falls in the last letter."""
    names = [LETTERS[letter] for letter in capitals]
    return Word("".join(names), accent=beats("".join(names[:-1])) + 1)
