"""The report of a month as it may be published: one page for people, a table for programs, small numbers blank."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import Sum

from kiosk.city import learning, tally
from kiosk.city.counts import BEGUN, CONSULTED, FINISHED, is_lesson
from kiosk.city.desk_sums import desks
from kiosk.city.models import Site, StatDay, Tenant
from kiosk.city.published import blank, finished_shown, shown
from kiosk.city.tally import Range
from kiosk.city.titles import titled
from kiosk.desk.choices import TOPICS, label_of

COLUMNS = (
    ("都道府県コード", "JIS X 0401 の 2けた。空は、まだ 入れて いない こと"),
    ("市区町村コード", "総務省の 6けた（JIS X 0402 の 5けたと、たしかめの 1けた）。空は、まだ 入れて いない こと"),
    ("市区町村", "市の 名前"),
    ("月", "日本の こよみの 月。2026-11 の 形"),
    ("場所", "きかいの ある 場所、または 相談を した 場所"),
    ("種類", "練習 または 相談"),
    ("番号", "練習や 相談の 内容を あらわす 短い 名前。月が かわっても 同じ"),
    ("名前", "人が 読む 名前"),
    ("数えたもの", "はじめた・おわった（練習の 回数）、相談（相談の 回数）。人の 数では ない"),
    ("回数", "5より 小さい 数と、引き算で それが わかって しまう 数は 空。行が ない ものは 0"),
)
_STUCK = 5


@dataclass(frozen=True, slots=True)
class Learned:
    title: str
    begun: int | None
    finished: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """None is a number that stays blank; `stuck`: lesson, step, its title, how often it was left there."""

    visits: int | None
    cards: int | None
    called: int | None
    consulted: int | None
    booked: int | None
    lessons: tuple[Learned, ...]
    stuck: tuple[tuple[str, int, str, int], ...]
    topics: tuple[tuple[str, int | None], ...]


def month(tenant: int, called: str) -> Month:
    """The whole town in the month `called` (2026-11)."""
    of = Range(tenant, called)
    days = _days(tenant, called)
    lessons = learning.lessons(of)
    hard = sorted((one for one in lessons if shown(one.stuck_n)), key=lambda one: -one.stuck_n)[:_STUCK]
    at_desks = desks(of)
    hidden = blank(dict(at_desks.topics))
    return Month(
        visits=shown(days.get("visit.ended", 0)),
        cards=shown(days.get("card.looked", 0)),
        called=shown(days.get("help.called", 0)),
        consulted=shown(at_desks.consulted),
        booked=shown(at_desks.booked),
        lessons=tuple(
            Learned(one.title, shown(one.sums.begun), finished_shown(one.sums.begun, one.sums.finished))
            for one in lessons
        ),
        stuck=tuple((one.title, one.stuck, one.stuck_title, one.stuck_n) for one in hard),
        topics=tuple((name, None if name in hidden else n) for name, n in at_desks.topics),
    )


def rows(tenant: int, called: str) -> Iterator[tuple[str, ...]]:
    """By place and lesson, by place and topic: the cells of `COLUMNS`."""
    town = Tenant.objects.filter(pk=tenant).first()
    code, name = (town.lg_code, town.name) if town else ("", "")
    places = {site.number: site.name for site in Site.objects.filter(tenant_id=tenant)}
    of = Range(tenant, called)
    for (kind, key, title, counted), cells, besides in (*_lessons(of), *_topics(of)):
        hidden = blank(cells, besides)
        for site, n in sorted(cells.items()):
            told = "" if site in hidden else str(n)
            yield code[:2], code, name, called, places.get(site, ""), kind, key, title, counted, told


Group = tuple[tuple[str, str, str, str], dict[int, int], frozenset[int]]


def _lessons(of: Range) -> Iterator[Group]:
    begun, finished = _by_site(of, BEGUN), _by_site(of, FINISHED)
    for lesson in sorted({*begun, *finished}):
        if not is_lesson(lesson):
            continue
        first, last = begun.get(lesson, {}), finished.get(lesson, {})
        whole = finished_shown(sum(first.values()), sum(last.values()))
        near = (site for site, n in last.items() if whole is None or finished_shown(first.get(site, 0), n) is None)
        names = ("練習", lesson, titled(lesson).title)
        yield (*names, "はじめた"), first, frozenset()
        yield (*names, "おわった"), last, frozenset(near)


def _topics(of: Range) -> Iterator[Group]:
    told: dict[str, dict[int, int]] = {}
    for (site, code), n in tally.sums(of, "site", "what", about=CONSULTED, part="topic").items():
        told.setdefault(str(code), {})[int(site)] = n
    hidden = blank({code: sum(cells.values()) for code, cells in told.items()})  # on the page: so its parts are, too
    for code, cells in sorted(told.items()):
        besides = frozenset(cells) if code in hidden else frozenset[int]()
        yield ("相談", code, label_of(TOPICS, code) or code, "相談"), cells, besides


def _by_site(of: Range, what: str) -> dict[str, dict[int, int]]:
    told: dict[str, dict[int, int]] = {}
    for (about, site), n in tally.sums(of, "about", "site", what=what).items():
        told.setdefault(str(about), {})[int(site)] = n
    return told


def _days(tenant: int, called: str) -> dict[str, int]:
    first = date.fromisoformat(f"{called}-01")
    after = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    found = StatDay.objects.filter(tenant_id=tenant, day__gte=first, day__lt=after)
    return dict(found.order_by().values_list("kind").annotate(total=Sum("n")))
