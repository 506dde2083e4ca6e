"""The tour: one visit through the whole kiosk, by taps in a real window; every page leaves a picture."""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kiosk.card.practice_states import PracticeState, practice_card
from kiosk.tour.eyes import Eyes
from kiosk.tour.hands import Hands
from kiosk.tour.reader import VirtualReader
from kiosk.tour.screen import Screen
from kiosk.tour.spoken import Spoken
from kiosk.tour.town import Town

SLIDE_SECONDS = 0.5  # a page has come to rest
SENTENCE_SECONDS = 5.0  # the longest that one page is listened to
ARRIVES_SECONDS = 20.0
SHELF_PAGES = 10  # looked through at most
COMFORT_PARTS = 9
ONWARD = ("変える", "こんな方は", "声の 大きさ", "進む 速さ")  # ends of the key to the next part of 文字と声


class NotDone(Exception):
    """A step of the tour did not happen; the message says which and what was there instead."""


@dataclass(slots=True)
class Walk:
    """What a walker has: a screen to look at, hands, ears, a reader to lay cards on, a city to ask."""

    screen: Screen
    eyes: Eyes
    hands: Hands
    spoken: Spoken
    reader: VirtualReader
    town: Town
    pictures: Path
    tell: Callable[[str], None]
    taken: list[Path] = field(default_factory=list[Path])

    def picture(self, name: str) -> None:
        """A picture of the page as it stands, numbered in the order of the walk."""
        time.sleep(SLIDE_SECONDS)
        path = self.pictures / f"{len(self.taken) + 1:02}-{name}.png"
        self.screen.picture(path)
        self.taken.append(path)
        self.tell(path.name)

    def tap(self, name: str) -> None:
        self.hands.tap(self.eyes.see_button(name))

    def listen(self) -> None:
        """Lets the page say what it has to say."""
        self.spoken.wait_for_quiet(SENTENCE_SECONDS)


def walk(here: Walk) -> None:
    """Walks through every page; raises NotSeen or NotDone at the first thing that did not happen."""
    _sit_down(here)
    _play_the_lesson(here)
    _meet_a_missing_reader(here)
    _look_at_a_card(here)
    _change_letters(here)
    _call_help(here)
    _open_the_other_doors(here)
    _leave(here)
    _ask_the_city(here)


def _sit_down(here: Walk) -> None:
    start = here.eyes.see_button("画面に さわってください", seconds=30)
    here.picture("rest")
    here.hands.tap(start)
    here.eyes.see_words("きょうは 何を しましょうか")
    here.picture("home")
    here.listen()


def _play_the_lesson(here: Walk) -> None:
    here.tap("スマホを 練習する")
    here.eyes.see_words("どれを 練習しますか")
    here.picture("shelf")
    here.listen()
    _take_from_the_shelf(here, "電話を かける")
    here.eyes.see_words("みる")
    here.picture("lesson-watch")
    here.eyes.see_pointed(seconds=60)
    here.picture("lesson-watch-points")
    here.tap("見るのを おわる")
    here.tap("つぎは いっしょに やる")
    here.tap("はじめる")
    here.eyes.see_pointed()
    here.picture("lesson-together")
    here.listen()
    here.tap("メール")
    here.eyes.see_words("「メール」が ひらきました")
    here.picture("lesson-wrong-tap")
    here.listen()
    _follow_the_ring(here)
    here.eyes.see_button("つぎは ひとりで やる")
    here.picture("praise")
    here.listen()


def _take_from_the_shelf(here: Walk, lesson: str) -> None:
    """Turns the shelf's pages until the lesson is there, then takes it."""
    for _ in range(SHELF_PAGES):
        seen = here.eyes.look()
        found = next((thing for thing in seen if thing.is_button and thing.name.startswith(lesson)), None)
        if found:
            here.hands.tap(found)
            return
        here.tap("ほかの 練習を 見る")
    raise NotDone(f"{lesson} is not on the shelf")


def _follow_the_ring(here: Walk) -> None:
    """Touches what the lesson points at until the pass is done, as a person who does what is said."""
    screens: set[str] = set()
    for _ in range(60):
        seen = here.eyes.look()
        if any(thing.is_button and thing.name.startswith("つぎは ひとりで") for thing in seen):
            return
        pointed = next((thing for thing in seen if thing.description.startswith("いま さわる ところ")), None)
        if pointed is None:
            time.sleep(0.3)
            continue
        if pointed.name not in screens:
            screens.add(pointed.name)
            here.picture(f"lesson-step-{len(screens)}")
        here.hands.tap(pointed)
    raise NotDone("the lesson did not come to its end")


