"""The page on which a PIN is typed: which one, how many tries, dots, what the card said; no typed sign is spoken."""

import secrets

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.listing import ToldListing
from kiosk.bridge.phone_sounds import PhoneSounds
from kiosk.bridge.speech_view import SpeechView
from kiosk.bridge.tongue import told
from kiosk.card import asking as askings
from kiosk.card import pin_words
from kiosk.card.applications import Pin
from kiosk.card.asking import Answer, Asking, Purpose, Stage
from kiosk.card.attributes import Attributes, read_attributes
from kiosk.card.connection import Connection
from kiosk.card.desk import Desk
from kiosk.card.mynumber import MyNumberCard
from kiosk.card.pin import LONGEST, ask_tries, check_pin
from kiosk.card.pin_words import PinChoice
from kiosk.card.secret import Secret
from kiosk.card.session import Done, NoTurn
from kiosk.wording import ended, run

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

DIGITS = "1234567890"
BOARDS = {"digits": DIGITS, "first": "ABCDEFGHIJKLM", "second": "NOPQRSTUVWXYZ"}
TONE, TONE_VOLUME = "sign", 4
ALOUD = ("数字を 声で きく", "はい、声に 出して ください")
"""The key of somebody who does not see the keys: at first, and once it has been said who else may hear."""
ALOUD_WARNS = "キーの 名前が、まわりの 人にも 聞こえます。イヤホンなら 安心です。よければ、もう一度 押して ください。"
ALOUD_NOW = "これから キーの 名前を 声に 出します。"


