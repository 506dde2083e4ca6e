"""A machine on the glass: its own case and name, nothing of a phone; every page of it and of the card stands."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from kiosk.phone.apps.clinic import SAMPLES, Clinic, Page
from kiosk.phone.apps.clinic_card import LAID
from kiosk.phone.phone import Phone, every_touchable, scene
from kiosk.phone.skin import Skin
from kiosk.phone.start import prepared
from tests.phone.builders import tapped
from tests.ui.phone.stage import Stage

STATES = (*SAMPLES, Clinic(page=Page.FACE, card=LAID), Clinic(page=Page.PIN, card=LAID))
PAD = tuple(f"myna.key.{digit}" for digit in "1111")


def readers() -> Iterator[Phone]:
    yield from (Phone(front="clinic", clinic=state) for state in STATES)
    wrong = tuple(target.replace("myna", "clinic") for target in PAD)
    yield tapped(Phone(front="clinic", clinic=Clinic(page=Page.PIN, card=LAID)), *wrong, "clinic.decide")


def cards(skin: Skin, text: str = "2") -> Iterator[Phone]:
    phone = prepared(Phone(skin=skin, front="myna"), (("settings.text", text),))
    yield phone
    yield tapped(phone, "myna.open.card", "myna.part.address")
    yield tapped(phone, "myna.open.card", "myna.flip", "myna.part.number")
    yield tapped(phone, "myna.open.chip", "myna.thing.tax")
    yield tapped(phone, "myna.open.pins")
    yield tapped(phone, "myna.open.pins", "myna.pin.sign")
    yield tapped(phone, "myna.open.drill", "myna.choice.twelve")
    yield tapped(phone, "myna.open.pad", *PAD)
    yield tapped(phone, "myna.open.pad", *PAD, "myna.decide")


def nothing_is_cut(stage: Stage) -> None:
    for item in stage.items():
        if item.property("truncated") is not None and item.isVisible():
            assert not item.property("truncated")
            assert item.property("contentWidth") <= item.width() + 1, item.property("text")


def its_title_stands_in_one_line(stage: Stage, title: str) -> None:
    heads = [item for item in stage.items() if item.property("text") == title and item.isVisible()]
    assert heads
    assert all(item.property("lineCount") == 1 for item in heads), title


def seen_words(stage: Stage) -> list[str]:
    return [str(item.property("text")) for item in stage.items() if item.property("text") and item.isVisible()]


def test_a_machine_has_its_name_on_its_case_and_nothing_of_a_phone() -> None:
    with closing(Stage()) as stage:
        stage.phone.still()
        stage.show(scene(Phone()))
        phone_case = stage.picture()
        bar = [item for item in stage.items() if item.metaObject().className().startswith("StatusBar")]
        assert bar and all(item.isVisible() for item in bar)
        stage.show(scene(Phone(front="clinic")))
        assert not any(item.isVisible() for item in bar)
        assert "病院の カードリーダー（れんしゅう）" in seen_words(stage)
        assert "れんしゅう用の 機械" in {item.property("says") for item in stage.items()}
        assert not {"system.back", "system.home"} & set(stage.phone.seen())
        stage.show(scene(Phone()))
        assert stage.picture() == phone_case


@pytest.mark.parametrize("skin", Skin)
def test_a_machine_looks_the_same_whichever_phone_is_practised_on(skin: Skin) -> None:
    pictures = []
    for worn in (Skin.ANDROID, skin):
        with closing(Stage(skin=worn)) as stage:
            stage.phone.still()
            stage.show(scene(Phone(front="clinic", skin=worn)))
            pictures.append(stage.picture())
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize(("width", "height"), [(460, 920), (350, 640), (396, 600)])
def test_every_page_of_the_reader_stands_whole_and_its_answers_are_seen(width: int, height: int) -> None:
    with closing(Stage(width, height)) as stage:
        stage.phone.still()
        for phone in readers():
            stage.show(scene(phone))
            nothing_is_cut(stage)
            foot = {widget.target for widget in every_touchable(phone) if ".key." not in widget.target}
            assert foot - {"clinic.decide", "clinic.erase"} <= set(stage.phone.seen()), scene(phone).screen


def test_every_touch_of_the_reader_is_large_enough_and_the_ring_lies_on_it() -> None:
    with closing(Stage()) as stage:
        stage.phone.still()
        unit = stage.glass.width() / 360
        for phone in readers():
            stage.show(scene(phone))
            for widget in every_touchable(phone):
                assert stage.thing(widget.target).height() >= 48 * unit, widget.target
                stage.phone.point(widget.target)
                off = stage.place(stage.item("ring")).center() - stage.place(stage.placed(widget.target)).center()
                assert max(abs(off.x()), abs(off.y())) < 1, widget.target


@pytest.mark.parametrize("skin", Skin)
@pytest.mark.parametrize(("width", "height"), [(460, 920), (396, 600)])
def test_no_word_of_the_card_is_cut_at_the_usual_and_the_largest_letters(width: int, height: int, skin: Skin) -> None:
    with closing(Stage(width, height, skin)) as stage:
        stage.phone.still()
        for phone in (*cards(skin), *cards(skin, "4")):
            stage.show(scene(phone))
            nothing_is_cut(stage)
            its_title_stands_in_one_line(stage, scene(phone).title)


def test_a_finger_answers_a_question_on_the_machine(stage: Stage) -> None:
    stage.phone.still()
    stage.show(scene(Phone(front="clinic", clinic=Clinic(page=Page.TREATMENT, card=LAID))))
    stage.settle()
    stage.tap("clinic.answer.no")
    stage.tap("clinic.back")
    assert stage.touches == [("clinic.answer.no", "tap"), ("clinic.back", "tap")]
