"""Every form by name, and the check that says what is still to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from stairwise.answers import algebra_forms, equation_forms, number_forms
from stairwise.answers.form import Form
from stairwise.answers.messages import ENGLISH, message
from stairwise.answers.number_forms import Todo
from stairwise.notation.text import text
from stairwise.notation.tree import Node

Check = Callable[[Node, Node, Form], Todo | None]


def _nothing(_answer: Node, _key: Node, _form: Form) -> Todo | None:
    return None


CHECKS: dict[str, Check] = {
    "number": number_forms.number,
    "decimal_places": number_forms.decimal_places,
    "sig_figs": number_forms.sig_figs,
    "prime_factorization": number_forms.prime_factorization,
    "tolerance": _nothing,
    "lowest_terms": algebra_forms.lowest_terms,
    "simplified": algebra_forms.simplified,
    "expanded": algebra_forms.expanded,
    "factored": algebra_forms.factored,
    "simplified_radical": algebra_forms.simplified_radical,
    "completed_square": algebra_forms.completed_square,
    "single_fraction": algebra_forms.single_fraction,
    "slope_intercept": equation_forms.slope_intercept,
    "standard_form": equation_forms.standard_form,
    "point_slope": equation_forms.point_slope,
    "same_form": equation_forms.same_form,
    "identical": equation_forms.identical,
    "same_type": equation_forms.same_type,
    "units": equation_forms.units,
    "units_required": equation_forms.units,
    "same_unit": equation_forms.same_unit,
}
TYPE_ONLY = frozenset({"same_type"})
UNIT_FORMS = frozenset({"units", "units_required", "same_unit"})


def todo(answer: Node, key: Node, form: Form | None) -> Todo | None:
    """What is still to do to ``answer``, whose value is right; None if nothing."""
    return CHECKS[form.name](answer, key, form) if form is not None else None


def sentence(todo: Todo, answer: Node, table: Mapping[str, str] = ENGLISH) -> str:
    """What is still to do, for the student.

    >>> from stairwise.notation.tree import Divide, Integer
    >>> sentence(Todo("lowest_terms"), Divide(Integer(6), Integer(8)))
    '6/8 is right; write it in lowest terms.'
    """
    fields = {name: _shown(value, table) for name, value in todo.fields}
    return message(todo.code, table, answer=text(answer), **fields)


def _shown(value: object, table: Mapping[str, str]) -> object:
    if isinstance(value, tuple):
        return _either([message(str(key), table) for key in dict.fromkeys(value)], table)
    known = isinstance(value, str) and value in ENGLISH
    return message(str(value), table) if known else value


def _either(names: list[str], table: Mapping[str, str]) -> str:
    distinct = list(dict.fromkeys(names))
    if len(distinct) == 1:
        return distinct[0]
    return message("or", table, left=", ".join(distinct[:-1]), right=distinct[-1])
