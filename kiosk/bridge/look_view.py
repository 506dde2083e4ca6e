"""How everything looks in this visit: millimetres of the screen, text step, theme, motion."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.visit.comfort import Comfort, Preset, Way, fits

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

FAMILY = "BIZ UDPGothic"
# Installed screens we know (ACCESS.md's layouts): width x height in pixels -> pixels per millimetre.
KNOWN_SCREENS = {(1920, 1080): 4.03, (1366, 768): 3.96, (1280, 800): 5.88, (1080, 1920): 4.03}


def pixels_per_mm(width: int, height: int, dots_per_inch: float) -> float:
    """Of a screen we know by its size in pixels, else what the screen says of itself (at least 2)."""
    return KNOWN_SCREENS.get((width, height)) or max(2.0, dots_per_inch / 25.4)


@QmlElement
@QmlSingleton
class LookView(QObject):
    """What the theme is made from."""

    changed = Signal()
    keysChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pixels_per_mm = 4.03
        self._comfort = Comfort()
        self._motion = True
        self._keys = False

    def become(self, comfort: Comfort) -> None:
        """Takes over the visit's choices."""
        if comfort != self._comfort:
            self._comfort = comfort
            self.changed.emit()
            self.keysChanged.emit()

    def measure(self, pixels_per_mm: float) -> None:
        """Takes over the screen's measure."""
        self._pixels_per_mm = pixels_per_mm
        self.changed.emit()

    def still(self) -> None:
        """No page slides from now on."""
        self._motion = False
        self.changed.emit()

    def note_keys(self, *, keys: bool) -> None:
        """Keys were used last (True) or a finger (False): for a finger alone no focus ring shows."""
        if keys != self._keys:
            self._keys = keys
            self.keysChanged.emit()

    def _get_pixels_per_mm(self) -> float:
        return self._pixels_per_mm

    def _get_capital(self) -> float:
        return self._comfort.capital_mm

    def _get_quiet_ms(self) -> int:
        return self._comfort.patience.quiet_ms

    def _get_wobble_mm(self) -> float:
        return self._comfort.patience.wobble_mm

    def _get_hold_ms(self) -> int:
        return self._comfort.patience.hold_ms

    def _get_theme(self) -> str:
        return self._comfort.theme.value

    def _get_language(self) -> str:
        return self._comfort.language.value

    def _get_preset(self) -> str:
        """The preset that is chosen now, "" for none."""
        return next((preset.value for preset in Preset if fits(self._comfort, preset)), "")

    def _get_text(self) -> int:
        return self._comfort.text

    def _get_speed(self) -> int:
        return self._comfort.speed

    def _get_volume(self) -> int:
        return self._comfort.volume

    def _get_motion(self) -> bool:
        return self._motion and self._comfort.motion

    def _get_way(self) -> str:
        return self._comfort.way.value

    def _get_pace(self) -> int:
        return self._comfort.pace

    def _get_keys(self) -> bool:
        return self._keys or self._comfort.way is not Way.FINGER

    def _get_family(self) -> str:
        return FAMILY

    pixelsPerMm = Property(float, _get_pixels_per_mm, notify=changed)
    capitalMm = Property(float, _get_capital, notify=changed)
    quietMs = Property(int, _get_quiet_ms, notify=changed)
    wobbleMm = Property(float, _get_wobble_mm, notify=changed)
    holdMs = Property(int, _get_hold_ms, notify=changed)
    theme = Property(str, _get_theme, notify=changed)
    language = Property(str, _get_language, notify=changed)
    preset = Property(str, _get_preset, notify=changed)
    text = Property(int, _get_text, notify=changed)
    speed = Property(int, _get_speed, notify=changed)
    volume = Property(int, _get_volume, notify=changed)
    motion = Property(bool, _get_motion, notify=changed)
    way = Property(str, _get_way, notify=changed)
    pace = Property(int, _get_pace, notify=changed)
    keysInUse = Property(bool, _get_keys, notify=keysChanged)
    family = Property(str, _get_family, constant=True)
