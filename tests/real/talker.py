"""A program that speaks as the kiosk does, told by lines on its input; it prints what happens, and when.

Input: `interrupt TEXT`, `after TEXT`, `speed STEP`, `stop`, `repeat`, `page`, `pause`, `resume`, `lost?`,
`quit`. Output: `SECONDS EVENT`, seconds of `time.monotonic`.
"""

import select
import time

from kiosk.voice.choose import choose_door, events_of_sound
from kiosk.voice.mouth import VOLUMES, Mouth
from kiosk.voice.saying import MouthEvent
from kiosk.voice.speech import Door


def main() -> None:
    handle_events = events_of_sound()
    door = choose_door(silent=False)
    mouth = Mouth(door, report)
    mouth.set_volume(VOLUMES)
    print(f"{time.monotonic():.4f} Ready {door.missing}", flush=True)
    lines = open(0, "rb", buffering=0, closefd=False)  # noqa: SIM115  # select sees each line
    going = True
    while going:
        if select.select([lines], [], [], 0.004)[0]:
            going = told(mouth, door, lines.readline().decode().strip())
        handle_events()
        mouth.tick(time.monotonic())
    door.close()


def report(event: MouthEvent) -> None:
    print(f"{time.monotonic():.4f} {event}", flush=True)


def told(mouth: Mouth, door: Door, line: str) -> bool:
    match line.partition(" "):
        case "interrupt", _, text:
            mouth.interrupt(text)
        case "after", _, text:
            mouth.after(text)
        case "stop", _, _:
            mouth.stop()
            print(f"{time.monotonic():.4f} Stopped", flush=True)
        case "speed", _, step:
            mouth.set_speed(int(step))
        case "repeat", _, _:
            mouth.repeat_sentence()
        case "page", _, _:
            mouth.repeat_page()
        case "pause", _, _:
            mouth.pause()
        case "resume", _, _:
            mouth.resume()
        case "lost?", _, _:
            print(f"{time.monotonic():.4f} LostForGood={door.lost_for_good}", flush=True)
        case _:
            return False
    return True


if __name__ == "__main__":
    main()
