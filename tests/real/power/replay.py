"""Rebuilds a disk as it may be after the power was cut, from what `recorder.c` wrote down.

The model, of a plain POSIX file system that promises no more than it must:

- A file's bytes and its length are sure up to its last fsync or fdatasync. Of every write and every cut-off since then,
  any may have reached the disk and any may be missing, in whatever combination.
- A write that was under way may be torn at 512-byte borders of the file: any of its sectors may be there. Bytes outside
  the write stay as they were (SQLite's "powersafe overwrite").
- Where a file grew and the bytes did not arrive, there may be nothing, zeros, or what happened to lie there.
- A name that was made, removed or replaced is sure only after an fsync of its folder; a rename is whole or not at all.
  The fsync of a file says nothing about its name.
- What a program said is out in the world at that moment. The recorded folder itself was on the disk before.

Not modelled: disks that lie about a sync, sectors that rot, half-written sectors.

Sources: https://sqlite.org/atomiccommit.html (sections 2, 3 and 9), https://sqlite.org/psow.html; Pillai et al., "All
File Systems Are Not Created Equal: On the Complexity of Crafting Crash-Consistent Applications" (ALICE), OSDI 2014.
"""

import struct
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from random import Random

SECTOR = 512
_HEAD = struct.Struct("<cHHqI")
_ALL_FATES = (0.0, 0.5, 0.9, 1.0)  # how much of what was not synced arrives, on the whole


@dataclass(frozen=True, slots=True)
class Recorded:
    """One line of the record; `op` is a letter of `recorder.c`."""

    op: str
    path: str
    other: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """What is left: the files by their paths, and everything that was said before."""

    at: int
    files: Mapping[str, bytes]
    said: bytes

    def write(self, recorded: Path, into: Path) -> None:
        """Lays the files of the folder `recorded` out below `into`."""
        into.mkdir(parents=True)
        for path, content in self.files.items():
            (into / Path(path).relative_to(recorded)).write_bytes(content)


class NotStudied(Exception):
    """The program did something to its files that this model does not know."""


def read_record(log: Path) -> list[Recorded]:
    """All that was recorded, in order."""
    whole, at = log.read_bytes(), 0
    lines: list[Recorded] = []
    while at < len(whole):
        op, path, other, offset, length = _HEAD.unpack_from(whole, at)
        ends = [at := at + part for part in (_HEAD.size, path, other, length)]
        parts = [whole[start:end] for start, end in pairwise(ends)]
        lines.append(Recorded(op.decode("ascii"), parts[0].decode(), parts[1].decode(), offset, parts[2]))
    return lines


def places_to_cut(lines: list[Recorded], how_many: int, chance: Random) -> list[int]:
    """Half of them anywhere, half beside what is rare: files made and removed, a checkpoint, a folder synced."""
    busiest = Counter(line.path for line in lines).most_common(2)
    rare = [at for at, line in enumerate(lines) if line.path not in {path for path, _ in busiest}]
    rare += [at for at, line in enumerate(lines) if line.op in "NTURLD"]
    beside = [chance.choice(rare) + chance.randrange(-1, 3) for _ in range(how_many // 2)]
    anywhere = [chance.randrange(len(lines) + 1) for _ in range(how_many - len(beside))]
    return sorted(min(max(at, 0), len(lines)) for at in beside + anywhere)


def cuts(lines: list[Recorded], before: Mapping[str, bytes], places: Iterable[int], chance: Random) -> Iterator[Cut]:
    """The disk after each of `places` (in rising order) lines; `before` is what was on it in the beginning."""
    disk = _Disk(before)
    done = 0
    for at in places:
        for line in lines[done:at]:
            disk.do(line)
        done = at
        yield Cut(at, disk.survivors(chance), bytes(disk.said))


@dataclass(slots=True, eq=False)
class _File:
    sure: bytearray = field(default_factory=bytearray)
    unsure: list[Recorded] = field(default_factory=list[Recorded])

    def sync(self) -> None:
        for line in self.unsure:
            _do(self.sure, line)
        self.unsure.clear()

    def survivor(self, chance: Random) -> bytes:
        content, arrives = bytearray(self.sure), chance.choice(_ALL_FATES)
        for line in self.unsure:
            if chance.random() < arrives:
                _do(content, line)
            elif line.op == "W":
                _tear(content, line, chance)
        return bytes(content)


_Names = dict[str, _File]


@dataclass(slots=True)
class _Change:
    """Names of one folder that change together; None for a name that goes."""

    folder: str
    names: dict[str, _File | None]

    def do(self, names: _Names) -> None:
        for name, file in self.names.items():
            if file is None:
                names.pop(name, None)
            else:
                names[name] = file


class _Disk:
    """What is sure, and what is not yet."""

    def __init__(self, before: Mapping[str, bytes]) -> None:
        self.said = bytearray()
        self._sure: _Names = {path: _File(bytearray(content)) for path, content in before.items()}
        self._now: _Names = dict(self._sure)
        self._unsure: list[_Change] = []

    def do(self, line: Recorded) -> None:
        match line.op:
            case "O":
                self.said += line.data
            case "W" | "T":
                self._now[line.path].unsure.append(line)
            case "S":
                self._now[line.path].sync()
            case "D":
                self._sync_folder(line.path)
            case "N":
                self._change(line, {line.path: _File()})
            case "U":
                self._change(line, {line.path: None})
            case "L":
                self._change(line, {line.other: self._now[line.path]})
            case "R" if Path(line.path).parent == Path(line.other).parent:
                self._change(line, {line.path: None, line.other: self._now[line.path]})
            case _:
                raise NotStudied(line.op, line.path, line.other)

    def survivors(self, chance: Random) -> dict[str, bytes]:
        names, arrives = dict(self._sure), chance.choice(_ALL_FATES)
        for change in self._unsure:
            if chance.random() < arrives:
                change.do(names)
        return {name: file.survivor(chance) for name, file in names.items()}

    def _change(self, line: Recorded, names: dict[str, _File | None]) -> None:
        change = _Change(str(Path(line.path).parent), names)
        change.do(self._now)
        self._unsure.append(change)

    def _sync_folder(self, folder: str) -> None:
        for change in self._unsure:
            if change.folder == folder:
                change.do(self._sure)
        self._unsure = [change for change in self._unsure if change.folder != folder]


def _do(content: bytearray, line: Recorded) -> None:
    if line.op == "T":
        del content[line.offset :]
        content.extend(bytes(line.offset - len(content)))
    else:
        _put(content, line.offset, line.data)


def _put(content: bytearray, offset: int, data: bytes) -> None:
    content.extend(bytes(max(0, offset - len(content))))
    content[offset : offset + len(data)] = data


def _tear(content: bytearray, line: Recorded, chance: Random) -> None:
    """A write that did not arrive as a whole: some of its sectors, none, or only the length that it gave the file."""
    end = len(content)
    some = chance.choice((0.0, 0.5))
    for offset, sector in _sectors(line):
        if chance.random() < some:
            _put(content, offset, sector)
        elif offset >= end and chance.random() < some:
            _put(content, offset, chance.choice((bytes(len(sector)), chance.randbytes(len(sector)))))


def _sectors(line: Recorded) -> Iterator[tuple[int, bytes]]:
    at = line.offset
    while at < line.offset + len(line.data):
        end = min(line.offset + len(line.data), (at // SECTOR + 1) * SECTOR)
        yield at, line.data[at - line.offset : end - line.offset]
        at = end
