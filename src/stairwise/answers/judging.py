"""Judges an answer against a key: value first, then form, then what went wrong."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from stairwise.answers import forms
from stairwise.answers.context import Context
from stairwise.answers.equality import equal
from stairwise.answers.form import Form, form_of
from stairwise.answers.messages import message
from stairwise.answers.quantities import has_unit
from stairwise.answers.reading import Reading, Syntax, read
from stairwise.answers.regions import rebuilt, values
from stairwise.answers.repairs import mended
from stairwise.answers.rounding import scalars_for, value_of
from stairwise.answers.slips import slips
from stairwise.answers.verdict import Verdict, VerdictKind
from stairwise.notation import tree
from stairwise.notation.text import text
from stairwise.notation.tree import Node

_log = logging.getLogger(__name__)
_TEXT = re.compile(r"\\(?:text|mathrm|textbf|mbox)\s*\{([^{}]*)\}")
_PLAIN_WORDS = re.compile(r"[^\W\d_]+(?:[ ,.'’-]+[^\W\d_]+)*")
FormLike = Form | str | Mapping[str, object] | None


def judge(
    answer: str,
    key: str | Node,
    form: FormLike = None,
    syntax: Syntax = "text",
    context: Context | None = None,
) -> Verdict:
    """Whether ``answer`` is worth the same as ``key`` and has the form asked for.

    Never raises for any ``answer``; raises ValueError for an unknown form or parameter. The key is
    plain text, or LaTeX if it holds a backslash; a key that is no mathematics is compared word
    for word.

    >>> judge("0.75", "3/4").kind
    <VerdictKind.CORRECT: 'correct'>
    >>> judge("6/8", "3/4", {"name": "number", "simplify": "required"}).message
    '6/8 is right; write it in lowest terms.'
    >>> judge("2x +", "2x").message
    'There is nothing after the + sign.'
    """
    asked = form_of(form)
    context = context or Context()
    if asked is not None and asked.name in forms.UNIT_FORMS:
        context = replace(context, units="always")
    expected = _read_key(key, context).node if isinstance(key, str) else key
    if expected is None:
        return by_words(answer, str(key))
    known = informed(context, expected)
    if isinstance(key, str) and answer.strip() == key.strip():
        return judge_reading(Reading(answer, expected), expected, asked, context)
    reading = read(answer, syntax, known)
    verdict = judge_reading(reading, expected, asked, context)
    return verdict if reading.ok else _mended(reading, syntax, expected, asked, known) or verdict


def _mended(reading: Reading, syntax: Syntax, key: Node, form: Form | None, context: Context) -> Verdict | None:
    """The verdict on the answer with a slip of typing mended, if that makes it right."""
    for again in mended(reading, syntax, context):
        if again.node == reading.guess and _brackets_matter(again.node, key):
            continue
        verdict = judge_reading(again, key, form, context)
        if verdict.equivalent:
            said = message("mended", answer=verdict.read_as, verdict=verdict.message)
            return replace(verdict, message=said)
    return None


def by_words(answer: str, key: str) -> Verdict:
    """The verdict where the key is no mathematics: the same words, whatever their case and spaces.

    >>> by_words("  sunday", "Sunday").kind.label
    'correct'
    """
    given, expected = (_only_words(each) for each in (answer, key))
    if not given:
        return Verdict(VerdictKind.UNREADABLE, None, message("empty"))
    if given == expected:
        return Verdict(VerdictKind.CORRECT, True, message("correct"), answer.strip(), answer.strip())
    if not _PLAIN_WORDS.fullmatch(expected):
        _log.info("not decided: %r against the words %r", answer, key)
        return Verdict(VerdictKind.UNDECIDED, None, message("undecided"), answer.strip(), answer.strip())
    return Verdict(VerdictKind.INCORRECT, False, message("incorrect"), answer.strip(), answer.strip())


def _only_words(answer: str) -> str:
    """An answer in words without its LaTeX, its capitals and the spaces around it."""
    return " ".join(_TEXT.sub(r"\1", answer).casefold().split()).strip(" .")


def judge_reading(reading: Reading, key: Node, form: Form | None, context: Context) -> Verdict:
    """The verdict on an answer already read."""
    answer = reading.node
    if answer is None:
        return Verdict(VerdictKind.UNREADABLE, None, reading.problem)
    same = equal(answer, key, scalars_for(form), context.variables)
    if form is not None and form.name in forms.TYPE_ONLY:
        return _by_form(answer, key, form, same)
    if same is None:
        _log.info("not decided: %r against %r", reading.read_as, text(key))
        return _verdict(VerdictKind.UNDECIDED, None, message("undecided"), answer)
    if same:
        return _by_form(answer, key, form, True)
    if form is not None and form.name in forms.UNIT_FORMS and not has_unit(answer) and has_unit(key):
        return _by_form(answer, key, form, None)
    return _incorrect(answer, key, context)


def _brackets_matter(answer: Node | None, key: Node) -> bool:
    """An interval without its last bracket leaves open whether the end belongs."""
    if isinstance(answer, tree.Interval | tree.Union):
        return True
    return isinstance(answer, tree.Point) and not isinstance(key, tree.Point | tree.Collection)


def _by_form(answer: Node, key: Node, form: Form | None, same: bool | None) -> Verdict:
    todo = forms.todo(answer, key, form)
    if todo is None:
        return _verdict(VerdictKind.CORRECT, same, message("correct"), answer)
    return _verdict(VerdictKind.WRONG_FORM, same, forms.sentence(todo, answer), answer)


def _incorrect(answer: Node, key: Node, context: Context) -> Verdict:
    found = slips(answer, key, context)
    if _decimal_comma(answer, key):
        return _verdict(VerdictKind.UNREADABLE, None, message("decimal_comma", number=_pointed(answer)), answer)
    if (guess := _with_powers(answer)) is not None and equal(guess, key):
        return _verdict(VerdictKind.UNREADABLE, None, message("power_sign", guess=text(guess)), answer)
    if found and found[0].name == "letter":
        return _verdict(VerdictKind.UNREADABLE, None, found[0].explanation, answer)
    said = found[0].explanation if found else message("incorrect")
    return replace(_verdict(VerdictKind.INCORRECT, False, said, answer), misconceptions=found)


def _with_powers(answer: Node) -> Node | None:
    """``3x2`` as ``3x^2``, where a number stands right after a letter."""

    def change(part: Node) -> Node:
        if not isinstance(part, tree.Product) or part.style != "implicit":
            return part
        factors: list[Node] = []
        for factor in part.factors:
            if isinstance(factor, tree.Integer) and factors and isinstance(factors[-1], tree.Letter):
                factors[-1] = tree.Power(factors[-1], factor)
            else:
                factors.append(factor)
        return tree.Product(tuple(factors)) if len(factors) > 1 else factors[0]

    guess = rebuilt(answer, change)
    return guess if guess != answer else None


def _pointed(answer: Node) -> str:
    return text(answer).replace(", ", ".")


def _decimal_comma(answer: Node, key: Node) -> bool:
    """``0,5`` for 0.5: read as two numbers, meant as one in many countries."""
    match answer:
        case tree.Collection((tree.Integer(whole), tree.Integer(part)), "list"):
            return value_of(key) == Fraction(f"{whole}.{part}") if isinstance(key, tree.Decimal) else False
    return False


def _verdict(kind: VerdictKind, same: bool | None, said: str, answer: Node) -> Verdict:
    shown = text(answer)
    return Verdict(kind, same, said, shown, shown, (), answer)


def informed(context: Context, key: Node) -> Context:
    """``context`` with what the key tells: its letters, units, and how many values to expect."""
    names = tree.letters(key)
    units = context.units
    if units == "auto" and has_unit(key):
        units = "always"
    several = (
        context.several
        or len(values(key) or ()) > 1
        or any(isinstance(part, tree.PlusMinus) for part in tree.walk(key))
    )
    variables = tuple(dict.fromkeys((*context.variables, *names)))
    calls = (part.name for part in tree.walk(key) if isinstance(part, tree.Call))
    functions = tuple(dict.fromkeys((*context.functions, *(name for name in calls if len(name) == 1))))
    return replace(context, variables=variables, units=units, several=several, functions=functions, closed=True)


def key_node(key: str | Node, context: Context | None = None) -> Node:
    """The tree of a key; raises ValueError if it cannot be read.

    >>> key_node("3")
    Integer(value=3)
    """
    if not isinstance(key, str):
        return key
    reading = _read_key(key, context or Context())
    if reading.node is None:
        raise ValueError(message("unreadable_key", problem=reading.problem))
    return reading.node


@lru_cache(maxsize=512)
def _read_key(key: str, context: Context) -> Reading:
    first: Syntax = "latex" if "\\" in key else "text"
    reading = read(key, first, context)
    other = reading if reading.ok or first == "latex" else read(key, "latex", context)
    return other if other.ok else reading
