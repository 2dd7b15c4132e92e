"""The app's name for Django."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Teachers and how they sign in."""

    name = "stairwise.web.accounts"
    label = "accounts"
    default_auto_field = "django.db.models.BigAutoField"
