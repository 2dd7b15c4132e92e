"""Addresses of the accounts pages."""

from django.urls import path

from stairwise.web.accounts import views

app_name = "accounts"
urlpatterns = [
    path("sign-in/", views.sign_in, name="sign-in"),
    path("sign-out/", views.sign_out, name="sign-out"),
    path("first/", views.first, name="first"),
]
