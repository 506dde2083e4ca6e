"""PhoneView keeps few pages and knows which way a person goes, without any QML."""

import pytest

from kiosk.bridge.page_view import PageView
from kiosk.bridge.phone_view import PhoneView, UnknownSkin
from kiosk.bridge.rows import EqualKeys
from kiosk.phone.scene import Scene
from kiosk.phone.widgets import Text


def a_scene(screen: str, *, wallpaper: bool = False, label: str = "もじ") -> Scene:
    return Scene(screen=screen, wallpaper=wallpaper, body=(Text(key="a", label=label),))


def shown(view: PhoneView) -> PageView:
    page = view._get_shown()
    assert page is not None
    return page


def directions(*scenes: Scene) -> list[int]:
    view = PhoneView()
    walked: list[int] = []
    for scene in scenes:
        view.show(scene, "android")
        walked.append(view.property("direction"))
    return walked


def test_the_same_screen_stays_the_same_page() -> None:
    view = PhoneView()
    view.show(a_scene("a"), "android")
    page = shown(view)
    view.show(a_scene("a", label="ちがう"), "android")
    assert shown(view) is page
    assert page._get_body().widgets == (Text(key="a", label="ちがう"),)


def test_the_four_pages_asked_for_last_are_kept() -> None:
    view = PhoneView()
    for screen in "abcdae":
        view.show(a_scene(screen), "android")
    pages = view._get_pages()
    kept = [pages.data(pages.index(row)) for row in range(pages.rowCount())]
    assert [page.property("screen") for page in kept if isinstance(page, PageView)] == ["a", "c", "d", "e"]


def test_going_on_and_back_have_their_directions() -> None:
    assert directions(a_scene("a"), a_scene("b"), a_scene("c"), a_scene("a"), a_scene("b")) == [0, 1, 1, -1, 1]


def test_the_way_home_is_always_back() -> None:
    home = a_scene("home", wallpaper=True)
    assert directions(a_scene("dialer"), home, a_scene("dialer"), home) == [0, -1, 1, -1]


def test_touches_from_qml_are_told_on() -> None:
    view = PhoneView()
    told: list[tuple[str, str]] = []
    view.touched.connect(lambda target, how: told.append((target, how)))
    view.touch("dialer.call", "long")
    assert told == [("dialer.call", "long")]


def test_without_a_phone_on_the_screen_nothing_is_seen() -> None:
    assert PhoneView().seen() == {}


def test_an_unknown_skin_is_refused() -> None:
    with pytest.raises(UnknownSkin) as refusal:
        PhoneView().show(a_scene("a"), "gold")
    assert refusal.value.skin == "gold"


def test_a_scene_with_equal_keys_is_refused() -> None:
    twins = Scene(screen="a", body=(Text(key="a", label="1"), Text(key="a", label="2")))
    with pytest.raises(EqualKeys):
        PhoneView().show(twins, "android")
