"""The clinic's card reader: a card in its sleeve, face or number, questions one by one, a card that is left behind."""

import pytest

from kiosk.phone.apps.clinic import LOOKING_SECONDS, QUESTIONS, REMINDING_SECONDS, SAMPLES, Clinic, Page
from kiosk.phone.apps.clinic_card import LAID
from kiosk.phone.apps.pin_pad import NUMBER
from kiosk.phone.facts import facts
from kiosk.phone.happening import Changed, Done, Dotted, Missed
from kiosk.phone.phone import Phone, passed, scene, touched
from kiosk.phone.targets import find, targets, touchables
from kiosk.phone.touch import Tap
from kiosk.phone.widgets import Button, Dots, Group, Picture, Text, Widget
from tests.phone.builders import tapped, told_by

OUT = ("clinic.unsleeve", "clinic.flip", "clinic.put", "clinic.straighten")


def a_reader(*targets: str) -> Phone:
    return tapped(Phone(front="clinic"), *targets)


def at(page: Page, *targets: str) -> Phone:
    """The reader at a page, the card on it and its owner known."""
    return tapped(Phone(front="clinic", clinic=Clinic(page=page, card=LAID, known="face")), *targets)


def shown(phone: Phone) -> tuple[Widget, ...]:
    return scene(phone).body


def words(phone: Phone) -> str:
    return " ".join(widget.label for widget in shown(phone) if isinstance(widget, Text | Picture))


def fact(phone: Phone, name: str) -> str:
    return facts(phone)[f"clinic.{name}"]


# The card ------------------------------------------------------------------------------------------------------


def test_a_card_out_of_its_sleeve_with_its_photo_up_and_straight_is_read() -> None:
    assert fact(a_reader(*OUT), "page") == "way"


def test_in_its_sleeve_a_card_is_not_read_and_the_reader_says_why() -> None:
    phone = a_reader("clinic.put")
    assert fact(phone, "page") == "place"
    assert "カード入れの ままでは、読めません。" in words(phone)
    assert fact(tapped(phone, *OUT), "page") == "way"


def test_with_its_back_up_it_is_not_read_either() -> None:
    phone = a_reader("clinic.unsleeve", "clinic.put")
    assert "顔の 写真が 見える ほうを 上に" in words(phone)
    assert "clinic.straighten" not in targets(scene(phone))
    assert fact(tapped(phone, "clinic.flip", "clinic.put", "clinic.straighten"), "page") == "way"


def test_a_card_that_lies_askew_is_put_straight() -> None:
    phone = a_reader("clinic.unsleeve", "clinic.flip", "clinic.put")
    assert fact(phone, "card") == "crooked"
    assert "ななめ" in words(phone)


def test_each_state_of_the_card_has_a_drawing_of_its_own() -> None:
    steps = [(), ("clinic.put",), OUT[:1], (*OUT[:1], "clinic.put"), OUT[:2], OUT[:3]]
    drawn = [next(w.drawing for w in shown(a_reader(*touches)) if isinstance(w, Picture)) for touches in steps]
    assert len(set(drawn)) == len(steps)


# Face or number ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("order", [("clinic.nearer", "clinic.centre"), ("clinic.centre", "clinic.nearer")])
def test_a_face_near_and_in_the_middle_is_known_after_a_moment(order: tuple[str, str]) -> None:
    phone = a_reader(*OUT, "clinic.way.face")
    assert fact(passed(phone, 60.0)[0], "known") == "none"
    phone = tapped(phone, order[0])
    assert fact(passed(phone, 60.0)[0], "known") == "none"
    phone = passed(tapped(phone, order[1]), LOOKING_SECONDS)[0]
    assert (fact(phone, "known"), fact(phone, "page")) == ("face", "whole")


def test_the_four_digits_are_a_way_too_and_only_dots_are_seen() -> None:
    phone = a_reader(*OUT, "clinic.way.pin")
    for digit in NUMBER:
        phone, told = touched(phone, Tap(f"clinic.key.{digit}"))
        assert told == (Dotted("clinic.typed"),)
    assert next(w for w in shown(phone) if isinstance(w, Dots)).filled == 4
    phone = tapped(phone, "clinic.decide")
    assert (fact(phone, "known"), fact(phone, "typed")) == ("pin", "")


