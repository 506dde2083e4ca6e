"""A secret number is counted, erased and overwritten, and has no text form."""

from kiosk.card.secret import Secret


def typed(signs: str) -> Secret:
    secret = Secret()
    for sign in signs:
        secret.add(sign)
    return secret


def test_signs_are_counted_and_the_last_one_erased() -> None:
    secret = typed("7294")
    secret.erase()
    assert len(secret) == 3
    assert secret.copied() == b"729"


def test_erasing_nothing_is_nothing() -> None:
    secret = typed("")
    secret.erase()
    assert len(secret) == 0


def test_wiping_overwrites_the_buffer_itself() -> None:
    secret = typed("7294")
    buffer = secret._signs
    view = memoryview(bytes(4))
    del view
    secret.wipe()
    assert len(secret) == 0
    assert bytes(buffer) == b""
    assert secret._signs is buffer


def test_no_text_form_holds_a_sign() -> None:
    secret = typed("7294")
    assert not any(sign in f"{secret!r} {secret}" for sign in "7294")
