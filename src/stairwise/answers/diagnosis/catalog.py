"""All families of rules, loaded: importing this fills the catalog."""

from stairwise.answers.diagnosis import (
    comparing,
    converting,
    decimals,
    distributing,
    factoring,
    fractions,
    inequalities,
    like_terms,
    linear_equations,
    lines,
    literal_equations,
    measures,
    order_of_operations,
    powers,
    proportions,
    quadratics,
    sequences,
    signed,
    substitution,
    systems,
    wholes,
)
from stairwise.answers.diagnosis.rules import CATALOG

FAMILIES = (
    comparing,
    converting,
    decimals,
    distributing,
    factoring,
    fractions,
    inequalities,
    like_terms,
    linear_equations,
    lines,
    literal_equations,
    measures,
    order_of_operations,
    powers,
    proportions,
    quadratics,
    sequences,
    signed,
    substitution,
    systems,
    wholes,
)

__all__ = ["CATALOG", "FAMILIES"]
