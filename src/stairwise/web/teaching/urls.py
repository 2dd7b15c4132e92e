"""Addresses of the teacher's pages."""

from django.urls import path, register_converter

from stairwise.web.teaching import views


class SkillConverter:
    """A skill id such as `eq.multi-step`."""

    regex = r"[a-z0-9.-]+"

    def to_python(self, value: str) -> str:
        """As it is."""
        return value

    def to_url(self, value: str) -> str:
        """As it is."""
        return value


register_converter(SkillConverter, "skill")

app_name = "teaching"
urlpatterns = [
    path("", views.today, name="today"),
    path("sections/<int:section_id>/plan/", views.plan, name="plan"),
    path("sections/<int:section_id>/map/", views.map_page, name="map"),
    path("sections/<int:section_id>/map/<slug:pid>/<skill:skill>/", views.evidence, name="evidence"),
    path("sections/<int:section_id>/checks/open/", views.open_check, name="open-check"),
    path("answers/", views.try_answer, name="try-answer"),
    path("checks/<int:check_id>/", views.check, name="check"),
    path("checks/<int:check_id>/board/", views.board, name="board"),
    path("checks/<int:check_id>/close/", views.close_check, name="close-check"),
    path("checks/<int:check_id>/changes/", views.changes, name="changes"),
]
