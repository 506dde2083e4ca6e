"""One crawl of a screen at a step of letters: every state, in every theme, with all that is wrong."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from kiosk.visit.comfort import Theme
from tests.sheet.kiosk import SCREENS, Room, a_room
from tests.walker import flaws_of_colour, flaws_of_keys, flaws_of_things, flaws_of_words
from tests.walker.crawl import Crawl
from tests.walker.outside import furnish
from tests.walker.seen import Sight, look

Keep = Callable[[int, Theme, Sight], None]
"""Takes the number of a state from 1, a theme, and what is seen."""
Enough = Callable[[set[str]], bool]
"""Whether these pages (`Sight.where`) are all that was to be seen."""


def _nothing(_number: int, _theme: Theme, _sight: Sight) -> None:
    pass


def _never(_pages: set[str]) -> bool:
    return False


@dataclass(slots=True)
class Report:
    """`states`: how many were seen; `pages`: which; `flaws`: each with its state; `lost`: not found again."""

    states: int = 0
    pages: set[str] = field(default_factory=set)
    flaws: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)


def crawled(
    screen: str, letters: int, themes: tuple[Theme, ...], keep: Keep = _nothing, enough: Enough = _never
) -> Report:
    """All that the walker found; `keep` gets every sight in every theme; it ends early once the pages are `enough`."""
    report = Report()
    places: dict[str, tuple[float, float]] = {}
    with a_room(screen) as room:
        furnish(room)
        room.complaints(report.flaws.append)

        def see(path: tuple[str, ...], sight: Sight) -> None:
            report.states += 1
            report.pages.add(sight.where)
            found = [*flaws(sight), *flaws_of_things.of_fixed_places(sight, places)]
            for theme, dressed in in_all_themes(room, screen, sight, themes):
                found += [f"{theme.value}: {flaw}" for flaw in flaws_of_colour.of_contrast(dressed, theme.value)]
                keep(report.states, theme, dressed)
            found += flaws_of_keys.of_reach(room, sight)
            report.flaws += [f"{sight}: {flaw} (by {' > '.join(path)})" for flaw in dict.fromkeys(found)]

        crawl = Crawl(room, screen, letters, see, lambda: enough(report.pages))
        crawl.walk()
        report.lost = crawl.lost
        room.leave()
    return report


def flaws(sight: Sight) -> Iterator[str]:
    """What is wrong whatever the theme."""
    yield from flaws_of_things.of_names(sight)
    yield from flaws_of_things.of_sizes(sight)
    yield from flaws_of_things.of_choices(sight)
    yield from flaws_of_words.of_letters(sight)
    yield from flaws_of_words.of_overlaps(sight)
    yield from flaws_of_words.of_lines(sight)
    yield from flaws_of_words.of_speech(sight)


def in_all_themes(room: Room, screen: str, sight: Sight, themes: tuple[Theme, ...]) -> Iterator[tuple[Theme, Sight]]:
    """The same state in other colours; the kiosk wears the light ones at the end."""
    for theme in themes if sight.page != "rest" or sight.over else (Theme.LIGHT,):  # nobody has chosen there
        room.visit.chooseTheme(theme.value)
        room.settle()
        yield theme, look(room, SCREENS[screen][2])
    room.visit.chooseTheme(Theme.LIGHT.value)
    room.settle()
