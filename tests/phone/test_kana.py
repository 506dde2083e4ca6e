"""The kana keyboard: letters grow, are flicked, changed, erased, confirmed; every word can be reached by taps alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.phone import kana
from kiosk.phone.happening import Confirmed, Erased, Missed, Toggled, Typed
from kiosk.phone.kana import Board, Kana, around, candidates, next_target, spoken
from kiosk.phone.kana_keys import FIFTY, keyboard
from kiosk.phone.stock import Written
from kiosk.phone.touch import Flick, Long, Side, Tap, Touch
from kiosk.phone.widgets import FlickKey, Group

FIELD = "memo.written"
WORDS = (Written(kana="ざっし", ways=("雑誌", "ざっし")),)
LETTERS = "".join(kana.ROWS.values()) + "がざだばぱっゃゅょぁ"


def pressed(*touches: Touch | str, state: Kana | None = None) -> Kana:
    state = state or Kana(words=WORDS)
    for touch in touches:
        state, _ = kana.touched(state, Tap(touch) if isinstance(touch, str) else touch, FIELD)
    return state


def keys(text: str) -> tuple[str, ...]:
    return tuple(kana.KEY + sign for sign in text)


def typed_by_taps(wanted: str, state: Kana, most: int = 200) -> Kana:
    """Follows the keyboard's own advice until all is written."""
    for _ in range(most):
        if state.written == wanted:
            return state
        state, told = kana.touched(state, Tap(next_target(state, state.written, wanted)), FIELD)
        assert not any(isinstance(t, Missed) for t in told), (wanted, state)
    raise AssertionError(f"{wanted} was never written")


def shown(state: Kana) -> dict[str, FlickKey]:
    found: dict[str, FlickKey] = {}
    for group in keyboard(state):
        assert isinstance(group, Group)
        found |= {kid.target: kid for kid in group.kids if isinstance(kid, FlickKey)}
    return found


def test_the_same_key_goes_through_its_row_and_round_again() -> None:
    assert [pressed(*keys("か" * n)).reading for n in range(1, 7)] == ["か", "き", "く", "け", "こ", "か"]


def test_another_key_begins_another_letter() -> None:
    assert pressed(*keys("かかかかかわわわ")).reading == "こん"


def test_two_of_one_row_need_the_next_key_between_them() -> None:
    assert pressed(*keys("あ"), kana.NEXT, *keys("あ")).reading == "ああ"


def test_a_flick_brings_a_letter_at_once_and_does_not_let_it_grow() -> None:
    state = pressed(Flick("kana.key.か", Side.DOWN), Flick("kana.key.わ", Side.UP), *keys("な"))
    assert state.reading == "こんな"
    assert pressed(Flick("kana.key.や", Side.LEFT)).reading == "や", "nothing lies there"


@pytest.mark.parametrize(
    ("letter", "times", "becomes"),
    [("か", 1, "が"), ("か", 2, "か"), ("は", 1, "ば"), ("は", 2, "ぱ"), ("や", 1, "ゃ"), ("あ", 1, "ぁ")],
)
def test_the_small_key_changes_the_last_letter(letter: str, times: int, becomes: str) -> None:
    assert pressed(*keys(letter), *(kana.CHANGE,) * times).reading == becomes


def test_tsu_becomes_small_then_voiced() -> None:
    assert [pressed(*keys("たたた"), *(kana.CHANGE,) * n).reading for n in (1, 2, 3)] == ["っ", "づ", "つ"]


def test_what_has_no_other_form_is_left_alone() -> None:
    _, told = kana.touched(pressed(*keys("な")), Tap(kana.CHANGE), FIELD)
    assert told == (Missed(kana.CHANGE),)
    assert not shown(pressed(*keys("な")))[kana.CHANGE].ready


def test_candidates_come_from_the_lesson_and_have_to_be_confirmed() -> None:
    state = typed_by_taps("ざっし", Kana(words=WORDS))
    assert candidates(state) == ("雑誌", "ざっし")
    assert state.text == ""
    state, told = kana.touched(state, Tap("kana.pick.0"), FIELD)
    assert told == (Confirmed(FIELD, "雑誌"),)
    assert (state.text, state.reading) == ("雑誌", "")


