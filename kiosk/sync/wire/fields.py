"""Reads JSON that strangers wrote: every field has one kind and a limit, everything else is refused."""

import json
from collections.abc import Mapping

Fields = Mapping[str, object]
LARGEST = 2**63 - 1  # what every database can hold


class Nonsense(ValueError):
    """What came in can't be understood; `about` names the field, or says what was expected."""

    def __init__(self, about: str) -> None:
        super().__init__(about)
        self.about = about


def read_object(data: bytes) -> Fields:
    """The JSON object in `data` (UTF-8); raises `Nonsense`."""
    try:
        found: object = json.loads(data.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise Nonsense("a JSON object") from error
    return _object(found, "a JSON object")


def nested(fields: Fields, name: str) -> Fields:
    return _object(fields.get(name), name)


def number(fields: Fields, name: str, *, least: int = 0, most: int = LARGEST) -> int:
    found = fields.get(name)
    if not isinstance(found, int) or isinstance(found, bool) or not least <= found <= most:
        raise Nonsense(name)
    return found


def text(fields: Fields, name: str, *, longest: int = 200) -> str:
    found = fields.get(name)
    if not isinstance(found, str) or len(found) > longest or not found.isprintable():
        raise Nonsense(name)
    return found


def octets(fields: Fields, name: str, length: int) -> bytes:
    """`length` bytes, written as hexadecimal."""
    try:
        found = bytes.fromhex(text(fields, name, longest=2 * length))
    except ValueError as error:
        raise Nonsense(name) from error
    if len(found) != length:
        raise Nonsense(name)
    return found


def _object(found: object, about: str) -> Fields:
    if not isinstance(found, dict):
        raise Nonsense(about)
    return found  # pyright: ignore[reportUnknownVariableType]  (JSON: keys are always str)


def _no_constant(word: str) -> object:
    raise Nonsense(word)
