"""The words that facts of the phone are told in."""

NONE = "none"


def yes(*, so: bool) -> str:
    """The word for a truth."""
    return "yes" if so else "no"


def newest(ids: tuple[str, ...]) -> str:
    """The last of these names, NONE where there is none."""
    return ids[-1] if ids else NONE
