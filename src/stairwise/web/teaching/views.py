"""The pages a teacher works from."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from stairwise.curriculum import Lesson
from stairwise.errors import Unknown
from stairwise.web.accounts.models import Teacher
from stairwise.web.accounts.queries import school_is_open, teacher_of
from stairwise.web.rosters import queries as rosters
from stairwise.web.rosters.models import Section
from stairwise.web.teaching import actions, queries
from stairwise.web.teaching.board import board as board_of
from stairwise.web.teaching.class_map import cell_evidence, class_map, current_lesson
from stairwise.web.teaching.shown import ShownChange, show, tally
from stairwise.web.teaching.today import most_urgent, periods
from stairwise.web.teaching.trying import TryForm, tried
from stairwise.web.teaching.weeks import plan_page


@require_safe
def today(request: HttpRequest) -> HttpResponse:
    """A teacher's day; for anyone else the front door."""
    if not isinstance(request.user, Teacher):
        return render(request, "teaching/door.html") if school_is_open() else redirect("accounts:first")
    day = timezone.localdate()
    found = periods(request.user, day)
    return render(request, "teaching/today.html", {"periods": found, "next": most_urgent(found), "day": day})


@login_required
@require_safe
def plan(request: HttpRequest, section_id: int) -> HttpResponse:
    """The calendar of a unit."""
    section = rosters.section_of(teacher_of(request), section_id)
    return render(request, "teaching/plan.html", {"page": plan_page(section, timezone.localdate()), "section": section})


@login_required
@require_safe
def map_page(request: HttpRequest, section_id: int) -> HttpResponse:
    """The class map of the current lesson, or of the one asked for."""
    section = rosters.section_of(teacher_of(request), section_id)
    page = class_map(section, _lesson(request, section), timezone.now())
    lessons = section.unit_record.lessons
    return render(request, "teaching/map.html", {"page": page, "section": section, "lessons": lessons})


def _lesson(request: HttpRequest, section: Section) -> Lesson:
    wanted = request.GET.get("lesson")
    if not wanted:
        return current_lesson(section, timezone.localdate())
    found = next((lesson for lesson in section.unit_record.lessons if lesson.id == wanted), None)
    if found is None:
        raise Http404
    return found


@login_required
@require_safe
def evidence(request: HttpRequest, section_id: int, pid: str, skill: str) -> HttpResponse:
    """The answers behind one cell of the map: a page of its own, or a panel of the map."""
    section = rosters.section_of(teacher_of(request), section_id)
    student = rosters.student_of(section, pid)
    try:
        found = cell_evidence(section, student, skill, timezone.now())
    except Unknown:
        raise Http404 from None
    template = "teaching/_evidence.html" if request.headers.get("HX-Request") else "teaching/evidence.html"
    return render(request, template, {"found": found, "section": section})


@login_required
@require_POST
def open_check(request: HttpRequest, section_id: int) -> HttpResponse:
    """Opens the entry check of a lesson."""
    section = rosters.section_of(teacher_of(request), section_id)
    try:
        check = actions.open_check(section, request.POST.get("lesson", ""), timezone.now())
    except Unknown:
        raise Http404 from None
    return redirect("teaching:check", check.pk)


@login_required
@require_safe
def check(request: HttpRequest, check_id: int) -> HttpResponse:
    """A check as it happens."""
    found = queries.check_for(teacher_of(request), check_id)
    return render(request, "teaching/check.html", {"board": board_of(found), "check": found, "section": found.section})


@login_required
@require_safe
def board(request: HttpRequest, check_id: int) -> HttpResponse:
    """The part of the check page that fills while it is open."""
    found = queries.check_for(teacher_of(request), check_id)
    return render(request, "teaching/_board.html", {"board": board_of(found), "check": found})


@login_required
@require_POST
def close_check(request: HttpRequest, check_id: int) -> HttpResponse:
    """Closes a check; the plan follows."""
    found = queries.check_for(teacher_of(request), check_id)
    actions.close_check(found, timezone.now())
    return redirect("teaching:changes", found.pk)


@login_required
@require_safe
def changes(request: HttpRequest, check_id: int) -> HttpResponse:
    """What a closed check changed in the plan, and why."""
    found = queries.check_for(teacher_of(request), check_id)
    record = found.section.plans.filter(check_closed=found).first()
    if record is None:
        return redirect("teaching:check", found.pk)
    names = queries.names_of(found.section)
    lessons = {lesson.id: lesson.name for lesson in found.section.unit_record.lessons}
    shown = [ShownChange(c, show(c.support, names, lessons)) for c in queries.changes_after(record)]
    context = {"check": found, "section": found.section, "changes": shown, "board": board_of(found)}
    context["tally"] = tally([item.change.kind for item in shown])
    return render(request, "teaching/changes.html", context)


@login_required
@require_safe
def try_answer(request: HttpRequest) -> HttpResponse:
    """Any answer against any key: a page of its own, or what changed while typing."""
    form = TryForm(request.GET)
    found = tried(form) if form.is_valid() else None
    template = "teaching/_tried.html" if request.headers.get("HX-Request") else "teaching/try.html"
    return render(request, template, {"form": form, "found": found})
