"""Adding a period, and pasting a class list."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from stairwise.web.rosters.models import Section
from stairwise.web.rosters.queries import courses_with_units

CHOOSE_UNIT = "/"


def unit_choices() -> list[tuple[str, list[tuple[str, str]]]]:
    """Units by course, each named by both ids."""
    return [
        (course.name, [(f"{course.id}{CHOOSE_UNIT}{unit.id}", unit.name) for unit in course.units])
        for course in courses_with_units()
    ]


class SectionForm(forms.Form):
    """A class period: its name, what it works on and from when."""

    name = forms.CharField(label=_("Period"), max_length=40, widget=forms.TextInput(attrs={"placeholder": "Period 1"}))
    unit = forms.ChoiceField(label=_("Course and unit"), choices=unit_choices)
    start = forms.DateField(
        label=_("First day of the unit"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    minutes = forms.IntegerField(label=_("Minutes in a period"), min_value=20, max_value=120, initial=45)

    def clean_name(self) -> str:
        """Refuses white space around the name."""
        return str(self.cleaned_data["name"]).strip()

    @property
    def values(self) -> tuple[str, str, str, date, int]:
        """Name, course, unit, first day and minutes of a valid form."""
        data: dict[str, Any] = self.cleaned_data
        course, _slash, unit = data["unit"].partition(CHOOSE_UNIT)
        return data["name"], course, unit, data["start"], data["minutes"]


def values_of(section: Section) -> dict[str, Any]:
    """What the form shows for a section there is."""
    return {
        "name": section.name,
        "unit": f"{section.course}{CHOOSE_UNIT}{section.unit}",
        "start": section.unit_start,
        "minutes": section.minutes,
    }


class RosterForm(forms.Form):
    """A class list, pasted or as a file."""

    text = forms.CharField(
        label=_("Paste the list here"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 8, "spellcheck": "false", "placeholder": "Ada Lovelace, 1"}),
    )
    file = forms.FileField(label=_("or choose a CSV file"), required=False)

    def clean(self) -> dict[str, Any]:
        """Wants one of the two."""
        data = super().clean() or {}
        if not data.get("text") and not data.get("file"):
            raise forms.ValidationError(_("Paste a list or choose a file first."))
        return data

    @property
    def data_given(self) -> str | bytes:
        """The list of a valid form."""
        file = self.cleaned_data.get("file")
        return bytes(file.read()) if file else str(self.cleaned_data["text"])
