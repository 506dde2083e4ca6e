"""What is wrong with the controls of a sight for old hands and for ears; all by ACCESS.md's numbers."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtGui import QAccessible

from tests.walker.seen import LEAVE, Control, Sight, ground, identity

LEAST_MM, GAP_MM = 20.0, 5.0
OF_STAFF = 0.5  # their pages meet half of the sizes
MOST_CHOICES = 4
MOST_ROWS = 7  # of 文字と声: what it changes is two presses away from everywhere, which is worth more than few rows
SLACK = 1.5  # pixels of rounding


def of_names(sight: Sight) -> Iterator[str]:
    """Every control: a role, an own name that begins with its label, a press for those who don't touch."""
    names = [control.name for control in sight.own if not _hidden(sight, control)]
    for name in sorted(set(names)):
        if names.count(name) > 1:
            yield f"the name {name!r} is there {names.count(name)} times"
    for control in sight.controls:
        if _hidden(sight, control):
            continue
        if control.role is QAccessible.Role.Slider and {"Increase", "Decrease"} <= set(control.actions):
            continue
        if control.role is not QAccessible.Role.Button:
            yield f"{control.label!r} has the role {control.role}"
        if not control.name or not control.name.startswith(control.label):
            yield f"{control.label!r} is named {control.name!r}"
        if "Press" not in control.actions:
            yield f"{control.label!r} can't be pressed by a screen reader"


def _hidden(sight: Sight, control: Control) -> bool:
    """Left out of the tree on purpose: the whole glass below a question that has a key of its own, and the glass of the
    phone between its things, which only a finger finds.
    """
    glass = control.on_phone and not control.item.activeFocusOnTab()
    return not control.actions and (glass or ground(sight, control))


def of_sizes(sight: Sight) -> Iterator[str]:
    """Large enough, far enough apart, inside the window."""
    share = OF_STAFF if sight.of_staff else 1.0
    least, gap = LEAST_MM * share * sight.pixels_per_mm, GAP_MM * share * sight.pixels_per_mm
    whole = [control for control in sight.own if control.whole and not ground(sight, control)]
    for control in whole:
        place = control.place
        if not sight.window.adjusted(-1, -1, 1, 1).contains(place):
            yield f"{control.label!r} leaves the window"
        if min(place.width(), place.height()) < least - SLACK:
            size = f"{place.width() / sight.pixels_per_mm:.1f} by {place.height() / sight.pixels_per_mm:.1f} mm"
            yield f"{control.label!r} is {size}"
    for one, other in combinations(whole, 2):
        distance = _between(one, other)
        if distance < 0:
            yield f"{one.label!r} lies over {other.label!r}"
        elif distance < gap - SLACK:
            yield f"{one.label!r} is {distance / sight.pixels_per_mm:.1f} mm from {other.label!r}"


def _between(one: Control, other: Control) -> float:
    """Pixels between two things, by the longer of the two ways; negative where they lie over each other."""
    a, b = one.place, other.place
    across = max(b.left() - a.right(), a.left() - b.right())
    down = max(b.top() - a.bottom(), a.top() - b.bottom())
    return max(across, down)


def of_choices(sight: Sight) -> Iterator[str]:
    """At most four things to choose from; a keypad, a keyboard, a row of steps counts as one."""
    if sight.of_staff:
        return
    rows = {identity(control.row) for control in sight.choices if control.row is not None}
    single = [control for control in sight.choices if control.row is None and control.label not in ("下へ", "上へ")]
    if len(rows) + len(single) > (MOST_ROWS if sight.over == "comfort" else MOST_CHOICES):
        yield f"{len(rows) + len(single)} choices: {', '.join(control.label for control in sight.choices)}"


def of_fixed_places(sight: Sight, places: dict[str, tuple[float, float]]) -> Iterator[str]:
    """The keys that never move; `places` is filled by the sights before."""
    for control in sight.own:
        if not control.fixed and control.label != LEAVE:
            continue
        name = "もう一度きく" if control.label == "つづきをきく" else control.label
        here = control.place.center().x(), control.place.center().y()
        there = places.setdefault(name, here)
        if max(abs(here[0] - there[0]), abs(here[1] - there[1])) > 2:
            yield f"{control.label!r} moved from {there} to {here}"
