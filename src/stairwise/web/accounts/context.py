"""What every page's frame shows."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from stairwise.web.accounts.models import Teacher
from stairwise.web.rosters import queries


def place(request: HttpRequest) -> dict[str, Any]:
    """Whether this is the demo school, and the periods of the signed-in teacher for the menu."""
    user = getattr(request, "user", None)
    signed_in = isinstance(user, Teacher)
    return {
        "demo": settings.DEMO,
        "is_teacher": signed_in,
        "menu_sections": queries.sections(user) if isinstance(user, Teacher) else [],
    }
