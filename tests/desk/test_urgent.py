"""The numbers to call: the five of them, told apart, and said to be the same as the lessons say."""

import tomllib

from kiosk.desk.urgent import NUMBERS
from kiosk.paths import LESSONS


def test_crime_and_ambulance_stand_first_and_are_told_apart_from_advice() -> None:
    assert [one.number for one in NUMBERS] == ["110", "119", "#9110", "188", "0120-95-0178"]
    assert [one.number for one in NUMBERS if one.now] == ["110", "119"]
    assert all(one.use and "https://" in one.source for one in NUMBERS)


def test_the_lessons_name_the_same_source() -> None:
    facts = tomllib.loads((LESSONS / "facts.toml").read_text("utf-8"))
    told = {fact["text"]: fact["source"] for fact in facts.values()}
    assert {"188", "#9110"} <= set(told)
    assert all(told.get(one.number, one.source) == one.source for one in NUMBERS)
