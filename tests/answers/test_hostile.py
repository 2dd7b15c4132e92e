"""Answers are hostile input: bounded, fast, and answered with a sentence."""

import json
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stairwise.answers import VerdictKind, judge, read
from stairwise.answers.grading import grade
from stairwise.notation.mathml import mathml
from stairwise.notation.speech import speech

HOSTILE = [
    "9**9**9",
    "9^9^9^9^9",
    "10^10^10",
    "2^-9999999",
    "(" * 5000 + "1" + ")" * 5000,
    "(" * 150 + "1" + ")" * 150,
    "[{(" * 60,
    "-" * 390 + "1",
    "1" + "!" * 300,
    "9" * 399,
    "0." + "3" * 390,
    "1/" * 190 + "1",
    "2^" * 190 + "2",
    "sqrt" * 90,
    "|" * 399,
    "x" * 399,
    "e" * 399,
    "(x+1)^" * 60 + "2",
    "(a+b+c+d+e+f+g+h)^60",
    "(1+x)^399*(1-x)^399",
    "x^99999999999999999999",
    "1e99999",
    "1e-9999999",
    "170!",
    "99999999!",
    "a_" * 150,
    "\x00",
    "x\x00=\x001",
    "\ud800",
    "%s%s%s%n",
    "__import__('os').system('true')",
    "<script>alert(1)</script>",
    "=" * 300,
    "<" * 300,
    "," * 300,
    "or " * 130,
    "1 or " * 70 + "1",
    "±" * 200,
    "x=±±±1",
    "½" * 300,
    "²" * 300,
    "1" + "²" * 300,
    "°" * 300,
    "sin" * 130,
    "sin(" * 95,
    "\\frac{" * 60,
    "\\sqrt{" * 56,
    "{" * 399,
    "log_" * 90,
    "x<" * 150 + "1",
    "1:" * 150 + "1",
    "|x-1|+|x-2|+|x-3|+|x-4|+|x-5|=3",
    "sqrt(x+sqrt(x+sqrt(x+sqrt(x))))=2",
    "sin(1/x)=cos(x^x^x)",
    "x^20+x^19+x^17-3=sqrt(x^7)",
]
KEYS = ["1", "x", "x = 1", "x > 1", "(1, 2)", "2x + 3", "3 cm"]


@pytest.mark.parametrize("answer", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("syntax", ["text", "latex"])
def test_bounded(answer, syntax):
    for key in KEYS:
        started = time.process_time()
        verdict = judge(answer, key, syntax=syntax)
        spent = time.process_time() - started
        assert spent < 0.5, (key, spent)
        assert verdict.message
        assert verdict.kind in VerdictKind


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(max_size=60), st.sampled_from(["text", "latex"]))
def test_any_text(typed, syntax):
    reading = read(typed, syntax)
    assert reading.ok or reading.problem
    if reading.node is not None:
        assert mathml(reading.node)
        assert speech(reading.node)


ALPHABET = st.sampled_from(
    [*"0123456789xyabe+-*/^()[]{}|,;:.=<>≤±√π²½%$°'\"!_ \\", "\\frac{", "\\left(", "sin", " or ", "cm", " R ", "..."]
)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(ALPHABET, max_size=40).map("".join), st.sampled_from(KEYS), st.sampled_from(["text", "latex"]))
def test_any_mathematics(typed, key, syntax):
    assert judge(typed, key, syntax=syntax).kind in VerdictKind


def test_one_bad_line_does_not_end_the_stream():
    lines = ["{", "[]", "null", '{"id": 1}', '{"id": 2, "expected": "1", "student": "1"}', '{"id": 3, "student": []}']
    results = [json.loads(line) for line in grade(lines, lambda: 0.0)]
    assert [result["verdict"] for result in results].count("correct") == 1
    assert all("error" in result for result in results if result["verdict"] != "correct")
