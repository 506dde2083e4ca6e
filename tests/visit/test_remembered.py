"""What the kiosk says that it keeps is what it keeps: every kind and every field of the results."""

from dataclasses import fields

from kiosk.visit.remembered import FIELDS, KINDS, remembered
from kiosk.visit.result import RESULTS


def test_every_kind_and_every_field_is_named_and_nothing_else() -> None:
    assert set(KINDS) == {result.kind for result in RESULTS}
    assert set(FIELDS) == {field.name for result in RESULTS for field in fields(result)}


def test_each_thing_is_told_with_all_that_is_kept_of_it() -> None:
    told = {one.title: one.words for one in remembered()}
    assert told["人を よんだこと"] == "どの ページか、どの 練習か、何番目の 段か"
    assert len(told) == len(RESULTS)
