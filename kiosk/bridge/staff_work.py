"""What the clerk does for staff: compares the code, looks how things stand, carries by stick."""

from typing import TYPE_CHECKING

from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from kiosk.store.database import Database
    from kiosk.store.staff_code import Tried
    from kiosk.sync.standing import Standing

NO_STICK = "USBメモリーが 見つかりません。さしてから、もう一度 さわってください。"


def tried(db: "Database", code: str) -> "Tried":
    """Whether this is the staff code."""
    from kiosk.store.moment import now
    from kiosk.store.staff_code import try_code

    return try_code(db, code, now(db))


def how_it_stands(db: "Database") -> "Standing":
    """What waits, and when the city was last heard."""
    from kiosk.sync.standing import standing

    return standing(db)


def write_stick(db: "Database") -> str:
    """Everything that waits onto the first stick; one line on how it went."""
    from kiosk.store.enrolment import enrolment
    from kiosk.sync.outcome import NotEnrolled, line_of
    from kiosk.sync.sticks import sticks
    from kiosk.sync.usb import export

    belonging, found = enrolment(db), sticks()
    if belonging is None:
        return line_of(NotEnrolled())
    if not found:
        return NO_STICK
    done = export(db, belonging, found[0])
    return f"{done.lines}件を USBメモリーに 書きました。抜いて だいじょうぶです。"


def read_stick(db: "Database", folder: DataFolder) -> str:
    """What the city sent on the first stick: receipts, board, lessons; one line on how it went."""
    from kiosk.store.enrolment import enrolment
    from kiosk.sync.board import take_board
    from kiosk.sync.outcome import NotEnrolled, Refused, line_of
    from kiosk.sync.packs import take_packs
    from kiosk.sync.sticks import sticks
    from kiosk.sync.usb import take_receipts

    belonging, found = enrolment(db), sticks()
    if belonging is None:
        return line_of(NotEnrolled())
    if not found:
        return NO_STICK
    done = take_receipts(db, belonging, found[0])
    news = "新しい お知らせも 読みました。" if take_board(db, belonging, found[0]) else ""
    news += "新しい 教材も 読みました。" if take_packs(db, folder, found[0]) else ""
    if done.stop is not None:
        return line_of(Refused(done.stop))
    broken = f"読めない ファイルが {len(done.refused)}つ ありました。" if done.refused else ""
    return f"市が 受けとった 記録は {done.confirmed}件 ふえました。{news}{broken}"


def lessons_back(db: "Database") -> str:
    """The lessons that came last give way to those before; one line on how it went."""
    from kiosk.store.packs import go_back

    name = go_back(db)
    return f"教材「{name}」を 前のものに もどしました。" if name else "もどす 教材は ありません。"
