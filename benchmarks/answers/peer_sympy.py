"""SymPy as an answer checker: parse both sides, simplify the difference. One JSON line in, one out."""

import json
import sys
import time

from sympy import Eq, simplify
from sympy.parsing.sympy_parser import convert_xor, implicit_multiplication, parse_expr, standard_transformations

RULES = (*standard_transformations, convert_xor, implicit_multiplication)


def equal(expected, student):
    left, right = (parse(text) for text in (expected, student))
    if isinstance(left, Eq) or isinstance(right, Eq):
        return simplify(left.lhs - left.rhs) == simplify(right.lhs - right.rhs)
    return simplify(left - right) == 0


def parse(text):
    first, equals, second = text.partition("=")
    if equals:
        return Eq(parse_expr(first, transformations=RULES), parse_expr(second, transformations=RULES), evaluate=False)
    return parse_expr(text, transformations=RULES)


for line in sys.stdin:
    case = json.loads(line)
    start = time.perf_counter()
    try:
        verdict = bool(equal(case["expected"], case["student"]))
    except Exception:
        verdict = None
    print(json.dumps({"verdict": verdict, "milliseconds": (time.perf_counter() - start) * 1000}), flush=True)
