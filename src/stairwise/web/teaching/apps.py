"""The app's name for Django."""

from django.apps import AppConfig


class TeachingConfig(AppConfig):
    """Checks, plans and the pages a teacher works from."""

    name = "stairwise.web.teaching"
    label = "teaching"
    default_auto_field = "django.db.models.BigAutoField"
