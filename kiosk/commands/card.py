"""`kiosk card`: look at a card, read what stands in it, check a PIN; on a real reader or the practice card."""

import argparse
import getpass
import json
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, TypeVar, assert_never

from kiosk.card.trace import TracedLink
from kiosk.exits import CommandEnd, Exit

if TYPE_CHECKING:
    from kiosk.card.applications import Pin
    from kiosk.card.attributes import Attributes
    from kiosk.card.connection import Connection
    from kiosk.card.pin import NotRight
    from kiosk.card.session import Done, NoTurn
    from kiosk.card.status import CardStatus
    from kiosk.card.words import CardPage

Result = TypeVar("Result")


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:  # pyright: ignore[reportPrivateUsage] - it has no public name
    """Adds `card look`, `card read` and `card check-pin`."""
    noun = commands.add_parser("card", help="look at a My Number card")
    deeds = noun.add_subparsers(dest="deed", metavar="look|read|check-pin", required=True)
    look = deeds.add_parser("look", help="kind, dates and tries left, without any PIN")
    look.set_defaults(run=_look)
    read = deeds.add_parser("read", help="name, address, birth and sex; the PIN comes from standard input")
    read.set_defaults(run=_read)
    check = deeds.add_parser("check-pin", help="is this the PIN? it comes from standard input")
    check.add_argument("--pin", choices=("auth", "sign", "input_support"), default="auth", help="which PIN")
    check.set_defaults(run=_check_pin)
    for deed in (look, read, check):
        deed.add_argument("--json", action="store_true", help="print one JSON document")
        deed.add_argument("--reader", metavar="NAME", help="the reader whose name contains this")
        deed.add_argument("--trace", action="store_true", help="for developers: commands to the card, without secrets")
        deed.add_argument(
            "--practice-card", nargs="?", const="fine", metavar="STATE", help="use the built-in practice card"
        )


def _look(args: argparse.Namespace) -> Exit:
    from kiosk.card.advice import read_clock
    from kiosk.card.look import look
    from kiosk.card.session import Done
    from kiosk.card.status import Ready, as_json

    clock = read_clock(_today())
    turn = _attend(args, lambda connection: look(connection, clock))
    status = turn.value if isinstance(turn, Done) else turn
    ready = isinstance(status, Ready)
    if args.json:
        _print_json(as_json(status))
    elif ready:
        _print_page(_page(args, status))
    else:
        raise _no_card(args, status)
    return Exit.DONE if ready else Exit.NO_CARD


def _read(args: argparse.Namespace) -> Exit:
    from kiosk.card.applications import Pin
    from kiosk.card.attributes import Attributes, Unreadable, read_attributes
    from kiosk.card.mynumber import MyNumberCard
    from kiosk.card.session import Done

    digits = _ask_digits(args, Pin.INPUT_SUPPORT)
    turn = _attend(args, lambda connection: read_attributes(MyNumberCard(connection), digits))
    if not isinstance(turn, Done):
        raise _no_card(args, turn)
    match turn.value:
        case Attributes():
            _print_attributes(args, turn.value)
            return Exit.DONE
        case Unreadable():
            raise CommandEnd(Exit.NO_CARD, "カードの中が こわれていて 読めません。市役所の窓口で 聞いてください。")
        case _:
            code, _, line = _not_right(turn.value)
            raise CommandEnd(code, line)


def _check_pin(args: argparse.Namespace) -> Exit:
    from kiosk.card.applications import Pin
    from kiosk.card.mynumber import MyNumberCard, Right
    from kiosk.card.pin import check_pin
    from kiosk.card.session import Done

    pin = Pin(args.pin)
    digits = _ask_digits(args, pin)
    turn = _attend(args, lambda connection: check_pin(MyNumberCard(connection), pin, digits))
    if not isinstance(turn, Done):
        raise _no_card(args, turn)
    if isinstance(turn.value, Right):
        code, left, line = Exit.DONE, pin.full_tries, "この番号で 合っています。"
    else:
        code, left, line = _not_right(turn.value)
    if args.json:
        right = {Exit.DONE: True, Exit.FOUND_WRONG: False}.get(code)
        _print_json({"pin": pin.value, "right": right, "tries_left": left})
    elif code is Exit.DONE:
        _say(args, line)
    if code is not Exit.DONE:
        raise CommandEnd(code, line)
    return code


