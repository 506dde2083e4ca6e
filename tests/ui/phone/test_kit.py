"""The kit in ui/Phone/Kit draws exactly the widgets that scenes are made of, in every skin."""

import re
from dataclasses import fields

import pytest

from kiosk.paths import ASSETS, UI
from kiosk.phone.widgets import KINDS, Widget
from tests.ui.phone.stage import Stage

KIT = UI / "Phone" / "Kit"
WHITE_SPACE_OR_COMMENT = r"(?:\s|//[^\n]*\n|pragma [^\n]*\n|import [^\n]*\n)*"


def required(name: str) -> set[str]:
    """The required properties of a file of the kit, with those of the kit's file it stands on."""
    text = (KIT / f"{name}.qml").read_text(encoding="utf-8")
    own = set(re.findall(r"^    required property \w+ (\w+)", text, re.MULTILINE))
    root = re.match(WHITE_SPACE_OR_COMMENT + r"(\w+) \{", text)
    assert root is not None
    below = root.group(1)
    return own | required(below) if (KIT / f"{below}.qml").exists() else own


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_drawn_by_a_file_that_requires_just_its_fields(kind: type[Widget]) -> None:
    assert required(f"{kind.__name__}Widget") == {field.name for field in fields(kind)}


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_chosen_by_its_name(kind: type[Widget]) -> None:
    chooser = (KIT / "Kinds.qml").read_text(encoding="utf-8")
    assert re.search(rf'roleValue: "{kind.kind}"; {kind.__name__}Widget {{', chooser)


def test_every_drawing_is_a_stroke_in_the_page_s_colour_on_a_grid_of_48() -> None:
    drawings = sorted((ASSETS / "icons" / "phone").glob("*.svg"))
    assert len(drawings) >= 22
    for path in drawings:
        text = path.read_text(encoding="utf-8")
        assert text.startswith("<!-- ")
        if path.stem != "wallpaper":
            assert 'viewBox="0 0 48 48"' in text
            assert 'stroke="currentColor" stroke-width="3.5"' in text


def test_the_word_rehearsal_is_on_the_frame_the_glass_and_the_status_bar(stage: Stage) -> None:
    words = [item for item in stage.items() if item.property("text") == "れんしゅう" and item.isVisible()]
    assert len(words) >= 3
