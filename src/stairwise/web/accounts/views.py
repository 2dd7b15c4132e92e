"""Signing in and out, and opening a school."""

from django.contrib.auth import login, logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render, resolve_url
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from stairwise.web.accounts import actions, queries
from stairwise.web.accounts.forms import FirstTeacherForm, SignInForm

BACKEND = "django.contrib.auth.backends.ModelBackend"


@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """The sign-in page; on a school without teachers, the page that opens it."""
    if not queries.school_is_open():
        return redirect("accounts:first")
    form = SignInForm(request.POST or None, request=request)
    if request.method == "POST" and form.is_valid() and form.teacher:
        login(request, form.teacher, backend=BACKEND)
        return redirect(_next(request))
    return render(request, "accounts/sign_in.html", {"form": form, "next": request.GET.get("next", "")})


def _next(request: HttpRequest) -> str:
    wanted = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, require_https=request.is_secure())
    return wanted if safe else resolve_url("teaching:today")


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """Ends the session."""
    logout(request)
    return redirect("teaching:today")


@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def first(request: HttpRequest) -> HttpResponse:
    """Makes the first account of a new school."""
    if queries.school_is_open():
        return redirect("accounts:sign-in")
    form = FirstTeacherForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        teacher = actions.open_school(data["email"], data["name"], data["password"])
        if teacher is not None:
            login(request, teacher, backend=BACKEND)
        return redirect("teaching:today")
    return render(request, "accounts/first.html", {"form": form})
