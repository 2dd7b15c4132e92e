"""The app's name for Django."""

from django.apps import AppConfig


class LearningConfig(AppConfig):
    """Sittings, questions and answers: the pages a student works on."""

    name = "stairwise.web.learning"
    label = "learning"
    default_auto_field = "django.db.models.BigAutoField"
