"""The system keys of each skin: where a phone of that family has its way back and its way home."""

from enum import StrEnum

from kiosk.phone.scene import Button

BACK = "system.back"
HOME = "system.home"


class Skin(StrEnum):
    """A family of phones; the drawing is our own and neutral."""

    NEUTRAL = "neutral"


def system_keys(skin: Skin) -> tuple[Button, ...]:
    """Keys that every page of the phone has beside its scene, as plain widgets."""
    match skin:
        case Skin.NEUTRAL:
            return (
                Button(key="back", label="もどる", target=BACK, what="スマホの 下の「もどる」", icon="back"),
                Button(key="home", label="ホーム", target=HOME, what="スマホの 下の「ホーム」", icon="home"),
            )
