"""What is wrong with the colours of a sight, measured from its pixels by WCAG's formula."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from tests.walker.seen import Sight

TEXT = {"light": 10.0, "black_on_white": 20.0, "white_on_black": 20.0, "soft": 4.5}
SOFTEST = 8.0  # the soft theme has no more
THING = 4.5
RING_MM = 1.8
MOSTLY = 0.7
SLACK = 0.97  # letters are drawn with soft edges

Pixels = NDArray[np.float32]


def of_contrast(sight: Sight, theme: str) -> Iterator[str]:
    """Letters, drawings and the edges of keys against what they lie on."""
    light = _luminance(sight.picture)
    for text in sight.written:
        if text.rolls and text.open.height() < text.place.height() * MOSTLY:
            continue  # what has rolled away but for a rim shows no ink
        found = _contrast(light, text.open)
        if found is None:
            continue
        if found < TEXT[theme] * SLACK:
            yield f"「{text.text}」 has {found:.1f}:1"
        if theme == "soft" and found > SOFTEST / SLACK:
            yield f"「{text.text}」 has {found:.1f}:1 in the soft theme"
    for picture in sight.drawn:
        found = _contrast(light, picture.open)
        if found is not None and found < THING * SLACK:
            yield f"the drawing {picture.name!r} has {found:.1f}:1"
    for control in sight.own:
        if control.whole and control.place.width() < sight.window.width() * 0.99:
            found = _edge(light, control.place, RING_MM * sight.pixels_per_mm if control.item.hasActiveFocus() else 0)
            if found is not None and found < THING * SLACK:
                yield f"the edge of {control.label!r} has {found:.1f}:1"


def _luminance(picture: QImage) -> Pixels:
    """Relative luminance of every pixel, rows by columns."""
    image = picture.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    blue, green, red = (flat[:, : image.width(), channel] for channel in range(3))
    return _LINEAR[0][red] + _LINEAR[1][green] + _LINEAR[2][blue]


def _linear() -> Pixels:
    """What each of 256 steps of red, green and blue adds."""
    share = np.arange(256) / 255
    straight = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return np.outer([0.2126, 0.7152, 0.0722], straight).astype(np.float32)


_LINEAR = _linear()


def _contrast(light: Pixels, place: QRectF) -> float | None:
    """The most that any pixel of a place stands out from its most frequent one; None for a place too small."""
    part = _part(light, place)
    if part.size < 30:
        return None
    ground = _most_often(part)
    return max(_ratio(float(part.min()), ground), _ratio(float(part.max()), ground))


def _edge(light: Pixels, place: QRectF, ring: float) -> float | None:
    """How far the rim or the face of a key, or the focus ring that it wears, so many pixels wide, stands out from what
    is outside it, at the middles of its left and top.
    """
    found: list[float] = []
    reach, inside = 5 + round(ring), 12
    for dx, dy in ((1, 0), (0, 1)):
        x = round(place.left()) if dx else round(place.center().x())
        y = round(place.top()) if dy else round(place.center().y())
        line = [
            light[y + dy * step, x + dx * step]
            for step in range(-reach, inside)
            if 0 <= y + dy * step < light.shape[0] and 0 <= x + dx * step < light.shape[1]
        ]
        if len(line) == reach + inside:
            found.append(max(_ratio(float(value), float(line[0])) for value in line))
    return max(found) if found else None


def _part(light: Pixels, place: QRectF) -> Pixels:
    left, top = max(0, round(place.left())), max(0, round(place.top()))
    return light[top : round(place.bottom()), left : round(place.right())]


def _most_often(part: Pixels) -> float:
    values, counts = np.unique(part.round(3), return_counts=True)
    return float(values[counts.argmax()])


def _ratio(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
