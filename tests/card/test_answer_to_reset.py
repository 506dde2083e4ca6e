"""What another card is, by its answer to reset; a My Number card's own answer tells nothing here."""

import pytest

from kiosk.card.answer_to_reset import other_kind
from kiosk.card.status import OtherCard, OtherKind
from kiosk.card.words import page


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("3B888001000000009181C100D8", OtherKind.LICENCE),
        ("3B8F8001804F0CA00000030611003B0000000042", OtherKind.TRANSPORT),
        ("3B8F8001804F0CA0000003060300030000000068", OtherKind.STORAGE),
        ("3B888001000005E0B381A1007F", OtherKind.UNKNOWN),
        ("", OtherKind.UNKNOWN),
        ("3B", OtherKind.UNKNOWN),
    ],
)
def test_a_kind_by_its_answer(answer: str, kind: OtherKind) -> None:
    assert other_kind(bytes.fromhex(answer)) is kind


def test_each_kind_has_its_title_and_says_what_to_do() -> None:
    pages = [page(OtherCard(kind=kind)) for kind in OtherKind]
    assert len({shown.title for shown in pages}) == len(OtherKind)
    assert all("マイナンバーカードを" in shown.first for shown in pages)
