"""What a lesson brings to the practice phone: words its keyboard can write, messages that may come."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A word of the lesson: `kana` as it is typed, `ways` in which it may be written."""

    kana: str
    ways: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One bubble; `time` as the phone writes it."""

    text: str
    mine: bool = False
    time: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """A conversation, oldest first; `link` (an address) and `number` (digits) stand under its last bubble."""

    id: str
    sender: str
    said: tuple[Said, ...]
    link: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """All of it; each app takes what is its own."""

    words: tuple[Written, ...] = ()
    talks: tuple[Talk, ...] = ()
