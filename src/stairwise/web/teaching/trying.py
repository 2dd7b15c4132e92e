"""Trying any answer against any key: what a student would be told, and how it was read."""

from dataclasses import dataclass

from django import forms
from django.utils.translation import gettext_lazy as _

from stairwise.answers import Verdict, VerdictKind, judge, read
from stairwise.answers.form import PARAMETERS, Form
from stairwise.notation.mathml import mathml
from stairwise.notation.speech import speech

LONGEST = 300
NEEDS_A_NUMBER = frozenset({"decimal_places", "sig_figs", "tolerance"})
FORMS = [(name, name.replace("_", " ")) for name in sorted(PARAMETERS) if name not in NEEDS_A_NUMBER]
HEADINGS = {
    VerdictKind.CORRECT: _("Correct"),
    VerdictKind.WRONG_FORM: _("Right value, another form was asked"),
    VerdictKind.INCORRECT: _("Not equal to the key"),
    VerdictKind.UNREADABLE: _("Not read; this never counts as wrong"),
    VerdictKind.UNDECIDED: _("Not decided; this never counts as wrong"),
}
TONES = {VerdictKind.CORRECT: "right", VerdictKind.WRONG_FORM: "almost", VerdictKind.INCORRECT: "notyet"}


class TryForm(forms.Form):
    """A key, an answer, and the form that is asked for, if any."""

    key = forms.CharField(label=_("The right answer"), max_length=LONGEST, required=False)
    answer = forms.CharField(label=_("What the student typed"), max_length=LONGEST, required=False)
    form = forms.ChoiceField(label=_("Form asked for"), choices=[("", _("any form")), *FORMS], required=False)


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two as it was read: MathML and the words a screen reader says, or why it could not be read."""

    math: str
    speech: str
    problem: str


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of a trial: both sides as they were read and, when there are both, the verdict."""

    key: Side | None
    answer: Side | None
    verdict: Verdict | None

    @property
    def heading(self) -> str:
        """The verdict in words."""
        return str(HEADINGS[self.verdict.kind]) if self.verdict else ""

    @property
    def tone(self) -> str:
        """The verdict's look."""
        return TONES.get(self.verdict.kind, "seen") if self.verdict else ""


def tried(form: TryForm) -> Tried:
    """Judges what stands in a valid form."""
    key, answer, asked = (form.cleaned_data[name] for name in ("key", "answer", "form"))
    both = bool(key.strip() and answer.strip())
    verdict = judge(answer, key, Form(asked) if asked else None) if both else None
    return Tried(_side(key), _side(answer), verdict)


def _side(text: str) -> Side | None:
    if not text.strip():
        return None
    reading = read(text)
    if reading.node is None:
        return Side("", "", reading.problem)
    return Side(mathml(reading.node), speech(reading.node), "")
