"""What stands on a page, as a person reads it: words, and the cells of its tables."""

import re
from html import unescape


def words(html: str) -> str:
    """What stands on a page, without its marks."""
    return _plain(html.split("<main")[1])


def table(html: str, under: str) -> list[list[str]]:
    """The rows of the table under this heading, without its head."""
    section = html.split(f"<h2>{under}</h2>")[1].split("<h2>")[0]
    body = section.split("<tbody>")[1].split("</tbody>")[0]
    rows = re.findall(r"<tr[^>]*>(.*?)</tr>", body, re.DOTALL)
    return [[_plain(cell) for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL)] for row in rows]


def _plain(html: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", html))).strip()
