"""The applications on a My Number card that the kiosk may open, and the files and keys it may touch there.

Source: soltia48/myna-card and jpki/myna, which agree; the official card specification is not public.
"""

from enum import Enum, IntEnum, StrEnum


class Application(Enum):
    """An application by its AID. Always sent in full: the card also accepts a prefix (JICSAP rule)."""

    COMMON = bytes.fromhex("D3921000310001010100")  # 共通カードAP: card expiry
    JPKI = bytes.fromhex("D392F000260100000001")  # 公的個人認証AP
    TEXT = bytes.fromhex("D3921000310001010408")  # 券面事項入力補助AP


class File(IntEnum):
    """File ids; all are below 1F, so each is its own short id."""

    CARD_RECORD = 0x01  # COMMON, record 1: expiry
    ATTRIBUTES = 0x02  # TEXT: name, address, birth, sex
    TOKEN = 0x06  # JPKI: token information, 32-byte label first
    AUTH_CERTIFICATE = 0x0A  # JPKI


class Key(IntEnum):
    """Ids of the keys that hold the PINs."""

    INPUT_SUPPORT = 0x11  # TEXT
    AUTH = 0x18  # JPKI
    SIGN = 0x1B  # JPKI


class Pin(StrEnum):
    """The three PINs that a person uses with a My Number card."""

    AUTH = "auth"  # 利用者証明用
    SIGN = "sign"  # 署名用
    INPUT_SUPPORT = "input_support"  # 券面事項入力補助用

    @property
    def application(self) -> Application:
        return Application.TEXT if self is Pin.INPUT_SUPPORT else Application.JPKI

    @property
    def key(self) -> Key:
        return Key[self.name]

    @property
    def full_tries(self) -> int:
        """Misses allowed in a row before the card locks the PIN."""
        return 5 if self is Pin.SIGN else 3
