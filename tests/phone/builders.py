"""Phones in the middle of something, made by touching them."""

from kiosk.phone.happening import Happening
from kiosk.phone.phone import Phone, passed, touched
from kiosk.phone.touch import Tap


def tapped(phone: Phone, *targets: str) -> Phone:
    """The phone after taps on these targets, one after the other."""
    for target in targets:
        phone, _ = touched(phone, Tap(target))
    return phone


def told_by(phone: Phone, target: str) -> tuple[Happening, ...]:
    return touched(phone, Tap(target))[1]


def digits(number: str) -> tuple[str, ...]:
    return tuple(f"dialer.key.{digit}" for digit in number)


def a_phone() -> Phone:
    return Phone()


def a_keypad(number: str = "") -> Phone:
    return tapped(a_phone(), "home.dialer", *digits(number))


def a_ringing_phone(number: str = "0300001234") -> Phone:
    return passed(tapped(a_keypad(number), "dialer.call"), 1.0)[0]


def a_talking_phone(number: str = "0300001234") -> Phone:
    return passed(tapped(a_keypad(number), "dialer.call"), 4.0)[0]
