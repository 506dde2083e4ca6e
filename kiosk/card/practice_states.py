"""The practice card in each state that a volunteer can choose, and a look at it."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from kiosk.card import answer_to_reset, tlv
from kiosk.card.advice import Clock
from kiosk.card.applications import Application, Key
from kiosk.card.look import look
from kiosk.card.practice import (
    PracticeApplication,
    PracticeCard,
    PracticeFile,
    PracticeKey,
    practice_connection,
)
from kiosk.card.practice_certificate import AUTHENTICATION, SIGNATURE, certificate
from kiosk.card.status import CardStatus

PRACTICE_PIN = b"1234"
PRACTICE_SIGN_PASSWORD = b"RENSHU1"
NAME, ADDRESS, BIRTH, SEX = "練習　花子", "練習県縁側市日向町１丁目２－３", "19500401", "2"
LABEL_LENGTH, TOKEN_LENGTH, CERTIFICATE_FILE, ATTRIBUTES_FILE = 32, 160, 2048, 1000
# Of the real layout; the kiosk's door lets none of these be read or used.
SIGN_CERTIFICATE, CERTIFICATES_THERE, AUTH_SIGNS, SIGN_SIGNS, MY_NUMBER = 0x01, 0x08, 0x17, 0x1A, 0x01


class PracticeState(StrEnum):
    FINE = "fine"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    CERTIFICATE_EXPIRED = "certificate_expired"
    AUTH_LOCKED = "auth_locked"
    LAST_TRY = "last_try"
    JUKI = "juki"
    PHONE = "phone"
    LICENCE = "licence"
    TRANSPORT = "transport"
    OTHER_CARD = "other_card"


TITLES = {
    PracticeState.FINE: "まだ 何も ない カード",
    PracticeState.EXPIRING: "期限が 近い カード",
    PracticeState.EXPIRED: "期限が 過ぎた カード",
    PracticeState.CERTIFICATE_EXPIRED: "電子証明書の 期限が 過ぎた カード",
    PracticeState.AUTH_LOCKED: "番号が 止まった カード",
    PracticeState.LAST_TRY: "番号が あと 1回の カード",
    PracticeState.JUKI: "住民基本台帳カード",
    PracticeState.PHONE: "スマートフォン",
    PracticeState.LICENCE: "運転免許証",
    PracticeState.TRANSPORT: "電車や 買い物の カード",
    PracticeState.OTHER_CARD: "ほかの カード",
}
"""What volunteers call each of them."""


@dataclass(frozen=True, slots=True)
class _Plan:
    card_days: int = 2000  # from today to the last day
    certificate_days: int = 1000
    auth_tries: int = 3
    input_support_tries: int = 3


_PLANS = {
    PracticeState.FINE: _Plan(),
    PracticeState.EXPIRING: _Plan(card_days=45, certificate_days=45),
    PracticeState.EXPIRED: _Plan(card_days=-30, certificate_days=-30),
    PracticeState.CERTIFICATE_EXPIRED: _Plan(certificate_days=-10),
    PracticeState.AUTH_LOCKED: _Plan(auth_tries=0),
    PracticeState.LAST_TRY: _Plan(auth_tries=1, input_support_tries=1),
}


def practice_card(state: PracticeState, today: date) -> PracticeCard:
    """A fresh practice card; its dates are counted from `today`."""
    match state:
        case PracticeState.OTHER_CARD:
            return PracticeCard({})
        case PracticeState.LICENCE:
            return PracticeCard({}, answer_to_reset.LICENCE)
        case PracticeState.TRANSPORT:
            return PracticeCard({}, answer_to_reset.TRANSPORT)
        case PracticeState.JUKI:
            token = PracticeApplication(files={0x06: PracticeFile(_token("JPKIAPICCTOKEN"))})
            return PracticeCard({Application.JPKI.value: token})
        case PracticeState.PHONE:
            plan = _Plan()
            return PracticeCard({Application.JPKI.value: _phone(_jpki(plan, today))})
        case _:
            plan = _PLANS[state]
    return PracticeCard(
        {
            Application.JPKI.value: _jpki(plan, today),
            Application.TEXT.value: _text(plan),
            Application.COMMON.value: _common(today + timedelta(days=plan.card_days)),
        }
    )


def practice_look(state: PracticeState, clock: Clock) -> CardStatus:
    """What a look at the practice card gives, without reader and service."""
    return look(practice_connection(practice_card(state, clock.today)), clock)


def _jpki(plan: _Plan, today: date) -> PracticeApplication:
    last_day = today + timedelta(days=plan.certificate_days)
    return PracticeApplication(
        files={
            SIGN_CERTIFICATE: PracticeFile(_filled(certificate(SIGNATURE, last_day), CERTIFICATE_FILE), Key.SIGN),
            0x06: PracticeFile(_token("JPKIAPICCTOKEN2")),
            CERTIFICATES_THERE: PracticeFile(bytes.fromhex("8F8F00")),
            0x0A: PracticeFile(_filled(certificate(AUTHENTICATION, last_day), CERTIFICATE_FILE)),
        },
        keys={
            Key.AUTH: PracticeKey(PRACTICE_PIN, 3, plan.auth_tries),
            Key.SIGN: PracticeKey(PRACTICE_SIGN_PASSWORD, 5, 5),
        },
        signing={AUTH_SIGNS: Key.AUTH, SIGN_SIGNS: Key.SIGN},
    )


def _phone(plastic: PracticeApplication) -> PracticeApplication:
    locked = {name: replace(file, opened_by=Key.AUTH) for name, file in plastic.files.items()}
    return replace(plastic, files={**locked, 0x06: PracticeFile(_token("JPKIAPGPSETOKEN"))})


def _text(plan: _Plan) -> PracticeApplication:
    number = bytes.fromhex("FF100C") + b"0" * 12 + b"\x00\x00"
    return PracticeApplication(
        files={
            MY_NUMBER: PracticeFile(number, Key.INPUT_SUPPORT),
            0x02: PracticeFile(_filled(practice_attributes(), ATTRIBUTES_FILE), Key.INPUT_SUPPORT),
        },
        keys={Key.INPUT_SUPPORT: PracticeKey(PRACTICE_PIN, 3, plan.input_support_tries)},
    )


def _common(last_day: date) -> PracticeApplication:
    digits = "0" * 15 + "00000" + last_day.strftime("%Y%m%d")
    return PracticeApplication(records={0x01: b"\x01\x1c" + digits.encode()})


def practice_attributes(name: str = NAME, address: str = ADDRESS, birth: str = BIRTH, sex: str = SEX) -> bytes:
    """EF 0002 as real cards hold it: `FF20 82 hh ll { DF21 offsets, DF22 name, … }`."""
    texts = [text.encode() for text in (name, address, birth, sex)]
    parts = [tlv.encoded(0xDF22 + place, text) for place, text in enumerate(texts)]
    places, at = b"", 5 + 3 + 8  # the outer header, then that of the offsets, then four of two bytes
    for part in parts:
        places += at.to_bytes(2, "big")
        at += len(part)
    body = tlv.encoded(0xDF21, places) + b"".join(parts)
    return bytes.fromhex("FF2082") + len(body).to_bytes(2, "big") + body


def _token(label: str) -> bytes:
    return label.encode().ljust(LABEL_LENGTH, b" ").ljust(TOKEN_LENGTH, b" ")


def _filled(content: bytes, size: int) -> bytes:
    return content.ljust(size, b"\xff")
