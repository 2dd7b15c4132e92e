"""The app's name for Django."""

from django.apps import AppConfig


class LiveConfig(AppConfig):
    """Pages that fill while a class works, by server-sent events."""

    name = "stairwise.web.live"
    label = "live"
    default_auto_field = "django.db.models.BigAutoField"
