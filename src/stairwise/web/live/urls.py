"""Addresses of streams."""

from django.urls import path

from stairwise.web.live import views

app_name = "live"
urlpatterns = [path("checks/<int:check_id>/", views.check_events, name="check")]
