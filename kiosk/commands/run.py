"""`kiosk run`: the kiosk itself, full screen."""

import argparse
import os
import sys
from pathlib import Path

from kiosk.commands.tour import screen_size, walk_and_tell
from kiosk.exits import Exit
from kiosk.paths import data_folder


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("run", help="start the kiosk (the default)")
    parser.add_argument("--windowed", action="store_true", help="in a window that may be closed")
    parser.add_argument("--size", metavar="WxH", type=screen_size, default=None, help="in pixels")
    parser.add_argument("--practice-card", action="store_true", help="use the practice card instead of a reader")
    parser.add_argument("--silent", action="store_true", help="no voice: subtitles only")
    parser.add_argument("--transcript", metavar="FILE", type=Path, default=None, help="write down what is said")
    parser.add_argument("--or-tour", metavar="DIR", type=Path, default=None, help="no display: a tour, pictures in DIR")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> Exit:
    if args.or_tour and not _display():
        print("画面が 見つからないので、見えない 画面の 中で 案内を します。", flush=True)
        return walk_and_tell(args.or_tour)
    from kiosk.app import Options
    from kiosk.app import run as run_kiosk

    options = Options(
        data=data_folder(args.data),
        windowed=args.windowed,
        size=args.size,
        practice_card=args.practice_card,
        silent=args.silent,
        transcript=args.transcript,
    )
    return Exit.DONE if run_kiosk(options) == 0 else Exit.FOUND_WRONG


def _display() -> bool:
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
