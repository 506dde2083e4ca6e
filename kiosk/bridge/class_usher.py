"""Goes between an open class and the other pages: lessons for the room, the questionnaire, and back again."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from kiosk.bridge.class_view import ClassView
from kiosk.bridge.lesson_view import LessonView
from kiosk.bridge.survey_view import SurveyView
from kiosk.bridge.visit_view import VisitView
from kiosk.lesson.model import Lesson, Pass
from kiosk.lesson.played import Played
from kiosk.visit import visit as visits
from kiosk.visit.page import Page


class ClassUsher(QObject):
    """Ties the views of the class; `lessons` is looked into when one is asked for."""

    def __init__(
        self,
        visit: VisitView,
        lesson: LessonView,
        room: ClassView,
        survey: SurveyView,
        lessons: Mapping[str, Lesson],
    ) -> None:
        super().__init__()
        self._visit, self._lesson, self._room, self._survey = visit, lesson, room, survey
        self._lessons = lessons
        self._page = Page.REST
        room.lessonAsked.connect(self._play)
        room.surveyAsked.connect(lambda: visit.happen(visits.Went(Page.SURVEY)))
        survey.answered.connect(room.hear)
        lesson.began.connect(self._began)
        lesson.finished.connect(self._finished)
        visit.pageChanged.connect(self._moved)

    def _play(self, lesson_id: str) -> None:
        """Without the touch coach, which is for one finger."""
        lesson = self._lessons.get(lesson_id)
        if lesson is not None:
            self._visit.happen(visits.Went(Page.LESSON))
            self._lesson.begin(lesson, Pass.WATCH)

    def _began(self, lesson: str, _part: str) -> None:
        if self._visit.visit.in_class:
            self._room.lesson_began(lesson)

    def _finished(self, played: Played) -> None:
        if self._visit.visit.in_class and played.finished:
            self._room.lesson_finished()

    def _moved(self, name: str) -> None:
        self._lesson.for_a_room = self._visit.visit.in_class
        page, before = Page(name), self._page
        self._page = page
        if before is Page.SURVEY:
            self._survey.leave()
        if page is Page.SURVEY:
            self._survey.attend()
        elif page is Page.CLASS:
            self._room.attend()
