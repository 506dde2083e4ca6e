"""A text as a QR code: which modules are dark."""

import qrcode
from qrcode.constants import ERROR_CORRECT_M

QUIET = 4  # modules of white around the code, as the standard wants them


def lines(text: str) -> tuple[str, ...]:
    """The code for a terminal of dark letters on white, or the other way round: two rows of modules a line."""
    rows = modules(text)
    blank = (False,) * len(rows[0])
    pairs = zip(rows[::2], (*rows[1::2], *((blank,) if len(rows) % 2 else ())), strict=True)
    signs = {(True, True): "█", (True, False): "▀", (False, True): "▄", (False, False): " "}
    return tuple("".join(signs[pair] for pair in zip(upper, lower, strict=True)) for upper, lower in pairs)


def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """Rows of modules from the top, the quiet zone included; True is dark."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=QUIET)
    code.add_data(text)
    code.make(fit=True)
    return tuple(tuple(map(bool, row)) for row in code.get_matrix())
