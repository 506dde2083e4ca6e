"""What people are troubled by: each has its drawing, something to try, and what helps."""

import re

import pytest

from kiosk.paths import ASSETS
from kiosk.visit.trouble import LOOK, NUMBERS, SYMPTOMS, Symptom, symptom


@pytest.mark.parametrize("one", SYMPTOMS, ids=lambda one: one.name)
def test_each_has_a_drawing_a_tip_and_what_helps(one: Symptom) -> None:
    assert (ASSETS / "icons" / f"{one.icon}.svg").is_file()
    assert one.tip.endswith("。")
    assert one.helps
    assert all(each in (LOOK, NUMBERS) or re.fullmatch(r"L\d\d", each) for each in one.helps)
    assert symptom(one.name) is one


def test_what_can_cost_most_stands_first_and_leads_to_the_numbers() -> None:
    assert all(NUMBERS in one.helps for one in SYMPTOMS[:2])
    assert len({one.name for one in SYMPTOMS}) == len(SYMPTOMS)