def _not_right(answer: "NotRight") -> tuple[Exit, int | None, str]:
    """How the command ends, the tries left (None: not known), and the line."""
    from kiosk.card.mynumber import Wrong
    from kiosk.card.pin import AnswerLost, Malformed, NotOnThisCard, TooFewTries

    match answer:
        case Wrong(tries_left=0):
            return Exit.FOUND_WRONG, 0, "番号が ちがいました。暗証番号は 止まりました。市役所の窓口で 決め直せます。"
        case Wrong(tries_left=left):
            return Exit.FOUND_WRONG, left, f"番号が ちがいました。あと {left}回です。"
        case Malformed():
            return Exit.NOT_THERE, None, "暗証番号の 形が ちがいます。カードには 送っていません。"
        case NotOnThisCard():
            return Exit.NO_CARD, None, "このカードには、その暗証番号が ありません。"
        case TooFewTries(tries_left=0):
            return Exit.REFUSED, 0, "暗証番号が 止まっています。市役所の窓口で 決め直せます。"
        case TooFewTries(tries_left=left):
            return Exit.REFUSED, left, f"あと {left}回で 止まるので、送りませんでした。市役所の窓口で 決め直せます。"
        case AnswerLost(tries_left=left):
            known = "" if left is None else f"あと {left}回です。"
            return Exit.NO_CARD, left, f"とちゅうで カードが はなれました。{known}もう一度 置いてください。"
    assert_never(answer)


def _ask_digits(args: argparse.Namespace, pin: "Pin") -> bytes:
    """The PIN from standard input; at a keyboard the tries left are said first, and it does not show."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip().encode()
    from kiosk.card.mynumber import MyNumberCard
    from kiosk.card.pin import ask_tries
    from kiosk.card.session import Done
    from kiosk.card.words import PIN_FORMS, PIN_NAMES

    turn = _attend(args, lambda connection: ask_tries(MyNumberCard(connection), pin))
    if not isinstance(turn, Done):
        raise _no_card(args, turn)
    left = "" if turn.value is None else f"あと {turn.value}回です。"
    return getpass.getpass(f"{PIN_NAMES[pin]}の 暗証番号（{PIN_FORMS[pin]}）。{left} ").strip().encode()


def _attend(args: argparse.Namespace, work: "Callable[[Connection], Result]") -> "Done[Result] | NoTurn":
    from kiosk.card.connection import Connection
    from kiosk.card.session import Done, attend

    def traced(connection: Connection) -> Result:
        return work(connection.through(lambda link: TracedLink(link, _to_error)) if args.trace else connection)

    if args.practice_card is None:
        return attend(traced, args.reader)
    from kiosk.card.practice import practice_connection
    from kiosk.card.practice_states import PracticeState, practice_card

    try:
        state = PracticeState(args.practice_card)
    except ValueError:
        known = "、".join(state.value for state in PracticeState)
        raise CommandEnd(Exit.NOT_THERE, f"れんしゅうカードは、次の どれかです: {known}") from None
    return Done(traced(practice_connection(practice_card(state, _today()))))


def _no_card(args: argparse.Namespace, status: "CardStatus") -> CommandEnd:
    shown = _page(args, status)
    return CommandEnd(Exit.NO_CARD, f"{shown.title}。{shown.first}")


def _page(args: argparse.Namespace, status: "CardStatus") -> "CardPage":
    from kiosk.card.words import page, practised

    return page(status) if args.practice_card is None else practised(page(status))


def _print_page(shown: "CardPage") -> None:
    print(shown.title)
    for line in shown.lines:
        print(f"{line.title}: {line.text}")
    for text in (shown.first, shown.next_step, shown.not_looked, shown.contact):
        if text:
            print(text)


def _print_attributes(args: argparse.Namespace, found: "Attributes") -> None:
    if args.json:
        _print_json({"name": found.name, "address": found.address, "birth": found.birth, "sex": found.sex.value})
        return
    sexes = {"male": "男", "female": "女", "not_applicable": "適用なし", "unknown": "不明"}
    _say(args, "カードの中を 見ました。")
    print(f"名前: {found.name}\n住所: {found.address}\n生年月日: {found.birth}\n性別: {sexes[found.sex.value]}")


def _to_error(line: str) -> None:
    print(line, file=sys.stderr)


def _say(args: argparse.Namespace, line: str) -> None:
    print(line if args.practice_card is None else f"れんしゅう　{line}")


def _print_json(document: dict[str, object]) -> None:
    print(json.dumps(document, ensure_ascii=False))


def _today() -> date:
    from kiosk.card.certificate import JAPAN

    return (datetime.now(UTC) + JAPAN).date()
