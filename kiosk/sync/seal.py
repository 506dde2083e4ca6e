"""Keys: who wrote a batch, that a receipt is the city's own (Ed25519, RFC 8032), what only the desk may read (HPKE)."""

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

KEY_BYTES = 32
SIGNATURE_BYTES = 64
_HPKE = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


class NotForThisKey(Exception):
    """Sealed for another key, bound to another place, or changed on the way."""


def new_secret() -> bytes:
    """A new signing key, 32 bytes."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def public_of(secret: bytes) -> bytes:
    """The public key, 32 bytes, with which others check what `secret` signed."""
    return Ed25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()


def sign(secret: bytes, message: bytes) -> bytes:
    """The signature over `message`, 64 bytes."""
    return Ed25519PrivateKey.from_private_bytes(secret).sign(message)


def is_signed(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the owner of `public` signed exactly this `message`."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):  # ValueError: `public` is no key at all
        return False
    return True


def new_desk_secret() -> bytes:
    """A new key for what only a desk may read (X25519), 32 bytes."""
    return X25519PrivateKey.generate().private_bytes_raw()


def desk_public_of(secret: bytes) -> bytes:
    """The key, 32 bytes, with which others seal for the desk of `secret`."""
    return X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()


def seal_text(text: str, desk_key: bytes, bound: str) -> bytes:
    """Only the desk can open it (HPKE, RFC 9180, base mode), and only where it is told the same `bound`.

    Raises `ValueError` where `desk_key` is no key.
    """
    return _HPKE.encrypt(text.encode(), X25519PublicKey.from_public_bytes(desk_key), info=bound.encode())


def open_text(sealed: bytes, desk_secret: bytes, bound: str) -> str:
    """Raises `NotForThisKey`."""
    try:
        return _HPKE.decrypt(sealed, X25519PrivateKey.from_private_bytes(desk_secret), info=bound.encode()).decode()
    except (InvalidTag, ValueError) as error:
        raise NotForThisKey from error
