"""The pages of the QR reader as scenes."""

from typing import assert_never

from kiosk.phone.apps.qr import Page, Reader, laid, readable, screen
from kiosk.phone.scene import Scene
from kiosk.phone.stock import Code, Near
from kiosk.phone.widgets import Button, Group, GroupRole, Text, TextRole, Tone, Viewfinder, Widget

TITLE = "QRコード"
NOTHING = "QRコードが 写って いません。"
ZOOM = {Near.FAR: 45, Near.RIGHT: 100, Near.NEAR: 210}
ADVICE = {Near.FAR: "遠いです。もう少し 近づけます。", Near.NEAR: "近すぎます。少し はなします。"}


def scene(state: Reader) -> Scene:
    """The page in front."""
    code = laid(state)
    match state.page:
        case Page.RESULT if code:
            return _result(state, code)
        case Page.STOPPED:
            lines = ("ここは、練習の 画面です。", "この先は、ありません。")
            body = tuple(Text(key=f"line{n}", label=line) for n, line in enumerate(lines))
            return Scene(screen=screen(state), title="練習", back=True, body=body, foot=(_refuse("やめる"),))
        case Page.FINDER | Page.RESULT:
            return Scene(screen=screen(state), title=TITLE, back=True, body=_finder(state, code), foot=_hands(state))
        case _:
            assert_never(state.page)


def _finder(state: Reader, code: Code | None) -> tuple[Widget, ...]:
    view = Viewfinder(
        key="view",
        label=code.on if code else NOTHING,
        drawing=code.drawing if code else "table",
        zoom=ZOOM[state.near] if code else 100,
        shaded=bool(code) and state.shaded,
        framed=True,
        found=readable(state),
    )
    return view, Text(key="advice", label=advice(state))


def advice(state: Reader) -> str:
    """What the reader writes below the picture, as many do."""
    if laid(state) is None:
        return NOTHING
    if state.near is not Near.RIGHT:
        return ADVICE[state.near]
    return "暗くて 見えません。影を よけます。" if state.shaded else "読んで います。そのまま 待ちます。"


def _hands(state: Reader) -> tuple[Widget, ...]:
    """What a hand does with a real phone, as buttons."""
    if laid(state) is None:
        again = Button(key="again", label="もう一度 写す", target="qr.again", what="QRコードを もう一度 写す ボタン")
        return (again,) if state.codes else ()
    closer = Button(
        key="closer",
        label="近づける",
        target="qr.closer",
        what="スマホを 紙に 近づける ボタン",
        icon="plus",
        ready=state.near is not Near.NEAR,
    )
    away = Button(
        key="away",
        label="はなす",
        target="qr.away",
        what="スマホを 紙から はなす ボタン",
        icon="minus",
        ready=state.near is not Near.FAR,
    )
    light = Button(
        key="light",
        label="影を よける",
        target="qr.light",
        what="手の 影を よける ボタン",
        icon="light",
        ready=state.shaded,
    )
    return (Group(key="hands", role=GroupRole.ACTIONS, kids=(away, closer, light)),)


def _result(state: Reader, code: Code) -> Scene:
    """Where it leads, in large letters, before anything opens."""
    body = (
        Text(key="says", label="この QRコードの 行き先です。"),
        Text(key="title", label=code.title, role=TextRole.TITLE),
        Text(key="host", label=code.host, role=TextRole.TITLE),
        Text(key="on", label=f"読んだ もの: {code.on}", role=TextRole.NOTE),
        Text(key="calm", label="まだ、何も ひらいて いません。"),
    )
    yes = Button(key="open", label="ひらく", target="qr.open", what="行き先を ひらく 緑の ボタン", tone=Tone.GO)
    return Scene(screen=screen(state), title="行き先の 確認", back=True, body=body, foot=(yes, _refuse("ひらかない")))


def _refuse(label: str) -> Button:
    return Button(key="refuse", label=label, target="qr.refuse", what=f"何も ひらかない「{label}」", icon="close")
