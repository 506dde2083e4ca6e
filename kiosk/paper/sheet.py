"""A sheet of paper as plain data: what stands on it, part by part, from the top.

Texts have a space between phrases, as everywhere in the house: lines end there.
"""

from dataclasses import dataclass
from enum import StrEnum

Texts = tuple[str, ...]


class Letters(StrEnum):
    """How large the text is."""

    NORMAL = "normal"  # 14 pt
    LARGE = "large"  # 18 pt


class Tone(StrEnum):
    """The colour of the door that the paper belongs to; all are so dark that grey print keeps them apart from white."""

    INK = "ink"
    AI = "ai"  # learning
    MATSUBA = "matsuba"  # done
    FUJI = "fuji"  # the card
    KAKI = "kaki"  # trouble
    CHA = "cha"  # the city


@dataclass(frozen=True, slots=True)
class Title:
    """`above`: a few words over it that say what kind of paper this is."""

    text: str
    above: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences, each on a line of its own."""

    sentences: Texts


@dataclass(frozen=True, slots=True)
class Centred:
    """One text in the middle of the line, `scale` times as large as the rest."""

    text: str
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Space:
    """Nothing, so many lines high."""

    lines: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG and its size in pixels."""

    png: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Step:
    text: str
    picture: Picture


@dataclass(frozen=True, slots=True)
class Steps:
    """Numbered from 1, in rows of `across`; their pictures take what room the page has left.

    Words stand above the pictures, and beside them where a row has two.
    """

    steps: tuple[Step, ...]
    across: int = 3


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person is afraid of, and the answer, in a box."""

    worry: str
    answer: Texts


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code of `content`; `printed` stands in letters beside it, for those who type."""

    content: str
    says: str
    printed: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """A telephone number and what it is for."""

    number: str
    use: str


@dataclass(frozen=True, slots=True)
class Calls:
    calls: tuple[Call, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Lines of a name and its value."""

    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Points:
    texts: Texts


@dataclass(frozen=True, slots=True)
class Ticks:
    """Points with an empty box before each, to tick by hand."""

    texts: Texts


@dataclass(frozen=True, slots=True)
class Bars:
    """Words and how often, with a bar for each; `unit` stands after every figure."""

    rows: tuple[tuple[str, int], ...]
    unit: str


@dataclass(frozen=True, slots=True)
class Numbers:
    """Large figures, each with its words below: (figure, words)."""

    numbers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Large:
    """One thing that is read aloud or copied, large in a frame: a ticket's number, a code."""

    text: str
    says: str


@dataclass(frozen=True, slots=True)
class Blank:
    """A line to write on by hand, with a word before and after it."""

    before: str
    after: str = ""


@dataclass(frozen=True, slots=True)
class Stamps:
    """Fields numbered from 1 to `fields`; those in `done` are stamped."""

    fields: int
    done: frozenset[int]


Plain = (
    Title
    | Heading
    | Paragraph
    | Centred
    | Space
    | Steps
    | Answer
    | Code
    | Calls
    | Facts
    | Points
    | Ticks
    | Bars
    | Numbers
    | Large
    | Blank
    | Stamps
)


@dataclass(frozen=True, slots=True)
class Beside:
    """Two columns next to one another, the left one `share` of the width; they stay on one page."""

    left: tuple[Plain, ...]
    right: tuple[Plain, ...]
    share: float = 0.6


Part = Plain | Beside


class Edge(StrEnum):
    """What runs around the page."""

    NONE = "none"
    FRAME = "frame"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """`foot`: one line at the foot of every page. `name`: the title of the document, for whoever opens the file.

    Letters grow up to `most_pt` points while all stays on one page.
    """

    name: str
    parts: tuple[Part, ...]
    foot: str = ""
    letters: Letters = Letters.NORMAL
    tone: Tone = Tone.INK
    edge: Edge = Edge.NONE
    most_pt: float = 20.0
