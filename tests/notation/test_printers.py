"""What the printers write, by example."""

from fractions import Fraction

import pytest

from stairwise.notation import build, tree
from stairwise.notation.build import add, divide, equation, letter, linear, negative, number, power, root, times
from stairwise.notation.latex import latex
from stairwise.notation.mathml import mathml
from stairwise.notation.speech import speech
from stairwise.notation.text import text
from stairwise.notation.typst import typst

X, Y = letter("x"), letter("y")
HALF = number(Fraction(1, 2))


@pytest.mark.parametrize(
    ("node", "written"),
    [
        (linear(3, -5, "x"), "3x - 5"),
        (linear(-1, 0, "x"), "-x"),
        (linear(0, 7, "x"), "7"),
        (linear(Fraction(-2, 3), 1, "x"), "-2/3 x + 1"),
        (times(number(3), add(X, number(4))), "3(x + 4)"),
        (times(number(2), number(-3)), "2(-3)"),
        (power(negative(number(3)), 2), "(-3)^2"),
        (negative(power(number(3), 2)), "-3^2"),
        (power(X, negative(number(2))), "x^-2"),
        (power(number(2), add(X, number(1))), "2^(x + 1)"),
        (divide(add(X, number(1)), times(number(2), X)), "(x + 1)/(2x)"),
        (build.subtract(X, add(Y, number(1))), "x - (y + 1)"),
        (build.mixed(Fraction(-7, 4)), "-1 3/4"),
        (root(number(8), 3), "cbrt(8)"),
        (equation(Y, linear(2, 1, "x")), "y = 2x + 1"),
        (build.point(2, -3), "(2, -3)"),
        (tree.Quantity(number(24), tree.Unit((("in", 2),))), "24 in^2"),
        (tree.Quantity(build.decimal("3.50"), tree.Unit((("$", 1),))), "$3.50"),
        (tree.Decimal("0.1", "6"), "0.1666..."),
        (tree.Time(1, 5, "pm"), "1:05 pm"),
    ],
)
def test_text(node, written):
    assert text(node) == written


@pytest.mark.parametrize(
    ("node", "spoken"),
    [
        (HALF, "1 half"),
        (number(Fraction(3, 4)), "3 fourths"),
        (divide(X, Y), "x over y"),
        (divide(add(X, number(1)), number(2)), "the fraction x plus 1 over 2, end fraction"),
        (power(X, 2), "x squared"),
        (power(X, add(Y, number(1))), "x to the power y plus 1, end power"),
        (times(number(3), add(X, number(4))), "3 times the quantity x plus 4, end quantity"),
        (root(add(X, number(1))), "the square root of x plus 1, end root"),
        (negative(X), "negative x"),
        (build.relation(X, ">=", number(3)), "x is greater than or equal to 3"),
        (tree.Quantity(number(1), tree.Unit((("mi", 1), ("h", -1)))), "1 mile per hour"),
        (letter("X"), "capital X"),
    ],
)
def test_speech(node, spoken):
    assert speech(node) == spoken


def test_groups_are_told_apart_by_ear():
    inside, outside = power(add(X, Y), 2), add(X, power(Y, 2))
    assert speech(inside) != speech(outside)
    assert speech(divide(number(1), add(X, Y))) != speech(add(divide(number(1), X), Y))


def test_mathml_is_complete_and_spoken():
    written = mathml(equation(Y, divide(X, number(2))))
    assert written.startswith('<math alttext="y equals x over 2">')
    assert written.endswith("</math>")
    assert "<mfrac><mi>x</mi><mn>2</mn></mfrac>" in written


def test_mathml_escapes():
    assert "<mo>&lt;</mo>" in mathml(build.relation(X, "<", number(3)))
    assert "<script>" not in mathml(letter("<script>"))


def test_latex_and_typst():
    node = divide(root(number(3)), number(2))
    assert latex(node) == r"\frac{\sqrt{3}}{2}"
    assert typst(node) == "frac(sqrt(3), 2)"
    assert typst(letter('a"b')) == '"a\\"b"'


def test_integer_is_never_negative():
    with pytest.raises(ValueError, match="never negative"):
        tree.Integer(-1)


def test_walk_does_not_recurse():
    node = X
    for _ in range(50_000):
        node = negative(node)
    assert sum(1 for _ in tree.walk(node)) == 50_001
