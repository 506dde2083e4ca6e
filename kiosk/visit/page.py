"""Which pages there are, and what may lie over one."""

from enum import StrEnum


class Page(StrEnum):
    REST = "rest"
    HOME = "home"
    SHELF = "shelf"
    LESSON = "lesson"
    COACH = "coach"
    PRAISE = "praise"
    CARD = "card"
    PIN = "pin"
    INSIDE = "inside"
    TROUBLE = "trouble"
    WORDS = "words"  # of a person's own
    HELPS = "helps"
    NUMBERS = "numbers"
    NEWS = "news"
    PROCEDURES = "procedures"
    PROCEDURE = "procedure"  # one, or an office
    REMEMBERED = "remembered"
    STAMPS = "stamps"  # of a card that was brought
    CONSENT = "consent"
    STAFF_CODE = "staff_code"
    STAFF = "staff"
    READINGS = "readings"
    ENROL = "enrol"
    RULER = "ruler"
    DESK = "desk"
    CLASS = "class"
    SURVEY = "survey"  # of those who came to a class
    CALL_BACK = "call_back"  # the consent page, opened from the desk: its way back leads to staff's pages


AT_THE_CARD = (Page.CARD, Page.PIN, Page.INSIDE)
OF_STAFF = (Page.STAFF_CODE, Page.STAFF, Page.READINGS, Page.ENROL, Page.RULER, Page.DESK, Page.CLASS, Page.CALL_BACK)


class Over(StrEnum):
    """What lies over the page and waits for an answer."""

    NOTHING = ""
    HELP = "help"
    COMFORT = "comfort"
    SKIN = "skin"
    LEAVING = "leaving"
    STILL_THERE = "still_there"
    ALERT = "alert"
    PAPER = "paper"  # which paper, and where it went
    READING = "reading"  # what the voice would say, for the eyes
