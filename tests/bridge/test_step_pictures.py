"""Pictures of steps are taken from the practice phone in the person's skin, with the ring, beside a running kiosk."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from kiosk.bridge.papers import lesson_moments, lesson_paper
from kiosk.bridge.phone_view import PhoneView
from kiosk.bridge.step_pictures import HEIGHT, WIDTH, StepPictures
from kiosk.lesson.model import Lesson, Pass
from kiosk.lesson.moments import Moment, moments, of_steps, spread
from kiosk.lesson.shelf import read_shelf
from kiosk.paper.lesson_sheet import lesson_sheet
from kiosk.paper.pdf import written
from kiosk.paper.sheet import Letters, Picture
from kiosk.paths import LESSONS
from kiosk.phone.phone import scene
from kiosk.phone.skin import Skin
from tests.paper.rendered import Rendered, bare
from tests.sheet.kiosk import a_room
from tests.ui.phone.stage import Stage

SHELF = read_shelf(LESSONS)


def a_lesson(name: str = "phone-call") -> Lesson:
    lesson = SHELF.lesson(name)
    assert lesson
    return lesson


@pytest.fixture
def stage() -> Iterator[Stage]:
    stage = Stage(WIDTH, HEIGHT)
    yield stage
    stage.close()


def taken(stage: Stage, asked: tuple[Moment, ...]) -> tuple[Picture, ...]:
    """Waits for the pictures as a running kiosk does."""
    came: list[tuple[Picture, ...]] = []
    drawing = StepPictures()
    drawing.take(asked, came.append)
    for _ in range(300):
        if came:
            break
        stage.wait(10)
    (pictures,) = came
    return pictures


def image(picture: Picture) -> QImage:
    return QImage.fromData(picture.png)


def apart(one: QImage, other: QImage) -> list[tuple[int, int]]:
    """The pixels that clearly differ; the rims of turned letters are drawn a shade apart each time."""
    ones, others = (bytes(it.convertToFormat(QImage.Format.Format_RGB32).constBits()) for it in (one, other))
    far = (at for at in range(0, len(ones), 4) if max(abs(ones[at + c] - others[at + c]) for c in range(3)) > 40)
    return [(at // 4 % WIDTH, at // 4 // WIDTH) for at in far]


def around(pixels: list[tuple[int, int]]) -> QRect:
    xs, ys = [x for x, _ in pixels], [y for _, y in pixels]
    return QRect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)) if pixels else QRect()


@pytest.mark.parametrize("skin", Skin)
def test_the_ring_lies_around_what_the_step_points_at(stage: Stage, skin: Skin) -> None:
    stage.skin = skin
    moment = of_steps(a_lesson(), skin, 6)[0]
    (picture,) = taken(stage, (moment,))
    (bare,) = taken(stage, (replace(moment, pointed=""),))
    stage.phone.still()
    stage.show(scene(moment.phone))
    target = stage.place(stage.placed(moment.pointed))
    ring = around(apart(image(picture), image(bare)))
    assert ring.contains(target.center().toPoint())
    assert ring.width() < target.width() + 60


def test_a_picture_is_what_the_kiosk_s_own_phone_shows(stage: Stage) -> None:
    asked = of_steps(a_lesson(), Skin.ANDROID, 6)
    pictures = taken(stage, asked)
    stage.phone.still()
    for moment, picture in zip(asked, pictures, strict=True):
        stage.phone.point("")
        stage.show(scene(moment.phone))
        stage.phone.point(moment.pointed)
        stage.wait(60)
        assert apart(image(picture), stage.picture()) == []


@pytest.mark.parametrize("lesson", SHELF.lessons, ids=lambda lesson: lesson.id)
def test_every_lesson_gives_four_to_six_steps_with_the_first_and_the_last(lesson: Lesson) -> None:
    for skin in Skin:
        every = of_steps(lesson, skin, 99)
        assert [moment.step for moment in every] == list(range(1, len(lesson.steps) + 1))
        for letters, most in ((Letters.NORMAL, 6), (Letters.LARGE, 4)):
            chosen = lesson_moments(lesson, skin, letters)
            assert len(chosen) == min(most, len(every)) >= 4
            assert (chosen[0], chosen[-1]) == (every[0], every[-1])


@pytest.mark.parametrize("n", range(2, 20))
@pytest.mark.parametrize("most", [4, 5, 6])
def test_steps_are_chosen_at_even_distances(n: int, most: int) -> None:
    them = (next(moments(a_lesson(), Skin.ANDROID)),) * n
    steps = tuple(Moment(at, 1, "", "", "", one.phone) for at, one in enumerate(them))
    chosen = [moment.step for moment in spread(steps, most)]
    gaps = [later - earlier for earlier, later in pairwise(chosen)]
    assert len(chosen) == min(n, most)
    assert max(gaps) - min(gaps) <= 1
    assert (chosen[0], chosen[-1]) == (0, n - 1)


def test_who_asks_anew_or_stops_hears_nothing_of_what_was_asked_before(stage: Stage) -> None:
    asked = of_steps(a_lesson(), Skin.ANDROID, 6)
    first: list[object] = []
    second: list[tuple[Picture, ...]] = []
    drawing = StepPictures()
    drawing.take(asked, first.append)
    stage.wait(1)
    drawing.take(asked[:1], second.append)
    stage.wait(400)
    assert first == []
    assert [len(pictures) for pictures in second] == [1]
    drawing.take(asked, first.append)
    drawing.stop()
    stage.wait(200)
    assert first == []


def test_a_lesson_that_is_going_on_does_not_notice() -> None:
    with a_room("1920x1080") as room:
        heard: list[str] = []
        room.complaints(heard.append)
        room.sit_down()
        room.begin("phone-call", Pass.TOGETHER, 3, Skin.RAKU)
        view = room.view(PhoneView)
        assert isinstance(view, PhoneView)
        before = (view.shown, view.pointed, view.skin)
        came: list[tuple[Picture, ...]] = []
        drawing = StepPictures()
        drawing.take(of_steps(a_lesson("map"), Skin.IPHONE, 4), came.append)
        room.wait(1500)
        assert [len(pictures) for pictures in came] == [4]
        assert (view.shown, view.pointed, view.skin) == before
        assert len(room.window.screen().virtualSiblings()) == 1
        assert heard == []
        room.leave()


@pytest.mark.parametrize("letters", Letters)
@pytest.mark.parametrize("lesson", SHELF.lessons, ids=lambda lesson: lesson.id)
def test_every_lesson_has_a_paper_of_one_page_whose_code_leads_to_its_page(
    stage: Stage, lesson: Lesson, letters: Letters, tmp_path: Path
) -> None:
    skin = tuple(Skin)[SHELF.lessons.index(lesson) % len(Skin)]
    chosen = lesson_moments(lesson, skin, letters)
    page = f"https://lessons.city.example.jp/lesson/{lesson.id}"
    hosts = ("lessons.city.example.jp",)
    paper = lesson_paper(lesson, chosen, taken(stage, chosen), page=page, hosts=hosts, place="えんがわ　中央公民館")
    pdf = Rendered(written(lesson_sheet(paper, letters)))
    assert pdf.pages == 1
    assert pdf.codes(tmp_path) == [page]
    assert all(bare(step.text) in pdf.text() for step in paper.steps)
