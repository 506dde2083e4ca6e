"""The pages of lessons: how many were begun and finished, and at which step people get stuck."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from kiosk.city import learning as learned
from kiosk.city.web.door import EVERYONE, page
from kiosk.city.web.ranges import chosen
from kiosk.city.web.roles import Member

PASSES = {"watch": "みる", "together": "いっしょに", "alone": "ひとりで", "trial": "ためす"}
WRONG = {
    "near": "近い ところに さわった",
    "other_app": "べつの アプリを ひらいた",
    "other_page": "べつの 画面へ 行った",
    "other_target": "べつの ものに さわった",
    "nothing": "何も ない ところに さわった",
}


@require_GET
@page(EVERYONE)
def learning(request: HttpRequest, member: Member) -> HttpResponse:
    """All lessons of a month and place; then by place, by month."""
    of, shown = chosen(request, member)
    told = {
        "lessons": learned.lessons(of),
        "by_site": learned.by_site(of),
        "by_month": learned.by_month(of),
    }
    return render(request, "learning.html", shown | told)


@require_GET
@page(EVERYONE)
def lesson(request: HttpRequest, member: Member, lesson: str) -> HttpResponse:
    """One lesson, step by step."""
    of, shown = chosen(request, member)
    found = learned.lesson(of, lesson)
    if found is None:
        raise Http404
    told = {
        "one": found,
        "passes": [(PASSES.get(part, part), sums) for part, sums in found.passes],
        "wrong": [(WRONG.get(kind, kind), n) for kind, n in found.wrong],
    }
    return render(request, "lesson.html", shown | told)
