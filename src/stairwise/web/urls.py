"""The table of addresses. Every one is tested against every kind of person: see tests/web/test_access.py."""

from django.urls import include, path

urlpatterns = [
    path("", include("stairwise.web.teaching.urls")),
    path("", include("stairwise.web.rosters.urls")),
    path("", include("stairwise.web.accounts.urls")),
    path("", include("stairwise.web.learning.urls")),
    path("live/", include("stairwise.web.live.urls")),
    path("i18n/", include("django.conf.urls.i18n")),
]
