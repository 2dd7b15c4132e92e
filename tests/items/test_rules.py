"""The wrong rules, each on one case worked by hand."""

from fractions import Fraction

import pytest

from stairwise.items import equation_slips, expression_slips
from stairwise.items.equations import Equation, solution
from stairwise.items.expressions import Bracket, Term, combined, node
from stairwise.notation.text import text


def x(coefficient):
    return Term(coefficient, "x")


REWRITING = [
    (expression_slips.first_only, (Bracket(3, (x(1), Term(4))),), ["3x + 4"]),
    (expression_slips.lost_sign, (Bracket(-3, (x(2), Term(-5))),), ["-6x - 15"]),
    (expression_slips.lost_sign, (Bracket(3, (x(2), Term(5))),), []),
    (expression_slips.adds_factor, (Bracket(3, (x(1), Term(4))),), ["x + 7"]),
    (expression_slips.left_to_right, (Term(4), Bracket(-2, (x(1), Term(-3)))), ["2x - 6"]),
    (expression_slips.unlike, (x(3), Term(2)), ["5x"]),
    (expression_slips.unlike, (x(3), Term(2, "y")), ["5xy"]),
    (expression_slips.raised_power, (x(2), x(3)), ["5x^2"]),
    (expression_slips.lost_one, (x(1), x(3)), ["3x"]),
    (expression_slips.lost_one, (x(4), x(-1)), ["4"]),
    (expression_slips.sign_after, (x(5), Term(-2), x(3), Term(7)), ["2x + 9", "2x + 5", "8x + 9"]),
]

SOLVING = [
    (equation_slips.no_inverse, "3x + 4 = 19", [Fraction(23, 3)]),
    (equation_slips.divide_partly, "3x + 6 = 21", [1]),
    (equation_slips.stop_early, "2x + 3 = 11", [8]),
    (equation_slips.wrong_inverse, "4x + 0 = 20", [16]),
    (equation_slips.lost_minus, "-3x + 0 = 12", [4]),
    (equation_slips.one_side, "1x + 7 = 12", [12]),
    (equation_slips.combine_across, "5x + 4 = 2x + 25", [3]),
    (equation_slips.combine_across, "3x + 4 = 19", [Fraction(23, 3)]),
    (equation_slips.keep_sign, "7x + 3 = 4x + 12", [5]),
    (equation_slips.uncounted, "5x + 2 = 1x + 17", [3]),
    (equation_slips.unlike, "3x + 2 = 20", [4]),
]


@pytest.mark.parametrize(("rule", "line", "expected"), REWRITING)
def test_a_rule_rewrites_as_its_example_says(rule, line, expected):
    assert [text(node(combined(wrong.line))) for wrong in rule(line)] == expected


@pytest.mark.parametrize(("rule", "equation", "expected"), SOLVING)
def test_a_rule_solves_as_its_example_says(rule, equation, expected):
    assert [slip.value for slip in rule(read(equation))] == expected


def read(equation):
    left, right = ([term(word) for word in side.split(" + ")] for side in equation.split(" = "))
    return Equation(tuple(t for t in left if t.coefficient), tuple(right), "x")


def term(word):
    return x(int(word[:-1])) if word.endswith("x") else Term(int(word))


def test_an_equation_without_exactly_one_solution_has_none():
    assert solution(read("2x + 3 = 2x + 4")) is None
    assert solution(read("2x + 3 = 2x + 3")) is None
