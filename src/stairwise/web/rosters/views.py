"""Adding periods, class lists and codes."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from stairwise.errors import InvalidInput, Problem
from stairwise.web.accounts.queries import teacher_of
from stairwise.web.rosters import actions, queries
from stairwise.web.rosters.forms import RosterForm, SectionForm, values_of
from stairwise.web.rosters.models import Section
from stairwise.web.school_days import school_day
from stairwise.web.teaching.actions import replan


@login_required
@require_http_methods(["GET", "POST"])
def add_section(request: HttpRequest) -> HttpResponse:
    """The page that adds a period."""
    form = SectionForm(request.POST or None, initial={"start": school_day(timezone.localdate(), 0), "minutes": 45})
    if request.method == "POST" and form.is_valid():
        section = actions.add_section(teacher_of(request), *form.values)
        replan(section, timezone.now(), because="section")
        return redirect("rosters:roster", section.pk)
    return render(request, "rosters/add_section.html", {"form": form})


@login_required
@require_http_methods(["GET", "POST"])
def edit_section(request: HttpRequest, section_id: int) -> HttpResponse:
    """The page that says what a period works on; also how the next unit starts."""
    section = queries.section_of(teacher_of(request), section_id)
    form = SectionForm(request.POST or None, initial=values_of(section))
    if request.method == "POST" and form.is_valid():
        actions.start_unit(section, *form.values)
        replan(section, timezone.now(), because="section")
        return redirect("teaching:plan", section.pk)
    return render(request, "rosters/edit_section.html", {"form": form, "section": section})


@login_required
@require_http_methods(["GET", "POST"])
def roster(request: HttpRequest, section_id: int) -> HttpResponse:
    """One period's students and codes, and the box to paste more."""
    section = queries.section_of(teacher_of(request), section_id)
    form = RosterForm(request.POST or None, request.FILES or None)
    problems: tuple[Problem, ...] = ()
    if request.method == "POST" and form.is_valid():
        try:
            return _import(request, section, form)
        except InvalidInput as refused:
            problems = refused.problems
    context = {"section": section, "students": section.students.all(), "form": form, "problems": problems}
    return render(request, "rosters/roster.html", context, status=422 if problems else 200)


def _import(request: HttpRequest, section: Section, form: RosterForm) -> HttpResponse:
    entries = queries.placed_entries(teacher_of(request), form.data_given, only=section)
    added = actions.import_roster(entries)
    for changed in added:
        replan(changed, timezone.now(), because="roster")
    count = sum(map(len, added.values()))
    told = ngettext("%(count)d student was added.", "%(count)d students were added.", count) % {"count": count}
    messages.success(request, told if count else _("Everyone on this list was already here."))
    return redirect("rosters:roster", section.pk)


@login_required
@require_safe
def codes(request: HttpRequest, section_id: int) -> HttpResponse:
    """The codes of a period as slips of paper."""
    section = queries.section_of(teacher_of(request), section_id)
    return render(request, "rosters/codes.html", {"section": section, "students": section.students.all()})


@login_required
@require_POST
def renew_code(request: HttpRequest, section_id: int, pid: str) -> HttpResponse:
    """Gives one student a new personal code."""
    section = queries.section_of(teacher_of(request), section_id)
    student = queries.student_of(section, pid)
    actions.renew_code(student)
    messages.success(request, _("%(name)s has a new code: %(code)s") % {"name": student.name, "code": student.code})
    return redirect("rosters:roster", section.pk)


@login_required
@require_POST
def remove_student(request: HttpRequest, section_id: int, pid: str) -> HttpResponse:
    """Takes one student out, with their answers."""
    section = queries.section_of(teacher_of(request), section_id)
    student = queries.student_of(section, pid)
    actions.remove_student(student)
    replan(section, timezone.now(), because="roster")
    messages.success(request, _("%(name)s was taken out, with all answers.") % {"name": student.name})
    return redirect("rosters:roster", section.pk)
