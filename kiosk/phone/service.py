"""A service made of pages: which page is open, what was answered, what was sent; the app around it gives its name."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from kiosk.phone import kana
from kiosk.phone.fact_words import NONE, yes
from kiosk.phone.happening import Changed, Done, Happening, Missed, Turned
from kiosk.phone.kana import Kana
from kiosk.phone.kana_keys import keyboard
from kiosk.phone.page import Ask, Blank, Lead, Line, Page, Piece, Send, Summary, TakeBack
from kiosk.phone.scene import Rest, Scene
from kiosk.phone.touch import Touch
from kiosk.phone.widgets import Button, Choice, Field, Row, Text, TextRole, Tone, Widget


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """`trail`: ids of the pages walked, the open one last. `answers`: name and words. `writing`: the blank being
    written, "" when the keyboard is down. `sent`: it was sent off.
    """

    pages: tuple[Page, ...] = ()
    trail: tuple[str, ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    writing: str = ""
    kana: Kana = Kana()
    sent: bool = False


Told = tuple[Service, tuple[Happening, ...]]


def page(state: Service) -> Page | None:
    """The open page."""
    return page_named(state, state.trail[-1]) if state.trail else None


def page_named(state: Service, name: str) -> Page | None:
    return next((one for one in state.pages if one.id == name), None)


def opened(state: Service, name: str) -> Service:
    """The service at one of its pages, with nothing before it."""
    return replace(state, trail=(name,), writing="")


def touched(state: Service, touch: Touch, app: str) -> Told:
    """What a touch does; the targets are `<app>.go.<page>`, `<app>.ask.<name>.<number>` and so on."""
    match touch.target.removeprefix(f"{app}.").split("."):
        case ["go", name]:
            return _turned(replace(state, trail=(*state.trail, name), writing=""), app)
        case ["ask", name, number]:
            words = _ask(state, name).of[int(number)]
            return _answered(state, name, words), (Changed(f"「{words}」を えらびました。"),)
        case ["blank", name]:
            begun = replace(state.kana, text=dict(state.answers).get(name, ""), reading="", growing="")
            return _turned(replace(state, writing=name, kana=begun), app)
        case ["written"]:
            return _turned(replace(state, writing=""), app)
        case ["kana", *_]:
            written, told = kana.touched(state.kana, touch, f"{app}.written")
            return _answered(replace(state, kana=written), state.writing, written.written), told
        case ["change", name]:
            return _turned(_back_to(state, name), app)
        case ["send", name]:
            return replace(state, trail=(name,), sent=True), (Done(f"{app}.sent", _short_of(state, name)),)
        case ["takeback", name]:
            told = Done(f"{app}.takenback", _short_of(state, name))
            return replace(state, trail=(name,), answers=(), sent=False), (told,)
        case _:
            return state, (Missed(touch.target),)


def back(state: Service) -> Service | None:
    """The keyboard goes down, or one page back; None on the first page."""
    if state.writing:
        return replace(state, writing="")
    return replace(state, trail=state.trail[:-1]) if len(state.trail) > 1 else None


def left(state: Service) -> Service:
    """As it is found again after another app: where it was, the keyboard down."""
    return replace(state, writing="")


def facts(state: Service, app: str) -> Mapping[str, str]:
    """`page` open · `answers` "name=words" joined by " / ", `answers.<name>` one of them · `writing` the blank ·
    `written` in it · `sent`.
    """
    given = dict(state.answers)
    return {
        **{f"{app}.answers.{name}": given.get(name) or NONE for name in _labels(state)},
        f"{app}.page": state.trail[-1] if state.trail else NONE,
        f"{app}.answers": " / ".join(f"{name}={words}" for name, words in given.items()) or NONE,
        f"{app}.writing": state.writing or NONE,
        f"{app}.written": state.kana.written if state.writing else "",
        f"{app}.sent": yes(so=state.sent),
    }


def screen(state: Service, app: str) -> str:
    """The name of the page in front."""
    name = f"{app}.{state.trail[-1]}" if state.trail else app
    return f"{name}.write" if state.writing else name


def scene(state: Service, app: str) -> Scene:
    """The open page, or the one blank that is written."""
    one = page(state)
    if one is None:
        none = Text(key="none", label="ここには、まだ 何も ありません。", role=TextRole.TITLE)
        return Scene(screen=app, title="ページ", back=True, body=(none,))
    if state.writing:
        field = _field(state, Blank(state.writing, _labels(state)[state.writing]), app)
        done = Button(key="written", label="これで よい", target=f"{app}.written", what="書きおわった ときの ボタン")
        return Scene(
            screen=screen(state, app),
            title=one.title,
            back=True,
            body=(field, done),
            keyboard=keyboard(state.kana),
            rest=Rest.BOTTOM,
        )
    body = tuple(widget for number, piece in enumerate(one.show) for widget in _widgets(state, piece, number, app))
    return Scene(screen=screen(state, app), title=one.title, back=True, body=body)


def _widgets(state: Service, piece: Piece, number: int, app: str) -> Iterator[Widget]:
    match piece:
        case Line(text, heading):
            yield Text(key=f"line{number}", label=text, role=TextRole.TITLE if heading else TextRole.BODY)
        case Lead(label, to, after):
            yield Button(key=f"go{number}", label=label, target=f"{app}.go.{to}", ready=_ready(state, after))
        case Blank():
            yield _field(state, piece, app)
        case Ask(name, label, of):
            yield Text(key=f"ask.{name}", label=label, role=TextRole.TITLE)
            given = dict(state.answers).get(name)
            for place, words in enumerate(of):
                target = f"{app}.ask.{name}.{place}"
                yield Choice(key=f"{name}.{place}", label=words, target=target, checked=given == words)
        case Summary(names):
            yield from (_answer(state, name, app) for name in names)
        case Send(label, to, after):
            target = f"{app}.send.{to}"
            what = f"「{label}」の 緑の ボタン"
            yield Button(key="send", label=label, target=target, what=what, tone=Tone.GO, ready=_ready(state, after))
        case TakeBack(label, to):
            target = f"{app}.takeback.{to}"
            what = f"「{label}」の 赤い ボタン"
            yield Button(key="takeback", label=label, target=target, what=what, tone=Tone.STOP, ready=state.sent)


def _field(state: Service, blank: Blank, app: str) -> Field:
    active = state.writing == blank.name
    written = dict(state.answers).get(blank.name, "")
    return Field(
        key=f"blank.{blank.name}",
        label=blank.label,
        target=f"{app}.blank.{blank.name}",
        what=f"「{blank.label}」を 書く 白い ところ",
        text=state.kana.text if active else written,
        typing=state.kana.reading if active else "",
        empty=blank.label,
        active=active,
    )


def _answer(state: Service, name: str, app: str) -> Row:
    label = _labels(state).get(name, name)
    given = dict(state.answers).get(name, "まだ です")
    return Row(
        key=f"answer.{name}",
        label=given,
        detail=f"{label}（さわると 直せます）",
        target=f"{app}.change.{name}",
        what=f"「{label}」を 直す 行",
    )


def _labels(state: Service) -> dict[str, str]:
    return {name: label for one in state.pages for name, label in one.asks.items()}


def _ask(state: Service, name: str) -> Ask:
    return next(piece for one in state.pages for piece in one.show if isinstance(piece, Ask) and piece.name == name)


def _short_of(state: Service, name: str) -> str:
    """What is said to one who did not mean the button that leads to this page."""
    buttons = (piece for one in state.pages for piece in one.show if isinstance(piece, Send | TakeBack))
    label = next(button.label for button in buttons if button.to == name)
    return f"「{label}」の 手前で 止まりました。"


def _ready(state: Service, after: tuple[str, ...]) -> bool:
    answered = dict(state.answers)
    return all(answered.get(name) for name in after)


def _answered(state: Service, name: str, words: str) -> Service:
    answers = dict(state.answers) | {name: words}
    return replace(state, answers=tuple(answers.items()))


def _back_to(state: Service, name: str) -> Service:
    """At the page that asks this, with the pages before it; from there the way on is the usual one."""
    asking = next(one.id for one in state.pages if name in one.asks)
    cut = state.trail.index(asking) + 1 if asking in state.trail else len(state.trail)
    trail = state.trail[:cut] if asking in state.trail else (*state.trail, asking)
    return replace(state, trail=trail, writing="")


def _turned(state: Service, app: str) -> Told:
    return state, (Turned(screen(state, app)),)
