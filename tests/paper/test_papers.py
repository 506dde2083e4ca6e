"""Every paper is written, and read back by another program: its words, its QR codes, its letters, its margins."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, qGray

from kiosk.paper.class_report import class_report
from kiosk.paper.lesson_sheet import lesson_sheet
from kiosk.paper.pdf import written
from kiosk.paper.sheet import Beside, Code, Letters, Part, Sheet
from kiosk.paper.ticket import ticket
from kiosk.paper.way_on import ASK
from kiosk.visit.stamp_card import read
from tests.paper.papers import (
    CARD,
    ELSEWHERE,
    PAGE,
    PAPERS,
    PAYLOAD,
    a_certificate,
    a_checkup,
    a_lesson,
    a_report,
    a_ticket,
)
from tests.paper.rendered import A4, Rendered, bare
from tests.ui.phone.stage import the_application

EVERY = pytest.mark.parametrize("name", PAPERS)
BOTH = pytest.mark.parametrize("letters", Letters)
LONGER = {"ticket", "report"}
"""These may take a second page in the larger letters."""


@pytest.fixture(autouse=True)
def letters_of_the_house() -> None:
    the_application()


def strings(value: object) -> list[str]:
    """All texts in plain values, however deep."""
    match value:
        case str():
            return [value]
        case tuple():
            return [text for one in value for text in strings(one)]
        case object(__slots__=_):
            return [text for name in value.__slots__ for text in strings(getattr(value, name))]
        case _:
            return []


def codes(parts: tuple[Part, ...]) -> list[str]:
    found: list[str] = []
    for part in parts:
        match part:
            case Beside():
                found += codes((*part.left, *part.right))
            case Code():
                found.append(part.content)
            case _:
                pass
    return found


def shown(sheet: Sheet) -> list[str]:
    """What must be read on the paper: all texts of its parts but what only a QR code says."""
    hidden = set(codes(sheet.parts))
    return [bare(text) for text in strings(sheet.parts) if text and text not in hidden]


@EVERY
@BOTH
def test_all_its_words_are_on_the_paper(name: str, letters: Letters) -> None:
    sheet = PAPERS[name](letters)
    text = Rendered(written(sheet)).text()
    assert len(shown(sheet)) > 3
    assert [words for words in shown(sheet) if words not in text] == []


@EVERY
@BOTH
def test_its_codes_are_read_from_the_picture_of_the_page(name: str, letters: Letters, tmp_path: Path) -> None:
    sheet = PAPERS[name](letters)
    assert sorted(Rendered(written(sheet)).codes(tmp_path)) == sorted(codes(sheet.parts))


@EVERY
@BOTH
def test_it_is_a4_and_of_one_page(name: str, letters: Letters) -> None:
    paper = Rendered(written(PAPERS[name](letters)))
    assert paper.size_mm() == pytest.approx((210, 297), abs=0.5)
    assert paper.pages <= (2 if (name in LONGER and letters is Letters.LARGE) or name == "report" else 1)


@EVERY
@BOTH
def test_nothing_is_printed_in_the_margins(name: str, letters: Letters) -> None:
    paper = Rendered(written(PAPERS[name](letters)))
    pixels_per_mm = A4.width() / 210
    edge = int(14.5 * pixels_per_mm)
    for page in range(paper.pages):
        picture = paper.picture(page)
        inked = [(x, y) for y in range(0, A4.height(), 2) for x in range(0, A4.width(), 2) if dark(picture, x, y)]
        assert len(inked) > 500
        assert min(x for x, _ in inked) >= edge
        assert min(y for _, y in inked) >= edge
        assert max(x for x, _ in inked) < A4.width() - edge
        assert max(y for _, y in inked) < A4.height() - edge


def dark(picture: QImage, x: int, y: int) -> bool:
    return qGray(picture.pixel(x, y)) < 200


@EVERY
def test_all_its_letters_are_in_the_file(name: str) -> None:
    pdf = written(PAPERS[name](Letters.NORMAL))
    fonts = re.findall(rb"/FontName /([^\s/]+)", pdf)
    assert fonts
    assert all(b"BIZUDPGothic" in font for font in fonts)
    assert len(re.findall(rb"/FontFile[23]? ", pdf)) == len(fonts)


@EVERY
def test_the_file_tells_nothing_of_the_machine(name: str) -> None:
    pdf = written(PAPERS[name](Letters.NORMAL))
    assert b"/Author ()" in pdf
    assert str(Path.home()).encode() not in pdf


def test_an_address_that_the_city_does_not_allow_is_neither_a_code_nor_printed(tmp_path: Path) -> None:
    for sheet in (lesson_sheet(a_lesson(ELSEWHERE), Letters.NORMAL), ticket(a_ticket(ELSEWHERE), Letters.NORMAL)):
        paper = Rendered(written(sheet))
        assert bare(ASK) in paper.text()
        assert "elsewhere" not in paper.text()
        assert [code for code in paper.codes(tmp_path) if code != PAYLOAD] == []


def test_what_is_allowed_is_both_a_code_and_printed(tmp_path: Path) -> None:
    paper = Rendered(written(lesson_sheet(a_lesson(), Letters.NORMAL)))
    assert paper.codes(tmp_path) == [PAGE]
    assert PAGE in paper.text()


def test_the_stamp_card_on_paper_is_read_back_whole(tmp_path: Path) -> None:
    paper = Rendered(written(PAPERS["stamps"](Letters.NORMAL)))
    (code,) = paper.codes(tmp_path)
    assert read(code) == CARD


def test_the_card_check_up_tells_dates_and_advice_alone() -> None:
    """Its fields are words that the card's page says aloud; there is none for a name, a number or tries left."""
    assert set(a_checkup().__slots__) == {
        "title",
        "looked_on",
        "dates",
        "first",
        "next_step",
        "renewal",
        "bring",
        "not_looked",
        "contact",
        "place",
    }


def test_the_certificate_has_a_line_in_place_of_a_name() -> None:
    assert set(a_certificate().__slots__) == {"course", "lessons", "day", "venue"}


def test_the_report_s_figures_are_those_it_was_given() -> None:
    report = a_report()
    text = Rendered(written(class_report(report, Letters.NORMAL))).text()
    for words, n in (*report.bands, *report.questionnaire[0].answers):
        assert f"{bare(words)}{n}人" in text
