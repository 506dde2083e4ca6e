"""The practice phone as QML sees it: scenes go in, touches and the places of things come out."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.page_view import PagesView, PageView
from kiosk.phone.scene import Scene
from kiosk.phone.skin import Skin
from kiosk.visit.comfort import Comfort

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

AS_MADE = (1.0, 0.0, 3, "")  # size of its letters, how dark, how loud (0 to 5), the machine in its place

SKINS = tuple(skin.value for skin in Skin)


class UnknownSkin(ValueError):
    """There is no skin of this name in `ui/Phone/Skin`."""

    def __init__(self, skin: str) -> None:
        self.skin = skin
        super().__init__(f"no skin {skin!r}; there is {', '.join(SKINS)}")


@QmlElement
@QmlSingleton
class PhoneView(QObject):
    """The one practice phone; the engine makes it, `engine.singletonInstance("Bridge", "PhoneView")` hands it out.

    `touched(target, how)`: `how` is what `kiosk.phone.touch.touch_of` reads. The answer to it is a call of `show`.
    """

    shownChanged = Signal()
    skinChanged = Signal()
    pointedChanged = Signal()
    motionChanged = Signal()
    wornChanged = Signal()
    touched = Signal(str, str)
    showed = Signal(object, str)  # a scene and its skin, for who shows them elsewhere, too
    placesAsked = Signal()
    broughtAsked = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = PagesView(self)
        self._shown: PageView | None = None
        self._trail: tuple[str, ...] = ()
        self._direction = 0
        self._skin = SKINS[0]
        self._pointed = ""
        self._motion = True
        self._motion_wished = True
        self._letters, self._dimmed, self._volume, self._machine = AS_MADE
        self._seen: dict[str, tuple[float, float, float, float]] = {}

    def show(self, scene: Scene, skin: str) -> None:
        """Shows a scene: on its kept page if its screen was there before, else on a new one. Raises UnknownSkin."""
        self._dress(skin)
        self._wear(scene)
        page = self._pages.page_for(scene)
        if page is not self._shown:
            self._trail, self._direction = _gone(self._trail, scene)
            self._shown = page
            self.shownChanged.emit()
            self._pages.keep_few()
        self.showed.emit(scene, skin)

    def point(self, target: str) -> None:
        """Lays the ring around a target; "" takes it away."""
        if target != self._pointed:
            self._pointed = target
            self.pointedChanged.emit()

    def bring(self, target: str) -> None:
        """Moves a page until a target on it is seen."""
        self.broughtAsked.emit(target)

    def seen(self) -> dict[str, tuple[float, float, float, float]]:
        """Target -> (x, y, width, height) of its visible part, 0..1 of the glass; empty while no phone is shown."""
        self._seen = {}
        self.placesAsked.emit()
        return self._seen

    @property
    def pointed_now(self) -> str:
        """The target that the ring lies around; "" for none."""
        return self._pointed

    @property
    def volume_now(self) -> int:
        """How loud the phone is set, 0 (silent) to 5."""
        return self._volume

    def still(self) -> None:
        """Nothing slides or breathes from now on."""
        self._motion = False
        self.motionChanged.emit()

    def become(self, comfort: Comfort) -> None:
        """Takes over what the visit chose of motion."""
        if comfort.motion != self._motion_wished:
            self._motion_wished = comfort.motion
            self.motionChanged.emit()

    def clear(self) -> None:
        """Forgets every page, so that nothing is left for the next person."""
        self.point("")
        self._trail, self._direction, self._shown, self._seen = (), 0, None, {}
        self.shownChanged.emit()
        self._pages.clear()
        self._dress(SKINS[0])
        self._letters, self._dimmed, self._volume, self._machine = AS_MADE
        self.wornChanged.emit()

    @Slot(str, str)
    def touch(self, target: str, how: str) -> None:
        self.touched.emit(target, how)

    @Slot(str, float, float, float, float)
    def tell(self, target: str, x: float, y: float, width: float, height: float) -> None:
        """QML's answer to `placesAsked`, once for each thing that is seen."""
        self._seen[target] = (x, y, width, height)

    def _dress(self, skin: str) -> None:
        if skin not in SKINS:
            raise UnknownSkin(skin)
        if skin != self._skin:
            self._skin = skin
            self.skinChanged.emit()

    def _wear(self, scene: Scene) -> None:
        worn = (self._letters, self._dimmed, self._volume, self._machine)
        if (scene.letters, scene.dimmed, scene.volume, scene.machine) != worn:
            self._letters = scene.letters
            self._dimmed = scene.dimmed
            self._volume = scene.volume
            self._machine = scene.machine
            self.wornChanged.emit()

    def _get_pages(self) -> PagesView:
        return self._pages

    def _get_shown(self) -> PageView | None:
        return self._shown

    def _get_direction(self) -> int:
        return self._direction

    def _get_skin(self) -> str:
        return self._skin

    def _get_pointed(self) -> str:
        return self._pointed

    def _get_motion(self) -> bool:
        return self._motion and self._motion_wished

    def _get_letters(self) -> float:
        return self._letters

    def _get_dimmed(self) -> float:
        return self._dimmed

    def _get_volume(self) -> int:
        return self._volume

    def _get_machine(self) -> str:
        return self._machine

    pages = Property(PagesView, _get_pages, constant=True)
    shown = Property(PageView, _get_shown, notify=shownChanged)
    direction = Property(int, _get_direction, notify=shownChanged)
    skin = Property(str, _get_skin, notify=skinChanged)
    pointed = Property(str, _get_pointed, notify=pointedChanged)
    motion = Property(bool, _get_motion, notify=motionChanged)
    letters = Property(float, _get_letters, notify=wornChanged)
    dimmed = Property(float, _get_dimmed, notify=wornChanged)
    volume = Property(int, _get_volume, notify=wornChanged)
    machine = Property(str, _get_machine, notify=wornChanged)


def _gone(trail: tuple[str, ...], scene: Scene) -> tuple[tuple[str, ...], int]:
    """The way walked so far and which way the page slides: 1 on (from the right), -1 back, 0 for the first."""
    if not trail:
        return (scene.screen,), 0
    if scene.screen in trail:
        return trail[: trail.index(scene.screen) + 1], -1
    if scene.wallpaper:
        return (scene.screen,), -1
    return (*trail, scene.screen), 1
