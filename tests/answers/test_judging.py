"""Judging: traps that other engines fall into, and what students are told."""

import pytest

from stairwise.answers import Context, Form, VerdictKind, judge
from stairwise.answers.messages import ENGLISH
from stairwise.notation.build import equation, letter, number


@pytest.mark.parametrize(
    ("answer", "key"),
    [
        ("1 1/2", "3/2"),
        ("x = 2 or x = 0", "x^2 = 2x"),
        ("x+1", "(x^2-1)/(x-1)"),
        ("x > 2 and x < 5", "2 < x < 5"),
        ("(2,5)", "2 < x < 5"),
        ("sin(x)^2", "1 - cos(x)^2"),
        ("y-3=2(x-1)", "y=2x+1"),
        ("3x-4y=8", "y=3/4x-2"),
        ("x = 2, y = -3", "(2,-3)"),
        ("-3, 2", "x=2 or x=-3"),
        ("1±sqrt(2)", "x=1+sqrt(2) or x=1-sqrt(2)"),
        ("(-8)^(1/3)", "-2"),
        ("|x|", "sqrt(x^2)"),
        ("30 mm", "3 cm"),
        ("68°F", "20°C"),
        ("1 h 30 min", "90 min"),
        ("6:8", "3:4"),
        ("∅", "no solution"),
        ("(-∞,∞)", "all real numbers"),
        ("b + a = a + b", "a + b = b + a"),
        ("F=9/5C+32", "C=5/9(F-32)"),
        ("x^2+y^2-25=0", "x^2+y^2=25"),
        ("x=±2i", "x^2=-4"),
        ("sqrt(3+2sqrt(2))", "1+sqrt(2)"),
        ("x=7, y=3", "x+y=10, x-y=4"),
        ("2(x+3", "2x + 6"),
        ("= 12", "12"),
    ],
)
def test_right(answer, key):
    verdict = judge(answer, key)
    assert verdict.kind is VerdictKind.CORRECT, verdict.message


@pytest.mark.parametrize(
    ("answer", "key"),
    [
        ("x = 2", "x^2 = 2x"),
        ("50", "50%"),
        ("x > 2", "2 < x < 5"),
        ("sin(x^2)", "sin(x)^2"),
        ("x^1000001", "x^1000000"),
        ("11/2", "1 1/2"),
        ("x", "sqrt(x^2)"),
        ("0.3333", "1/3"),
        ("3.14", "pi"),
        ("2/3x", "2/(3x)"),
        ("x=3", "y=3"),
        ("(2,3)", "(3,2)"),
        ("3 cm^2", "3 cm"),
        ("x <= 2", "x < 2"),
        ("y>2x+1", "y<2x+1"),
        ("a + b = a + b", "a + b = b + a"),
        ("x = 3, z = -1", "x = 3, y = -1"),
        ("1.0000000000000000001", "1"),
    ],
)
def test_wrong(answer, key):
    assert judge(answer, key).kind is VerdictKind.INCORRECT


@pytest.mark.parametrize("answer", ["idk", "2x+", "0,5", "2X", "3x2", "(2, 5", "cat"])
def test_trouble_with_typing_never_counts_as_wrong(answer):
    key = {"0,5": "0.5", "2X": "2x", "3x2": "3x^2", "(2, 5": "2 < x < 5"}.get(answer, "12")
    assert judge(answer, key).kind is VerdictKind.UNREADABLE


