"""A visit's walk through the pages, its quiet minutes and its end."""

import pytest

from kiosk.phone.skin import Skin
from kiosk.visit import visit as visits
from kiosk.visit.comfort import Comfort, Patience, Preset, Theme, fits, with_preset, with_speed, with_text, with_theme
from kiosk.visit.happening import Effect, Happening, Keep, Wipe
from kiosk.visit.page import Over, Page
from kiosk.visit.reminders import REMINDERS
from kiosk.visit.result import HelpCalled, Judgement, LessonJudged, VisitEnd, VisitEnded
from kiosk.visit.visit import Visit


def after(*happenings: Happening, start: Visit | None = None) -> tuple[Visit, list[Effect]]:
    visit, effects = start or Visit(), list[Effect]()
    for what in happenings:
        visit, more = visits.happened(visit, what)
        effects.extend(more)
    return visit, effects


def seated(*happenings: Happening) -> Visit:
    return after(visits.SatDown(), *happenings)[0]


def test_one_touch_on_the_rest_screen_opens_the_home_page() -> None:
    assert seated().page is Page.HOME


def test_back_leads_the_way_one_came() -> None:
    visit = seated(visits.Went(Page.SHELF), visits.Went(Page.LESSON))
    pages = [visit.page]
    for _ in range(2):
        visit, _ = visits.happened(visit, visits.WentBack())
        pages.append(visit.page)
    assert pages == [Page.LESSON, Page.SHELF, Page.HOME]


def test_the_finger_is_measured_once_a_visit_and_its_lesson_leads_back_to_the_shelf() -> None:
    visit = seated(visits.Went(Page.SHELF), visits.Went(Page.COACH), visits.Measured(Patience(quiet_ms=1500)))
    assert (visit.measured, visit.comfort.patience.quiet_ms) == (True, 1500)
    back, _ = after(visits.Went(Page.LESSON), visits.WentBack(), start=visit)
    assert back.page is Page.SHELF
    assert after(visits.Left(VisitEnd.FINISHED), start=visit)[0] == Visit()


def test_back_from_the_home_page_asks_whether_to_end() -> None:
    visit = seated(visits.WentBack())
    assert (visit.page, visit.over) == (Page.HOME, Over.LEAVING)


def test_back_from_the_praise_leads_to_the_shelf_and_not_into_the_lesson() -> None:
    visit = seated(visits.Went(Page.SHELF), visits.Went(Page.LESSON), visits.Went(Page.PRAISE), visits.WentBack())
    assert visit.page is Page.SHELF


def test_the_next_pass_after_the_praise_does_not_lengthen_the_way_back() -> None:
    visit = seated(
        visits.Went(Page.SHELF), visits.Went(Page.LESSON), visits.Went(Page.PRAISE), visits.Went(Page.LESSON)
    )
    assert visit.trail == (Page.HOME, Page.SHELF)


def test_back_puts_away_what_lies_over_the_page_first() -> None:
    visit = seated(visits.Went(Page.SHELF), visits.Opened(Over.COMFORT), visits.WentBack())
    assert (visit.page, visit.over) == (Page.SHELF, Over.NOTHING)


def test_a_call_for_help_says_where_the_person_is_stuck() -> None:
    visit, effects = after(visits.CalledHelp(lesson="phone-call", step=3), start=seated(visits.Went(Page.LESSON)))
    assert visit.over is Over.HELP
    assert effects == [Keep(HelpCalled(page="lesson", lesson="phone-call", step=3))]


def test_how_a_lesson_was_is_kept_once_a_lesson_and_visit() -> None:
    easy, hard = (visits.Judged("phone-call", how) for how in Judgement)
    visit, effects = after(easy, hard, easy, visits.Judged("map", Judgement.HARD), start=seated())
    assert effects == [
        Keep(LessonJudged(lesson="phone-call", judgement=Judgement.EASY)),
        Keep(LessonJudged(lesson="map", judgement=Judgement.HARD)),
    ]
    assert visit.judged == {"phone-call", "map"}
    assert after(visits.Left(VisitEnd.FINISHED), start=visit)[0] == Visit()


