"""Reads `lessons/<id>/lesson.toml` into a Lesson, or into the problems that its author has to mend."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

from kiosk.lesson.model import Act, Do, Fear, Keys, Lesson, Near, PassWords, Step, Wait
from kiosk.lesson.problem import Problem
from kiosk.lesson.table import Notes, Plain, Table
from kiosk.phone.touch import Long, Tap

FILE = "lesson.toml"
WORDS_FILE = "words.toml"
LARGEST = 256 * 1024
ID = re.compile(r"[a-z][a-z0-9-]{1,39}")
CATALOGUE = re.compile(r"L\d\d")
FIELDS = ("catalogue", "title", "goal", "fear", "intro", "outro", "step", "trial")
STEP_FIELDS = ("title", "act")
ACT_FIELDS = ("tap", "long", "type", "wait", "say", "watch", "alone", "hint", "done", "until", "needs", "near")
PASSES = ("watch", "together", "alone", "trial")
DO_EXAMPLE = 'tap = "home.dialer" のように 書いてください。'

Read = Lesson | tuple[Problem, ...]


def read_lesson(folder: Path) -> Read:
    """The lesson of a folder; never raises for what is in the file or for a file that can't be read."""
    path = folder / FILE
    name = f"{folder.name}/{FILE}"
    try:
        if path.stat().st_size > LARGEST:
            return (Problem(file=name, what="大きすぎます。", write="256 KB より 小さく してください。"),)
        content = path.read_bytes()
    except OSError:
        return (Problem(file=name, what="読めません。", write="ファイルが あるか たしかめてください。"),)
    return lesson_from(content, folder.name, name)


def lesson_from(content: bytes, lesson_id: str, file: str = FILE) -> Read:
    """The lesson in the bytes of a lesson file; any bytes end in a lesson or in problems."""
    try:
        source = content.decode("utf-8")
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
    return _lesson(Notes(file, source), plain, lesson_id)


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
    )
    return tuple(notes.problems) or lesson


def _fear(table: Table) -> Fear:
    table.only(("worry", "answer"))
    return Fear(worry=table.text("worry"), answer=table.texts("answer"))


def _pass_words(table: Table) -> PassWords:
    table.only(PASSES)
    watch, together, alone, trial = (table.texts(name) for name in PASSES)
    return PassWords(watch=watch, together=together, alone=alone, trial=trial)


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
        table.only(("title", *ACT_FIELDS))
        return Step(title=title, acts=(_act(table),))
    table.only(STEP_FIELDS)
    acts = tuple(map(_step_act, table.tables("act")))
    if not acts:
        table.note("act が 1つも ありません。", "[[step.act]] という 行から 書いてください。", near="act")
    return Step(title=title, acts=acts)


def _step_act(table: Table) -> Act:
    table.only(ACT_FIELDS)
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
    )


def _do(table: Table) -> Do:
    given = [name for name in ("tap", "long", "type", "wait") if name in table.values]
    match given:
        case ["tap"]:
            return Tap(table.text("tap"))
        case ["long"]:
            return Long(table.text("long"))
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


def _near(table: Table) -> Near:
    table.only(("touch", "say", "when"))
    return Near(touch=table.text("touch"), say=table.texts("say"), when=table.pairs("when"))


def read_words(folder: Path) -> Mapping[str, str] | Problem:
    """Katakana word → plain words of `folder`/words.toml, {} when there is no such file."""
    try:
        plain = tomllib.loads((folder / WORDS_FILE).read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        return Problem(file=WORDS_FILE, what="読めません。", write='"ことば" = "言いかえ" の 形で 書いてください。')
    return {word: meaning for word, meaning in plain.items() if isinstance(meaning, str)}
