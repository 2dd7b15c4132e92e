"""Addresses of the student's pages."""

from django.urls import path

from stairwise.web.learning import views

app_name = "learning"
urlpatterns = [
    path("join/", views.join, name="join"),
    path("join/<slug:code>/", views.names, name="names"),
    path("student/", views.home, name="home"),
    path("student/leave/", views.leave, name="leave"),
    path("student/ready/", views.ready, name="ready"),
    path("student/start/", views.start, name="start"),
    path("student/next/", views.go_on, name="next"),
    path("student/question/<int:number>/", views.question, name="question"),
    path("student/question/<int:number>/read/", views.read, name="read"),
    path("student/done/", views.done, name="done"),
]
