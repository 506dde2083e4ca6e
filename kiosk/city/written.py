"""What a town writes in a file, TOML or JSON, as plain tables; a mistake is told with the place where it stands."""

import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from datetime import date, time
from pathlib import Path
from typing import cast

Table = dict[str, object]
_AT = re.compile(r"at `\$((?:\.\w+|\[[0-9]+\])+)`")
_PART = re.compile(r"\.(\w+)|\[([0-9]+)\]")


class NotATable(ValueError):
    """The message says in Japanese what to put right, and where."""


def read_table(file: Path, parts: Mapping[str, Iterable[str]]) -> Table:
    """The file's tables; `parts` names those that may stand there, with their fields. Raises `NotATable`."""
    table = _read(file)
    for name, rows in table.items():
        if name not in parts:
            raise NotATable(f"「{name}」は ここに 書けません。書けるのは {'、'.join(parts)} です")
        fields = set(parts[name])
        listed = cast("list[object]", rows) if isinstance(rows, list) else None
        if listed is None:
            raise NotATable(f"「{name}」は ならべて 書いてください")
        for at, row in enumerate(listed, 1):
            _check(name, at, row, fields)
    return {name: _plain(rows) for name, rows in table.items()}


def told(message: str) -> str:
    """What msgspec says of a field, with the place in words: 「procedures の 2番目の title」."""
    found = _AT.search(message)
    if found is None:
        return message
    parts = (f"{int(number) + 1}番目" if number else f"{name} " for name, number in _PART.findall(found[1]))
    return f"{'の '.join(parts).rstrip()} を なおしてください: {message[: found.start()].rstrip(' -')}"


def twice(names: Iterable[str]) -> str:
    """The first name that stands there twice; "" where none does."""
    seen = set[str]()
    for name in names:
        if name in seen:
            return name
        seen.add(name)
    return ""


def _read(file: Path) -> Table:
    try:
        written = file.read_text("utf-8-sig")
        read: object = json.loads(written) if file.suffix == ".json" else tomllib.loads(written)
    except OSError as error:
        raise NotATable(f"ファイルを 読めません（{file}）") from error
    except (ValueError, RecursionError) as error:
        raise NotATable(f"書きかたが ちがいます: {error}") from error
    if not isinstance(read, dict):
        raise NotATable("いちばん 外がわは 名前の ついた 表に してください")
    return cast(Table, read)


def _check(name: str, at: int, row: object, fields: set[str]) -> None:
    if not fields:
        return
    if not isinstance(row, dict):
        raise NotATable(f"{name} の {at}番目は 表に してください")
    for field in cast(Table, row):
        if field not in fields:
            right = "、".join(sorted(fields))
            raise NotATable(f"{name} の {at}番目の 「{field}」は 書けません。書けるのは {right} です")


def _plain(value: object) -> object:
    """TOML's own dates and times as text."""
    match value:
        case dict():
            return {str(key): _plain(one) for key, one in cast(Table, value).items()}
        case list():
            return [_plain(one) for one in cast("list[object]", value)]
        case date():
            return value.isoformat()
        case time():
            return value.strftime("%H:%M")
        case _:
            return value
