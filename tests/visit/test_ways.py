"""Ways of using the kiosk: what a key means in each, when a mark goes on by itself, what the ear is told."""

import pytest

from kiosk.visit import by_ear
from kiosk.visit import visit as visits
from kiosk.visit.by_ear import Marked, Place, Sort, told
from kiosk.visit.comfort import Comfort, Preset, Way, fits, with_motion, with_pace, with_preset, with_way
from kiosk.visit.keys import Meant, meant, meant_while_typing
from kiosk.visit.scan import ROUNDS, Scan, begun, passed, woken
from kiosk.visit.visit import Visit, happened

FIVE = {
    "up": Meant.PREVIOUS,
    "down": Meant.NEXT,
    "return": Meant.DO,
    "escape": Meant.BACK,
    "help": Meant.HELP,
}
BEAT = 0.1  # seconds


def test_a_visit_begins_with_the_finger_with_motion_and_ends_with_whatever_was_chosen() -> None:
    assert (Comfort().way, Comfort().pace_s, Comfort().motion) == (Way.FINGER, 2.5, True)
    chosen = with_motion(with_pace(with_way(Comfort(), Way.SCAN), 99), motion=False)
    assert (chosen.way, chosen.pace_s, chosen.motion) == (Way.SCAN, 6.0, False)
    sat, _ = happened(Visit(), visits.SatDown())
    there, _ = happened(sat, visits.Chose(chosen))
    gone, _ = happened(there, visits.Left(visits.VisitEnd.FINISHED))
    assert gone.comfort == Comfort()


def test_a_preset_leaves_the_way_alone_and_fits_in_any_way() -> None:
    mine = with_way(Comfort(), Way.EARS)
    for preset in Preset:
        assert with_preset(mine, preset).way is Way.EARS
        assert fits(with_preset(mine, preset), preset)


@pytest.mark.parametrize("way", [Way.FINGER, Way.HEAR_FIRST, Way.SWITCHES, Way.EARS])
def test_five_keys_mean_the_same_in_every_way(way: Way) -> None:
    assert {key: meant(way, key) for key in FIVE} == FIVE


def test_a_switch_box_sends_space_to_go_on_and_return_to_do() -> None:
    assert (meant(Way.SWITCHES, "space"), meant(Way.SWITCHES, "tab")) == (Meant.NEXT, Meant.NEXT)
    assert (meant(Way.SWITCHES, "return"), meant(Way.FINGER, "space")) == (Meant.DO, Meant.DO)


def test_while_the_mark_moves_by_itself_any_key_does_it_but_back_and_help() -> None:
    assert {meant(Way.SCAN, key) for key in ("space", "tab", "up", "", "return")} == {Meant.DO}
    assert (meant(Way.SCAN, "escape"), meant(Way.SCAN, "help")) == (Meant.BACK, Meant.HELP)


def test_what_a_scanner_of_codes_types_is_left_to_its_page() -> None:
    assert [meant_while_typing(key) for key in ("return", "space", "backspace", "")] == [None] * 4
    assert meant_while_typing("tab") is Meant.NEXT


def moves(
    scan: Scan, seconds: float, *, pace: float = 1.5, things: int = 3, speaking: bool = False
) -> tuple[Scan, int]:
    """The scan after so many seconds, and how often the mark went on."""
    count = 0
    for _ in range(round(seconds / BEAT)):
        scan, on = passed(scan, BEAT, pace, things, speaking=speaking)
        count += on
    return scan, count


def test_a_new_page_gets_one_beat_more_and_then_each_thing_its_pace() -> None:
    scan, count = moves(begun(1.5), 2.9)
    assert count == 0
    _, count = moves(scan, 0.2 + 1.5)
    assert count == 2


def test_the_mark_never_moves_while_the_voice_speaks_nor_in_the_second_after() -> None:
    scan, count = moves(begun(1.5), 20, speaking=True)
    assert count == 0
    scan, count = moves(scan, 0.9)
    assert count == 0
    assert moves(scan, 0.2)[1] == 1


def test_after_two_rounds_it_rests_until_a_sign() -> None:
    scan, count = moves(begun(1.5), 60)
    assert (count, scan.resting) == (ROUNDS * 3, True)
    assert moves(woken(scan), 1.6)[1] == 1


def test_the_ear_hears_where_it_is_what_it_is_and_which_of_how_many() -> None:
    door = Marked(name="こまっている。人も よべます。", at=3, of=4)
    assert told(door, Place.PAGE) == ("こまっている。人も よべます。", "4つの うち 3つ目。")
    key = Marked(name="5", at=5, of=15, place=Place.PHONE, pointed="いま さわる ところ。数字の 5")
    assert told(key, Place.PAGE) == (
        "れんしゅうの 電話です。",
        "5",
        "いま さわる ところ。数字の 5",
        "15個の うち 5個目。",
    )
    assert told(key, Place.PHONE)[0] == "5"
    track = Marked(name="明るさ。5の うち 3", at=1, of=1, place=Place.PHONE, sort=Sort.SLIDER)
    assert by_ear.SORTS[Sort.SLIDER] in told(track, Place.PHONE)


def test_every_way_says_how_it_works_in_words_known_beforehand() -> None:
    assert set(by_ear.CHOSEN) == set(Way)
    assert set(by_ear.CHOSEN.values()) <= set(by_ear.fixed_words())
    assert by_ear.count(9, 9) in set(by_ear.fixed_words())
