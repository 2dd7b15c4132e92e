"""What the page of one question shows: the question, how an answer is read, and what came of it."""

import secrets
from typing import Any

from django.utils.html import escape
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from stairwise.answers import Verdict, VerdictKind, read
from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Item
from stairwise.items.phrase import in_html, in_speech
from stairwise.notation.mathml import mathml
from stairwise.web.learning import queries
from stairwise.web.learning.models import Question

LETTERS = "ABCDEFGH"
FRACTION_KEY = mark_safe("<math displaystyle='true'><mfrac><mi>a</mi><mi>b</mi></mfrac></math>")
EXPONENT_KEY = mark_safe("<math><msup><mi>x</mi><mi>n</mi></msup></math>")
NUMBERS = {
    AnswerKind.DECIMAL, AnswerKind.FRACTION, AnswerKind.FRACTION_LOWEST, AnswerKind.INTEGER, AnswerKind.MIXED,
    AnswerKind.MONEY, AnswerKind.NUMBER, AnswerKind.PERCENT,
}  # fmt: skip
TONES = {VerdictKind.CORRECT: "right", VerdictKind.WRONG_FORM: "almost", VerdictKind.INCORRECT: "notyet"}


def asked(question: Question, typed: str = "", problem: str = "") -> dict[str, Any]:
    """A question to be answered; with what was typed and why it could not be read, after a try."""
    item = queries.item_of(question)
    return {
        **_frame(question, item),
        "choices": _choices(item),
        "keys": _keys(item),
        "inputmode": "decimal" if item.answer_kind in NUMBERS else "text",
        "typed": typed,
        "problem": problem,
        "client": secrets.token_hex(16),
    }


def feedback(question: Question, verdict: Verdict, typed: str) -> dict[str, Any]:
    """A question with what came of its answer."""
    item = queries.item_of(question)
    right = verdict.kind in (VerdictKind.CORRECT, VerdictKind.WRONG_FORM)
    return {
        **_frame(question, item),
        "answered": True,
        "given": _given(item, typed),
        "tone": TONES.get(verdict.kind, "seen"),
        "heading": _heading(verdict.kind),
        "message": _message(item, verdict),
        "key": "" if right else in_html(item.answer),
    }


def preview(question: Question, typed: str) -> dict[str, str]:
    """How an answer that is being typed is read: as MathML, or the one thing that is missing."""
    if not typed.strip():
        return {}
    reading = read(typed, context=queries.item_of(question).context)
    if reading.node is None:
        return {"problem": reading.problem}
    return {"math": mathml(reading.node)}


def _frame(question: Question, item: Item) -> dict[str, Any]:
    settings = queries.check_of(question.sitting.check_taken.lesson).settings
    model = item.model.html() if item.model else ""
    return {"question": question, "stem": item.stem.html(), "model": model, "most": settings.most_items}


def _choices(item: Item) -> list[tuple[str, str, str]]:
    """Choices as (letter, HTML, how it is said)."""
    return [(letter, in_html(line), in_speech(line)) for letter, line in zip(LETTERS, item.choices, strict=False)]


def _keys(item: Item) -> list[tuple[str, str, str]]:
    """Insert keys as (what it types, what it shows, what it is called)."""
    keys = [("-", "−", _("minus")), ("/", FRACTION_KEY, _("fraction bar"))]
    brackets = [("(", "(", _("open bracket")), (")", ")", _("close bracket"))]
    if item.answer_kind in NUMBERS:
        return keys
    return [*keys, *brackets, ("^", EXPONENT_KEY, _("exponent")), *((name, name, name) for name in item.variables)]


def _given(item: Item, typed: str) -> str:
    if item.choices and typed in LETTERS[: len(item.choices)]:
        return in_html(item.choices[LETTERS.index(typed)])
    reading = read(typed, context=item.context)
    return mathml(reading.node) if reading.node is not None else ""


def _message(item: Item, verdict: Verdict) -> str:
    """The verdict's sentence as HTML, with its mathematics where the item has the sentence with it."""
    sentences = [item.confirmation, *(distractor.feedback for distractor in item.distractors)]
    found = next((sentence for sentence in sentences if sentence.text() == verdict.message), None)
    # Only then the hint: a feedback may well end in the same words.
    if found is None and verdict.kind is VerdictKind.INCORRECT and verdict.message.endswith(item.hints[1].text()):
        return _("Try this: %(move)s") % {"move": item.hints[1].html()}
    return found.html() if found else escape(verdict.message)


def _heading(kind: VerdictKind) -> str:
    return {
        VerdictKind.CORRECT: _("Yes, that is right."),
        VerdictKind.WRONG_FORM: _("Right value!"),
        VerdictKind.INCORRECT: _("Not yet."),
    }.get(kind, _("Thank you, saved."))
