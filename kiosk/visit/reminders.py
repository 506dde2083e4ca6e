"""One short hint for a person who has done nothing for a while: what can be done on this page."""

from kiosk.visit.page import Page
from kiosk.wording import filled

REMINDERS = {
    Page.HOME: "したい ことに、軽く さわって ください。",
    Page.SHELF: "練習したい ものに、軽く さわって ください。",
    Page.LESSON: "ゆっくりで いいですよ。「もう一度きく」で、また 聞けます。",
    Page.COACH: "黄色い まるに、軽く さわって ください。",
    Page.PRAISE: "つぎに する ことに、軽く さわって ください。",
    Page.TROUBLE: "近い ものに、軽く さわって ください。",
    Page.WORDS: "字を 書いたら、「さがす」に さわって ください。",
    Page.HELPS: "近い ものに、軽く さわって ください。",
    Page.NUMBERS: "読みおわったら、「もどる」に さわります。",
    Page.NEWS: "読みおわったら、「もどる」に さわります。",
    Page.PROCEDURES: "知りたい ものに、軽く さわって ください。",
    Page.PROCEDURE: "読みおわったら、「もどる」に さわります。",
    Page.STAMPS: "紙の かなを、1つずつ 押して ください。",
    Page.SURVEY: "近い 答えに、軽く さわって ください。",
    Page.REMEMBERED: "読みおわったら、「もどる」に さわります。",
}
"""None for the pages of the card: nothing is said into the quiet of a number that is typed, or of a card being read."""


def reminder(page: Page, keys: tuple[str, ...]) -> tuple[str, ...]:
    """What is said into a long quiet; `keys`: words of the page's own keys that were not said before."""
    hint = REMINDERS.get(page)
    return (hint, *(filled("「%1」も さわれます。", key) for key in keys)) if hint else ()
