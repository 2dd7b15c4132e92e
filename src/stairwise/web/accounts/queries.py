"""What is asked about teachers."""

from django.http import HttpRequest

from stairwise.web.accounts.models import Teacher


def school_is_open() -> bool:
    """Whether there is a teacher yet."""
    return Teacher.objects.exists()


def teacher_of(request: HttpRequest) -> Teacher:
    """The signed-in teacher of a view behind `login_required`."""
    assert isinstance(request.user, Teacher)  # noqa: S101  the decorator has seen to it
    return request.user
