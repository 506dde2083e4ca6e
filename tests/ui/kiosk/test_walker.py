"""The walk through the whole kiosk: every page and all that lies over one is found, and nothing is wrong there."""

import os

import pytest

from kiosk.visit.comfort import Theme
from kiosk.visit.page import Over, Page
from tests.sheet.kiosk import SCREENS, TEXT_STEPS
from tests.walker.report import Report, crawled

FULL = "ENGAWA_FULL" in os.environ
LAYOUTS = (
    [(screen, letters) for screen in SCREENS for letters in range(1, TEXT_STEPS + 1)]
    if FULL
    else [("1366x768", TEXT_STEPS)]
)
"""All layouts with all steps of letters in the long form, else one with large letters."""
ONLY_IN_ENGLISH = {str(Over.READING)}
THEMES = tuple(Theme) if FULL else (Theme.LIGHT,)


def missing(pages: set[str]) -> set[str]:
    """What of the kiosk's pages, and of what may lie over them, is not among these."""
    seen = {part for page in pages for part in page.split("+")}
    return {str(one) for one in (*Page, *Over) if one} - seen - ONLY_IN_ENGLISH


def enough(pages: set[str]) -> bool:
    """The sample ends when every page was seen; the long form goes on to the last key."""
    return not FULL and not missing(pages)


def told(report: Report) -> str:
    """How far the walk went, and all that it found."""
    lost = [f"LOST {state}" for state in report.lost]
    return "\n".join((f"{report.states} states of {len(report.pages)} pages", *lost, *report.flaws))


@pytest.mark.timeout(900)
@pytest.mark.parametrize(("screen", "letters"), LAYOUTS)
def test_nothing_is_wrong_wherever_the_walker_comes(screen: str, letters: int) -> None:
    report = crawled(screen, letters, THEMES, enough=enough)
    assert missing(report.pages) == set(), told(report)
    assert report.lost == [], told(report)
    assert report.flaws == [], told(report)
