"""How a paper leads on: a QR code to a page that the city allows, else one line in its place."""

from kiosk.addresses import leads_to
from kiosk.paper.sheet import Code, Paragraph, Texts

ASK = "くわしい ことは、係の人に 聞けます。"


def way_on(page: str, hosts: Texts, says: str) -> Code | Paragraph:
    """`page`: an address, or "" where there is none; `hosts`: those of the city's board."""
    return Code(page, says, page) if page and leads_to(page, hosts) else Paragraph((ASK,))
