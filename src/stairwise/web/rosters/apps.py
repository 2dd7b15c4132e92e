"""The app's name for Django."""

from django.apps import AppConfig


class RostersConfig(AppConfig):
    """Sections, their students and the codes to join with."""

    name = "stairwise.web.rosters"
    label = "rosters"
    default_auto_field = "django.db.models.BigAutoField"
