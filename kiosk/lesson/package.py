"""Reads `lessons/<id>/lesson.toml` into a Lesson, or into the problems that its author has to mend."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from kiosk.lesson.brought import BROUGHT, check_arrivals, stock
from kiosk.lesson.model import Act, Condition, Do, Fear, Keys, Lesson, Near, PassWords, Picture, Step, Wait, Worn
from kiosk.lesson.problem import Problem, near_names
from kiosk.lesson.sourced import Known, filled, read_sourced
from kiosk.lesson.table import Notes, Plain, Table
from kiosk.phone.app import NothingArrives
from kiosk.phone.phone import Phone, arrived
from kiosk.phone.skin import Skin
from kiosk.phone.start import NAMES, UnknownStart, prepared
from kiosk.phone.touch import GESTURES, Long, Slide, Tap

FILE = "lesson.toml"
WORDS_FILE = "words.toml"
LARGEST = 256 * 1024
MOST_STEPS = 20
ID = re.compile(r"[a-z][a-z0-9-]{1,39}")
CATALOGUE = re.compile(r"L\d\d")
NEEDED = ("catalogue", "title", "goal", "fear", "intro", "outro", "step", "trial")
FIELDS = (*NEEDED, "home", "pictures", "start", *BROUGHT)
STEP_FIELDS = ("title", "act")
ACT_FIELDS = (
    "tap",
    "long",
    "slide",
    "type",
    "wait",
    "arrive",
    "say",
    "watch",
    "alone",
    "hint",
    "done",
    "until",
    "needs",
    "near",
)
NEAR_FIELDS = ("touch", "how", "say", "when")
PASSES = ("watch", "together", "alone", "trial")
WORN_FIELDS = ("say", "watch", "alone", "hint", "done")
SKINS = tuple(skin.value for skin in Skin)
README = "lessons/README.md の「はじめの ようす」を 見てください。"
DO_EXAMPLE = 'tap = "home.dialer" のように 書いてください。'

Read = Lesson | tuple[Problem, ...]


def read_lesson(folder: Path, known: Known | None = None, words: Mapping[str, str] | None = None) -> Read:
    """The lesson of a folder; never raises for what is in the file or for a file that can't be read.

    `known` are the facts it may refer to, `words` the plain words for katakana; None: those beside the folder.
    """
    path = folder / FILE
    name = f"{folder.name}/{FILE}"
    try:
        if path.stat().st_size > LARGEST:
            return (Problem(file=name, what="大きすぎます。", write="256 KB より 小さく してください。"),)
        content = path.read_bytes()
    except OSError:
        return (Problem(file=name, what="読めません。", write="ファイルが あるか たしかめてください。"),)
    facts = read_sourced(folder.parent)[0] if known is None else known
    lesson = lesson_from(content, folder.name, name, facts)
    plain = read_words(folder.parent) if words is None else words
    if isinstance(lesson, Lesson) and isinstance(plain, Mapping):
        return replace(lesson, words=tuple(plain.items()))
    return lesson


def lesson_from(content: bytes, lesson_id: str, file: str = FILE, known: Known | None = None) -> Read:
    """The lesson in the bytes of a lesson file; any bytes end in a lesson or in problems."""
    try:
        source, unknown = filled(content.decode("utf-8"), known or {}, file)
        plain = tomllib.loads(source)
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        return (Problem(file=file, line=line, what="文字が 読めません。", write="UTF-8 で 保存してください。"),)
    except tomllib.TOMLDecodeError as error:
        return (_not_toml(file, error),)
    except (RecursionError, ValueError):
        return (
            Problem(file=file, what="組み立てが こみ入りすぎています。", write="lessons/README.md を 見てください。"),
        )
    return _lesson(Notes(file, source, list(unknown)), plain, lesson_id)


def _not_toml(file: str, error: tomllib.TOMLDecodeError) -> Problem:
    at = re.search(r"at line (\d+)", str(error))
    what = "書き方が TOML の きまりに 合いません。"
    write = '「項目 = "ことば"」の 形、引用符と かっこの 閉じ、[[step]] の 二重の かっこを 見てください。'
    return Problem(file=file, line=int(at[1]) if at else 0, what=what, write=write)


def _lesson(notes: Notes, plain: Plain, lesson_id: str) -> Read:
    top = Table(notes, "ファイルの 先頭", plain)
    top.only(FIELDS)
    if not ID.fullmatch(lesson_id):
        top.note(f"フォルダーの 名前「{lesson_id}」は 使えません。", "小文字の 英字と 数字と - で つけてください。")
    catalogue = top.text("catalogue")
    if catalogue and not CATALOGUE.fullmatch(catalogue):
        top.note("catalogue は 教材の 番号です。", 'catalogue = "L06" のように 書いてください。', near="catalogue")
    steps = tuple(_step(table) for table in top.tables("step"))
    if not steps:
        top.note("[[step]] が 1つも ありません。", "[[step]] という 行から 書いてください。")
    if len(steps) > MOST_STEPS:
        top.note(f"step が {len(steps)} あります。", f"{MOST_STEPS} までに して、教材を 2つに 分けてください。")
    brought = stock(top)
    arrivals = ((number, act.arrive) for number, step in enumerate(steps, 1) for act in step.acts)
    check_arrivals(notes, arrivals, brought)
    lesson = Lesson(
        id=lesson_id,
        catalogue=catalogue,
        title=top.text("title"),
        goal=top.text("goal"),
        fear=_fear(top.table("fear")),
        intro=_pass_words(top.table("intro")),
        outro=_pass_words(top.table("outro")),
        steps=steps,
        trial=_trial(top, len(steps)),
        pictures=tuple(Picture(file=name, says=says) for name, says in top.pairs("pictures")),
        start=_start(top),
        stock=brought,
        home=top.texts("home") if "home" in top.values else (),
    )
    return tuple(notes.problems) or lesson


def _fear(table: Table) -> Fear:
    table.only(("worry", "answer"))
    return Fear(worry=table.text("worry"), answer=table.texts("answer"))


def _pass_words(table: Table) -> PassWords:
    table.only((*PASSES, *SKINS))
    watch, together, alone, trial = (table.texts(name) for name in PASSES)
    return PassWords(watch=watch, together=together, alone=alone, trial=trial, worn=_worn(table, PASSES))


def _worn(table: Table, names: tuple[str, ...]) -> tuple[Worn, ...]:
    """`iphone.say = ["…"]` and the like: sentences of these names that one skin needs otherwise."""
    worn: list[Worn] = []
    for skin in Skin:
        if skin.value in table.values:
            own = table.table(skin.value)
            own.only(names)
            worn.append(Worn(skin, tuple((name, own.texts(name)) for name in names if name in own.values)))
    return tuple(worn)


def _trial(top: Table, steps: int) -> tuple[int, ...]:
    table = top.table("trial")
    table.only(("steps",))
    numbers = table.numbers("steps")
    if not numbers or not all(1 <= number <= steps for number in numbers):
        table.note(
            "ためす step の 番号が 要ります。", "[trial] に steps = [1, 2] のように 書いてください。", near="[trial]"
        )
        return ()
    return numbers


def _step(table: Table) -> Step:
    title = table.text("title")
    if "act" not in table.values:
        table.only(("title", *ACT_FIELDS, *SKINS))
        return Step(title=title, acts=(_act(table),))
    table.only(STEP_FIELDS)
    acts = tuple(map(_step_act, table.tables("act")))
    if not acts:
        table.note("act が 1つも ありません。", "[[step.act]] という 行から 書いてください。", near="act")
    return Step(title=title, acts=acts)


def _step_act(table: Table) -> Act:
    table.only((*ACT_FIELDS, *SKINS))
    return _act(table)


def _act(table: Table) -> Act:
    do = _do(table)
    until = table.pairs("until")
    if isinstance(do, Wait | Keys) and not until:
        until = ((do.field, do.text),) if isinstance(do, Keys) else ()
        if isinstance(do, Wait):
            table.note(
                "待つ ときは、until が 要ります。", 'until = { "dialer.call" = "talking" } のように 書いてください。'
            )
    return Act(
        do=do,
        say=table.texts("say"),
        watch=table.texts("watch"),
        alone=table.texts("alone"),
        hint=table.some_texts("hint"),
        done=table.some_texts("done"),
        until=until,
        needs=table.pairs("needs"),
        near=tuple(map(_near, table.tables("near"))),
        arrive=_arrive(table),
        worn=_worn(table, WORN_FIELDS),
    )


def _do(table: Table) -> Do:
    given = [name for name in ("tap", "long", "slide", "type", "wait") if name in table.values]
    match given:
        case ["tap"]:
            return Tap(table.text("tap"))
        case ["long"]:
            return Long(table.text("long"))
        case ["slide"]:
            return Slide(table.text("slide"))
        case ["type"]:
            keys = table.table("type")
            keys.only(("keys", "text", "field", "erase"))
            return Keys(keys.text("keys"), keys.text("text"), keys.text("field"), keys.text("erase"))
        case ["wait"]:
            if table.values["wait"] is not True:
                table.note("wait は true だけです。", "wait = true と 書いてください。", near="wait")
            return Wait()
        case []:
            table.note("何を するかが ありません。", DO_EXAMPLE)
        case _:
            table.note("する ことは、1つに してください。", DO_EXAMPLE, near=given[1])
    return Tap("")


def _arrive(table: Table) -> str:
    if "arrive" not in table.values:
        return ""
    what = table.text("arrive")
    try:
        arrived(Phone(), what)
    except NothingArrives:
        table.note(f"{what} は 来ません。", 'arrive = "call.hana" のように 書いてください。', near=what)
    return what


def _start(top: Table) -> Condition:
    pairs = top.pairs("start")
    try:
        prepared(Phone(), pairs)
    except UnknownStart as wrong:
        write = near_names(wrong.name, NAMES) if wrong.name not in NAMES else ""
        top.note(f"[start] の {wrong.name} に「{wrong.word}」は 書けません。", write or README, near=wrong.name)
    return pairs


def _near(table: Table) -> Near:
    table.only((*NEAR_FIELDS, *SKINS))
    how = table.text("how") if "how" in table.values else ""
    if how and how not in GESTURES.values():
        table.note(f"how に「{how}」は 書けません。", f"書けるのは {'、'.join(GESTURES.values())} です。", near=how)
    worn = _worn(table, ("say",))
    return Near(touch=table.text("touch"), how=how, say=table.texts("say"), when=table.pairs("when"), worn=worn)


def words_of(*folders: Path) -> tuple[Mapping[str, str], tuple[Problem, ...]]:
    """The plain words of these folders, a later one's in place of an earlier's; a file that can't be read is told."""
    read = tuple(read_words(folder) for folder in folders)
    words = {word: plain for one in read if isinstance(one, Mapping) for word, plain in one.items()}
    return words, tuple(one for one in read if isinstance(one, Problem))


def read_words(folder: Path) -> Mapping[str, str] | Problem:
    """Katakana word → plain words of `folder`/words.toml, {} when there is no such file."""
    try:
        plain = tomllib.loads((folder / WORDS_FILE).read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        return Problem(file=WORDS_FILE, what="読めません。", write='"ことば" = "言いかえ" の 形で 書いてください。')
    return {word: meaning for word, meaning in plain.items() if isinstance(meaning, str)}