def test_three_quiet_minutes_bring_the_question_and_a_fourth_ends_the_visit() -> None:
    asked = seated(visits.Quiet(179.0), visits.Quiet(1.0))
    assert asked.over is Over.STILL_THERE
    ended, effects = after(visits.Quiet(59.0), visits.Quiet(1.0), start=asked)
    assert ended == Visit()
    assert effects == [Keep(VisitEnded(end=VisitEnd.IDLE, lessons=0, cards=0, helped=0)), Wipe()]


def test_a_card_page_asks_after_ninety_seconds() -> None:
    assert seated(visits.Went(Page.CARD), visits.Quiet(90.0)).over is Over.STILL_THERE


def test_any_sign_of_life_begins_the_quiet_anew() -> None:
    assert seated(visits.Quiet(170.0), visits.Stirred(), visits.Quiet(170.0)).over is Over.NOTHING


def test_the_question_is_answered_at_the_same_place() -> None:
    visit = seated(visits.Went(Page.SHELF), visits.Quiet(180.0), visits.Closed())
    assert (visit.page, visit.over) == (Page.SHELF, Over.NOTHING)


def test_nothing_grows_quiet_at_rest() -> None:
    assert after(visits.Quiet(10_000.0)) == (Visit(), [])


def test_the_next_visit_begins_as_the_first_one_did() -> None:
    loud = with_theme(with_text(with_speed(Comfort(), 6), 3), Theme.WHITE_ON_BLACK)
    visit, effects = after(visits.SatDown(), visits.Chose(loud), visits.Went(Page.CARD), visits.LookedAtCard())
    ended, more = after(visits.Left(VisitEnd.FINISHED), start=visit)
    assert (effects, ended) == ([], Visit())
    assert more == [Keep(VisitEnded(end=VisitEnd.FINISHED, lessons=0, cards=1, helped=0)), Wipe()]


def test_the_phone_that_was_chosen_stays_for_the_visit_and_the_question_goes() -> None:
    asked = seated(visits.Went(Page.SHELF), visits.Went(Page.LESSON), visits.Opened(Over.SKIN))
    chosen, _ = after(visits.ChoseSkin(Skin.RAKU), start=asked)
    assert (chosen.page, chosen.over, chosen.skin) == (Page.LESSON, Over.NOTHING, Skin.RAKU)
    later, _ = after(visits.WentBack(), visits.Went(Page.LESSON), start=chosen)
    assert later.skin is Skin.RAKU


def test_the_next_person_begins_with_the_usual_phone() -> None:
    ended, _ = after(visits.Left(VisitEnd.FINISHED), start=seated(visits.ChoseSkin(Skin.IPHONE)))
    assert ended.skin is Skin.ANDROID


def test_steps_stay_within_their_range() -> None:
    assert with_text(Comfort(), 99).capital_mm == 11.0
    assert with_speed(Comfort(), -5).speed == 0


def test_leaving_from_the_rest_screen_leaves_nothing() -> None:
    assert after(visits.Left(VisitEnd.FINISHED)) == (Visit(), [])


def test_after_twenty_quiet_seconds_one_short_hint_is_given_on_a_page() -> None:
    visit, effects = after(visits.SatDown(), visits.Quiet(19.0))
    assert effects == []
    visit, effects = after(visits.Quiet(1.0), visits.Quiet(15.0), visits.Stirred(), visits.Quiet(25.0), start=visit)
    assert effects == [visits.Remind()]
    _, effects = after(visits.Went(Page.SHELF), visits.Quiet(21.0), start=visit)
    assert effects == [visits.Remind()]


def test_nothing_is_hinted_at_while_a_question_stands_or_nobody_is_here() -> None:
    assert after(visits.Quiet(60.0))[1] == []
    visit = seated(visits.Opened(Over.COMFORT))
    assert after(visits.Quiet(60.0), start=visit)[1] == []


