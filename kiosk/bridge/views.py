"""All views that have something to do with each other."""

from dataclasses import dataclass

from kiosk.bridge.alert_view import AlertView
from kiosk.bridge.card_view import CardView
from kiosk.bridge.class_view import ClassView
from kiosk.bridge.coach_view import CoachView
from kiosk.bridge.consent_view import ConsentView
from kiosk.bridge.desk_view import DeskView
from kiosk.bridge.enrol_view import EnrolView
from kiosk.bridge.find_view import FindView
from kiosk.bridge.focus_view import FocusView
from kiosk.bridge.help_view import HelpView
from kiosk.bridge.inside_view import InsideView
from kiosk.bridge.lesson_view import LessonView
from kiosk.bridge.look_view import LookView
from kiosk.bridge.news_view import NewsView
from kiosk.bridge.paper_view import PaperView
from kiosk.bridge.phone_view import PhoneView
from kiosk.bridge.pin_view import PinView
from kiosk.bridge.preview_view import PreviewView
from kiosk.bridge.procedure_view import ProcedureView
from kiosk.bridge.readings_view import ReadingsView
from kiosk.bridge.ruler_view import RulerView
from kiosk.bridge.shelf_view import ShelfView
from kiosk.bridge.speech_view import SpeechView
from kiosk.bridge.staff_view import StaffView
from kiosk.bridge.stamps_view import StampsView
from kiosk.bridge.survey_view import SurveyView
from kiosk.bridge.visit_view import VisitView


@dataclass(frozen=True, slots=True, kw_only=True)
class Views:
    """One of each."""

    look: LookView
    visit: VisitView
    speech: SpeechView
    phone: PhoneView
    lesson: LessonView
    shelf: ShelfView
    card: CardView
    pin: PinView
    inside: InsideView
    help: HelpView
    coach: CoachView
    preview: PreviewView
    staff: StaffView
    readings: ReadingsView
    news: NewsView
    alert: AlertView
    consent: ConsentView
    enrol: EnrolView
    ruler: RulerView
    desk: DeskView
    room: ClassView
    survey: SurveyView
    find: FindView
    procedure: ProcedureView
    paper: PaperView
    stamps: StampsView
    focus: FocusView
