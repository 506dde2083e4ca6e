"""The pad for a secret number: it counts what fits the practice number, keeps no other digit, and never locks."""

from kiosk.phone.apps import pin_pad
from kiosk.phone.apps.pin_pad import FULL, NUMBER, SPENT, TRIES, Pad
from kiosk.phone.happening import Changed, Dotted, Erased, Happening
from kiosk.phone.touch import Tap


def after(*names: str, pad: Pad | None = None) -> tuple[Pad, tuple[Happening, ...]]:
    """The pad after these keys, and all that came of them."""
    pad, told = pad or Pad(), ()
    for name in names:
        pad, more = pin_pad.touched(pad, Tap(f"app.{name}"), "app")
        told += more
    return pad, told


def keys(digits: str) -> tuple[str, ...]:
    return tuple(f"key.{digit}" for digit in digits)


def test_the_practice_number_fits_and_is_told_dot_by_dot() -> None:
    pad, told = after(*keys(NUMBER))
    assert pin_pad.fits(pad)
    assert pin_pad.typed(pad) == NUMBER
    assert told == (Dotted("app.typed"),) * 4


def test_a_digit_that_does_not_fit_is_counted_and_not_kept() -> None:
    pads = {after(*keys(digits))[0] for digits in ("7183", "7600", "7555")}
    assert pads == {Pad(right=1, astray=3)}
    assert pin_pad.typed(pads.pop()) == "7???"


def test_a_right_digit_after_a_wrong_one_does_not_count_as_right() -> None:
    pad, _ = after(*keys("72"), *keys("5"), *keys("4"))
    assert (pad.right, pad.astray) == (2, 2)


def test_the_last_digit_is_erased_wrong_ones_first() -> None:
    pad, told = after(*keys("75"), "erase", "erase")
    assert pad == Pad()
    assert told[-2:] == (Erased("app.typed"),) * 2


def test_a_fifth_digit_stays_outside_and_the_twelve_of_the_back_are_named() -> None:
    pad, told = after(*keys(NUMBER), "key.1")
    assert pin_pad.typed(pad) == NUMBER
    assert told[-1] == Changed(FULL)
    assert "12けた" in FULL


def test_a_wrong_number_says_what_a_real_card_would_have_left_and_nothing_locks() -> None:
    pad, words = Pad(), []
    for _ in range(TRIES + 1):
        pad, told = after(*keys("1111"), "decide", pad=pad)
        assert isinstance(told[-1], Changed)
        words.append(told[-1].words)
        assert pin_pad.filled(pad) == 0
    assert [("あと 2回" in w, "あと 1回" in w, w == SPENT) for w in words[:3]] == [
        (True, False, False),
        (False, True, False),
        (False, False, True),
    ]
    assert words[3] == words[0]
    assert pin_pad.fits(after(*keys(NUMBER), pad=pad)[0])


def test_the_practice_number_is_no_bad_model() -> None:
    assert len(set(NUMBER)) == 4
    assert not {"0123456789".find(NUMBER), "9876543210".find(NUMBER)} - {-1}
    month_and_day = {NUMBER[:2], NUMBER[2:]}
    assert all(int(two) > 31 for two in month_and_day)
    assert not 1900 <= int(NUMBER) <= 2030
