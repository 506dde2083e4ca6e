"""A page of somebody's service as plain data: what stands on it, where it leads, what it asks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence; `heading`: in larger letters."""

    text: str
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Lead:
    """A button to another page; pale until the questions `after` are answered."""

    label: str
    to: str
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Blank:
    """A place to write the answer `name` with the kana keyboard."""

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Ask:
    """A question with one answer among `of`."""

    name: str
    label: str
    of: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """What was answered so far, each line a way back to its question."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Send:
    """The button after which there is no way back; `to` is the page that says it is done."""

    label: str
    to: str
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TakeBack:
    """The button that takes back what was sent, pale until something was; `to` is the page that says so."""

    label: str
    to: str


Piece = Line | Lead | Blank | Ask | Summary | Send | TakeBack


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """`host`: the address it would have ("kouminkan.example"), "" in an app; `show` from top to bottom."""

    id: str
    title: str
    host: str = ""
    show: tuple[Piece, ...]

    @property
    def asks(self) -> dict[str, str]:
        """Name of a question → its label."""
        return {piece.name: piece.label for piece in self.show if isinstance(piece, Ask | Blank)}
