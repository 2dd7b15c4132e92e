"""The form an item asks for: a name and its parameters, checked when it is made."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

NUMBER_FORMS = ("integer", "proper", "improper", "mixed", "decimal", "percent", "scientific", "pi")
PARAMETERS: dict[str, frozenset[str]] = {
    "number": frozenset({"forms", "simplify"}),
    "lowest_terms": frozenset({"var"}),
    "simplified": frozenset({"var"}),
    "expanded": frozenset({"var"}),
    "factored": frozenset({"var"}),
    "simplified_radical": frozenset({"var"}),
    "completed_square": frozenset({"var"}),
    "single_fraction": frozenset({"var"}),
    "slope_intercept": frozenset(),
    "standard_form": frozenset(),
    "point_slope": frozenset(),
    "same_form": frozenset({"var"}),
    "identical": frozenset(),
    "same_type": frozenset(),
    "decimal_places": frozenset({"n"}),
    "sig_figs": frozenset({"n"}),
    "tolerance": frozenset({"relative", "absolute"}),
    "units": frozenset({"sig_figs", "relative", "absolute"}),
    "units_required": frozenset({"sig_figs", "relative", "absolute"}),
    "same_unit": frozenset({"sig_figs", "relative", "absolute"}),
    "prime_factorization": frozenset(),
}
_REQUIRED: dict[str, str] = {"decimal_places": "n", "sig_figs": "n"}
_SIMPLIFY = ("required", "enforced", "optional")


class Form:
    """A form by name, with parameters; unknown names and parameters raise ValueError.

    Names may be written in camel case. ``number`` takes ``forms`` (a list out of
    ``NUMBER_FORMS``, or None) and ``simplify`` ("required", "enforced" or "optional");
    ``decimal_places`` and ``sig_figs`` take ``n``.

    >>> Form("decimal_places", n=2)
    Form('decimal_places', n=2)
    >>> Form("prety")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
      ...
    ValueError: unknown form 'prety'; known forms: ...
    """

    __slots__ = ("name", "parameters")

    def __init__(self, name: str, **parameters: object) -> None:
        self.name = _snake(name)
        if self.name not in PARAMETERS:
            known = ", ".join(sorted(PARAMETERS))
            raise ValueError(f"unknown form {name!r}; known forms: {known}")
        unknown = sorted(set(parameters) - PARAMETERS[self.name])
        if unknown:
            raise ValueError(f"form {self.name!r} has no parameter {', '.join(unknown)}")
        self.parameters: Mapping[str, object] = MappingProxyType(dict(parameters))
        self._check()

    def _check(self) -> None:
        needed = _REQUIRED.get(self.name)
        if needed and not isinstance(self.parameters.get(needed), int):
            raise ValueError(f"form {self.name!r} needs a whole number {needed!r}")
        for form in self.forms or ():
            if form not in NUMBER_FORMS:
                raise ValueError(f"unknown number form {form!r}; known: {', '.join(NUMBER_FORMS)}")
        if self.simplify not in _SIMPLIFY:
            raise ValueError(f"simplify must be one of {', '.join(_SIMPLIFY)}, not {self.simplify!r}")
        self._check_bounds()

    def _check_bounds(self) -> None:
        for name in ("relative", "absolute", "sig_figs", "n"):
            value = self.parameters.get(name)
            if value is not None and (isinstance(value, bool) or not isinstance(value, int | float) or value < 0):
                raise ValueError(f"{name} must be a number that is not negative, not {value!r}")

    @property
    def forms(self) -> tuple[str, ...] | None:
        """The allowed number forms, or None for all."""
        forms = self.parameters.get("forms")
        if forms is None:
            return None
        if not isinstance(forms, list | tuple):
            raise ValueError(f"forms must be a list, not {forms!r}")
        return tuple(str(form) for form in forms)

    @property
    def simplify(self) -> str:
        """Whether fractions must be in lowest terms."""
        return str(self.parameters.get("simplify") or "optional")

    @property
    def var(self) -> str | None:
        """The letter the form is about, if one was named."""
        var = self.parameters.get("var")
        return None if var is None else str(var)

    def count(self, name: str = "n") -> int:
        """A whole-number parameter."""
        value = self.parameters[name]
        return value if isinstance(value, int) else 0

    def bound(self, name: str) -> float | None:
        """A tolerance parameter, or None."""
        value = self.parameters.get(name)
        return float(value) if isinstance(value, int | float) else None

    def __repr__(self) -> str:
        inside = "".join(f", {name}={value!r}" for name, value in self.parameters.items())
        return f"Form({self.name!r}{inside})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Form) and repr(self) == repr(other)

    def __hash__(self) -> int:
        return hash(repr(self))


def form_of(given: Form | str | Mapping[str, object] | None) -> Form | None:
    """A form from a Form, a name, or a mapping with "name" and parameters (as in JSON).

    >>> form_of({"name": "factored", "var": "x"})
    Form('factored', var='x')
    """
    if given is None or isinstance(given, Form):
        return given
    if isinstance(given, str):
        return Form(given)
    parameters = {str(key): value for key, value in given.items() if key != "name"}
    return Form(str(given.get("name")), **parameters)


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])([A-Z])", r"_\1", name).lower()