@pytest.mark.parametrize(
    ("answer", "key", "form", "said"),
    [
        ("6/8", "3/4", Form("number", simplify="required"), "6/8 is right; write it in lowest terms."),
        ("3/-4", "-3/4", Form("number", simplify="required"), "3/(-4) is right; write the minus sign in front of the"
         " fraction."),
        ("3/2", "3/2", Form("number", forms=["mixed"]), "3/2 is right; write it as a mixed number."),
        ("3.1", "3.14159", Form("decimal_places", n=2), "Not yet."),
        ("2(x+3)", "2x+6", Form("expanded", var="x"), "2(x + 3) is right; multiply out the brackets."),
        ("2(x^2+5x+6)", "2(x+2)(x+3)", Form("factored"), "2(x^2 + 5x + 6) is right; x^2 + 5x + 6 can be factored"
         " further."),
        ("sqrt(12)", "2sqrt(3)", Form("simplified_radical"), "sqrt(12) is right; simplify the root."),
        ("2x+3x", "5x", Form("simplified"), "2x + 3x is right; combine the like terms."),
        ("2x-y=-1", "y=2x+1", Form("slope_intercept"), "2x - y = -1 is right; write it as y = mx + b."),
        ("32*10^4", "320000", Form("number", forms=["scientific"]), "32 * 10^4 is right; write it as a number from 1"
         " to 10 times a power of 10."),
        ("3", "3 cm", Form("units"), "The number is there; the unit is missing."),
        ("30 mm", "3 cm", Form("same_unit"), "30 mm is right; give it in cm."),
    ],
)  # fmt: skip
def test_what_is_still_to_do(answer, key, form, said):
    assert judge(answer, key, form).message == said


@pytest.mark.parametrize(
    ("answer", "key", "slip"),
    [
        ("-5", "5", "sign"),
        ("0.12", "1.2", "ten"),
        ("4/3", "3/4", "reciprocal"),
        ("3", "3 cm", "unit"),
        ("3 m", "3 cm", "wrong_unit"),
        ("50", "50%", "percent"),
        ("x < 4", "x > 4", "direction"),
        ("x >= 4", "x > 4", "boundary"),
        ("x = 3", "x = 3 or x = -2", "missing_solution"),
        ("(-3, 2)", "(2, -3)", "order"),
        ("4:3", "3:4", "order"),
        ("2x", "2x + 6", "term"),
    ],
)
def test_slips_are_named(answer, key, slip):
    verdict = judge(answer, key)
    assert verdict.kind is VerdictKind.INCORRECT
    assert slip in [each.name for each in verdict.misconceptions]


def test_a_copied_number_is_noticed():
    verdict = judge("18", "6", context=Context(given=(number(18),)))
    assert [slip.name for slip in verdict.misconceptions] == ["copied"]


def test_nothing_is_claimed_without_a_match():
    assert judge("17", "5").misconceptions == ()
    assert judge("5", "5").misconceptions == ()


def test_a_key_may_be_a_tree():
    assert judge("3 = x", equation(letter("x"), number(3))).correct


def test_a_key_in_words_is_compared_word_for_word():
    assert judge("sunday", "Sunday").correct
    assert judge("Monday", "Sunday").kind is VerdictKind.INCORRECT


@pytest.mark.parametrize("name", ["prety", "Number form", ""])
def test_unknown_forms_are_an_error(name):
    with pytest.raises(ValueError, match="unknown form"):
        judge("1", "1", name)


@pytest.mark.parametrize(
    "form",
    [
        {"name": "decimal_places"},
        {"name": "number", "forms": ["round"]},
        {"name": "factored", "variable": "x"},
        {"name": "tolerance", "relative": "much"},
        {"name": "number", "simplify": "maybe"},
    ],
)
def test_wrong_parameters_are_an_error(form):
    with pytest.raises(ValueError, match=r"parameter|needs|unknown|must be"):
        judge("1", "1", form)


def test_tolerance():
    assert judge("3.1", "3.14", Form("tolerance", absolute=0.05)).correct
    assert not judge("3.0", "3.14", Form("tolerance", absolute=0.05)).correct
    assert judge("102 cm", "1 m", Form("units", relative=0.05)).correct


def test_messages_are_short_and_kind():
    for template in ENGLISH.values():
        assert len(template) < 130
        assert not any(word in template.lower() for word in ("invalid", "illegal", "error", "fail", "wrong"))
