"""Which student a browser belongs to: joined with a class code, a name and a personal code."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect

from stairwise.web.rosters.models import Student
from stairwise.web.rosters.queries import student_by_id

KEY = "student"
SCHOOL_DAY = 12 * 60 * 60
P = ParamSpec("P")
StudentView = Callable[Concatenate[HttpRequest, Student, P], HttpResponse]


def remember(request: HttpRequest, student: Student) -> None:
    """Joins: the session gets a new key, and ends with the school day unless a teacher is signed in as well."""
    request.session.cycle_key()
    request.session[KEY] = {"id": student.pk, "code": student.code}
    if not request.user.is_authenticated:
        request.session.set_expiry(SCHOOL_DAY)


def forget(request: HttpRequest) -> None:
    """Leaves."""
    request.session.pop(KEY, None)


def student_of(request: HttpRequest) -> Student | None:
    """The student who joined, unless they were taken out or their code was renewed since."""
    kept: dict[str, Any] = request.session.get(KEY) or {}
    student = student_by_id(kept["id"]) if kept else None
    return student if student and student.code == kept["code"] else None


def student_required(view: StudentView[P]) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
    """Hands the view the student who joined; sends everyone else to the join page."""

    @wraps(view)
    def wrapper(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        student = student_of(request)
        if student is None:
            return to_join(request)
        return view(request, student, *args, **kwargs)

    return wrapper


def to_join(request: HttpRequest) -> HttpResponse:
    """The join page; a part of a page that asks is told to leave with the whole page."""
    response = redirect("learning:join")
    if request.headers.get("HX-Request"):
        return HttpResponse(headers={"HX-Redirect": response.url})
    assert isinstance(response, HttpResponseRedirect)  # noqa: S101  for the type checker
    return response
