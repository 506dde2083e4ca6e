"""What a lesson file brings to the phone: words for its keyboard, messages, QR codes, pages, what friends write."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from kiosk.lesson.problem import near_names
from kiosk.lesson.table import Notes, Table
from kiosk.phone.apps.browser import BUILT_IN
from kiosk.phone.apps.talk_people import KNOWN
from kiosk.phone.page import Ask, Blank, Lead, Line, Page, Piece, Send, Summary, TakeBack
from kiosk.phone.stock import Alert, Code, Letters, Near, Said, Stock, Talk, Written
from kiosk.phone.town import Place

BROUGHT = ("kana", "message", "code", "page", "place", "alert", "talk")
MESSAGE_FIELDS = ("id", "from", "says", "link", "number")
TALK_FIELDS = ("from", "says")
CODE_FIELDS = ("id", "on", "title", "host", "leads", "drawing", "near", "shaded", "false")
CODE_NEEDS = ("id", "on", "title", "host", "leads")
PAGE_FIELDS = ("id", "title", "host", "show")
ALERT_FIELDS = ("id", "level", "kind", "area", "text", "time", "by")
PLACE_FIELDS = ("id", "name", "reading", "x", "y", "icon")
PLACE_ICONS = ("pin", "train", "hospital", "tree", "building", "home")
PIECES = ("text", "heading", "go", "blank", "ask", "summary", "send", "takeback")
DRAWINGS = ("flyer", "poster", "sticker", "phone")
NOW = "いま"


def stock(top: Table) -> Stock:
    """All of it; what can't be used is noted."""
    pages = tuple(map(_page, top.tables("page")))
    return Stock(
        words=tuple(Written(kana=kana, ways=tuple(ways.split())) for kana, ways in top.pairs("kana")),
        talks=tuple(map(_message, top.tables("message"))),
        codes=tuple(_code(table, pages) for table in top.tables("code")),
        pages=pages,
        places=tuple(map(_place, top.tables("place"))),
        alerts=tuple(map(_alert, top.tables("alert"))),
        letters=tuple(map(_letters, top.tables("talk"))),
    )


def check_arrivals(notes: Notes, arrivals: Iterable[tuple[int, str]], brought: Stock) -> None:
    """Notes what is to arrive (with the number of its step) and was not brought."""
    ids = {
        "message": [talk.id for talk in brought.talks],
        "code": [code.id for code in brought.codes],
        "alert": [alert.id for alert in brought.alerts],
    }
    for step, arrive in arrivals:
        kind, _, name = arrive.partition(".")
        if kind in ids and name not in ids[kind]:
            write = near_names(name, ids[kind]) or f'[[{kind}]] に id = "{name}" と 書いてください。'
            notes.note(f"{arrive} は 来ません。", write, step=step, near=arrive)


def _message(table: Table) -> Talk:
    table.only(MESSAGE_FIELDS)
    *first, last = table.texts("says") or ("",)
    said = (*(Said(text=text) for text in first), Said(text=last, time=NOW))
    link, number = (table.text(name) if name in table.values else "" for name in ("link", "number"))
    return Talk(id=table.text("id"), sender=table.text("from"), said=said, link=link, number=number.replace("-", ""))


def _letters(table: Table) -> Letters:
    table.only(TALK_FIELDS)
    friend = table.text("from")
    if friend and friend not in KNOWN:
        _nobody(table, friend)
    return Letters(friend=friend, says=table.texts("says"))


def _code(table: Table, pages: tuple[Page, ...]) -> Code:
    """Where it leads has to be there: the phone can't go on to what is not."""
    table.only(CODE_FIELDS)
    name, on, title, host, leads = (table.text(field) for field in CODE_NEEDS)
    _check_leads(table, leads, tuple(page.id for page in (*pages, *BUILT_IN)))
    return Code(
        id=name,
        on=on,
        title=title,
        host=host,
        leads=leads,
        drawing=_one_of(table, "drawing", DRAWINGS),
        near=Near(_one_of(table, "near", ("right", "near", "far"))),
        shaded=_truth(table, "shaded"),
        false=_truth(table, "false"),
    )


