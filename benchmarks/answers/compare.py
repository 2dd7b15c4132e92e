"""Answer checkers side by side: who accepts and refuses what, and how fast, on the same cases in one run.

The cases are ours (tests/answers/cases, those without an asked form or options, where the question is equality alone). Peers that
read LaTeX only get both sides as LaTeX from our own printer, which is the best start they can have. SymPy gets the plain text.
A peer that hangs is killed after TIMEOUT seconds and started again; the case counts as neither accepted nor refused.
"""

import json
import os
import selectors
import statistics
import subprocess
import sys
import time
from pathlib import Path

from stairwise.answers import judge, read
from stairwise.notation.latex import latex

HERE = Path(__file__).parent
CASES = HERE.parents[1] / "tests/answers/cases"
TIMEOUT = 5.0
PEERS = {
    "SymPy simplify": [str(HERE / ".peers/bin/python"), "peer_sympy.py"],
    "Math-Verify": [str(HERE / ".peers/bin/python"), "peer_math_verify.py"],
    "compute-engine": ["node", "peer_compute_engine.mjs"],
}


class Peer:
    """A peer in a process of its own, asked one case at a time."""

    def __init__(self, command):
        self.command, self.hangs = command, 0
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            self.command, cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self.ask(dict.fromkeys(("expected", "student", "expected_latex", "student_latex"), "1"), 120)

    def ask(self, case, timeout=TIMEOUT):
        try:
            self.process.stdin.write(json.dumps(case) + "\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            return self.lost()
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            line = self.process.stdout.readline() if selector.select(timeout) else ""
        try:
            result = json.loads(line)
        except json.JSONDecodeError:
            result = None
        # Nothing came in time, or the peer ran the answer as code and what that printed came instead.
        return result if isinstance(result, dict) else self.lost()

    def lost(self):
        self.hangs += 1
        self.process.kill()
        self.process.wait()
        self.start()
        return {"verdict": None, "milliseconds": TIMEOUT * 1000}


def cases():
    """Equality cases that can be written for everybody."""
    for path in sorted(CASES.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            case = json.loads(line)
            if case["expected"] is not None and not case.get("form") and not case.get("options"):
                case["family"] = path.stem
                yield case


def with_latex(case):
    sides = {"expected": "text", "student": case["syntax"]}
    for name, syntax in sides.items():
        node = read(case[name], syntax).node
        case[f"{name}_latex"] = latex(node) if node is not None else case[name]
    return case


def ours(case):
    start = time.perf_counter()
    verdict = judge(case["student"], case["expected"], None, case["syntax"]).correct
    return {"verdict": verdict, "milliseconds": (time.perf_counter() - start) * 1000}


def row(name, results, truth, hangs=0):
    verdicts = [result["verdict"] for result in results]
    times = sorted(result["milliseconds"] for result in results)
    right = sum(bool(v) == t for v, t in zip(verdicts, truth, strict=True)) / len(truth)
    refused = sum(not v for v, t in zip(verdicts, truth, strict=True) if t) / max(1, sum(truth))
    accepted = sum(bool(v) for v, t in zip(verdicts, truth, strict=True) if not t) / max(1, len(truth) - sum(truth))
    return {
        "checker": name,
        "agrees": right,
        "false reject": refused,
        "false accept": accepted,
        "median ms": statistics.median(times),
        "p99 ms": times[int(0.99 * len(times))],
        "worst ms": times[-1],
        "hangs": hangs,
    }


def main():
    limit = int(sys.argv[1]) if len(sys.argv) > 1 else None
    chosen = [with_latex(case) for case in list(cases())[:: 1 if limit is None else 7][:limit]]
    truth = [case["accept"] for case in chosen]
    print(f"{len(chosen)} cases, {sum(truth)} to accept; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores\n")
    rows = [row("Stairwise", [ours(case) for case in chosen], truth)]
    for name, command in PEERS.items():
        peer = Peer(command)
        rows.append(row(name, [peer.ask(case) for case in chosen], truth, peer.hangs))
        peer.process.kill()
    head = list(rows[0])
    print(" | ".join(head))
    for each in rows:
        print(" | ".join(f"{v:.3f}" if isinstance(v, float) else str(v) for v in each.values()))
    base = rows[0]["median ms"]
    print("\nmedian time against ours: " + ", ".join(f"{r['checker']} {r['median ms'] / base:.0f}x" for r in rows[1:]))


if __name__ == "__main__":
    main()
