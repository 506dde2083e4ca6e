"""One crawl of a screen at a step of letters: every state, in every theme, with all that is wrong."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.visit.comfort import Theme
from tests.sheet.kiosk import SCREENS, Room, a_room
from tests.walker import flaws_of_colour, flaws_of_keys, flaws_of_things, flaws_of_words
from tests.walker.crawl import Crawl
from tests.walker.outside import furnish
from tests.walker.seen import Sight, look


@dataclass(slots=True)
class Report:
    """`states`: how many were seen; `pages`: which; `flaws`: what is wrong, each with its state; `lost`: not found again."""

    states: int = 0
    pages: set[str] = field(default_factory=set)
    flaws: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)


def crawled(screen: str, letters: int, themes: tuple[Theme, ...], pictures: Path | None = None) -> Report:
    """All that the walker found."""
    report = Report()
    places: dict[str, tuple[float, float]] = {}
    with a_room(screen) as room:
        furnish(room)
        room.complaints(report.flaws.append)

        def see(path: tuple[str, ...], sight: Sight) -> None:
            report.states += 1
            report.pages.add(f"{sight.page}+{sight.over}" if sight.over else sight.page)
            found = [*flaws(sight), *flaws_of_things.of_fixed_places(sight, places)]
            found += in_all_themes(room, screen, sight, themes, pictures, report.states)
            found += flaws_of_keys.of_reach(room, sight)
            report.flaws += [f"{sight}: {flaw} (by {' > '.join(path)})" for flaw in dict.fromkeys(found)]

        crawl = Crawl(room, screen, letters, see)
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


def in_all_themes(
    room: Room, screen: str, sight: Sight, themes: tuple[Theme, ...], pictures: Path | None, number: int
) -> Iterator[str]:
    """The same state in other colours."""
    worn = themes if sight.page != "rest" or sight.over else (Theme.LIGHT,)  # nobody has chosen anything there
    for theme in worn:
        room.visit.chooseTheme(theme.value)
        room.wait(15)
        dressed = look(room, SCREENS[screen][2])
        for flaw in flaws_of_colour.of_contrast(dressed, theme.value):
            yield f"{theme.value}: {flaw}"
        if pictures is not None:
            over = f"-{sight.over}" if sight.over else ""
            dressed.picture.save(str(pictures / f"{number:03}-{sight.page}{over}-{theme.value}.png"))
    room.visit.chooseTheme(Theme.LIGHT.value)
