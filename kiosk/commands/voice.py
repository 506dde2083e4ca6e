"""`kiosk voice`: speaks a text, says how it would be read, renders narration."""

import argparse
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.exits import CommandEnd, Exit
from kiosk.paths import LESSONS, READINGS_LOCK, RESOLVED, UI, DataFolder, data_folder

if TYPE_CHECKING:
    from kiosk.voice.choose import Words
    from kiosk.voice.clip import Synthesis
    from kiosk.voice.render import Narration

_STEP = 0.008  # seconds
_NO_VOICE = "日本語の 声が 使えません。make setup を 動かしてください"


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:  # pyright: ignore[reportPrivateUsage]
    """Adds `voice say`, `voice reading`, `voice readings`, `voice render`."""
    voice = commands.add_parser("voice", help="speak a text, or show how it is read")
    verbs = voice.add_subparsers(dest="verb", metavar="VERB", required=True)
    say = verbs.add_parser("say", help="speak a text through the loudspeaker or into a file")
    say.add_argument("text", metavar="TEXT", help="may hold the author's mark ｜漢字《かんじ》")
    say.add_argument("--out", metavar="FILE.wav", type=Path, help="write the sound here instead")
    say.add_argument("--speed", metavar="N", type=_percent, default=100, help="step 1 to 7, or 50 to 200 percent")
    say.set_defaults(run=_say)
    reading = verbs.add_parser("reading", help="print the kana that will be spoken")
    reading.add_argument("text", metavar="TEXT")
    reading.set_defaults(run=_reading)
    readings = verbs.add_parser("readings", help="compare the lock of readings with the voice and a second reader")
    readings.add_argument("--write", action="store_true", help="lock what is new and what both readers agree on")
    readings.set_defaults(run=_readings)
    render = verbs.add_parser("render", help="speak all that is known beforehand into files, so that it starts at once")
    render.add_argument(
        "id", metavar="ID", nargs="*", help="these lessons only; else all lessons and the kiosk's pages"
    )
    render.add_argument("--out", metavar="DIR", type=Path, help="write here instead of the data folder")
    render.add_argument("--check", action="store_true", help="write nothing; say what is missing or does not fit")
    render.set_defaults(run=_render)


def _say(args: argparse.Namespace) -> Exit:
    _need_words(args.text)
    words = _words_of(args)
    if args.out is None:
        return _aloud(args.text, args.speed, words)
    return _into_file(args.text, args.speed, args.out, words)


def _aloud(text: str, percent: int, words: "Words") -> Exit:
    from kiosk.voice.choose import choose_door, events_of_sound
    from kiosk.voice.mouth import VOLUMES, Mouth
    from kiosk.voice.saying import MouthEvent, SentenceStarted

    def hear(event: MouthEvent) -> None:
        if isinstance(event, SentenceStarted):
            print(event.text, flush=True)

    handle_events = events_of_sound()
    door = choose_door(silent=False, words=words)
    mouth = Mouth(door, hear)
    mouth.set_volume(VOLUMES)
    door.set_speed(percent)
    mouth.interrupt(text)
    try:
        while mouth.busy:
            handle_events()
            mouth.tick(time.monotonic())
            time.sleep(_STEP)
    finally:
        door.close()
    if mouth.missing:
        raise CommandEnd(Exit.FOUND_WRONG, mouth.missing)
    return Exit.DONE


def _into_file(text: str, percent: int, file: Path, words: "Words") -> Exit:
    from kiosk.voice.choose import door_for_files
    from kiosk.voice.speech import NotSaved

    try:
        door = door_for_files(words)
    except ImportError as missing:
        raise CommandEnd(Exit.NOT_THERE, _NO_VOICE) from missing
    try:
        door.set_speed(percent)
        door.save(text, file)
    except NotSaved as problem:
        raise CommandEnd(Exit.NOT_THERE, _NO_VOICE) from problem
    except OSError as problem:
        raise CommandEnd(Exit.FOUND_WRONG, f"{file} に 書けません: {problem.strerror}") from problem
    finally:
        door.close()
    return Exit.DONE


def _reading(args: argparse.Namespace) -> Exit:
    _need_words(args.text)
    try:
        from kiosk.voice.dictionary import DictionaryDamaged
        from kiosk.voice.pronounce import kana_of
    except ImportError as missing:
        raise CommandEnd(Exit.NOT_THERE, _NO_VOICE) from missing
    try:
        print("\n".join(kana_of(args.text, _words_of(args)())))
    except DictionaryDamaged as damaged:
        raise CommandEnd(Exit.NOT_THERE, _NO_VOICE) from damaged
    return Exit.DONE


