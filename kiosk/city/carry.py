"""Takes in a stick that was carried from kiosks: batches from `outbox/`, receipts back into `inbox/`."""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.city import packs, people
from kiosk.city.board import board
from kiosk.city.ingest import JAPAN, Bad, Foreign, Ingested, Missing, Revoked, Took, Unknown, ingest
from kiosk.city.settings import keys
from kiosk.city.stand import Way
from kiosk.exits import CommandEnd, Exit
from kiosk.sync.wire.batch import LARGEST_FILE, BadBatch, read_header
from kiosk.sync.wire.board import BOARD_FILE
from kiosk.sync.wire.sealed import LARGEST_SEALED, write_taken


@dataclass(frozen=True, slots=True)
class Carried:
    """`fresh` events are new; `refused` names each file that could not be taken, with the reason."""

    fresh: int
    refused: tuple[tuple[str, str], ...]


def take_stick(tenant: int, stick: Path) -> Carried:
    """Reads every batch on the stick: in any order, twice, cut or broken, it ends the same.

    The board of `tenant` goes back with it, and its lesson packs.
    """
    fresh = 0
    refused: list[tuple[str, str]] = []
    try:
        for place in sorted((stick / "outbox").glob("*.ksb"), key=_order):
            data = _readable(place)
            if data is None:
                refused.append((place.name, "ファイルを 読めません"))
                continue
            result = ingest(data, Way.STICK)
            fresh += result.fresh if isinstance(result, Took) else 0
            reason = _answered(stick, result)
            if reason:
                refused.append((place.name, reason))
        _take_sealed(tenant, stick)
        _hang(tenant, stick)
    except OSError as error:
        raise CommandEnd(Exit.FOUND_WRONG, f"USBの 読み書きが できません。差しなおしてください（{stick}）") from error
    return Carried(fresh, tuple(refused))


def _order(place: Path) -> tuple[str, int, str]:
    """Each stream from its beginning, whatever the files are called."""
    try:
        header = read_header(_readable(place) or b"")
    except BadBatch:
        return ("", 0, place.name)
    return (header.stream, header.first, place.name)


def _answered(stick: Path, result: Ingested) -> str:
    """Leaves the receipt for the way back; returns why the file was not taken, "" where it was."""
    match result:
        case Took(_, receipt):
            _leave(stick, receipt)
            return ""
        case Missing(receipt):
            _leave(stick, receipt)
            return "前の ファイルが 足りません"
        case Foreign(receipt):
            _leave(stick, receipt)
            return "市の 記録と 合いません"
        case Revoked(receipt):
            _leave(stick, receipt)
            return "登録が とまっている きかいです"
        case Unknown():
            return "登録の ない きかいです"
        case Bad(fault, _):
            return f"ファイルが こわれています（{fault}）"


def _leave(stick: Path, receipt: dict[str, str | int]) -> None:
    _put(stick / "inbox" / f"{receipt['stream']}.receipt", json.dumps(receipt).encode("ascii"))


def _take_sealed(tenant: int, stick: Path) -> None:
    for place in sorted((stick / "outbox").glob("*.sealed")):
        with place.open("rb") as file:
            digest = people.take_sealed(tenant, file.read(LARGEST_SEALED))
        if digest is not None:
            _put(stick / "inbox" / f"{digest}.taken", json.dumps(write_taken(digest, keys().signing)).encode("ascii"))


def _hang(tenant: int, stick: Path) -> None:
    """What the town tells its kiosks goes back with the stick, too."""
    _put(stick / "inbox" / BOARD_FILE.format(tenant=tenant), board(tenant, datetime.now(JAPAN)))
    for pack in packs.published(tenant):
        place = stick / "inbox" / f"{pack.sha256}.pack"
        if not place.exists():
            _put(place, packs.part(tenant, pack.sha256, 0, pack.size))


def _put(place: Path, data: bytes) -> None:
    place.parent.mkdir(exist_ok=True)
    unfinished = place.with_suffix(".part")
    unfinished.write_bytes(data)
    unfinished.replace(place)


def _readable(place: Path) -> bytes | None:
    """What is in the file; None where the stick does not give it."""
    try:
        with place.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError:
        return None