@QmlElement
@QmlSingleton
class PinView(QObject):
    """Holds one `Asking` and its `Secret` between `begin` and `leave`.

    `opened` brings what was read; `sent` tells that a number was given to the card.
    """

    changed = Signal()
    keysChanged = Signal()
    opened = Signal(object)
    sent = Signal()
    _counted = Signal(int, object)
    _answered = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asking = askings.begun()
        self._secret = Secret()
        self._desk: Desk | None = None
        self._turn = 0  # an answer to an older turn is not heard
        self._board = "digits"
        self._shuffled: dict[str, str] = {}
        self._practice = False
        self._agreed = 0  # times the person asked to hear the names of the keys; the second is a yes
        self._speech: SpeechView | None = None
        self._sounds: PhoneSounds | None = None
        self._choices = ToldListing(PinChoice, self)
        self._choices.fill(pin_words.CHOICES)
        self._counted.connect(self._hear_count)
        self._answered.connect(self._hear_answer)

    def speak_with(self, speech: SpeechView) -> None:
        self._speech = speech

    def sound_through(self, sounds: PhoneSounds) -> None:
        """A sign is a short tone, the same for every sign."""
        self._sounds = sounds

    def begin_at(self, desk: Desk, *, practice: bool) -> None:
        """A person wants to type a PIN for the card on this desk."""
        self.leave()
        self._desk, self._practice = desk, practice
        self._show()

    @property
    def aloud(self) -> bool:
        """Whether the person said yes to hear the names of the keys, for this one number."""
        return self._agreed == len(ALOUD)

    def leave(self) -> None:
        """The page is closed: every sign is overwritten, and what the card still answers is not heard."""
        self._turn += 1
        self._secret.wipe()
        self._desk, self._practice = None, False
        self._board, self._shuffled, self._agreed = "digits", {}, 0
        self._asking = askings.begun()
        self.changed.emit()
        self.keysChanged.emit()

    def card_lifted(self) -> None:
        """No card lies there any more."""
        if self._desk is not None and not self._practice:
            self._become(askings.lifted(self._asking))

    # What a page can ask ---------------------------------------------------------------------------------

    @Slot(str, str)
    def choose(self, purpose: str, pin: str) -> None:
        self._asking, self._agreed = askings.chosen(Purpose(purpose), Pin(pin)), 0
        self._show()
        self._count()

    @Slot(str)
    def press(self, sign: str) -> None:
        """One sign more, if there is room for it."""
        if self._asking.stage is Stage.TYPING and len(self._secret) < LONGEST[self._asking.pin]:
            self._secret.add(sign)
            self._fill()

    @Slot()
    def erase(self) -> None:
        self._secret.erase()
        self._fill()

    @Slot()
    def decide(self) -> None:
        """Sends what stands, once, when it is of the PIN's length."""
        if not self._asking.complete or self._desk is None:
            return
        signs = self._secret.copied()
        self._secret.wipe()
        self._asking, self._agreed = askings.sent(self._asking), 0
        self.sent.emit()
        self._show()
        self._send(signs)

    @Slot()
    def again(self) -> None:
        """Another try, or another PIN; the card is asked for its counter anew."""
        if self._asking.may_try_again:
            self.choose(self._asking.purpose.value, self._asking.pin.value)
        else:
            self._asking = askings.begun()
            self._show()

    @Slot(str)
    def turnBoard(self, board: str) -> None:
        self._board = board
        self.keysChanged.emit()

    @Slot()
    def shuffle(self) -> None:
        """Puts the keys into another order, or back, so that nobody reads the number off the hand."""
        mixed = secrets.SystemRandom().sample
        self._shuffled = (
            {} if self._shuffled else {name: "".join(mixed(keys, len(keys))) for name, keys in BOARDS.items()}
        )
        self.keysChanged.emit()

    @Slot()
    def hearKeys(self) -> None:
        """The names of the keys shall be heard: first who else may hear them is said, the second time is the yes."""
        if self.aloud:
            return
        self._agreed += 1
        if self._speech:
            self._speech.aside((told(ALOUD_NOW if self.aloud else ALOUD_WARNS),))
        self.changed.emit()

    def _count(self) -> None:
        pin, turn = self._asking.pin, self._next_turn()
        if self._desk:
            self._desk.do(
                lambda connection: ask_tries(MyNumberCard(connection), pin), lambda told: self._counted.emit(turn, told)
            )

    def _send(self, signs: bytes) -> None:
        pin, purpose, turn = self._asking.pin, self._asking.purpose, self._next_turn()

        def work(connection: Connection) -> Attributes | Answer:
            card = MyNumberCard(connection)
            return read_attributes(card, signs) if purpose is Purpose.READ else check_pin(card, pin, signs)

        if self._desk:
            self._desk.do(work, lambda told: self._answered.emit(turn, told))

    def _next_turn(self) -> int:
        self._turn += 1
        return self._turn

    def _hear_count(self, turn: int, told: Done[int | None] | NoTurn) -> None:
        if turn == self._turn:
            self._become(askings.counted(self._asking, told))

    def _hear_answer(self, turn: int, told: Done[Attributes | Answer] | NoTurn) -> None:
        if turn != self._turn:
            return
        answer = told.value if isinstance(told, Done) else told
        if isinstance(answer, Attributes):
            self.opened.emit(answer)
        else:
            self._become(askings.answered(self._asking, answer))

    def _fill(self) -> None:
        self._asking = askings.typed(self._asking, len(self._secret))
        if self._sounds:
            self._sounds.play(TONE, TONE_VOLUME)
        self.changed.emit()

    def _become(self, asking: Asking) -> None:
        if asking is self._asking:
            return
        if asking.stage is Stage.TOLD:
            self._secret.wipe()
        self._asking = asking
        self._show()

    def _show(self) -> None:
        self.changed.emit()
        self.keysChanged.emit()
        if self._speech:
            self._speech.turn(self._spoken())

    def _spoken(self) -> list[str]:
        choosing = self._asking.stage is Stage.CHOOSING
        choices = (run(ended(one.label), one.more) for one in pin_words.CHOICES if choosing)
        practised = ("これは れんしゅうの カードです。",) if self._practice else ()
        return [told(text) for text in (*practised, *self._page().spoken, *choices)]

    # What a page sees ------------------------------------------------------------------------------------

    def _get_stage(self) -> str:
        return self._asking.stage.value

    def _get_said(self) -> str:
        return "\n".join(self._spoken())

    def _get_title(self) -> str:
        return told(self._page().title)

    def _get_first(self) -> str:
        return told(self._page().first)

    def _get_more(self) -> str:
        return told(self._page().more)

    def _get_brief(self) -> str:
        return told(self._page().brief)

    def _get_mark(self) -> str:
        return pin_words.told_apart(self._asking.answer) if self._asking.answer is not None else ""

    def _get_filled(self) -> int:
        return self._asking.filled

    def _get_room(self) -> int:
        return LONGEST[self._asking.pin]

    def _get_complete(self) -> bool:
        return self._asking.complete

    def _get_again(self) -> str:
        if self._asking.stage is not Stage.TOLD:
            return ""
        return told("もう一度 ためす" if self._asking.may_try_again else "ほかの 番号")

    def _get_practice(self) -> bool:
        return self._practice and self._desk is not None

    def _get_signs(self) -> str:
        return self._shuffled.get(self._board, BOARDS[self._board])

    def _get_board(self) -> str:
        return self._board

    def _get_boards(self) -> bool:
        return self._asking.pin is Pin.SIGN

    def _get_hear_label(self) -> str:
        return "" if self.aloud or self._practice else told(ALOUD[self._agreed])

    def _get_mixed(self) -> bool:
        return bool(self._shuffled)

    def _get_choices(self) -> ToldListing:
        return self._choices

    def _page(self) -> pin_words.PinPage:
        return pin_words.page(self._asking)

    stage = Property(str, _get_stage, notify=changed)
    said = Property(str, _get_said, notify=changed)
    title = Property(str, _get_title, notify=changed)
    first = Property(str, _get_first, notify=changed)
    more = Property(str, _get_more, notify=changed)
    brief = Property(str, _get_brief, notify=changed)
    mark = Property(str, _get_mark, notify=changed)
    filled = Property(int, _get_filled, notify=changed)
    room = Property(int, _get_room, notify=changed)
    complete = Property(bool, _get_complete, notify=changed)
    againLabel = Property(str, _get_again, notify=changed)
    practice = Property(bool, _get_practice, notify=changed)
    signs = Property(str, _get_signs, notify=keysChanged)
    board = Property(str, _get_board, notify=keysChanged)
    hasBoards = Property(bool, _get_boards, notify=changed)
    mixed = Property(bool, _get_mixed, notify=keysChanged)
    hearLabel = Property(str, _get_hear_label, notify=changed)
    choices = Property(ToldListing, _get_choices, constant=True)
