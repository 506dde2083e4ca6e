"""A lesson as the screen sees it: hands touches, time and the voice's silence to the engine, and does what it wants."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge import lesson_words as words
from kiosk.bridge.phone_sounds import PhoneSounds
from kiosk.bridge.phone_view import PhoneView
from kiosk.bridge.speech_view import SpeechView
from kiosk.bridge.tongue import told
from kiosk.lesson import player
from kiosk.lesson.effects import Effects, Finished, Point, Press, Say, Show, Sound, Speaker, StepChanged
from kiosk.lesson.inputs import (
    AskedAgain,
    AskedBack,
    AskedHint,
    AskedOn,
    AskedOtherwise,
    Input,
    Passed,
    Spoken,
    Touched,
)
from kiosk.lesson.model import Lesson, Pass
from kiosk.lesson.play import led_to
from kiosk.lesson.played import Played
from kiosk.lesson.playing import Playing, Stage, result
from kiosk.lesson.way import forget_phones
from kiosk.phone import phone as machine
from kiosk.phone.earpiece import loudness
from kiosk.phone.phone import Phone
from kiosk.phone.places import Rect
from kiosk.phone.skin import Skin
from kiosk.phone.touch import touch_of
from kiosk.reading.marks import shown
from kiosk.visit.result import Judgement
from kiosk.voice.mouth import Text
from kiosk.voice.speech import Distant

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

BEAT_MS = 100
ORDER = (Pass.WATCH, Pass.TOGETHER, Pass.ALONE, Pass.TRIAL)


@QmlElement
@QmlSingleton
class LessonView(QObject):
    """Holds the one `Playing`; between `begin` and `leave` its beat runs, else it costs nothing."""

    changed = Signal()
    began = Signal(str, str)
    finished = Signal(object)
    judged = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playing: Playing | None = None
        self._last: Played | None = None
        self._lesson: Lesson | None = None
        self._skin = Skin.ANDROID
        self._explained: tuple[str, ...] = ()  # katakana words this person has met
        self._judged: frozenset[str] = frozenset()  # lessons of which this person said how they were
        self._thanked = False
        self._told = False  # the voice was given something; its silence is news
        self._held = False
        self.for_a_room = False  # a class sits before it
        self._phone_view: PhoneView | None = None
        self._speech: SpeechView | None = None
        self._sounds: PhoneSounds | None = None
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._pass_time)

    def play_on(self, phone: PhoneView, speech: SpeechView) -> None:
        """Takes the phone and the voice it works with."""
        self._phone_view, self._speech = phone, speech
        phone.touched.connect(self._touched)

    def sound_through(self, sounds: PhoneSounds) -> None:
        """Takes the phone's loudspeaker; without one the phone is silent."""
        self._sounds = sounds

    def begin(self, lesson: Lesson, part: Pass) -> None:
        """Begins a pass on a fresh phone."""
        self._lesson, self._last, self._thanked = lesson, None, False
        effects = self._fresh(lesson, part)
        self.began.emit(lesson.id, part.value)
        self._do(effects)
        self._beat.start()

    def begin_at(self, lesson: Lesson, part: Pass, step: int) -> None:
        """Begins a pass with all before `step` done already."""
        self.begin(lesson, part)
        if self._playing is not None and 1 < step <= self._playing.steps:
            self._playing = led_to(self._playing, step)
            self._show(self._playing.phone)
            if self._phone_view:
                self._phone_view.point(self._playing.pointed)
            self.changed.emit()
            self.again()

    def wear(self, skin: Skin) -> None:
        """Takes a phone of another family; a pass that is being played begins anew on it."""
        self._skin = skin
        if self._playing is not None and not self._playing.finished and self._lesson:
            self._do(self._fresh(self._lesson, self._playing.part))

    def leave(self) -> Played | None:
        """Ends the pass where it is; what was reached, or None when nothing was being played or it had ended."""
        self._beat.stop()
        self._told = False
        if self._sounds:
            self._sounds.stop()
        if self._playing is None or self._playing.finished:
            return None  # the page of praise still reads a finished one
        playing, self._playing = self._playing, None
        return result(playing)

    def forget(self) -> None:
        """Nothing of the person is left here."""
        self._playing = self._last = self._lesson = None
        self._explained, self._judged, self._thanked = (), frozenset(), False
        self._beat.stop()
        forget_phones()
        if self._phone_view:
            self._phone_view.clear()
        self.changed.emit()

    def note_judged(self, lessons: frozenset[str]) -> None:
        """Of these the person has said how they were; they are not asked again."""
        self._judged = lessons
        self.changed.emit()

    def hold(self) -> None:
        """Something lies over the page: time stands still."""
        self._held = True
        self._beat.stop()

    def go_on(self) -> None:
        """Nothing lies over the page any more: says again what is to be done."""
        if self._held and self._playing is not None and not self._playing.finished:
            self._beat.start()
            self.again()
        self._held = False

    @property
    def lesson(self) -> Lesson | None:
        """The one that is open, or was played last in this visit."""
        return self._lesson

    @property
    def where(self) -> tuple[str, str, int]:
        """(lesson id, title, step) of the pass being played; ("", "", 0) without one."""
        if self._playing is None:
            return "", "", 0
        return self._playing.lesson.id, shown(self._playing.title), self._playing.step

    @property
    def words_now(self) -> tuple[str, ...]:
        """What is said on the page now, from its longest form to its shortest."""
        forms = (self._get_text(), self._get_short_text(), self._get_last_text(), self._get_step_title())
        return tuple(dict.fromkeys(form for form in forms if form))

    @property
    def offered(self) -> tuple[str, ...]:
        """The words of the lesson's own keys that can be pressed now."""
        keys = (self._get_hint_words(), self._get_on_words(), self._get_skin_words())
        return tuple(key for key in keys if key)

    def back(self) -> bool:
        """One step back; False at the first step, where there is none."""
        if self._playing is None or self._playing.step == 1:
            return False
        self._happen(AskedBack())
        return True

    # What the page asks ----------------------------------------------------------------------------------

    @Slot()
    def again(self) -> None:
        self._happen(AskedAgain())

    @Slot()
    def hint(self) -> None:
        """A hint; to a room that watches, the same in other words."""
        otherwise = self._playing is not None and words.said_otherwise(self._playing, to_a_room=self.for_a_room)
        self._happen(AskedOtherwise() if otherwise else AskedHint(self._seen()))

    @Slot()
    def on(self) -> None:
        self._happen(AskedOn())

    @Slot()
    def startNext(self) -> None:
        following = self._following()
        if self._lesson and following:
            self.begin(self._lesson, following)

    @Slot()
    def startAgain(self) -> None:
        if self._lesson and self._last:
            self.begin(self._lesson, self._last.part)

    @Slot()
    def judgeEasy(self) -> None:
        self._judge(Judgement.EASY)

    @Slot()
    def judgeHard(self) -> None:
        self._judge(Judgement.HARD)

    def _judge(self, judgement: Judgement) -> None:
        if self._last is None or not self._get_judging():
            return
        self._thanked = True
        self.judged.emit(self._last.lesson, judgement.value)
        if self._speech:
            self._speech.say_now((told(words.THANKS),))

    # The engine ------------------------------------------------------------------------------------------

    def _fresh(self, lesson: Lesson, part: Pass) -> Effects:
        """A fresh phone, and what the beginning of the pass wants done."""
        if self._phone_view:
            self._phone_view.clear()
        self._playing, effects = player.begin(lesson, part, Phone(skin=self._skin), explained=self._explained)
        self._show(self._playing.phone)
        return effects

    def _touched(self, target: str, how: str) -> None:
        if self._sounds:
            self._sounds.stop()
        self._happen(Touched(touch_of(target, how), self._seen()))

    def _pass_time(self) -> None:
        if self._told and self._speech is not None and not self._speech.speaking:
            self._told = False
            self._happen(Spoken())
        self._happen(Passed(BEAT_MS / 1000))

    def _happen(self, what: Input) -> None:
        if self._playing is None:
            return
        self._playing, effects = player.happened(self._playing, what)
        self._explained = self._playing.explained
        self._do(effects)

    def _do(self, effects: Effects) -> None:
        says = [effect for effect in effects if isinstance(effect, Say)]
        ending = next((effect for effect in effects if isinstance(effect, Finished)), None)
        if any(isinstance(effect, StepChanged) for effect in effects) and self._speech:
            self._speech.turn([])
        for effect in effects:
            match effect:
                case Say() if self._speech and not ending:
                    self._told = True
                    (self._speech.say_now if effect is says[0] else self._speech.say_after)(self._said(effect))
                case Sound(name):
                    self._sound(name)
                case Point(target) | Press(target):
                    self._point(target, pressed=isinstance(effect, Press))
                case Show(phone):
                    self._show(phone)
                case Finished(played):
                    self._last = played
                case StepChanged() | Say():
                    pass  # the step is read from the playing; the last words are said by the page of praise
        if effects:
            self.changed.emit()
        if ending:
            self._beat.stop()
            self.finished.emit(ending.result)

    def _said(self, say: Say) -> tuple[Text, ...]:
        """Who is called is heard as loud as the phone is set."""
        if say.speaker is Speaker.GUIDE or self._playing is None:
            return say.texts
        return tuple(Distant(text, loudness(self._playing.phone)) for text in say.texts)

    def _sound(self, name: str) -> None:
        if self._sounds and self._phone_view:
            self._sounds.play(name, self._phone_view.volume_now)

    def _point(self, target: str, *, pressed: bool) -> None:
        if pressed and self._sounds:
            self._sounds.stop()
        if self._phone_view:
            self._phone_view.point(target)
            if self._playing and self._playing.stage is Stage.REACHING:
                self._phone_view.bring(target)

    def _show(self, phone: Phone) -> None:
        if self._phone_view:
            self._phone_view.show(machine.scene(phone), phone.skin.value)

    def _seen(self) -> dict[str, Rect]:
        if self._phone_view is None:
            return {}
        return {target: Rect(*rectangle) for target, rectangle in self._phone_view.seen().items()}

    def _played_through(self) -> bool:
        return self._last is not None and self._last.finished

    def _following(self) -> Pass | None:
        if self._last is None or self._last.part is Pass.TRIAL:
            return None
        return ORDER[ORDER.index(self._last.part) + 1]

    # What the page sees ----------------------------------------------------------------------------------

    def _get_title(self) -> str:
        return shown(self._playing.title) if self._playing else ""

    def _get_part_words(self) -> str:
        return told(words.PART_WORDS[self._playing.part]) if self._playing else ""

    def _get_step(self) -> int:
        return self._playing.step if self._playing else 0

    def _get_steps(self) -> int:
        return self._playing.steps if self._playing else 0

    def _get_text(self) -> str:
        """The words on the sheet: what is said now and stays."""
        return "".join(shown(text) for text in self._playing.text[-4:]) if self._playing else ""

    def _get_short_text(self) -> str:
        """For a small sheet: the last two sentences, which say what to do."""
        return "".join(shown(text) for text in self._playing.text[-2:]) if self._playing else ""

    def _get_last_text(self) -> str:
        return shown(self._playing.text[-1]) if self._playing and self._playing.text else ""

    def _get_step_title(self) -> str:
        return shown(self._playing.step_title) if self._playing else ""

    def _get_hint_words(self) -> str:
        return words.hint(self._playing, to_a_room=self.for_a_room)[0] if self._playing else ""

    def _get_short_hint_words(self) -> str:
        return words.hint(self._playing, to_a_room=self.for_a_room)[1] if self._playing else ""

    def _get_on_words(self) -> str:
        return words.on(self._playing)[0] if self._playing else ""

    def _get_short_on_words(self) -> str:
        return words.on(self._playing)[1] if self._playing else ""

    def _get_skin_words(self) -> str:
        return words.skin(self._playing) if self._playing else ""

    def _get_praise(self) -> str:
        if not self._played_through():
            return told(words.WATCHED_A_PART)
        return shown(self._playing.text[0]) if self._playing and self._playing.text else ""

    def _get_praise_said(self) -> str:
        """The same words with the author's readings in them."""
        return "".join(self._playing.text) if self._playing and self._played_through() else told(words.WATCHED_A_PART)

    def _get_praise_more(self) -> str:
        if not self._playing or not self._played_through():
            return ""
        return "".join(shown(text) for text in self._playing.text[1:])

    def _get_next_words(self) -> str:
        following = self._following()
        return told(words.NEXT_WORDS[following]) if following else ""

    def _get_again_words(self) -> str:
        return told(words.AGAIN_WORDS[self._last.part]) if self._last else ""

    def _get_judging(self) -> bool:
        """Whether the page of praise asks how the lesson was: one person, after a pass to its end, once a lesson."""
        asked = self._last is not None and self._last.finished and self._last.lesson not in self._judged
        return asked and not self.for_a_room

    def _get_thanks(self) -> str:
        return told(words.THANKS) if self._thanked else ""

    title = Property(str, _get_title, notify=changed)
    partWords = Property(str, _get_part_words, notify=changed)
    step = Property(int, _get_step, notify=changed)
    steps = Property(int, _get_steps, notify=changed)
    text = Property(str, _get_text, notify=changed)
    shortText = Property(str, _get_short_text, notify=changed)
    lastText = Property(str, _get_last_text, notify=changed)
    stepTitle = Property(str, _get_step_title, notify=changed)
    hintWords = Property(str, _get_hint_words, notify=changed)
    onWords = Property(str, _get_on_words, notify=changed)
    shortHintWords = Property(str, _get_short_hint_words, notify=changed)
    shortOnWords = Property(str, _get_short_on_words, notify=changed)
    skinWords = Property(str, _get_skin_words, notify=changed)
    praise = Property(str, _get_praise, notify=changed)
    praiseSaid = Property(str, _get_praise_said, notify=changed)
    praiseMore = Property(str, _get_praise_more, notify=changed)
    nextWords = Property(str, _get_next_words, notify=changed)
    againWords = Property(str, _get_again_words, notify=changed)
    judging = Property(bool, _get_judging, notify=changed)
    thanks = Property(str, _get_thanks, notify=changed)
