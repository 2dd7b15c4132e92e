"""Equality by value, kind by kind; each pair is compared both ways."""

import pytest

from stairwise.answers import read
from stairwise.answers.equality import equal

SAME = [
    ("x=±2i", "x^2=-4"),
    ("x^2+x+1=0", "x=(-1±i sqrt(3))/2"),
    ("x^2=-4", "no solution"),
    ("2^x=8", "x=3"),
    ("sqrt(x+3)=x+1", "x=1"),
    ("x/(x-1)=1/(x-1)", "no solution"),
    ("x=y^2", "y=±sqrt(x)"),
    ("y=|x|", "y=sqrt(x^2)"),
    ("x^2-4>0", "x>2 or x<-2"),
    ("(x-1)(x-2)<=0", "[1,2]"),
    ("|x-3|<=2", "1<=x<=5"),
    ("x^2>=0", "all real numbers"),
    ("sin(x)=0 and 0<=x<2π", "x=0 or x=π"),
    ("2x+y=5 and x-y=1", "x=2 and y=1"),
    ("n!/(n-1)!", "n"),
    ("a^(m+n)", "a^m a^n"),
    ("ln(x/y)", "ln(x)-ln(y)"),
    ("cos(2x)", "1-2sin^2(x)"),
    ("arcsin(x)+arccos(x)", "π/2"),
    ("log_b(x^2)", "2log_b(x)"),
    ("x^(1/2)*x^(1/3)", "x^(5/6)"),
    ("f(2+1)", "f(3)"),
    ("3 1/4 hours", "3 h 15 min"),
    ("y>2x-1", "2x-y<1"),
    ("0.1666...", "1/6"),
    ("3:45 pm", "15:45"),
]
DIFFERENT = [
    ("x=±3i", "x^2=-4"),
    ("x^2=-9", "x^2=-4"),
    ("x=1 and y=2", "x=1 and y=3"),
    ("x^2+y^2=25 and x+y=7", "x=3 and y=5"),
    ("y=x or y=-x", "y^2=2x^2"),
    ("y=2^x", "y=3^x"),
    ("|x-2|=3", "x=5"),
    ("(1,2]", "[1,2)"),
    ("x≠2", "x=2"),
    ("sqrt(x^2+1)", "x+1"),
    ("log(x)", "ln(x)"),
    ("1e20", "1e20+1"),
    ("sqrt(2)", "1.41421356237309504880168872420969807856967"),
    ("f(2)", "f(3)"),
    ("f(x)=2x", "g(x)=2x"),
    ("{1,2,3}", "{1,2,4}"),
    ("3:4:5", "3:4:6"),
    ("3:45 pm", "3:45 am"),
    ("5 m/s", "5 m"),
]


def both_ways(left, right):
    first, second = read(left).node, read(right).node
    return equal(first, second), equal(second, first)


@pytest.mark.parametrize(("left", "right"), SAME)
def test_same(left, right):
    assert both_ways(left, right) == (True, True)


@pytest.mark.parametrize(("left", "right"), DIFFERENT)
def test_different(left, right):
    assert both_ways(left, right) == (False, False)


@pytest.mark.parametrize(("left", "right"), [("sin(x)=1", "sin(x)=-1"), ("9^9^9", "9^9^9+1")])
def test_what_cannot_be_decided_is_not_called_different(left, right):
    assert both_ways(left, right) == (None, None)
