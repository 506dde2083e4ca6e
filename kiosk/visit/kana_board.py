"""The kana keys in two taps: a row of the table of fifty sounds, then a sign of that row."""

from dataclasses import dataclass, replace

ROWS = {
    "あ": "あいうえおぁぃぅぇぉ",
    "か": "かきくけこがぎぐげご",
    "さ": "さしすせそざじずぜぞ",
    "た": "たちつてとだぢづでどっ",
    "な": "なにぬねの",
    "は": "はひふへほばびぶべぼぱぴぷぺぽ",
    "ま": "まみむめも",
    "や": "やゆよゃゅょ",
    "ら": "らりるれろ",
    "わ": "わをんー",
}
"""First sign of each row → all its signs, plain ones first."""


@dataclass(frozen=True, slots=True)
class Writing:
    """What was written so far; `row`: the one whose signs the keys have, "" while they are the rows themselves."""

    text: str = ""
    row: str = ""


def pressed(writing: Writing, key: str, most: int) -> Writing:
    """A row, then a sign of it; beyond `most` signs nothing is added."""
    if not writing.row:
        return replace(writing, row=key)
    return Writing((writing.text + key)[:most])


def keys_of(writing: Writing, signs: str = "") -> str:
    """What stands on the keys; `signs`: only these are asked for, "" for all."""
    rows = rows_with(signs)
    return rows[writing.row] if writing.row else "".join(rows)


def rows_with(signs: str) -> dict[str, str]:
    """The rows that have any of these signs, with no others; "" for all."""
    if not signs:
        return ROWS
    kept = {row: "".join(sign for sign in all_signs if sign in signs) for row, all_signs in ROWS.items()}
    return {row: few for row, few in kept.items() if few}
