"""What this kiosk keeps of a visit, in words: worked out from the results themselves, so that none can be left out."""

from dataclasses import dataclass, fields

from kiosk.visit.result import RESULTS, Result
from kiosk.wording import filled, listed, run


@dataclass(frozen=True, slots=True)
class Remembered:
    """One thing that is kept, and what exactly of it."""

    title: str
    words: str


NOT_KEPT = "だれが 使ったかは、覚えません。名前、番号、声、写真も 覚えません。"
AND_WHEN = "いつかも いっしょに 覚えて、市に 回数を 知らせます。"
NOT_KEPT_AND_WHEN = run(NOT_KEPT, AND_WHEN)
ONLY_AFTER_YES = "電話番号は、「はい」の ときだけ、市に 送ります。市の 係だけが 読めます。"
KINDS = {
    "visit.ended": "使いおわったこと",
    "lesson.started": "練習を はじめたこと",
    "lesson.finished": "練習を おわったこと",
    "lesson.left": "練習を とちゅうで やめたこと",
    "card.looked": "カードを 見たこと",
    "help.called": "人を よんだこと",
    "lesson.judged": "練習の 感想",
}
FIELDS = {
    "end": "どう おわったか",
    "lessons": "練習の 回数",
    "cards": "カードの 回数",
    "helped": "人を よんだ 回数",
    "lesson": "どの 練習か",
    "part": "どの 見かたか",
    "steps": "いくつの 段か",
    "step": "何番目の 段か",
    "hints": "手がかりの 回数",
    "wrong": "ちがう 所に さわった 回数",
    "state": "読めたか どうか",
    "page": "どの ページか",
    "judgement": "わかりやすかったか どうか",
}


def remembered() -> tuple[Remembered, ...]:
    """Every kind of result with all its fields."""
    return tuple(_of(result) for result in RESULTS)


def spoken() -> tuple[str, ...]:
    """All of it, to be read aloud."""
    return (NOT_KEPT_AND_WHEN, ONLY_AFTER_YES, *(filled("%1。%2。", one.title, one.words) for one in remembered()))


def _of(result: type[Result]) -> Remembered:
    return Remembered(KINDS[result.kind], listed(tuple(FIELDS[field.name] for field in fields(result))))
