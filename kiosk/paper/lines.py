"""Breaks a text into lines: between phrases, and inside one only where it is wider than the whole line."""

from collections.abc import Callable

Wide = Callable[[str], float]
"""How wide a text is, in millimetres."""

_NOT_FIRST = frozenset("。、」』）】〉》・：；？！ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々〜-.,:;?!)]}")
_ADDRESS_ENDS = frozenset("/?&=.")
_NOT_LAST = frozenset("「『（【〈《([{")


def broken(text: str, width: float, wide: Wide) -> tuple[str, ...]:
    """The lines of a text; never an empty tuple."""
    lines = [""]
    for phrase in text.split(" "):
        longer = f"{lines[-1]} {phrase}" if lines[-1] else phrase
        if wide(longer) <= width:
            lines[-1] = longer
        elif wide(phrase) <= width:
            lines.append(phrase)
        else:
            lines += _pieces(phrase, width, wide)
    return tuple(line for line in lines if line) or ("",)


def balanced(text: str, width: float, wide: Wide) -> tuple[str, ...]:
    """The same number of lines, as equal in length as may be: for titles and captions."""
    best = broken(text, width, wide)
    if len(best) == 1:
        return best
    longest = max(map(wide, text.split(" ")))
    narrow = width
    while narrow - width / 40 >= longest:
        narrow -= width / 40
        tried = broken(text, narrow, wide)
        if len(tried) > len(best):
            break
        best = tried
    return best


def _pieces(phrase: str, width: float, wide: Wide) -> list[str]:
    """A phrase that is too long for a line, cut between signs."""
    pieces: list[str] = []
    while phrase:
        end = _fitting(phrase, width, wide)
        pieces.append(phrase[:end])
        phrase = phrase[end:]
    return pieces


def _fitting(phrase: str, width: float, wide: Wide) -> int:
    """How many signs of it the line takes: at least one, and none that may not stand at that end."""
    most = 1
    while most < len(phrase) and wide(phrase[: most + 1]) <= width:
        most += 1
    if most == len(phrase):
        return most
    address = [end for end in range(most // 2, most + 1) if phrase[end - 1] in _ADDRESS_ENDS]
    if phrase.isascii() and address:
        return address[-1]
    for end in range(most, 1, -1):
        if phrase[end] not in _NOT_FIRST and phrase[end - 1] not in _NOT_LAST:
            return end
    return most
