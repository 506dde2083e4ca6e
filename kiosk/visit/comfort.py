"""文字と声: what a person may change about letters, colours, voice and their way of using the kiosk, and the steps."""

from dataclasses import dataclass, replace
from enum import StrEnum

TEXT_STEPS_MM = (5.6, 7.4, 9.0, 11.0)  # capital height in millimetres
SPEED_STEPS = 7  # the voice knows what each means: 50 % to 200 %
VOLUME_STEPS = 7  # of 5 dB
PACE_STEPS_S = (1.5, 2.5, 4.0, 6.0)  # seconds that the mark of a scan stays on a thing


class Theme(StrEnum):
    LIGHT = "light"
    BLACK_ON_WHITE = "black_on_white"
    WHITE_ON_BLACK = "white_on_black"
    SOFT = "soft"


class Language(StrEnum):
    """Of the kiosk's own pages; lessons and the city's words are Japanese."""

    JA = "ja"
    EN = "en"


class Way(StrEnum):
    """How a person says what they want. Keys work beside every one of them."""

    FINGER = "finger"
    HEAR_FIRST = "hear_first"  # a first touch says what a thing is, a second does it
    SWITCHES = "switches"  # two switches: one moves the mark, one does what is marked
    SCAN = "scan"  # the mark moves by itself; one switch, or a touch anywhere, does what is marked
    EARS = "ears"  # the screen is hidden; its left half moves, its right half does


@dataclass(frozen=True, slots=True)
class Patience:
    """What the kiosk forgives a finger.

    For `quiet_ms` after a touch the next does not count; it may slide `wobble_mm` off a thing, and stay down `hold_ms`.
    """

    quiet_ms: int = 800
    wobble_mm: float = 5.0
    hold_ms: int = 5000


@dataclass(frozen=True, slots=True)
class Comfort:
    """The choices of one visit; a new visit begins with these defaults. Steps count from 0."""

    text: int = 1
    speed: int = 3
    volume: int = 4
    theme: Theme = Theme.LIGHT
    language: Language = Language.JA
    patience: Patience = Patience()
    way: Way = Way.FINGER
    pace: int = 1
    motion: bool = True

    @property
    def capital_mm(self) -> float:
        return TEXT_STEPS_MM[self.text]

    @property
    def pace_s(self) -> float:
        return PACE_STEPS_S[self.pace]


class Preset(StrEnum):
    """Choices that go together, under the name of whom they help."""

    SEEING = "seeing"  # 見えにくい方
    HEARING = "hearing"  # 聞こえにくい方
    TREMBLING = "trembling"  # 手がふるえる方


def with_preset(comfort: Comfort, preset: Preset) -> Comfort:
    """What the preset is about changes, everything else stays as it was chosen."""
    match preset:
        case Preset.SEEING:
            return replace(comfort, text=len(TEXT_STEPS_MM) - 1, theme=Theme.BLACK_ON_WHITE)
        case Preset.HEARING:
            return replace(comfort, volume=VOLUME_STEPS - 1, speed=1)
        case Preset.TREMBLING:
            return replace(comfort, patience=_OF_TREMBLING_HANDS)


def fits(comfort: Comfort, preset: Preset) -> bool:
    """Whether all that the preset is about is chosen now."""
    return with_preset(comfort, preset) == comfort


_OF_TREMBLING_HANDS = Patience(quiet_ms=1500, wobble_mm=12.0, hold_ms=10_000)


def with_text(comfort: Comfort, step: int) -> Comfort:
    return replace(comfort, text=_within(step, len(TEXT_STEPS_MM)))


def with_speed(comfort: Comfort, step: int) -> Comfort:
    return replace(comfort, speed=_within(step, SPEED_STEPS))


def with_volume(comfort: Comfort, step: int) -> Comfort:
    return replace(comfort, volume=_within(step, VOLUME_STEPS))


def with_theme(comfort: Comfort, theme: Theme) -> Comfort:
    return replace(comfort, theme=theme)


def with_language(comfort: Comfort, language: Language) -> Comfort:
    return replace(comfort, language=language)


def with_patience(comfort: Comfort, patience: Patience) -> Comfort:
    return replace(comfort, patience=patience)


def with_way(comfort: Comfort, way: Way) -> Comfort:
    return replace(comfort, way=way)


def with_pace(comfort: Comfort, step: int) -> Comfort:
    return replace(comfort, pace=_within(step, len(PACE_STEPS_S)))


def with_motion(comfort: Comfort, *, motion: bool) -> Comfort:
    return replace(comfort, motion=motion)


def _within(step: int, steps: int) -> int:
    return max(0, min(step, steps - 1))
