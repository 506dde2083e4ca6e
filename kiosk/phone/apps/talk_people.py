"""Who is in the talk app, and what there is to send: made-up people, a few stamps and photos of our own drawing."""

from dataclasses import dataclass

from kiosk.phone.people import contact
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
REPLIES = (
    "こんにちは。友だちに なれて うれしいです。",
    "ありがとう。絵が かわいいですね。",
    "はい。また 話しましょう。",
)
STAMPS = {
    "thanks": "ありがとう",
    "smile": "うれしい",
    "morning": "おはよう",
    "night": "おやすみ",
    "flower": "おめでとう",
    "yes": "はい",
}
PHOTOS = {"flower": "庭の 花", "tea": "お茶の 会", "cat": "となりの ねこ"}


def person(name: str) -> Friend:
    """Who has this id; a nameless one for somebody unknown."""
    known = next((one for one in (*FRIENDS, *PROPOSED) if one.id == name), None)
    neighbour = contact(name)
    return known or Friend(id=name, name=neighbour.name if neighbour else "")
