"""How many questions with an answer mathematics_dataset makes in a second; prints one JSON line."""

import json
import sys
import time

import numpy as np

# It was written for an older numpy, which no longer installs; these names are all that it misses.
for name, kind in (("object", object), ("int", int), ("float", float), ("bool", bool)):
    setattr(np, name, kind)

from mathematics_dataset.modules import modules  # noqa: E402


def makers(tree, name=""):
    for key, value in tree.items():
        yield from makers(value, f"{name}{key}.") if isinstance(value, dict) else [(f"{name}{key}", value)]


def main(seconds):
    found = dict(makers(modules.train(lambda entropy: entropy)))
    wanted = [name for name in found if name.startswith(("algebra", "arithmetic"))]
    made, failed, rates = 0, 0, {}
    start = time.process_time()
    for name in wanted:
        began, count = time.process_time(), 0
        while time.process_time() - began < seconds / len(wanted):
            try:
                problem = found[name]()
                str(problem.question), str(problem.answer)
                count += 1
            except Exception:  # noqa: BLE001  (what a peer raises is counted, not ours to mend)
                failed += 1
        rates[name] = count / (time.process_time() - began)
        made += count
    total = time.process_time() - start
    print(json.dumps({"made": made, "per_second": made / total, "by_name": rates, "failed": failed}))


main(float(sys.argv[1]))
