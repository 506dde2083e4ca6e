"""The page of a call that comes in: who it is, the way to answer, the way not to, and silence."""

from kiosk.phone.apps.call import Call
from kiosk.phone.people import hyphened, person_of
from kiosk.phone.scene import Scene
from kiosk.phone.widgets import Answer, Avatar, Button, Group, GroupRole, Text, TextRole, Tone, Widget


def incoming(call: Call) -> Scene:
    """On a phone in use two buttons, on one that was locked a handle to slide."""
    name = name_of(call.number)
    body: tuple[Widget, ...] = (
        Avatar(key="face", label=name),
        Text(key="name", label=name, role=TextRole.HUGE),
        Text(key="state", label="音を 消しました" if call.hushed else "電話が 鳴って います", role=TextRole.TITLE),
    )
    return Scene(screen="dialer.incoming", title="かかって きた 電話", body=body, foot=_foot(call))


def name_of(number: str) -> str:
    """The name that belongs to a number, else the number as it is written."""
    person = person_of(number)
    return person.name if person else hyphened(number)


def _foot(call: Call) -> tuple[Widget, ...]:
    answer = Answer(
        key="answer",
        label="右へ すべらせて 出る" if call.sliding else "出る",
        target="dialer.answer",
        what="電話に 出る 緑の 丸" if call.sliding else "電話に 出る 緑の ボタン",
        sliding=call.sliding,
    )
    decline = Button(
        key="decline",
        label="出ない",
        target="dialer.decline",
        what="電話に 出ない 赤い ボタン",
        icon="hangup",
        tone=Tone.STOP,
    )
    if call.sliding:
        return Group(key="others", role=GroupRole.ACTIONS, kids=(decline, _hush(call))), answer
    return _hush(call), Group(key="answers", role=GroupRole.ACTIONS, kids=(decline, answer))


def _hush(call: Call) -> Button:
    return Button(
        key="hush",
        label="音を 出す" if call.hushed else "音だけ 消す",
        target="dialer.hush",
        what="鳴る 音だけを 消す ボタン",
        icon="hush",
    )