def _readings(args: argparse.Namespace) -> Exit:
    from kiosk.reading.lexicon import lexicon
    from kiosk.voice.pronounce import Pronouncer
    from kiosk.voice.readings_lock import compared, read_lock, written_lock
    from kiosk.voice.second_reader import SecondReader, read_resolved

    found = compared(
        _texts(data_folder(args.data), []),
        read_lock(READINGS_LOCK),
        Pronouncer(lexicon()),
        SecondReader(read_resolved(RESOLVED)),
    )
    for doubt in found.doubts:
        print(f"? {doubt.text}\n  声: {doubt.voice}\n  ほか: {doubt.second}")
    for mark, entries in (("+", found.fresh), ("*", found.changed)):
        for text, kana in entries.items():
            print(f"{mark} {text}\n  {kana}")
    if args.write:
        READINGS_LOCK.write_text(written_lock(found.fitting | found.fresh | found.changed), encoding="utf-8")
        return Exit.FOUND_WRONG if found.doubts else Exit.DONE
    return Exit.DONE if found.complete else Exit.FOUND_WRONG


def _render(args: argparse.Namespace) -> Exit:
    from kiosk.voice.recorded import ManifestDamaged

    data = data_folder(args.data)
    folder = args.out or data.voices
    try:
        from kiosk.voice.render import compared, render

        words = _words_of(args)
        narration = compared(folder, _texts(data, args.id), words())
        if args.check:
            return _told(narration, every=not args.id)
        voice, count = _live_voice(words), len(narration.missing)
        made = iter(range(1, count + 1))
        render(folder, narration, voice, lambda text: print(f"{next(made)}/{count} {text}"), keep_stale=bool(args.id))
    except ImportError as missing:
        raise CommandEnd(Exit.NOT_THERE, _NO_VOICE) from missing
    except ManifestDamaged as damaged:
        raise CommandEnd(Exit.FOUND_WRONG, f"{folder} を 消して、もう一度 動かしてください。") from damaged
    except OSError as problem:
        raise CommandEnd(Exit.FOUND_WRONG, f"{folder} に 書けません: {problem.strerror or problem}") from problem
    print(f"{len(narration.fitting) + count}の 文が {folder} に あります（新しいもの {count}）。")
    return Exit.DONE


def _texts(data: DataFolder, ids: list[str]) -> Iterator[str]:
    """What is to be rendered: these lessons, or everything; raises `CommandEnd` for a lesson that is not there."""
    from kiosk.lesson.shelf import read_shelf
    from kiosk.narration import lessons_say, pages_say
    from kiosk.store.packs import packs_in_use

    shelf = read_shelf(LESSONS, *packs_in_use(data), data.lessons)
    if not ids:
        yield from pages_say(UI)
        yield from lessons_say(shelf.lessons)
        return
    for lesson_id in ids:
        lesson = shelf.lesson(lesson_id)
        if lesson is None:
            raise CommandEnd(Exit.NOT_THERE, f"「{lesson_id}」という 教材は ありません。")
        yield from lessons_say((lesson,))


def _told(narration: "Narration", *, every: bool) -> Exit:
    """One line for each sentence that has no clip and, when `every` sentence is known, for each clip without one."""
    stale = tuple(kept.text for kept in narration.stale.values()) if every else ()
    for mark, texts in (("+", narration.missing.values()), ("-", stale)):
        for text in texts:
            print(f"{mark} {text}")
    return Exit.FOUND_WRONG if narration.missing or stale else Exit.DONE


def _live_voice(words: "Words") -> "Synthesis":
    from kiosk.voice.choose import japanese_voice
    from kiosk.voice.dictionary import DictionaryDamaged

    try:
        return japanese_voice(words)
    except DictionaryDamaged as damaged:
        raise CommandEnd(Exit.NOT_THERE, _NO_VOICE) from damaged


def _words_of(args: argparse.Namespace) -> "Words":
    """The fixed words with what staff of this kiosk put right."""
    from functools import partial

    from kiosk.store.readings import words_here

    return partial(words_here, data_folder(args.data))


def _need_words(text: str) -> None:
    from kiosk.reading.sentences import sentences

    if not sentences(text):
        raise CommandEnd(Exit.NOT_THERE, "読む ことばを 書いてください")


def _percent(written: str) -> int:
    """The percent of a step 1 to 7, or of a percentage 50 to 200; raises ArgumentTypeError."""
    from kiosk.voice.mouth import SPEEDS

    number = int(written) if written.isdecimal() else 0
    if 1 <= number <= len(SPEEDS):
        return SPEEDS[number - 1]
    if SPEEDS[0] <= number <= SPEEDS[-1]:
        return number
    raise argparse.ArgumentTypeError(f"a step 1 to {len(SPEEDS)} or {SPEEDS[0]} to {SPEEDS[-1]} percent")
