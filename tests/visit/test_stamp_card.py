"""The stamp card: brought back whole, every mistake of a hand noticed, nothing of a person in it."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.phone.skin import Skin
from kiosk.visit.comfort import Comfort, Language, Patience, Theme, Way
from kiosk.visit.stamp_card import (
    ASCII,
    HOLD_MS,
    KANA,
    LESSONS,
    QUIET_MS,
    SIGNS,
    WOBBLE_MM,
    Refused,
    Stamps,
    on_a_card,
    read,
    scanned,
    typed,
)

ROWS = [f"L{row:02}" for row in range(1, LESSONS + 1)]
PATIENCE = st.builds(Patience, st.sampled_from(QUIET_MS), st.sampled_from(WOBBLE_MM), st.sampled_from(HOLD_MS))
COMFORTS = st.builds(
    Comfort,
    text=st.integers(0, 3),
    speed=st.integers(0, 6),
    volume=st.integers(0, 6),
    theme=st.sampled_from(Theme),
    language=st.sampled_from(Language),
    patience=PATIENCE,
    way=st.sampled_from(Way),
    pace=st.integers(0, 3),
    motion=st.booleans(),
)
STAMPS = st.builds(Stamps, COMFORTS, st.sampled_from(Skin), st.frozensets(st.sampled_from(ROWS)))
CARD = Stamps(replace(Comfort(), text=3, theme=Theme.SOFT), Skin.RAKU, frozenset({"L01", "L36", "L54"}))


@settings(max_examples=150)
@given(STAMPS)
def test_any_card_is_read_back_whole_typed_and_scanned(stamps: Stamps) -> None:
    assert read(typed(stamps)) == stamps
    assert read(scanned(stamps)) == stamps


def test_it_fits_twelve_bytes_and_the_simplest_kind_of_qr_code() -> None:
    assert SIGNS * 5 <= 12 * 8
    assert len(scanned(CARD)) == SIGNS
    assert set(scanned(CARD)) <= set(ASCII)


def test_the_alphabets_have_thirty_two_signs_that_are_not_mistaken() -> None:
    assert len(set(KANA)) == len(set(ASCII)) == 32
    for one, other in ("ぬめ", "れね", "るろ", "はほ", "きさ", "らち", "いり"):
        assert not (one in KANA and other in KANA)


def test_every_single_wrong_sign_is_noticed() -> None:
    card = scanned(CARD)
    for place in range(SIGNS):
        for sign in ASCII.replace(card[place], ""):
            assert read(card[:place] + sign + card[place + 1 :]) is Refused.CHECK


@settings(max_examples=60)
@given(STAMPS)
def test_every_swap_of_two_signs_is_noticed(stamps: Stamps) -> None:
    card = scanned(stamps)
    for one, other in combinations(range(SIGNS), 2):
        swapped = list(card)
        swapped[one], swapped[other] = swapped[other], swapped[one]
        if card[one] != card[other]:
            assert read("".join(swapped)) is Refused.CHECK


@given(st.text(max_size=30))
def test_any_text_is_a_card_or_says_why_not(text: str) -> None:
    assert isinstance(read(text), (Stamps, Refused))


def test_what_is_no_card_says_why() -> None:
    assert read("") is Refused.LENGTH
    assert read(scanned(CARD)[:-1]) is Refused.LENGTH
    assert read("!" * SIGNS) is Refused.SIGN
    assert read("あ" * (SIGNS - 1) + "A") is Refused.SIGN
    assert read("0" * SIGNS) is Refused.NEWER


def test_gaps_and_small_letters_do_not_matter() -> None:
    assert read(f"  {scanned(CARD).lower()} ") == CARD
    assert read(typed(CARD).replace(" ", "")) == CARD


@pytest.mark.parametrize("patience", [Patience(), Patience(801, 5.1, 5001), Patience(9999, 99.0, 99_999)])
def test_a_card_is_never_less_forgiving_as_far_as_it_reaches(patience: Patience) -> None:
    kept = on_a_card(Comfort(patience=patience)).patience
    assert kept.quiet_ms >= min(patience.quiet_ms, QUIET_MS[-1])
    assert kept.wobble_mm >= min(patience.wobble_mm, WOBBLE_MM[-1])
    assert kept.hold_ms >= min(patience.hold_ms, HOLD_MS[-1])
