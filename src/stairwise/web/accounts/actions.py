"""What can happen to teachers."""

from django.db import transaction

from stairwise.web.accounts.models import Teacher


@transaction.atomic
def open_school(email: str, name: str, password: str) -> Teacher | None:
    """Makes the first teacher; None when there already is one, so that nobody can make a second from outside."""
    if Teacher.objects.exists():
        return None
    return Teacher.objects.create_teacher(email, name, password)


@transaction.atomic
def add_teacher(email: str, name: str, password: str) -> Teacher:
    """Makes a further teacher; raises IntegrityError when the address is taken."""
    return Teacher.objects.create_teacher(email, name, password)