def _check_leads(table: Table, leads: str, pages: tuple[str, ...]) -> None:
    match leads.split(":"):
        case ["page", name] if name:
            if name not in pages:
                write = near_names(name, pages) or f'[[page]] に id = "{name}" と 書いてください。'
                table.note(f"「{name}」という ページは ありません。", write, near=leads)
        case ["talk", name] if name:
            if name not in KNOWN:
                _nobody(table, name)
        case _ if leads:
            write = '"page:ページの id" か "talk:友だち" と 書いてください。'
            table.note(f"leads「{leads}」は 使えません。", write, near=leads)
        case _:
            pass  # that it is missing is noted already


def _nobody(table: Table, name: str) -> None:
    write = near_names(name, KNOWN) or f"書けるのは {'、'.join(KNOWN)} です。"
    table.note(f"「{name}」という 人は いません。", write, near=name)


def _one_of(table: Table, name: str, words: tuple[str, ...]) -> str:
    """One of these words, the first where nothing is written."""
    word = table.values.get(name, words[0])
    if isinstance(word, str) and word in words:
        return word
    table.note(f"{name} に「{word}」は 書けません。", f"書けるのは {'、'.join(words)} です。", near=name)
    return words[0]


def _truth(table: Table, name: str) -> bool:
    value = table.values.get(name, False)
    if not isinstance(value, bool):
        table.note(f"{name} は true か false です。", f"{name} = true と 書いてください。", near=name)
    return value is True


def _page(table: Table) -> Page:
    table.only(PAGE_FIELDS)
    host = table.text("host") if "host" in table.values else ""
    show = tuple(piece for part in table.tables("show") for piece in _pieces(part))
    if not show:
        table.note("page に 見せる ものが ありません。", 'show = [{ text = "文。" }] と 書いてください。', near="show")
    return Page(id=table.text("id"), title=table.text("title"), host=host, show=show)


def _place(table: Table) -> Place:
    table.only(PLACE_FIELDS)
    name, title, reading = (table.text(field) for field in ("id", "name", "reading"))
    east, south = (table.number(field) for field in ("x", "y"))
    return Place(id=name, name=title, reading=reading, x=east, y=south, icon=_one_of(table, "icon", PLACE_ICONS))


def _alert(table: Table) -> Alert:
    table.only(ALERT_FIELDS)
    level = table.values.get("level")
    if not isinstance(level, int) or not 1 <= level <= 5:
        table.note("level は 1 から 5 です。", "level = 4 と 書いてください。", near="level")
        level = 1
    name, kind, area, text, time, by = (table.text(field) for field in ALERT_FIELDS if field != "level")
    return Alert(id=name, level=level, kind=kind, area=area, text=text, time=time, by=by)


def _pieces(table: Table) -> Iterator[Piece]:
    given = [name for name in PIECES if name in table.values]
    if len(given) != 1:
        write = f"{'、'.join(PIECES)} の どれか 1つを 書いてください。"
        table.note("show の 1つには、見せる ものを 1つだけ 書きます。", write, near=given[1] if given else "show")
        return
    fields, read = _READ[given[0]]
    table.only(fields)
    yield read(table)


_READ: Mapping[str, tuple[tuple[str, ...], Callable[[Table], Piece]]] = {
    "text": (("text",), lambda table: Line(table.text("text"))),
    "heading": (("heading",), lambda table: Line(table.text("heading"), heading=True)),
    "go": (
        ("go", "label", "after"),
        lambda table: Lead(table.text("label"), table.text("go"), table.some_texts("after")),
    ),
    "blank": (("blank", "label"), lambda table: Blank(table.text("blank"), table.text("label"))),
    "ask": (
        ("ask", "label", "of"),
        lambda table: Ask(table.text("ask"), table.text("label"), table.texts("of")),
    ),
    "summary": (("summary",), lambda table: Summary(table.texts("summary"))),
    "send": (
        ("send", "label", "after"),
        lambda table: Send(table.text("label"), table.text("send"), table.some_texts("after")),
    ),
    "takeback": (("takeback", "label"), lambda table: TakeBack(table.text("label"), table.text("takeback"))),
}
