"""The practice card: its sides, its chip, its four numbers, the choice among them, and no number that could be real."""

import re
import tomllib

import pytest

from kiosk.phone.apps.myna_words import BACK, FRONT, OCCASIONS, SECRETS, THINGS, TWELVE, TWELVE_INSTEAD
from kiosk.phone.apps.pin_pad import NUMBER, TRIES
from kiosk.phone.facts import facts
from kiosk.phone.happening import Changed, Done, Missed, Turned, WentBack, WentHome
from kiosk.phone.phone import Phone, every_touchable, scene, touched
from kiosk.phone.skin import Skin
from kiosk.phone.start import prepared
from kiosk.phone.targets import targets
from kiosk.phone.touch import Tap
from kiosk.phone.widgets import Choice, Dots, Group, Row, Text
from tests.lesson.builders import ROOT
from tests.phone.builders import a_phone, tapped, told_by


def a_card(*targets: str, skin: Skin = Skin.ANDROID) -> Phone:
    """The app in front, after these touches."""
    return tapped(Phone(skin=skin, front="myna"), *targets)


def words(phone: Phone) -> str:
    shown = scene(phone)
    return " ".join(w.label for w in (*shown.body, *shown.foot) if isinstance(w, Text | Row | Choice))


def typed(digits: str) -> tuple[str, ...]:
    return tuple(f"myna.key.{digit}" for digit in digits)


def dots(phone: Phone) -> int:
    return next(widget.filled for widget in scene(phone).body if isinstance(widget, Dots))


# The card ------------------------------------------------------------------------------------------------------


def test_the_app_is_among_all_apps_and_can_be_begun_with() -> None:
    assert scene(tapped(a_phone(), "home.all", "home.myna")).screen == "myna"
    assert scene(prepared(a_phone(), (("phone.app", "myna"),))).screen == "myna"


@pytest.mark.parametrize(("side", "parts"), [((), FRONT), (("myna.flip",), BACK)])
def test_every_area_of_each_side_explains_itself(side, parts) -> None:  # noqa: ANN001 (targets, parts)
    page = a_card("myna.open.card", *side)
    for part in parts:
        assert told_by(page, f"myna.part.{part.id}") == (Changed(part.says),)
        after = tapped(page, f"myna.part.{part.id}")
        assert part.says in words(after)
        assert facts(after)["myna.part"] == part.id


def test_the_back_says_that_the_twelve_digits_are_no_secret_number_and_shows_none() -> None:
    page = a_card("myna.open.card", "myna.flip", "myna.part.number")
    assert "暗証番号では ありません" in words(page)
    areas = next(widget for widget in scene(page).body if isinstance(widget, Group))
    assert not any(re.search(r"\d{3}", kid.label) for kid in areas.kids if not isinstance(kid, Group))


def test_tax_illness_and_pension_are_not_in_the_chip() -> None:
    assert {thing.id for thing in THINGS if not thing.inside} == {"tax", "illness", "pension"}
    rows = {row.key: row.detail for row in scene(a_card("myna.open.chip")).body if isinstance(row, Row)}
    assert rows["tax"] == rows["illness"] == rows["pension"] == "入って いません"
    assert rows["name"] == "入って います"


# The four numbers ----------------------------------------------------------------------------------------------


def test_each_of_the_four_numbers_says_its_length_its_use_its_tries_and_its_counter() -> None:
    assert len(SECRETS) == 4
    for one in SECRETS:
        page = words(a_card("myna.open.pins", f"myna.pin.{one.id}"))
        assert all(part in page for part in (one.long, one.used, f"{one.tries}回", "役所の 窓口"))


def test_the_numbers_on_the_phone_are_those_of_facts_toml() -> None:
    known = tomllib.loads((ROOT / "lessons" / "facts.toml").read_text("utf-8"))
    by_id = {one.id: one for one in SECRETS}
    short = [by_id[name] for name in ("user", "text", "resident")]
    assert {f"{one.tries}回" for one in short} == {known["pin-tries"]["text"], f"{TRIES}回"}
    assert all(known["pin-digits"]["text"] in one.long for one in short)
    assert known["pin-digits"]["text"] == f"{len(NUMBER)}けた"
    assert known["sign-tries"]["text"] == f"{by_id['sign'].tries}回"
    assert re.findall(r"\d+", known["sign-length"]["text"]) == re.findall(r"\d+", by_id["sign"].long)
    assert all(known["pin-mend"]["text"] in one.mended for one in SECRETS)
    only_at_the_counter = {one.id for one in SECRETS if "コンビニ" not in one.mended}
    assert only_at_the_counter == {"text", "resident"}


