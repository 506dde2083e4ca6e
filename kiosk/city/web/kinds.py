"""What a kind of event is called on the pages."""

_TITLES = {
    "lesson.judged": "練習の 感想",
    "class.held": "教室",
    "visit.ended": "使いおわった",
    "lesson.started": "練習を はじめた",
    "lesson.finished": "練習を おわった",
    "lesson.left": "練習を とちゅうで やめた",
    "card.looked": "カードを 見た",
    "help.called": "人を よんだ",
    "desk.consulted": "相談",
    "desk.ticket": "相談の 紙",
    "desk.sighted": "見たこと",
    "booking.requested": "予約の もうしこみ",
    "consent.given": "同意",
    "consent.withdrawn": "同意の とりけし",
    "reading.corrected": "読みかたの なおし",
    "reading.taken_back": "読みかたを もどした",
}


OF_DESKS = ("desk.", "booking.", "consent.")


def title_of(kind: str) -> str:
    """Its own name for a kind that a newer kiosk sends."""
    return _TITLES.get(kind, kind)
