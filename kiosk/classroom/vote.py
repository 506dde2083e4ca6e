"""A vote in the room by taps, and the question box: numbered questions of nobody in particular."""

from dataclasses import dataclass, replace

MOST_CHOICES = 4
LONGEST_QUESTION = 60  # signs


@dataclass(frozen=True, slots=True)
class Vote:
    """`counts`: taps of the volunteer who counts hands, or of people at the screen; one for each choice."""

    question: str
    choices: tuple[str, ...]
    counts: tuple[int, ...] = ()


def a_vote(question: str, *choices: str) -> Vote:
    """A vote that nobody has tapped yet; of more than four choices the first four."""
    kept = choices[:MOST_CHOICES]
    return Vote(question, kept, (0,) * len(kept))


READY = (
    a_vote("ここまで、わかりましたか", "わかった", "だいたい", "もう一度 見たい"),
    a_vote("進む 速さは どうですか", "ゆっくりが よい", "ちょうど よい", "速くても よい"),
    a_vote("どの スマホを お持ちですか", "アンドロイド", "アイフォーン", "らくらく", "持っていない"),
    a_vote("少し 休みますか", "休みたい", "つづけたい"),
)


def tapped(vote: Vote, choice: int) -> Vote:
    """One more for this choice, from 0; the same for one that is not there."""
    return _changed(vote, choice, 1)


def taken_back(vote: Vote, choice: int) -> Vote:
    """One less, after a slip of the finger; never below nothing."""
    return _changed(vote, choice, -1)


def emptied(vote: Vote) -> Vote:
    """The same vote for the next time."""
    return a_vote(vote.question, *vote.choices)


def voices(vote: Vote) -> int:
    return sum(vote.counts)


def about_lessons(titles: tuple[str, ...]) -> Vote:
    """What to do next, out of the lessons that are left."""
    return a_vote("つぎは 何を しますか", *titles)


def _changed(vote: Vote, choice: int, by: int) -> Vote:
    counts = tuple(max(0, count + by) if at == choice else count for at, count in enumerate(vote.counts))
    return replace(vote, counts=counts)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question in the box; `number` from 1 in the order in which they came."""

    number: int
    text: str
    answered: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """Lives as long as the class is open; nothing of it is kept."""

    questions: tuple[Asked, ...] = ()


PHRASES = (
    "もう一度 見せてください",
    "ことばの 意味を 教えてください",
    "字を 大きく したいです",
    "音を 大きく したいです",
    "お金は かかりますか",
    "わたしの スマホと 画面が ちがいます",
    "もとに もどす やり方を 教えてください",
    "家で こまったら、どこに 聞けますか",
)


def put_in(box: Box, text: str) -> Box:
    """With a question more; an empty one is none, a long one is cut."""
    short = text.strip()[:LONGEST_QUESTION]
    if not short:
        return box
    return Box((*box.questions, Asked(len(box.questions) + 1, short)))


def was_answered(box: Box, number: int) -> Box:
    """The question is answered; once more, and it waits again."""
    changed = (replace(one, answered=one.answered != (one.number == number)) for one in box.questions)
    return Box(tuple(changed))


def waiting(box: Box) -> int:
    """How many questions wait for an answer."""
    return sum(not one.answered for one in box.questions)
