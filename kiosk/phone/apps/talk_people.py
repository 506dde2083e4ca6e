"""Who is in the talk app, and what there is to send: made-up people, a few stamps and photos of our own drawing."""

from dataclasses import dataclass

from kiosk.phone.people import NEIGHBOURS, contact
from kiosk.phone.stock import Said


@dataclass(frozen=True, slots=True, kw_only=True)
class Friend:
    """Somebody one talks with; `said` so far."""

    id: str
    name: str
    said: tuple[Said, ...] = ()


FRIENDS = (
    Friend(id="yuki", name="鈴木 ゆき", said=(Said(text="きのうは ありがとう。", time="きのう"),)),
    Friend(
        id="ken",
        name="高橋 けん",
        said=(Said(text="土曜の 会に 来ますか。", time="先週"), Said(text="行きます。", mine=True, time="先週")),
    ),
)
PROPOSED = (Friend(id="aoki", name="あおき"), Friend(id="midori", name="みどり"))
"""Whom the app calls 「知り合いかも」: nobody knows them."""
KNOWN = tuple(dict.fromkeys(one.id for one in (*FRIENDS, *PROPOSED, *NEIGHBOURS)))
"""Everybody who can be in the talk app."""
FIRST_WORDS = "こんにちは。友だちに なれて うれしいです。"
GREETING = "こんにちは。お元気ですか。"
STAMPS = {
    "thanks": "ありがとう",
    "smile": "うれしい",
    "morning": "おはよう",
    "night": "おやすみ",
    "flower": "おめでとう",
    "yes": "はい",
}
PHOTOS = {"flower": "庭の 花", "tea": "お茶の 会", "cat": "となりの ねこ"}


def answer(said: tuple[Said, ...]) -> str:
    """What a friend writes after all that was said, oldest first: it fits what came last."""
    if all(one.mine for one in said):
        return FIRST_WORDS
    last = said[-1]
    if not last.mine:
        return GREETING
    match last.drawing.partition("-")[0]:
        case "stamp":
            return "かわいい 絵ですね。ありがとう。"
        case "photo":
            return "いい 写真ですね。ありがとう。"
        case _:
            return "はい。また 話しましょう。"


def person(name: str) -> Friend:
    """Who has this id; a nameless one for somebody unknown."""
    known = next((one for one in (*FRIENDS, *PROPOSED) if one.id == name), None)
    neighbour = contact(name)
    return known or Friend(id=name, name=neighbour.name if neighbour else "")
