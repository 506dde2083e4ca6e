"""The pages of the practice card as scenes."""

from dataclasses import replace

from kiosk.phone.apps import pin_pad
from kiosk.phone.apps.myna import Myna, Page, answer, named, occasion, screen
from kiosk.phone.apps.myna_words import BACK, FRONT, SECRETS, THINGS, TWELVE, TWELVE_LABEL, Part, Secret, Thing
from kiosk.phone.scene import Scene
from kiosk.phone.widgets import Button, Choice, Group, GroupRole, Row, Text, TextRole, Tone, Widget

TITLE = "カードの 練習"
PAGES = (
    (Page.CARD, "カードの おもてと 裏", "どこに 何が 書いて あるか", "card"),
    (Page.CHIP, "カードの 中身", "税や 病気は 入って いるか", "chip"),
    (Page.PINS, "4つの 暗証番号", "けた数と、使う とき", "pins"),
    (Page.DRILL, "どの 番号を 使う？", "5つの 場面で えらぶ", "which"),
    (Page.PAD, "番号を 入れて みる", "練習の 番号で", "keypad"),
)


def scene(state: Myna) -> Scene:
    """The page in front."""
    title, body, foot = _page(state)
    return Scene(screen=screen(state), title=title, back=True, body=body, foot=foot)


def _page(state: Myna) -> tuple[str, tuple[Widget, ...], tuple[Widget, ...]]:
    """Title, body and foot."""
    match state.page:
        case Page.LIST:
            return TITLE, tuple(_leads(*page) for page in PAGES), ()
        case Page.CARD:
            return ("カードの 裏" if state.turned else "カードの おもて"), _card(state), (_flip(state),)
        case Page.CHIP:
            return "カードの 中身", tuple(_thing(thing) for thing in THINGS), _told(_about_thing(state))
        case Page.PINS if state.pin:
            one = named(SECRETS, state.pin)
            return (
                one.label,
                _secret(one),
                (_onward("open.drill", "どの 番号を 使うか、えらぶ", "場面から えらぶ ボタン"),),
            )
        case Page.PINS:
            return "4つの 暗証番号", tuple(_secret_row(one) for one in SECRETS), ()
        case Page.DRILL:
            return "どの 番号を 使う？", _drill(state), (*_told(_about_choice(state)), _next(state))
        case Page.PAD:
            return "番号を 入れて みる", _pad(state), pin_pad.foot(state.pad)


def _leads(page: Page, label: str, detail: str, icon: str) -> Row:
    return Row(key=page, label=label, detail=detail, target=f"myna.open.{page}", what=f"「{label}」の 行", icon=icon)


def _card(state: Myna) -> tuple[Widget, ...]:
    parts = BACK if state.turned else FRONT
    says = named(parts, state.part).says if state.part else "知りたい ところに さわってください。"
    areas = Group(key="areas", role=GroupRole.CARD, kids=tuple(_area(part) for part in parts), across=2)
    return areas, Text(key="says", label=says)


def _area(part: Part) -> Button:
    plain = part.label.removesuffix(" ●●●●")
    return Button(
        key=part.id,
        label=part.label,
        target=f"myna.part.{part.id}",
        what=f"カードの「{plain}」の ところ",
        icon=part.icon,
    )


def _flip(state: Myna) -> Button:
    label = "おもてに する" if state.turned else "裏を 見る"
    return Button(key="flip", label=label, target="myna.flip", what=f"カードを 返す「{label}」", icon="turn")


def _thing(thing: Thing) -> Row:
    return Row(
        key=thing.id,
        label=thing.label,
        detail="入って います" if thing.inside else "入って いません",
        target=f"myna.thing.{thing.id}",
        what=f"「{thing.label}」の 行",
        icon="inside" if thing.inside else "outside",
    )


def _about_thing(state: Myna) -> str:
    return named(THINGS, state.thing).says if state.thing else ""


def _about_choice(state: Myna) -> str:
    return answer(state, state.chosen) if state.chosen else ""


def _told(says: str) -> tuple[Text, ...]:
    """An answer, in the foot: what was touched stays where it is."""
    return (Text(key="says", label=says),) if says else ()


def _secret_row(one: Secret) -> Row:
    return Row(
        key=one.id,
        label=one.label,
        detail=one.long,
        target=f"myna.pin.{one.id}",
        what=f"「{one.label}」の 行",
        icon="letters" if one.id == "sign" else "keypad",
    )


def _secret(one: Secret) -> tuple[Widget, ...]:
    lines = (one.used, f"{one.tries}回 つづけて ちがうと、止まります。", one.mended, "忘れても、直せます。")
    return (
        Text(key="long", label=one.long, role=TextRole.TITLE),
        *(Text(key=f"line{n}", label=line) for n, line in enumerate(lines)),
    )


def _drill(state: Myna) -> tuple[Widget, ...]:
    labels = {one.id: (one.label, one.long) for one in SECRETS} | {TWELVE: (TWELVE_LABEL, "")}
    choices = tuple(
        Choice(
            key=name,
            label=label,
            detail=detail,
            target=f"myna.choice.{name}",
            what=f"答えの「{label}」",
            checked=state.chosen == name,
        )
        for name, (label, detail) in labels.items()
    )
    return Text(key="asks", label=occasion(state).says), *choices


def _next(state: Myna) -> Button:
    return replace(_onward("next", "つぎの 場面へ", "つぎの 場面に 行く ボタン"), ready=bool(state.chosen))


def _onward(name: str, label: str, what: str) -> Button:
    return Button(key="onward", label=label, target=f"myna.{name}", what=what, icon="onward")


def _pad(state: Myna) -> tuple[Widget, ...]:
    if not state.opened:
        return pin_pad.body(state.pad, "myna")
    lines = ("番号が 合いました。", "本物の 番号は、人に 教えません。", "カードと 番号の 紙は、べつに しまいます。")
    again = Button(
        key="again",
        label="もう一度",
        target="myna.again",
        what="はじめから 入れる「もう一度」",
        icon="again",
        tone=Tone.QUIET,
    )
    return *(Text(key=f"line{n}", label=line) for n, line in enumerate(lines)), again
