"""The pages of the clinic's card reader as scenes: above, what the machine shows; below, what the hands can do."""

from kiosk.phone.apps import pin_pad
from kiosk.phone.apps.clinic import BEFORE, Clinic, Page, reminding, screen
from kiosk.phone.apps.clinic_card import Card, Lies, note
from kiosk.phone.scene import Scene
from kiosk.phone.widgets import Button, Group, GroupRole, Picture, Text, TextRole, Tone, Widget

TITLE = "病院の カードリーダー"
QUESTIONS = {
    Page.TREATMENT: (
        "質問 1  診療と お薬",
        "これまでの 診療と お薬を、医師に 見せますか。",
        "お薬の 飲み合わせが わかります。",
    ),
    Page.SURGERY: ("質問 2  手術", "これまでの 手術を、医師に 見せますか。", "体の ようすを 知る 助けに なります。"),
    Page.CHECKUP: ("質問 3  健診", "健診の 結果を、医師に 見せますか。", "血圧などの 移り変わりが わかります。"),
}
EITHER = "どちらでも 診て もらえます。つぎの とき、変えられます。"


def scene(state: Clinic) -> Scene:
    """The page in front."""
    title, body, hands = _page(state)
    return Scene(screen=screen(state), title=title, body=body, foot=(*hands, *_own_keys(state)))


def _page(state: Clinic) -> tuple[str, tuple[Widget, ...], tuple[Widget, ...]]:
    """Title, what the machine shows, and what can be answered or done."""
    match state.page:
        case Page.PLACE:
            return "カードを 置いてください", _place(state), _hands(state.card)
        case Page.WAY:
            return "本人だと 確かめます", _lines("どちらかを えらんでください。"), _ways()
        case Page.FACE:
            return "枠に 顔を 入れてください", _face(state), _moves(state)
        case Page.PIN:
            return "4けたの 暗証番号", pin_pad.body(state.pad, "clinic"), pin_pad.foot(state.pad)
        case Page.WHOLE:
            return "医師に 見せる 情報", _whole(), _answers_to_all()
        case Page.TREATMENT | Page.SURGERY | Page.CHECKUP as question:
            title, asks, means = QUESTIONS[question]
            return title, (Text(key="asks", label=asks, role=TextRole.TITLE), *_lines(means, EITHER)), _answers()
        case Page.TAKE:
            return "カードを 取ってください", _take(state), _taking()
        case Page.END:
            return "受付へ どうぞ", _end(), (_again(),)


def _lines(*lines: str) -> tuple[Widget, ...]:
    return tuple(Text(key=f"line{n}", label=line) for n, line in enumerate(lines))


def _place(state: Clinic) -> tuple[Widget, ...]:
    asks = note(state.card) or "カード入れから 出して、顔の 写真を 上に して 置きます。"
    return Text(key="asks", label=asks), _drawn(state.card)


def _drawn(card: Card) -> Picture:
    """The card, over the machine or on it."""
    if card.sleeved:
        look, words = "sleeve", "カード入れに 入った カード"
    elif card.back:
        look, words = "back", "裏が 上の カード"
    elif card.lies is Lies.CROOKED:
        look, words = "crooked", "ななめの カード"
    else:
        look, words = "front", "顔の 写真が 上の カード"
    where, place = ("hand", "手もとに あります") if card.lies is Lies.HAND else ("tray", "機械の 上に あります")
    return Picture(key="card", label=f"{words}。{place}。", drawing=f"{where}-{look}")


def _hands(card: Card) -> tuple[Widget, ...]:
    unsleeve = _button("unsleeve", "カード入れから 出す", "カードを カード入れから 出す ボタン")
    flip = _button("flip", "うら返す", "カードを うら返す ボタン", icon="turn")
    put = _button("put", "機械に 置く", "カードを 機械に 置く ボタン", icon="put")
    straighten = _button("straighten", "まっすぐに 直す", "カードを まっすぐに 直す ボタン", tone=Tone.GO)
    wrong = (unsleeve,) if card.sleeved else (flip,)
    if card.lies is Lies.HAND:
        return *wrong, put
    return wrong if card.sleeved or card.back else (flip, straighten)


