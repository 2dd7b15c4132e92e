"""Lockout: what counts as a try too many, for teachers' passwords, class codes and students' personal codes."""

from typing import Any

from axes.handlers.proxy import AxesProxyHandler
from axes.utils import reset
from django.contrib.auth.signals import user_login_failed
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

MOST_TRIES = 8
MOST_CLASS_CODES = 40
"""A whole class mistypes from one address, and a class code shows first names only."""
CLASS_CODE = "class code"


def limit(_request: HttpRequest | None, credentials: dict[str, Any] | None) -> int:
    """How many failures lock."""
    return MOST_CLASS_CODES if (credentials or {}).get("username") == CLASS_CODE else MOST_TRIES


def is_locked(request: HttpRequest, name: str) -> bool:
    """Whether further tries under a name are refused for now."""
    return not AxesProxyHandler.is_allowed(request, {"username": name})


def failed(request: HttpRequest, name: str) -> None:
    """Counts a failure under a name."""
    user_login_failed.send(sender=__name__, credentials={"username": name}, request=request)


def succeeded(request: HttpRequest, name: str) -> None:
    """Forgets the failures under a name from this address."""
    reset(username=name, ip=request.META.get("REMOTE_ADDR"))


def locked(request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
    """The page that says so."""
    return render(request, "accounts/locked.html", status=429)
