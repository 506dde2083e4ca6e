"""The words on the keys of a lesson and of its page of praise; "" for a key that is not there now."""

from kiosk.bridge.tongue import told
from kiosk.lesson.model import Pass
from kiosk.lesson.playing import Playing, Stage
from kiosk.phone import phone as machine

PART_WORDS = {Pass.WATCH: "みる", Pass.TOGETHER: "いっしょに", Pass.ALONE: "ひとりで", Pass.TRIAL: "ためす"}
WATCHED_A_PART = "見るのを おわりました。"
THANKS = "ありがとうございます。"
NEXT_WORDS = {
    Pass.TOGETHER: "つぎは いっしょに やる",
    Pass.ALONE: "つぎは ひとりで やる",
    Pass.TRIAL: "つぎは ためしてみる",
}
AGAIN_WORDS = {
    Pass.WATCH: "もう一度 見る",
    Pass.TOGETHER: "もう一度 いっしょに やる",
    Pass.ALONE: "もう一度 ひとりで やる",
    Pass.TRIAL: "もう一度 ためす",
}
HINT, OTHERWISE = ("ヒントを 見る", "ヒント"), ("ほかの 言い方で", "言いかえる")
END_WATCHING, BEGIN = ("見るのを おわる", "つぎへ"), ("はじめる", "はじめる")
"""The long words, and those for a small sheet."""


def hint(playing: Playing, *, to_a_room: bool) -> tuple[str, str]:
    """The key that helps, long and short: a hint, or to a room that watches the same in other words."""
    if said_otherwise(playing, to_a_room=to_a_room):
        return _told(OTHERWISE)
    return _told(HINT) if playing.hint_offered else ("", "")


def said_otherwise(playing: Playing, *, to_a_room: bool) -> bool:
    """Whether the lesson can say to a room what it says now in other words."""
    return to_a_room and playing.part is Pass.WATCH and playing.stage in (Stage.TELLING, Stage.REACHING)


def on(playing: Playing) -> tuple[str, str]:
    """The key that leads on, long and short."""
    if not playing.on_offered:
        return "", ""
    return _told(END_WATCHING if playing.part is Pass.WATCH else BEGIN)


def skin(playing: Playing) -> str:
    """Offered before a pass and while it is only watched: then nothing of it is lost; a machine has one shape."""
    offered = playing.on_offered and not machine.scene(playing.phone).machine
    return told("電話の 形を えらぶ") if offered else ""


def _told(words: tuple[str, str]) -> tuple[str, str]:
    return told(words[0]), told(words[1])