# Which one is wanted -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", range(len(OCCASIONS)))
def test_every_choice_of_every_scene_is_answered_calmly(place: int) -> None:
    asked = OCCASIONS[place]
    page = a_card("myna.open.drill", *("myna.choice.user", "myna.next") * place)
    assert asked.says in words(page)
    for name in (*(one.id for one in SECRETS), TWELVE):
        (told,) = told_by(page, f"myna.choice.{name}")
        assert isinstance(told, Changed)
        assert (told.words == asked.right) == (name == asked.wants)
        after = tapped(page, f"myna.choice.{name}")
        assert told.words in words(after)
        assert facts(after)["myna.chosen"] == name
    assert told_by(page, f"myna.choice.{TWELVE}") == (Changed(TWELVE_INSTEAD),)


def test_one_answer_is_marked_and_another_takes_its_place() -> None:
    page = a_card("myna.open.drill", "myna.choice.sign", "myna.choice.user")
    assert [row.key for row in scene(page).body if isinstance(row, Choice) and row.checked] == ["user"]


def test_after_the_last_scene_comes_the_first() -> None:
    page = a_card("myna.open.drill", *("myna.choice.user", "myna.next") * len(OCCASIONS))
    assert facts(page)["myna.question"] == OCCASIONS[0].id


# The pad -------------------------------------------------------------------------------------------------------


def test_the_practice_number_opens_and_is_gone_then() -> None:
    page = a_card("myna.open.pad", *typed(NUMBER))
    assert dots(page) == 4
    after, told = touched(page, Tap("myna.decide"))
    assert isinstance(told[0], Done)
    assert facts(after)["myna.opened"] == "yes"
    assert facts(after)["myna.typed"] == ""
    assert facts(tapped(after, "myna.again"))["myna.opened"] == "no"


def test_before_four_digits_nothing_can_be_given() -> None:
    assert told_by(a_card("myna.open.pad", *typed("729")), "myna.decide") == (Missed("myna.decide"),)


def test_no_page_shows_what_was_typed() -> None:
    page = a_card("myna.open.pad", *typed("8351"))
    assert "8351" not in repr(page)
    assert not re.search("8.?3.?5.?1", words(page))


# Ways ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("skin", Skin)
@pytest.mark.parametrize("page", ["card", "chip", "pins", "drill", "pad"])
def test_back_leads_to_the_list_and_from_there_home(page: str, skin: Skin) -> None:
    inside = a_card(f"myna.open.{page}", skin=skin)
    assert told_by(inside, "system.back") == (WentBack(),)
    first = tapped(inside, "system.back")
    assert scene(first).screen == "myna"
    way_home = "system.back" if "system.back" in {w.target for w in every_touchable(first)} else "system.home"
    assert told_by(first, way_home) == (WentHome(),)


def test_from_one_number_back_leads_to_the_four() -> None:
    page = a_card("myna.open.pins", "myna.pin.sign")
    assert scene(tapped(page, "system.back")).screen == "myna.pins"
    assert told_by(page, "myna.open.drill") == (Turned("myna.drill.clinic"),)


def test_left_half_done_it_is_found_on_its_list_and_what_was_typed_is_gone() -> None:
    page = tapped(a_card("myna.open.pad", *typed("72")), "system.home", "home.all", "home.myna")
    assert scene(page).screen == "myna"
    assert dots(tapped(page, "myna.open.pad")) == 0


def test_every_touch_on_every_page_is_handled() -> None:
    pages = ["card", "chip", "pins", "drill", "pad"]
    seen = set[str]()
    for page in (a_card(), *(a_card(f"myna.open.{name}") for name in pages), a_card("myna.open.card", "myna.flip")):
        for target in targets(scene(page)):
            seen.add(target)
            pale = target in ("myna.erase", "myna.decide", "myna.next")
            assert isinstance(told_by(page, target)[0], Missed) == pale, target
    assert len(seen) > 35


# No number that could be somebody's ----------------------------------------------------------------------------


def check_digit(eleven: str) -> int:
    """The twelfth digit of a 個人番号 (平成26年総務省令第85号 第5条): weights 2 to 7 from the right, twice round."""
    weights = (2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6)
    rest = sum(int(digit) * weight for digit, weight in zip(reversed(eleven), weights, strict=True)) % 11
    return 0 if rest <= 1 else 11 - rest


def test_the_check_digit_is_computed_as_the_ministry_says() -> None:
    assert check_digit("12345678901") == 8
    assert check_digit("98320567321") == 4


def test_no_sample_of_twelve_digits_could_be_somebodys_number() -> None:
    shown = [*(ROOT / "lessons").rglob("*.toml"), *(ROOT / "kiosk" / "phone").rglob("*.py")]
    shown += [*(ROOT / "ui" / "Phone").rglob("*.qml"), *(ROOT / "assets" / "icons").rglob("*.svg")]
    assert len(shown) > 100
    for path in shown:
        for number in re.findall(r"(?<![\d.])\d{4}[ -]?\d{4}[ -]?\d{4}(?![\d.])", path.read_text("utf-8")):
            digits = re.sub(r"\D", "", number)
            assert int(digits[-1]) != check_digit(digits[:-1]), f"{path.name}: {number}"
