"""The page on which staff measure the screen with a real card; what they keep goes before every other measure."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.look_view import LookView
from kiosk.ruler import (
    CARD_MM,
    COARSE,
    FINE,
    RULER_MM,
    MeasuresDamaged,
    Size,
    bounds,
    read_measures,
    stepped,
    written,
)

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

STEPS = {"larger": COARSE, "a_little_larger": FINE, "smaller": -COARSE, "a_little_smaller": -FINE}
DAMAGED = "画面の ものさしの 記録を 読めません。画面の 大きさから 決めています。もう一度 はかってください。"


@QmlElement
@QmlSingleton
class RulerView(QObject):
    """`trial` is the measure that the drawing is made with, in pixels a millimetre; the page itself stays as it is."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look: LookView | None = None
        self._path = Path()
        self._size: Size = (0, 0)
        self._own = 0.0
        self._kept: dict[Size, float] = {}
        self._now = self._trial = 0.0
        self._line = ""
        self._trouble = ""

    def work_with(self, look: LookView, path: Path, size: Size, own: float) -> None:
        """The screen is `size` pixels large; `own`: its measure where staff kept none in `path`."""
        self._look, self._path, self._size, self._own = look, path, size, own
        try:
            self._kept = read_measures(path)
        except MeasuresDamaged:
            self._trouble = DAMAGED
        least, most = bounds(size)
        self._apply(min(most, max(least, self._kept[size])) if size in self._kept else own)

    def leave(self) -> None:
        """What was tried and not kept is gone."""
        self._trial = self._now
        self._line = ""
        self.changed.emit()

    # What a page can ask ---------------------------------------------------------------------------------

    @Slot(str)
    def step(self, name: str) -> None:
        """One of STEPS: the drawing grows or shrinks."""
        before, self._trial = self._trial, stepped(self._trial, STEPS[name], self._size)
        self._line = "これより 先へは 動きません。" if self._trial == before else ""
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """From now on all of the kiosk is drawn with this measure, after a restart, too."""
        self._put({**self._kept, self._size: self._trial}, self._trial, "この 長さに しました。")

    @Slot()
    def goBack(self) -> None:
        """The measure is again what the settings or the screen's own size say."""
        others = {size: measure for size, measure in self._kept.items() if size != self._size}
        self._put(others, self._own, "もとの 長さに もどしました。")

    def _put(self, measures: dict[Size, float], measure: float, told: str) -> None:
        from kiosk.store.problems import StoreProblem  # late: see Keeper
        from kiosk.store.whole_file import put

        try:
            put(self._path, written(measures))
        except StoreProblem as problem:
            self._line = problem.line
        else:
            self._kept, self._line, self._trouble = measures, told, ""
            self._apply(measure)
        self.changed.emit()

    def _apply(self, measure: float) -> None:
        self._now = self._trial = measure
        if self._look:
            self._look.measure(measure)

    # What a page sees ------------------------------------------------------------------------------------

    def _get_trial(self) -> float:
        return self._trial

    def _get_told(self) -> str:
        return f"1ミリ = {self._trial:.2f} 画素"

    def _get_line(self) -> str:
        return self._line

    def _get_trouble(self) -> str:
        """What staff should know before they open the page."""
        return self._trouble

    def _get_card_long(self) -> float:
        return CARD_MM[0]

    def _get_card_short(self) -> float:
        return CARD_MM[1]

    def _get_ruler(self) -> int:
        return RULER_MM

    trial = Property(float, _get_trial, notify=changed)
    told = Property(str, _get_told, notify=changed)
    line = Property(str, _get_line, notify=changed)
    trouble = Property(str, _get_trouble, notify=changed)
    cardLong = Property(float, _get_card_long, constant=True)
    cardShort = Property(float, _get_card_short, constant=True)
    rulerLong = Property(int, _get_ruler, constant=True)
