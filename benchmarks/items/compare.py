"""Makers of school mathematics items side by side, in one run on one core: how many a second, and what is in each.

Ours makes a full item (worked path with reasons, hints, three or more wrong answers with feedback); mathematics_dataset
and mathgenerator make a question and an answer string. The class set and the PDF are timed for ours alone: nobody else
has them.
"""

import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

from stairwise.items.item import Level
from stairwise.items.make import make, makers
from stairwise.sheets.practice import pdf, sets

HERE = Path(__file__).parent
PEERS = ("mathematics_dataset", "mathgenerator")
EACH = 120


def ours():
    """Full items a second, skill by skill."""
    rates = {}
    for skill in makers():
        make(skill, 0)
        start, count = time.process_time(), 0
        for level in Level:
            for seed in range(EACH // 3):
                make(skill, seed, level)
                count += 1
        rates[skill] = count / (time.process_time() - start)
    return rates


def peer(name, seconds=8):
    """What the peer's script says of itself, or why it does not run."""
    command = [HERE / ".peers/bin/python", "-W", "ignore", f"peer_{name}.py", str(seconds)]
    done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, timeout=300)
    lines = done.stdout.splitlines()
    return json.loads(lines[-1]) if done.returncode == 0 else {"error": done.stderr.splitlines()[-1:]}


def class_set(students=30, count=12):
    """Seconds for a class set and for its PDF, the best of three after a first one."""
    names, made, printed = [f"Student {n}" for n in range(students)], [], []
    for seed in range(4):
        start = time.perf_counter()
        drawn = sets(["eq.two-step-signed"], count, seed, students=names)
        middle = time.perf_counter()
        pdf(drawn)
        made.append(middle - start)
        printed.append(time.perf_counter() - middle)
    return min(made[1:]), min(printed[1:])


def main():
    rates = ours()
    slowest = sorted(rates.items(), key=lambda pair: pair[1])[:5]
    print(f"Stairwise, full items: median {statistics.median(rates.values()):,.0f} a second over {len(rates)} skills")
    print("  slowest:", ", ".join(f"{skill} {rate:,.0f}" for skill, rate in slowest))
    for name in PEERS:
        told = peer(name)
        if "error" in told:
            print(f"{name}: {told['error']}")
            continue
        few = sorted(told.get("distinct", {}).items(), key=lambda pair: pair[1])[:3]
        print(f"{name}, question and answer only: {told['per_second']:,.0f} a second")
        if few:
            print("  fewest distinct questions:", ", ".join(f"{what} {count}" for what, count in few))
        if told.get("failed"):
            print(f"  raised an error {told['failed']:,} times in {told['made']:,}")
    made, printed = class_set()
    print(f"Class set, 30 students x 12 items: {made:.2f} s; its PDF of 30 sheets: {printed:.2f} s")
    return 0


sys.exit(main())