def test_pages_of_the_card_of_staff_and_of_typed_numbers_have_no_hint() -> None:
    silent = {*visits.AT_THE_CARD, *visits.OF_STAFF, Page.REST, Page.CONSENT}
    assert not silent & set(REMINDERS)
    assert set(REMINDERS) | silent == set(Page)


def in_a_class(*then: visits.Happening) -> Visit:
    """A volunteer opened the class from staff's page."""
    return seated(visits.Went(Page.STAFF_CODE), visits.Went(Page.STAFF), visits.Went(Page.CLASS), *then)


@pytest.mark.parametrize("page", [Page.CLASS, Page.LESSON, Page.PRAISE, Page.SURVEY])
def test_in_a_class_people_talk_and_nobody_is_asked_whether_they_are_there(page: Page) -> None:
    visit = in_a_class() if page is Page.CLASS else in_a_class(visits.Went(page))
    quiet, _ = after(visits.Quiet(visits.CLASS_GONE_AFTER_SECONDS - 1), start=visit)
    assert (quiet.page, quiet.over) == (page, Over.NOTHING)
    assert after(visits.Quiet(1), start=quiet) == (Visit(), [Wipe()])
    assert after(visits.Left(VisitEnd.FINISHED), start=visit) == (Visit(), [Wipe()])


def test_in_a_class_only_who_answers_alone_is_reminded() -> None:
    assert after(visits.Quiet(60.0), start=in_a_class(visits.Went(Page.LESSON)))[1] == []
    assert after(visits.Quiet(60.0), visits.Quiet(60.0), start=in_a_class(visits.Went(Page.SURVEY)))[1] == [
        visits.Remind()
    ]


def test_the_way_back_from_an_open_class_does_not_lead_to_staffs_pages() -> None:
    assert after(visits.WentBack(), start=in_a_class())[0].page is Page.HOME
    lesson = in_a_class(visits.Went(Page.LESSON), visits.Went(Page.PRAISE))
    assert after(visits.WentBack(), start=lesson)[0].page is Page.CLASS


def test_no_visit_is_in_a_class_once_it_went_home() -> None:
    assert not after(visits.WentHome(), start=in_a_class())[0].in_class


@pytest.mark.parametrize("page", [page for page in visits.OF_STAFF if page is not Page.CLASS])
def test_staffs_pages_are_left_at_once_when_idle_and_are_nobodys_visit(page: Page) -> None:
    visit, _ = visits.happened(Visit(), visits.Went(page))
    before, _ = visits.happened(visit, visits.Quiet(visits.STAFF_GONE_AFTER_SECONDS - 1))
    assert (before.page, before.over) == (page, Over.NOTHING)
    assert visits.happened(before, visits.Quiet(1)) == (Visit(), (Wipe(),))
    assert visits.happened(visit, visits.Left(VisitEnd.FINISHED)) == (Visit(), (Wipe(),))


def test_the_way_back_from_staffs_pages_leads_past_the_code_to_the_rest_screen() -> None:
    visit, _ = visits.happened(Visit(), visits.Went(Page.STAFF_CODE))
    assert visits.happened(visit, visits.WentBack()) == (Visit(), (Wipe(),))
    visit, _ = visits.happened(visit, visits.Went(Page.STAFF))
    visit, _ = visits.happened(visit, visits.Went(Page.READINGS))
    visit, _ = visits.happened(visit, visits.WentBack())
    assert visit.page is Page.STAFF
    assert visits.happened(visit, visits.WentBack()) == (Visit(), (Wipe(),))


def test_an_alert_lies_over_a_lesson_and_over_the_rest_screen_at_once() -> None:
    assert after(visits.Alerted())[0].over is Over.ALERT
    visit = seated(visits.Went(Page.SHELF), visits.Went(Page.LESSON), visits.Alerted())
    assert (visit.page, visit.over) == (Page.LESSON, Over.ALERT)
    assert after(visits.Closed(), start=visit)[0].over is Over.NOTHING