def test_a_wrong_number_locks_nothing() -> None:
    phone = a_reader(*OUT, "clinic.way.pin")
    for _ in range(5):
        phone = tapped(phone, *("clinic.key.1",) * 4, "clinic.decide")
    assert fact(phone, "page") == "pin"
    assert fact(tapped(phone, *(f"clinic.key.{d}" for d in NUMBER), "clinic.decide"), "known") == "pin"


# The questions -------------------------------------------------------------------------------------------------


def test_each_question_says_what_it_means_and_that_either_answer_is_fine() -> None:
    for page in QUESTIONS:
        phone = at(page)
        assert "医師に 見せますか" in words(phone)
        assert "どちらでも 診て もらえます。つぎの とき、変えられます。" in words(phone)
        assert {"clinic.answer.yes", "clinic.answer.no"} <= set(targets(scene(phone)))


def test_neither_answer_is_made_more_of_than_the_other() -> None:
    yes, no = (find(scene(at(QUESTIONS[0])), f"clinic.answer.{answer}") for answer in ("yes", "no"))
    assert isinstance(yes, Button)
    assert isinstance(no, Button)
    assert yes.tone is no.tone


def test_questions_come_one_by_one_and_are_kept() -> None:
    phone = at(Page.WHOLE, "clinic.single", "clinic.answer.yes", "clinic.answer.no", "clinic.answer.yes")
    assert [fact(phone, name) for name in ("treatment", "surgery", "checkup")] == ["yes", "no", "yes"]
    assert fact(phone, "page") == "take"


def test_an_answer_can_be_gone_back_to_and_changed() -> None:
    phone = at(Page.TREATMENT, "clinic.answer.yes", "clinic.back")
    assert (fact(phone, "page"), fact(phone, "treatment")) == ("treatment", "yes")
    assert fact(tapped(phone, "clinic.answer.no"), "treatment") == "no"


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_all_can_be_answered_at_once(answer: str) -> None:
    (told,) = told_by(at(Page.WHOLE), f"clinic.all.{answer}")
    assert isinstance(told, Done)
    phone = at(Page.WHOLE, f"clinic.all.{answer}")
    assert {fact(phone, name) for name in ("treatment", "surgery", "checkup")} == {answer}


# The card again, and ways back ---------------------------------------------------------------------------------


def test_a_card_that_is_left_behind_is_called_after() -> None:
    phone = at(Page.TAKE)
    assert fact(phone, "reminded") == "no"
    late, _ = passed(phone, REMINDING_SECONDS)
    assert "カードが のこって います" in words(late)
    gone, told = touched(phone, Tap("clinic.counter"))
    assert told == (Changed("カードが まだ 機械に あります。"),)
    assert fact(gone, "reminded") == "yes"
    assert fact(tapped(gone, "clinic.take"), "page") == "end"


def test_the_readers_own_back_leads_page_by_page_to_the_card_in_the_hand() -> None:
    phone = at(Page.CHECKUP)
    pages = []
    while find(scene(phone), "clinic.back"):
        phone = tapped(phone, "clinic.back")
        pages.append(fact(phone, "page"))
    assert pages == ["surgery", "treatment", "whole", "way", "place"]
    assert (fact(phone, "card"), fact(phone, "known")) == ("hand", "none")


@pytest.mark.parametrize("page", [Page.FACE, Page.PIN, Page.WHOLE, Page.SURGERY])
def test_cancelling_begins_anew(page: Page) -> None:
    assert tapped(at(page), "clinic.cancel").clinic == Clinic()


def test_from_the_face_back_and_again_nothing_is_left_of_it() -> None:
    phone = a_reader(*OUT, "clinic.way.face", "clinic.nearer", "clinic.centre", "clinic.back", "clinic.way.face")
    assert (fact(phone, "near"), fact(phone, "middle")) == ("no", "no")


def test_every_touch_on_every_page_is_handled_and_says_what_it_is() -> None:
    states = [*SAMPLES, *(Clinic(page=page, card=LAID) for page in (Page.FACE, Page.PIN))]
    assert {state.page for state in states} == set(Page)
    for state in states:
        phone = Phone(front="clinic", clinic=state)
        for widget in touchables(scene(phone)):
            pale = isinstance(widget, Button) and not widget.ready
            assert widget.what
            assert isinstance(told_by(phone, widget.target)[0], Missed) == pale, widget.target


def test_no_page_holds_more_than_four_things_to_decide_between() -> None:
    for state in SAMPLES:
        decisions = [w for w in scene(Phone(front="clinic", clinic=state)).foot if not isinstance(w, Group)]
        assert len(decisions) <= 3
