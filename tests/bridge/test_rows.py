"""Rows become what they are told, whatever they were, with no more signals than the change needs."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.bridge.rows import FIRST_ROLE, ROLES, EqualKeys, Rows
from kiosk.phone.widgets import Group, GroupRole, Key, Text, TextRole, Widget


def a_text(key: str, label: str = "もじ") -> Text:
    return Text(key=key, label=label)


def a_key(key: str) -> Key:
    return Key(key=key, label=key, target=f"dialer.key.{key}")


def a_pad(*kids: Widget) -> Group:
    return Group(key="pad", role=GroupRole.KEYPAD, kids=kids, across=3)


class Follower:
    """Does what QML does: keeps its own list by the signals alone, and counts them."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows
        self.signals: list[str] = []
        self.keys: list[object] = [self.read(row, "key") for row in range(rows.rowCount())]
        self.tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
        rows.rowsInserted.connect(self.insert)
        rows.rowsRemoved.connect(self.remove)
        rows.rowsMoved.connect(self.move)
        rows.dataChanged.connect(self.change)

    def read(self, row: int, name: str) -> object:
        return self.rows.data(self.rows.index(row), FIRST_ROLE + ROLES.index(name))

    def insert(self, _: QModelIndex, first: int, last: int) -> None:
        self.signals.append(f"insert {first}..{last}")
        self.keys[first:first] = [self.read(row, "key") for row in range(first, last + 1)]

    def remove(self, _: QModelIndex, first: int, last: int) -> None:
        self.signals.append(f"remove {first}..{last}")
        del self.keys[first : last + 1]

    def move(self, _: QModelIndex, first: int, last: int, __: QModelIndex, to: int) -> None:
        self.signals.append(f"move {first} to {to}")
        key = self.keys.pop(first)
        self.keys.insert(to if to < first else to - 1, key)

    def change(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        names = ",".join(ROLES[role - FIRST_ROLE] for role in roles)
        self.signals.append(f"change {first.row()} {names}")


def signals_of(before: list[Widget], after: list[Widget]) -> list[str]:
    rows = Rows()
    rows.become(before)
    follower = Follower(rows)
    rows.become(after)
    assert rows.widgets == tuple(after)
    assert follower.keys == [widget.key for widget in after]
    return follower.signals


WIDGETS: list[Callable[[str], Widget]] = [a_text, a_key, lambda key: a_text(key, "ほか"), lambda key: a_pad(a_key(key))]
LISTS = st.lists(
    st.builds(lambda make, key: make(key), st.sampled_from(WIDGETS), st.sampled_from("abcdefgh")),
    unique_by=lambda widget: widget.key,
    max_size=8,
)


@given(st.lists(LISTS, min_size=1, max_size=5))
def test_any_walk_through_lists_of_widgets_ends_equal(lists: list[list[Widget]]) -> None:
    rows = Rows()
    follower = Follower(rows)
    for widgets in lists:
        rows.become(widgets)
        assert rows.widgets == tuple(widgets)
        assert follower.keys == [widget.key for widget in widgets]
        for row, widget in enumerate(widgets):
            kids = follower.read(row, "kids")
            assert not isinstance(widget, Group) or (isinstance(kids, Rows) and kids.widgets == widget.kids)


@given(LISTS, st.data())
def test_one_moved_widget_is_one_move_at_most(widgets: list[Widget], data: st.DataObject) -> None:
    if not widgets:
        return
    places = st.integers(0, len(widgets) - 1)
    after = list(widgets)
    after.insert(data.draw(places), after.pop(data.draw(places)))
    assert len(signals_of(widgets, after)) <= 1


def test_the_same_widgets_again_say_nothing() -> None:
    assert signals_of([a_text("a"), a_pad(a_key("1"))], [a_text("a"), a_pad(a_key("1"))]) == []


def test_a_changed_field_is_one_signal_with_only_its_role() -> None:
    before = [a_text(key) for key in "abc"]
    assert signals_of([*before], [before[0], a_text("b", "ちがう"), before[2]]) == ["change 1 label"]


def test_new_widgets_side_by_side_come_in_one_signal() -> None:
    old, new = [a_text(key) for key in "ad"], [a_text(key) for key in "abcd"]
    assert signals_of([*old], [*new]) == ["insert 1..2"]


def test_a_kid_changes_inside_its_group_only() -> None:
    rows = Rows()
    rows.become([a_pad(a_key("1"))])
    outside = Follower(rows)
    kids = outside.read(0, "kids")
    assert isinstance(kids, Rows)
    inside = Follower(kids)
    rows.become([a_pad(a_key("1"), a_key("2"))])
    assert (outside.signals, inside.signals) == ([], ["insert 1..1"])


def test_a_widget_of_another_kind_under_the_same_key_is_another_thing() -> None:
    assert signals_of([a_text("a")], [a_key("a")]) == ["remove 0..0", "insert 0..0"]


def test_equal_keys_are_refused_before_anything_changes() -> None:
    rows = Rows()
    rows.become([a_text("a")])
    with pytest.raises(EqualKeys) as refusal:
        rows.become([a_text("b"), a_key("b")])
    assert refusal.value.keys == ("b",)
    assert rows.widgets == (a_text("a"),)


def test_words_for_qml_are_plain_strings() -> None:
    rows = Rows()
    rows.become([Text(key="a", label="題", role=TextRole.TITLE)])
    role = rows.data(rows.index(0), FIRST_ROLE + ROLES.index("role"))
    assert (type(role), role) == (str, "title")