@pytest.mark.parametrize("page", [Page.CARD, Page.PIN, Page.INSIDE])
def test_an_alert_waits_until_the_card_is_done_with(page: Page) -> None:
    visit = seated(visits.Went(page), visits.Alerted(), visits.Stirred())
    assert visit.over is Over.NOTHING
    assert after(visits.WentHome(), start=visit)[0].over is Over.ALERT
    assert after(visits.Left(VisitEnd.IDLE), start=visit)[0] == Visit(over=Over.ALERT)


def test_an_alert_does_not_take_back_a_call_for_help() -> None:
    visit = seated(visits.CalledHelp(), visits.Alerted())
    assert (visit.over, visit.called) == (Over.ALERT, True)
    assert after(visits.Closed(), start=visit)[0].over is Over.HELP


def test_an_alert_that_no_longer_holds_goes_from_everywhere_and_is_no_sign_of_life() -> None:
    assert seated(visits.Alerted(), visits.AlertEnded()).over is Over.NOTHING
    asked = seated(visits.Alerted(), visits.Quiet(180.0), visits.AlertEnded(), visits.Closed())
    assert asked.over is Over.NOTHING
    assert seated(visits.Went(Page.CARD), visits.Alerted(), visits.AlertEnded(), visits.WentHome()).over is Over.NOTHING
    assert seated(visits.Quiet(179.0), visits.AlertEnded(), visits.Quiet(1.0)).over is Over.STILL_THERE


def test_who_called_a_person_and_waits_is_asked_after_a_quarter_of_an_hour_and_waits_on() -> None:
    waiting = seated(visits.Went(Page.SHELF), visits.CalledHelp(), visits.Quiet(899.0))
    assert waiting.over is Over.HELP
    asked, effects = after(visits.Quiet(1.0), start=waiting)
    assert (asked.over, asked.called, effects) == (Over.STILL_THERE, True, [])
    on, _ = after(visits.Closed(), start=asked)
    assert (on.page, on.over, on.called) == (Page.SHELF, Over.HELP, True)
    assert after(visits.Quiet(60.0), start=asked)[0] == Visit()


@pytest.mark.parametrize("page", visits.AT_THE_CARD)
def test_at_the_card_a_call_holds_the_visit_for_five_minutes(page: Page) -> None:
    called = seated(visits.Went(page), visits.CalledHelp(), visits.Quiet(299.0))
    assert called.over is Over.HELP
    assert after(visits.Quiet(1.0), start=called)[0].over is Over.STILL_THERE


def test_letters_and_voice_can_be_changed_while_waiting_and_the_call_goes_on() -> None:
    called = seated(visits.CalledHelp(), visits.Opened(Over.COMFORT), visits.Chose(with_text(Comfort(), 3)))
    assert (called.over, called.called) == (Over.COMFORT, True)
    back, _ = after(visits.Closed(), start=called)
    assert (back.over, back.called) == (Over.HELP, True)
    taken_back, _ = after(visits.Closed(), start=back)
    assert (taken_back.over, taken_back.called) == (Over.NOTHING, False)


@pytest.mark.parametrize("over", [Over.COMFORT, Over.SKIN, Over.LEAVING, Over.ALERT])
def test_the_question_goes_on_at_the_same_place_whatever_lay_over_the_page(over: Over) -> None:
    visit = seated(visits.Went(Page.SHELF), visits.Opened(over), visits.Quiet(180.0))
    assert visit.over is Over.STILL_THERE
    assert after(visits.Closed(), start=visit)[0].over is over


def test_a_preset_changes_what_it_is_about_and_nothing_else() -> None:
    mine = with_speed(Comfort(), 5)
    seeing = with_preset(mine, Preset.SEEING)
    assert (seeing.text, seeing.theme, seeing.speed) == (3, Theme.BLACK_ON_WHITE, 5)
    assert with_preset(mine, Preset.HEARING).volume == 6
    trembling = with_preset(seeing, Preset.TREMBLING)
    assert trembling.patience.wobble_mm > seeing.patience.wobble_mm
    assert [preset for preset in Preset if fits(trembling, preset)] == [Preset.SEEING, Preset.TREMBLING]
    assert not any(fits(Comfort(), preset) for preset in Preset)
