"""Reading: what students type, how it is read, and what is said when it cannot be."""

import pytest

from stairwise.answers import Context, read
from stairwise.notation.tree import Product, Quantity


@pytest.mark.parametrize(
    ("typed", "read_as"),
    [
        ("1 1/2", "1 1/2"),
        ("1 1/2 x", "1 1/2 x"),
        ("1½", "1 1/2"),
        (".5", "0.5"),
        ("5.", "5"),
        ("1,234.5", "1234.5"),
        ("1 234 567", "1234567"),
        ("3.2E4", "3.2 × 10^4"),
        ("3.2x10^4", "3.2 × 10^4"),
        ("3×10⁻⁴", "3 × 10^-4"),
        ("x**2", "x^2"),
        ("x²+1", "x^2 + 1"),
        ("−x – 3", "-x - 3"),
        ("２x", "2x"),
        ("x\u200b+\xa01", "x + 1"),
        ("x+ -1", "x + (-1)"),
        ("1/2x", "1/2 x"),
        ("xy(a+b)", "xy(a + b)"),
        ("sin^2 x", "sin(x)^2"),
        ("sin(x)^2", "sin(x)^2"),
        ("sin x^2", "sin(x^2)"),
        ("log_2 8", "log_2(8)"),
        ("∛8", "cbrt(8)"),
        ("||x|-3|", "abs(|x| - 3)"),
        ("2 < x <= 5", "2 < x ≤ 5"),
        ("x=3 or -2", "x = 3 or -2"),
        ("x=±2", "x = ±2"),
        ("[2,5)", "[2, 5)"),
        ("]2;5[", "(2, 5)"),
        ("(-inf,2)U(5,inf)", "(-∞, 2) ∪ (5, ∞)"),
        ("7 r 2", "7 R 2"),
        ("3 to 4", "3:4"),
        ("24 sq in", "24 in^2"),
        ("60 miles per hour", "60 mi/h"),
        ("5'3\"", "5 ft + 3 in"),
        ("$3.5", "$3.5"),
        ("75¢", "75¢"),
        ("33 1/3%", "33 1/3%"),
        ("1:30 p.m.", "1:30 pm"),
        ("0.1666...", "0.1666..."),
        ("The answer is 12.", "12"),
        ("x is at least 3", "x ≥ 3"),
        ("no real solutions", "no solution"),
        ("infinitely many", "all real numbers"),
    ],
)
def test_typed_text(typed, read_as):
    reading = read(typed)
    assert reading.read_as == read_as, reading.problem


@pytest.mark.parametrize(
    ("typed", "read_as"),
    [
        (r"1\frac12", "1 1/2"),
        (r"\sqrt[3]{8}", "cbrt(8)"),
        (r"\sqrt[n]{x}", "x^(1/n)"),
        (r"\left|-5\right|", "|-5|"),
        (r"x\in\left[4,\infty\right)", "x ∈ [4, ∞)"),
        (r"3\,\mathrm{cm}", "3 cm"),
        (r"90^{\circ}", "90°"),
        (r"\text{no solution}", "no solution"),
        (r"\left(0,100\right)", "(0, 100)"),
        (r"12{,}000", "12000"),
        (r"\frac{x+1}{2}", "(x + 1)/2"),
        (r"\log_2 8", "log_2(8)"),
        (r"0.\overline{3}", "0.333..."),
        (r"$\frac{1}{2}$", "1/2"),
    ],
)
def test_latex(typed, read_as):
    reading = read(typed, "latex")
    assert reading.read_as == read_as, reading.problem


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", "There is no answer yet."),
        ("2x +", "There is nothing after the + sign."),
        ("*3", "There is nothing before the * sign."),
        ("x =", "There is nothing after the = sign."),
        ("3//4", "The signs / and / stand side by side."),
        ("2(x+3", "A bracket ( is opened but not closed. Did you mean 2(x + 3)?"),
        ("2x+3)", "There is a closing bracket ) without an opening one."),
        ("(2]x", "The bracket ( is closed with ]."),
        ("()", "There is nothing inside the brackets."),
        ("3 4", "There is no sign between 3 and 4."),
        ("1.2.3", "The number 1.2.3 has more than one decimal point."),
        ("1/0", "This divides by zero, so it has no value."),
        ("sqrt", "“sqrt” needs something to work on, like sqrt(9)."),
        ("idk", "I could not read “idk” as mathematics. Write the answer with numbers and symbols."),
        ("@#$", "I do not know the symbol “@” here."),
        ("|x", "An absolute value bar | is missing."),
    ],
)
def test_problems_are_exact(typed, problem):
    reading = read(typed)
    assert not reading.ok
    assert reading.problem == problem


def test_the_place_of_the_problem():
    assert read("2x + y)").at == 6


def test_context_settles_letters():
    assert read("speed*2", context=Context(variables=("speed",))).read_as == "speed * 2"
    assert read("f(x)", context=Context(functions=("f",))).read_as == "f(x)"
    assert read("e2", context=Context(variables=("e",))).ok
    assert read("2x3").read_as == "2 × 3"
    assert read("2x3", context=Context(variables=("x",))).read_as == "2x(3)"


def test_units_only_where_they_are_plain():
    assert read("3 m").read_as == "3 m"
    assert read("3m + 2").read_as == "3m + 2"
    assert isinstance(read("3 cm").node, Quantity)
    assert isinstance(read("3 cm", context=Context(units="never")).node, Product)
