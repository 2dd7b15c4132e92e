"""Addresses of the roster pages."""

from django.urls import path

from stairwise.web.rosters import views

app_name = "rosters"
urlpatterns = [
    path("sections/new/", views.add_section, name="add-section"),
    path("sections/<int:section_id>/edit/", views.edit_section, name="edit-section"),
    path("sections/<int:section_id>/roster/", views.roster, name="roster"),
    path("sections/<int:section_id>/codes/", views.codes, name="codes"),
    path("sections/<int:section_id>/students/<slug:pid>/new-code/", views.renew_code, name="renew-code"),
    path("sections/<int:section_id>/students/<slug:pid>/remove/", views.remove_student, name="remove-student"),
]
