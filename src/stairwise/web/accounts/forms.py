"""Sign-in and the first account."""

from typing import Any

from django import forms
from django.contrib.auth import authenticate, password_validation
from django.utils.translation import gettext_lazy as _

from stairwise.web.accounts.models import Teacher


class SignInForm(forms.Form):
    """E-mail and password."""

    email = forms.EmailField(
        label=_("E-mail"), widget=forms.EmailInput(attrs={"autocomplete": "username", "autofocus": True})
    )
    password = forms.CharField(
        label=_("Password"), strip=False, widget=forms.PasswordInput(attrs={"autocomplete": "current-password"})
    )

    def __init__(self, *args: Any, request: Any = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.request = request
        self.teacher: Teacher | None = None

    def clean(self) -> dict[str, Any]:
        """Finds the teacher, or says that the two do not belong together."""
        data = super().clean() or {}
        if "email" in data and "password" in data:
            name = data["email"].strip().lower()
            found = authenticate(self.request, username=name, password=data["password"])
            if not isinstance(found, Teacher):
                raise forms.ValidationError(_("This e-mail and password do not belong together. Try again."))
            self.teacher = found
        return data


class FirstTeacherForm(forms.Form):
    """The account that opens a school."""

    name = forms.CharField(label=_("Name"), max_length=80, widget=forms.TextInput(attrs={"autocomplete": "name"}))
    email = forms.EmailField(label=_("E-mail"), widget=forms.EmailInput(attrs={"autocomplete": "username"}))
    password = forms.CharField(
        label=_("Password"),
        strip=False,
        help_text=_("At least 10 characters; a short sentence is easy to remember."),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def clean_password(self) -> str:
        """Refuses passwords that are guessed at once."""
        password = str(self.cleaned_data["password"])
        password_validation.validate_password(password)
        return password