def test_a_word_that_no_lesson_knows_stays_as_it_is_typed() -> None:
    assert candidates(pressed(*keys("な"))) == ("な",)
    assert pressed(*keys("な"), kana.CONFIRM).text == "な"


def test_one_key_confirms_and_then_begins_a_new_line() -> None:
    assert kana.CONFIRM in shown(pressed(*keys("な")))
    assert kana.ENTER in shown(pressed(*keys("な"), kana.CONFIRM))
    assert pressed(*keys("な"), kana.CONFIRM, kana.ENTER, *keys("か")).written == "な\nか"


def test_a_space_waits_until_the_letters_are_confirmed() -> None:
    _, told = kana.touched(pressed(*keys("な")), Tap(kana.SPACE), FIELD)
    assert told == (Missed(kana.SPACE),)
    assert pressed(*keys("な"), kana.CONFIRM, kana.SPACE).text == "な "


def test_erasing_takes_one_letter_even_when_it_is_held() -> None:
    state, told = kana.touched(pressed(*keys("かさ")), Long(kana.ERASE), FIELD)
    assert (state.reading, told) == ("か", (Erased(FIELD),))
    assert pressed(*keys("かさ"), kana.CONFIRM, kana.ERASE).text == "か"
    _, told = kana.touched(Kana(), Tap(kana.ERASE), FIELD)
    assert told == (Missed(kana.ERASE),)


def test_after_erasing_the_letter_before_does_not_grow() -> None:
    assert pressed(*keys("かさ"), kana.ERASE, *keys("か")).reading == "かか"


def test_the_board_of_fifty_has_every_kana_once_with_a_at_the_right() -> None:
    state, told = kana.touched(Kana(), Tap(kana.BOARD), FIELD)
    assert told == (Toggled(kana.BOARD, checked=True),)
    assert state.board is Board.FIFTY
    signs = "".join(FIFTY)
    assert len(signs) == len(set(signs)) == 50
    assert FIFTY[0][-1] == "あ"
    assert set("".join(kana.ROWS.values())) - set(signs) == {"！"}
    assert pressed(*keys("きき"), state=state).reading == "きき"


def test_a_sheet_that_is_full_takes_no_more() -> None:
    state = pressed(*keys("あか" * 40))
    assert len(state.written) == kana.LONGEST
    _, told = kana.touched(state, Tap("kana.key.さ"), FIELD)
    assert isinstance(told[0], Missed)


@pytest.mark.parametrize("board", list(Board))
@given(start=st.text(LETTERS, max_size=6), wanted=st.text(LETTERS, min_size=1, max_size=8))
@settings(max_examples=60, deadline=None)
def test_every_word_is_reached_by_taps_from_whatever_is_written(board: Board, start: str, wanted: str) -> None:
    wanted = wanted.replace("！", "あ") if board is Board.FIFTY else wanted
    state = typed_by_taps(start, Kana()) if start else Kana()
    state = Kana(text=state.text, reading=state.reading, growing=state.growing, board=state.board)
    if board is Board.FIFTY:
        state, _ = kana.touched(state, Tap(kana.BOARD), FIELD)
    assert typed_by_taps(wanted, state).written == wanted


def test_a_letter_grown_too_far_is_mended_with_the_same_key() -> None:
    state = pressed(*keys("かかかかかか"))
    assert next_target(state, state.written, "こ") == "kana.key.か"


def test_growing_letters_are_told_one_by_one() -> None:
    _, told = kana.touched(pressed(*keys("か")), Tap("kana.key.か"), FIELD)
    assert told == (Typed(FIELD, "き"),)


def test_letters_that_would_be_read_as_particles_or_not_at_all_are_said_by_name() -> None:
    assert spoken("は") == "｜は《ハ》"
    assert spoken("っ") == "小さい つ"
    assert spoken("\n") == "改行"
    assert spoken("が") == "が"
    assert all(spoken(letter).strip() for letter in LETTERS)


def test_what_lies_around_a_key_is_its_row() -> None:
    assert all(set(around(sign).values()) == set(row[1:]) for sign, row in kana.ROWS.items())
