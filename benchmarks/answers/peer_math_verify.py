"""Math-Verify on LaTeX. One JSON line in, one out."""

import json
import logging
import sys
import time

from math_verify import parse, verify

logging.disable(logging.CRITICAL)

for line in sys.stdin:
    case = json.loads(line)
    start = time.perf_counter()
    try:
        gold, answer = (parse(f"${case[name]}$", parsing_timeout=None) for name in ("expected_latex", "student_latex"))
        verdict = bool(verify(gold, answer, timeout_seconds=None)) if gold and answer else None
    except Exception:
        verdict = None
    print(json.dumps({"verdict": verdict, "milliseconds": (time.perf_counter() - start) * 1000}), flush=True)
