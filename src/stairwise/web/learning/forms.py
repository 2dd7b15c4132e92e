"""Joining with codes."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from stairwise.web.rosters.queries import Shown

TYPED = {"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}


class ClassCodeForm(forms.Form):
    """The code on the board."""

    code = forms.CharField(
        label=_("Class code"), max_length=20, widget=forms.TextInput(attrs={**TYPED, "placeholder": "KTM-482"})
    )

    def refuse(self) -> None:
        """Says that no class has this code."""
        self.add_error("code", _("No class has this code. Look at the board and try again."))


class PersonalCodeForm(forms.Form):
    """One's name, and the code that only oneself has."""

    student = forms.ChoiceField(label=_("Your name"), widget=forms.RadioSelect)
    code = forms.CharField(
        label=_("Your personal code"),
        max_length=8,
        widget=forms.TextInput(attrs={**TYPED, "inputmode": "numeric"}),
    )

    def __init__(self, *args: Any, students: Sequence[Shown], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.students = students
        self.fields["student"].choices = [(s.pid, s.name) for s in students]  # type: ignore[attr-defined]
        self.fields["student"].error_messages["required"] = _("Tap your name first.")

    def refuse(self) -> None:
        """Says that name and code do not belong together."""
        self.add_error("code", _("This is not the code that goes with this name. Ask your teacher for your code."))
