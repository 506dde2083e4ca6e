"""`kiosk tour`: the whole kiosk walked by itself in a virtual screen, with a picture of every page."""

import argparse
import re
from pathlib import Path

from kiosk.exits import CommandEnd, Exit

USUAL_SIZE = (1920, 1080)


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("tour", help="walk through everything in a virtual screen")
    parser.add_argument("--pictures", metavar="DIR", type=Path, default=Path("build/tour"), help="where pictures go")
    parser.add_argument("--size", metavar="WxH", type=screen_size, default=USUAL_SIZE, help="of the virtual screen")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> Exit:
    return walk_and_tell(args.pictures, args.size)


def walk_and_tell(pictures: Path, size: tuple[int, int] = USUAL_SIZE) -> Exit:
    """Walks, prints a line a picture and where they are; exit 1 with one line when a step did not happen."""
    from kiosk.tour.ears import EarsMissing
    from kiosk.tour.eyes import NotSeen
    from kiosk.tour.reader import ReaderNotStarted
    from kiosk.tour.screen import ScreenMissing
    from kiosk.tour.stage import tour
    from kiosk.tour.town import TownTrouble
    from kiosk.tour.walk import NotDone

    def tell(line: str) -> None:
        print(f"  {line}", flush=True)

    try:
        tour(pictures, size, tell)
    except (ScreenMissing, EarsMissing, ReaderNotStarted) as missing:
        raise CommandEnd(Exit.NOT_THERE, f"案内に 必要な ものが ありません: {missing}") from missing
    except (NotSeen, NotDone, TownTrouble) as failed:
        raise CommandEnd(Exit.FOUND_WRONG, f"案内が 途中で 止まりました: {failed}") from failed
    print(f"画面の 絵は {pictures.resolve()} に あります。")
    return Exit.DONE


def screen_size(text: str) -> tuple[int, int]:
    """Width and height in pixels from "1920x1080", for argparse."""
    match = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if not match:
        raise argparse.ArgumentTypeError("write it as 1920x1080")
    return int(match[1]), int(match[2])
