"""How many questions with an answer mathgenerator makes in a second; prints one JSON line."""

import json
import sys
import time

import mathgenerator

NAMES = (
    "addition", "multiplication", "division", "basic_algebra", "combine_like_terms", "expanding", "linear_equations",
    "fraction_multiplication", "percentage", "factors", "lcm", "gcd", "valid_triangle",
)  # fmt: skip


def main(seconds):
    wanted = [(name, getattr(mathgenerator, name)) for name in NAMES if hasattr(mathgenerator, name)]
    made, distinct, start, rates, failed = 0, {}, time.process_time(), {}, 0
    for name, make in wanted:
        began, count, seen = time.process_time(), 0, set()
        while time.process_time() - began < seconds / len(wanted):
            try:
                seen.add(make()[0])
            except Exception:  # noqa: BLE001  (what a peer raises is counted, not ours to mend)
                failed += 1
            count += 1
        rates[name], distinct[name] = count / (time.process_time() - began), len(seen)
        made += count
    total = time.process_time() - start
    print(
        json.dumps({"made": made, "per_second": made / total, "by_name": rates, "distinct": distinct, "failed": failed})
    )


main(float(sys.argv[1]))