def _ways() -> tuple[Widget, ...]:
    return (
        _button("way.face", "顔で 確かめる", "顔を 見せる「顔で 確かめる」", icon="contact"),
        _button("way.pin", "暗証番号で 確かめる", "4けたを 入れる「暗証番号で 確かめる」", icon="keypad"),
    )


def _face(state: Clinic) -> tuple[Widget, ...]:
    match state.near, state.middle:
        case True, True:
            says, drawing = "そのまま、少し 待ってください。", "face-in"
        case True, False:
            says, drawing = "顔が 枠から 出て います。", "face-aside"
        case False, True:
            says, drawing = "顔が 遠いようです。", "face-far"
        case _:
            says, drawing = "顔が 遠くて、枠から 出て います。", "face-far-aside"
    return Text(key="says", label=says), Picture(key="face", label=says, drawing=drawing)


def _moves(state: Clinic) -> tuple[Widget, ...]:
    nearer = _button("nearer", "近づく", "顔を 近づける ボタン", icon="plus", ready=not state.near)
    centre = _button("centre", "まん中へ", "顔を まん中に する ボタン", icon="centre", ready=not state.middle)
    return (Group(key="moves", role=GroupRole.ACTIONS, kids=(nearer, centre)),)


def _whole() -> tuple[Widget, ...]:
    return _lines("これまでの 診療や 健診の 情報を、ここの 医師に 見せますか。", EITHER)


def _answers_to_all() -> tuple[Widget, ...]:
    return (
        _button("single", "1つずつ 決める", "1つずつ 答える「1つずつ 決める」", tone=Tone.GO),
        _button("all.yes", "全部に 同意する", "まとめて 見せる「全部に 同意する」"),
        _button("all.no", "全部に 同意しない", "どれも 見せない「全部に 同意しない」"),
    )


def _answers() -> tuple[Widget, ...]:
    return (
        _button("answer.yes", "同意する", "医師に 見せる「同意する」"),
        _button("answer.no", "同意しない", "医師に 見せない「同意しない」"),
    )


def _take(state: Clinic) -> tuple[Widget, ...]:
    says = "カードが のこって います。取ってください。" if reminding(state) else "確かめる ことが できました。"
    limit = "払いが 高い ときの 上限も、伝わりました。"
    return Text(key="says", label=says, role=TextRole.TITLE), _drawn(state.card), Text(key="limit", label=limit)


def _taking() -> tuple[Widget, ...]:
    return (
        _button("take", "カードを 取る", "カードを 取る 緑の ボタン", icon="card", tone=Tone.GO),
        _button("counter", "受付へ 行く", "受付へ 行く ボタン", icon="onward"),
    )


def _end() -> tuple[Widget, ...]:
    return Picture(key="tray", label="何も のって いない 機械", drawing="tray-empty"), *_lines(
        "カードを しまいましたか。", "受付の 人に「機械は すみました」と 言います。"
    )


def _again() -> Button:
    return _button("again", "はじめから", "はじめの 画面に もどる「はじめから」", icon="again")


def _own_keys(state: Clinic) -> tuple[Widget, ...]:
    """The machine's own ways: one page back, and to the very beginning."""
    if state.page not in BEFORE:
        return ()
    back = _button("back", "1つ もどる", "機械の「1つ もどる」", icon="back", tone=Tone.QUIET)
    cancel = _button("cancel", "とりけす", "はじめの 画面に する「とりけす」", icon="close", tone=Tone.QUIET)
    return (Group(key="own", role=GroupRole.ACTIONS, kids=(back, cancel)),)


def _button(name: str, label: str, what: str, *, icon: str = "", tone: Tone = Tone.PLAIN, ready: bool = True) -> Button:
    return Button(key=name, label=label, target=f"clinic.{name}", what=what, icon=icon, tone=tone, ready=ready)
