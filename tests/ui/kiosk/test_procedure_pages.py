"""手続き, by touches: the list, one procedure with all that is to be known, the city's own words on a board."""

from contextlib import closing

from kiosk.bridge.procedure_view import ProcedureView
from kiosk.bridge.procedure_words import procedures
from kiosk.store.board import Board, Office, Procedure, Profile, Way
from kiosk.store.database import open_database
from kiosk.store.hung_board import hang
from kiosk.visit.page import Page
from tests.sheet.kiosk import Room, a_room
from tests.ui.kiosk.test_card_pages import buttons, press

DESK = Office("desk", "市民課", "平日 8時30分から 17時", "012-345-6789", "市役所の 1階")
NEXT_TOWN = Office("next", "住民課", town="となり市")
MOVE = Procedure(
    "move", "引っこしの とどけ", Way.AT_THE_OFFICE, "14日の うちに とどけます。", ("カード", "印かん"), "desk"
)
COPY = Procedure("copy", "住民票の 写し", Way.AT_HOME, "スマホで たのめます。", (), "", "https://city.example.jp/copy")
THERE = Procedure("there", "となりの とどけ", Way.BY_POST, "手紙で 出します。", (), "next")
PROFILE = Profile(hosts=("city.example.jp",), offices=(DESK, NEXT_TOWN), procedures=(MOVE, COPY, THERE))


def hang_and_go_to_the_news(room: Room, profile: Profile) -> None:
    with closing(open_database(room._kiosk._options.data)) as db:
        hang(db, Board("1", 1, profile=profile))
    view = room.view(ProcedureView)
    assert isinstance(view, ProcedureView)
    view.look()
    room.settle()
    room.still()
    room.sit_down()
    room.visit.go("news")
    room.wait(700)


def test_what_needs_no_way_stands_first_and_a_neighbours_office_says_whose_it_is() -> None:
    told = procedures(PROFILE)
    assert [one.thing for one in told] == ["copy", "there", "move"]
    assert "窓口: となり市の 住民課。" in [str(line) for line in told[1].lines]
    assert "持ちもの: カード、印かん。" in [str(line) for line in told[2].lines]


def test_from_the_news_to_all_that_is_to_be_known_of_a_procedure() -> None:
    with a_room("1920x1080") as room:
        hang_and_go_to_the_news(room, PROFILE)
        press(room, "手続きを 見る")
        room.wait(850)
        press(room, "引っこしの とどけ")
        room.wait(200)
        assert room.visit.visit.page is Page.PROCEDURE
        said = room.said()
        for words in (
            "窓口へ 行きます。",
            "持ちもの: カード、印かん。",
            "電話: 012-345-6789。",
            "平日 8時30分から 17時",
        ):
            assert words in said


def test_without_procedures_there_is_no_way_to_them() -> None:
    with a_room("1920x1080") as room:
        hang_and_go_to_the_news(room, Profile())
        assert "手続きを 見る" not in buttons(room)
        assert "人を よぶ" in buttons(room)
