"""The paper that a page offers, as it lies over that page: which one, that it is being made, where it went."""

from collections.abc import Callable
from datetime import datetime
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.listing import ToldListing
from kiosk.bridge.tongue import told
from kiosk.visit import papers
from kiosk.visit.page import Page
from kiosk.visit.papers import Offer, Paper, Way

if TYPE_CHECKING:
    from kiosk.bridge.paper_maker import Made, PaperMaker

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

BringOut = Callable[[bytes, Paper, int, datetime], Way]


@QmlElement
@QmlSingleton
class PaperView(QObject):
    """`stage`: "choosing", "making" or "told"; `offers` has paper, label, icon. Nothing of a paper stays after it."""

    changed = Signal()
    _went = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_maker: Callable[[], PaperMaker] | None = None
        self._maker: PaperMaker | None = None
        self._bring_out: BringOut | None = None
        self._offers = ToldListing(Offer, self)
        self._turn = 0  # what came of a paper that was given up is not heard
        self._become("choosing", ())
        self._went.connect(self._hear)

    def work_with(self, make_maker: "Callable[[], PaperMaker]", bring_out: BringOut) -> None:
        """`make_maker` is called when the first paper is asked for, `bring_out` on a thread of its own."""
        self._make_maker, self._bring_out = make_maker, bring_out

    def forget(self) -> None:
        """Gives up what is being made."""
        self._turn += 1
        if self._maker:
            self._maker.stop()
        self._offers.fill(())
        self._become("choosing", ())

    # What a page can ask ---------------------------------------------------------------------------------

    @Slot(str)
    def begin(self, page: str) -> None:
        """What this page offers: a question where there are several, else the one is made."""
        self.forget()
        if self._maker is None and self._make_maker:
            self._maker = self._make_maker()
        maker = self._maker
        offers = tuple(offer for offer in papers.offers(Page(page)) if maker and maker.ready(offer.paper))
        self._offers.fill(offers)
        if len(offers) == 1:
            self.take(offers[0].paper)
        else:
            self._become("choosing", (papers.WHICH if offers else papers.ASK,))

    @Slot(str)
    def take(self, paper: str) -> None:
        if self._maker and self._stage == "choosing":
            self._turn += 1
            turn = self._turn
            self._become("making", (papers.MAKING,))
            self._maker.make(Paper(paper), lambda made: self._send(turn, Paper(paper), made))

    def _send(self, turn: int, paper: Paper, made: "Made") -> None:
        bring_out = self._bring_out
        if bring_out is None or turn != self._turn:
            return
        from kiosk.paper.pdf import load_letters, written  # late: no page needs it before

        load_letters()

        def work() -> None:
            self._went.emit(turn, bring_out(written(made.sheet), paper, made.copies, datetime.now()), made)

        Thread(target=work, name="paper", daemon=True).start()

    def _hear(self, turn: int, way: Way, made: "Made") -> None:
        if turn == self._turn:
            seen = (made.code, made.copied) if way is Way.NOWHERE else ("", "")
            self._become("told", papers.told(way, code=made.code, copied=made.copied), *seen)

    def _become(self, stage: str, words: tuple[str, ...], code: str = "", copied: str = "") -> None:
        self._stage, self._words, self._code, self._copied = stage, words, code, copied
        self.changed.emit()

    # What a page sees ------------------------------------------------------------------------------------

    def _get_stage(self) -> str:
        return self._stage

    def _get_words(self) -> str:
        return "\n".join(map(told, self._words))

    def _get_code(self) -> str:
        return self._code

    def _get_copied(self) -> str:
        return self._copied

    def _get_offers(self) -> ToldListing:
        return self._offers

    stage = Property(str, _get_stage, notify=changed)
    words = Property(str, _get_words, notify=changed)
    code = Property(str, _get_code, notify=changed)
    copied = Property(str, _get_copied, notify=changed)
    offers = Property(ToldListing, _get_offers, constant=True)