def _meet_a_missing_reader(here: Walk) -> None:
    here.reader.stop_service()
    here.tap("もどる")
    here.eyes.see_words("どれを 練習しますか")
    here.tap("もどる")
    here.tap("マイナンバーカードを 調べる")
    here.eyes.see_words("カードの 機械が 動いていません")
    here.picture("card-no-service")
    here.listen()
    here.tap("れんしゅうの カードで ためす")
    here.eyes.see_words("期限が 近づいています")
    here.picture("card-practice")
    here.listen()
    here.tap("れんしゅうを おわる")
    here.reader.start_service()


def _look_at_a_card(here: Walk) -> None:
    here.eyes.see_words("カードを 置いてください")
    here.picture("card-place")
    here.listen()
    here.reader.insert(practice_card(PracticeState.FINE, date.today()))
    here.eyes.see_words("調べた期限は、まだ 切れていません")
    here.picture("card-fine")
    here.listen()
    onward = ("このあと どうする", "調べた ことを 見る")  # the second where not all fits on one page
    here.hands.tap(here.eyes.see(lambda thing: thing.is_button and thing.name.startswith(onward), "the way on"))
    here.picture("card-more")
    here.listen()
    here.reader.insert(practice_card(PracticeState.OTHER_CARD, date.today()))
    here.eyes.see_words("マイナンバーカードでは ないようです")
    here.picture("card-other")
    here.listen()
    here.reader.remove()
    here.eyes.see_words("カードを 置いてください")


def _change_letters(here: Walk) -> None:
    here.tap("文字と声")
    here.eyes.see_button("これで よい")
    here.picture("comfort")
    here.listen()
    _choose(here, "特大")
    _choose(here, "黒に白")
    here.picture("comfort-largest-dark")
    here.tap("これで よい")
    here.tap("もどる")
    here.eyes.see_words("きょうは 何を しましょうか")
    here.picture("home-largest-dark")
    here.tap("文字と声")
    _choose(here, "中")
    _choose(here, "ふつう")
    here.tap("これで よい")


def _choose(here: Walk, step: str) -> None:
    """Turns the parts of 文字と声 until the step is there, then takes it."""
    for _ in range(COMFORT_PARTS):
        buttons = [thing for thing in here.eyes.look() if thing.is_button]
        found = next((thing for thing in buttons if thing.name.startswith(f"{step}。")), None)
        if found:
            here.hands.tap(found)
            return
        here.hands.tap(next(thing for thing in buttons if "。" not in thing.name and thing.name.endswith(ONWARD)))
    raise NotDone(f"{step} is not among 文字と声")


def _call_help(here: Walk) -> None:
    here.tap("たすけて")
    here.eyes.see_words("を よんでいます")
    here.picture("help")
    here.listen()
    here.tap("もう だいじょうぶ")


def _open_the_other_doors(here: Walk) -> None:
    for door, words, name in (
        ("こまっている", "何に おこまりですか", "trouble"),
        ("市からの お知らせ", "お知らせは 届いていません", "news"),
    ):
        here.tap(door)
        here.eyes.see_words(words)
        here.picture(name)
        here.listen()
        here.tap("もどる")
        here.eyes.see_words("きょうは 何を しましょうか")


def _leave(here: Walk) -> None:
    here.tap("おわる")
    here.eyes.see_words("おわりますか")
    here.picture("leaving")
    here.listen()
    here.tap("おわりにする")
    here.eyes.see_button("画面に さわってください")
    here.picture("rest-again")


def _ask_the_city(here: Walk) -> None:
    """The city knows the counts of this visit, and nothing else."""
    end = time.monotonic() + ARRIVES_SECONDS
    wanted = {"visit.ended": 1, "lesson.finished": 1, "lesson.left": 1, "help.called": 1, "card.looked": 2}
    while True:
        events = here.town.events()
        if all(events.get(kind, 0) >= count for kind, count in wanted.items()):
            here.tell(f"city: {json.dumps(events)}")
            return
        if time.monotonic() > end:
            raise NotDone(f"the city has {events}, and not at least {wanted}")
        time.sleep(0.5)
