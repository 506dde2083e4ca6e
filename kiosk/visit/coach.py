"""The touch coach: six large circles one after another; what the finger does there sets the kiosk's patience.

Pure: every contact comes in measured, time comes in as seconds. Nobody sees a number: what was found is said kindly.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from kiosk.phone.skin import Skin
from kiosk.visit.comfort import Patience
from kiosk.wording import filled

CIRCLES = 6
LONGEST_SECONDS = 60.0
BESIDE_MM = 10.0  # a touch this near means the circle
TWICE_WITHIN_MS = 1200.0
LONG_HOLD_MS = 900.0
MUCH_SLID_MM = 4.0
MORE = 1.5  # patience beyond the worst that was seen
SETTINGS = {Skin.ANDROID: "touch-hold-android", Skin.IPHONE: "touch-hold-iphone"}
"""Fact of lessons/facts.toml that holds the name of the setting on a phone of this family."""

MOST = Patience(quiet_ms=2000, wobble_mm=12.0, hold_ms=15000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One finger from down to up. `off_mm`: how far outside the lit circle it came down, 0 inside; `off_last_mm`: the
    same for the circle before; `gap_ms`: from the last lifting of a finger to this one.
    """

    held_ms: float
    slid_mm: float
    off_mm: float
    off_last_mm: float
    gap_ms: float


class Answer(StrEnum):
    HIT = "hit"
    TWICE = "twice"  # the circle before was touched once more
    BESIDE = "beside"


@dataclass(frozen=True, slots=True)
class Coach:
    """`at`: index of the lit circle. The rest is what was measured: the most of each, and how often it missed."""

    at: int = 0
    held_ms: float = 0.0
    slid_mm: float = 0.0
    twice_ms: float = 0.0
    missed: int = 0
    seconds: float = 0.0

    @property
    def done(self) -> bool:
        return self.at >= CIRCLES or self.seconds >= LONGEST_SECONDS


def touched(coach: Coach, contact: Contact) -> tuple[Coach, Answer]:
    """What a contact tells; the circle is reached when the finger came down on it or close by."""
    felt = replace(coach, held_ms=max(coach.held_ms, contact.held_ms), slid_mm=max(coach.slid_mm, contact.slid_mm))
    if contact.off_mm <= BESIDE_MM:
        return replace(felt, at=coach.at + 1), Answer.HIT
    if coach.at and contact.gap_ms <= TWICE_WITHIN_MS and contact.off_last_mm <= BESIDE_MM:
        return replace(felt, twice_ms=max(coach.twice_ms, contact.gap_ms)), Answer.TWICE
    return replace(felt, missed=coach.missed + 1), Answer.BESIDE


def pressed_by_key(coach: Coach) -> Coach:
    """The circle was reached by keys or a switch: there is no finger to measure."""
    return replace(coach, at=coach.at + 1)


def passed(coach: Coach, seconds: float) -> Coach:
    return replace(coach, seconds=coach.seconds + seconds)


def patience(coach: Coach) -> Patience:
    """What the kiosk forgives from now on in this visit: never less than it does for everybody."""
    usual = Patience()
    return Patience(
        quiet_ms=int(min(max(usual.quiet_ms, coach.twice_ms * MORE), MOST.quiet_ms)),
        wobble_mm=min(max(usual.wobble_mm, coach.slid_mm * MORE), MOST.wobble_mm),
        hold_ms=int(min(max(usual.hold_ms, coach.held_ms * MORE), MOST.hold_ms)),
    )


def prompt(coach: Coach, answer: Answer | None) -> tuple[str, ...]:
    """What is said now: how it went, then what to do."""
    if coach.done:
        return found(coach)
    match answer:
        case None:
            how: tuple[str, ...] = ()
        case Answer.HIT:
            how = ("はい、さわれました。",)
        case Answer.TWICE:
            how = ("いまの まるは、もう だいじょうぶです。",)
        case Answer.BESIDE:
            how = ("すこし となりでした。",)
        case _:
            assert_never(answer)
    return (*how, "黄色い まるに、軽く 1回 さわります。")


def found(coach: Coach) -> tuple[str, ...]:
    """What was found, and what the kiosk does about it."""
    words: list[str] = []
    if coach.held_ms >= LONG_HOLD_MS:
        words += ["ゆっくり さわる ゆびです。", "さわったら、すぐ はなして いいですよ。"]
    if coach.twice_ms:
        words += ["つづけて 2回 あたる ことが あります。", "2回目は、数えない ように しました。"]
    if coach.slid_mm >= MUCH_SLID_MM:
        words += ["ゆびが すこし すべります。", "すべっても、さわった ことに します。"]
    if coach.missed:
        words.append("まるの まん中を ねらうと、楽です。")
    return tuple(words) if words else ("ちょうど よい さわり方です。", "このまま 練習へ 進めます。")


def own_phone(coach: Coach, skin: Skin, names: Mapping[Skin, str]) -> str:
    """The setting of the person's own phone that does the same, by its name there, "" when none is needed."""
    if coach.held_ms < LONG_HOLD_MS and not coach.twice_ms and coach.slid_mm < MUCH_SLID_MM:
        return ""
    if skin in names and (skin is Skin.IPHONE or coach.held_ms >= LONG_HOLD_MS):  # the other one knows holds alone
        return filled("ご自分の 電話では、設定の「%1」です。", names[skin])
    return "ご自分の 電話の 設定は、係の 人に 聞けます。"
