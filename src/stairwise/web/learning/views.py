"""The pages a student works on. Each works as a plain page and, where a part of a page is asked for, as that part."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from stairwise.web.accounts import lockout
from stairwise.web.learning import actions, queries
from stairwise.web.learning.asking import asked, feedback, preview
from stairwise.web.learning.forms import ClassCodeForm, PersonalCodeForm
from stairwise.web.learning.models import Question
from stairwise.web.learning.session import forget, remember, student_required
from stairwise.web.rosters import queries as rosters
from stairwise.web.rosters.codes import tidy
from stairwise.web.rosters.models import Section, Student


@never_cache
@require_http_methods(["GET", "POST"])
def join(request: HttpRequest) -> HttpResponse:
    """Asks for the class code."""
    form = ClassCodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if lockout.is_locked(request, lockout.CLASS_CODE):
            return lockout.locked(request)
        code = tidy(form.cleaned_data["code"])
        if rosters.section_by_code(code):
            return redirect("learning:names", code)
        lockout.failed(request, lockout.CLASS_CODE)
        form.refuse()
    return render(request, "learning/join.html", {"form": form})


@never_cache
@require_http_methods(["GET", "POST"])
def names(request: HttpRequest, code: str) -> HttpResponse:
    """Asks for one's own name and personal code."""
    section = rosters.section_by_code(tidy(code))
    if lockout.is_locked(request, lockout.CLASS_CODE):
        return lockout.locked(request)
    if section is None:
        lockout.failed(request, lockout.CLASS_CODE)
        return redirect("learning:join")
    students = rosters.shown_students(section)
    form = PersonalCodeForm(request.POST or None, students=students)
    if request.method == "POST" and form.is_valid():
        return _let_in(request, section, form)
    return render(request, "learning/names.html", {"form": form, "section": section, "students": students})


def _let_in(request: HttpRequest, section: Section, form: PersonalCodeForm) -> HttpResponse:
    pid = form.cleaned_data["student"]
    if lockout.is_locked(request, pid):
        return lockout.locked(request)
    student = rosters.student_with(section, pid, form.cleaned_data["code"])
    if student is None:
        lockout.failed(request, pid)
        form.refuse()
        return render(request, "learning/names.html", {"form": form, "section": section, "students": form.students})
    lockout.succeeded(request, pid)
    remember(request, student)
    return redirect("learning:home")


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Makes the device free for someone else."""
    forget(request)
    return redirect("learning:join")


@never_cache
@student_required
@require_safe
def home(request: HttpRequest, student: Student) -> HttpResponse:
    """Where a student stands: waiting, about to start, in the middle, or through."""
    check = queries.open_check(student.section)
    if check is None:
        return render(request, _part(request, "waiting"), {"student": student})
    sitting = queries.sitting_of(student, check)
    if sitting is None:
        most = queries.check_of(check.lesson).settings
        return _whole(request) or render(
            request, "learning/ready.html", {"student": student, "check": check, "most": most}
        )
    if sitting.finished_at:
        return _whole(request) or redirect("learning:done")
    latest = queries.latest_question(sitting)
    return _whole(request) or (redirect("learning:question", latest.number) if latest else redirect("learning:ready"))


def _whole(request: HttpRequest) -> HttpResponse | None:
    """Tells a waiting page that asks for its own part to load a whole page instead."""
    return HttpResponse(headers={"HX-Redirect": request.path}) if request.headers.get("HX-Request") else None


def _part(request: HttpRequest, name: str) -> str:
    return f"learning/_{name}.html" if request.headers.get("HX-Request") else f"learning/{name}.html"


@never_cache
@student_required
@require_safe
def ready(request: HttpRequest, student: Student) -> HttpResponse:
    """The page with the start button."""
    check = queries.open_check(student.section)
    if check is None:
        return redirect("learning:home")
    most = queries.check_of(check.lesson).settings
    return render(request, "learning/ready.html", {"student": student, "check": check, "most": most})


@student_required
@require_POST
def start(_request: HttpRequest, student: Student) -> HttpResponse:
    """Begins the open check, and asks its first question."""
    check = queries.open_check(student.section)
    if check is None:
        return redirect("learning:home")
    actions.start(student, check, timezone.now())
    return _go_on(student)


@student_required
@require_POST
def go_on(_request: HttpRequest, student: Student) -> HttpResponse:
    """Asks the next question, or ends the sitting."""
    return _go_on(student)


def _go_on(student: Student) -> HttpResponse:
    sitting = queries.current_sitting(student)
    question = actions.ask_next(sitting, timezone.now()) if sitting else None
    return redirect("learning:question", question.number) if question else redirect("learning:done")


@never_cache
@student_required
@require_http_methods(["GET", "POST"])
def question(request: HttpRequest, student: Student, number: int) -> HttpResponse:
    """One question: to be answered or, once it is, with what came of it."""
    found = queries.question_of(student, number)
    if request.method == "POST":
        return _answered(request, student, found)
    stored = queries.answer_to(found)
    if stored:
        return _show(request, student, feedback(found, actions.judged(found, stored.answer), stored.answer))
    return _show(request, student, asked(found))


def _answered(request: HttpRequest, student: Student, found: Question) -> HttpResponse:
    typed = request.POST.get("answer", "")
    client = request.POST.get("client", "")[:40] or f"question-{found.pk}"
    outcome = actions.answer(found, typed, client, timezone.now())
    if outcome.stored is None:
        return _show(request, student, asked(found, typed, outcome.verdict.message), status=422)
    if not request.headers.get("HX-Request"):
        return redirect("learning:question", found.number)
    return _show(request, student, feedback(found, outcome.verdict, outcome.stored.answer))


def _show(request: HttpRequest, student: Student, context: Mapping[str, Any], status: int = 200) -> HttpResponse:
    everything = {**context, "student": student}
    response = render(request, _part(request, "question"), everything, status=status)
    if request.headers.get("HX-Request") and request.method == "GET":
        response["HX-Push-Url"] = request.path
    return response


@never_cache
@student_required
@require_safe
def read(request: HttpRequest, student: Student, number: int) -> HttpResponse:
    """How an answer that is being typed is read."""
    found = queries.question_of(student, number)
    return render(request, "learning/_read.html", preview(found, request.GET.get("answer", "")))


@never_cache
@student_required
@require_safe
def done(request: HttpRequest, student: Student) -> HttpResponse:
    """Thanks."""
    sitting = queries.current_sitting(student)
    count = queries.answered(sitting.questions.all()) if sitting else 0
    response = render(request, _part(request, "done"), {"student": student, "count": count})
    if request.headers.get("HX-Request"):
        response["HX-Push-Url"] = request.path
    return response
