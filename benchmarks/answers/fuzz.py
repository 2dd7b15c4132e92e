"""Random and mutated inputs through the reader: no exception, bounded time, the slowest named.

`fuzz.py COUNT [SEED] [PROCESSES]`. Inputs start from the test cases and are cut, doubled, spliced, and sprinkled with the characters
that students and attackers use; a fifth are random from the start. Deterministic for a seed.
"""

import json
import random
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from stairwise.answers import read

CASES = Path(__file__).parents[2] / "tests/answers/cases"
SPRINKLE = "0123456789.,+-*/^()[]{}|<>=≤≥≠±√π∞∪·×÷²³½¼−–—'\"\\ %$°:;!?_&~xyzabefinstRlogcd\t\n\0\u200b\u0301\u202e😀"
TOKENS = ["sqrt(", "\\frac{", "\\sqrt[", "**", "^^", "9" * 30, "((((((((", "e", "1e999", "x^", "\\left(", "or", "R", " 1/2", "{", "}"]


def corpus():
    texts = []
    for path in sorted(CASES.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            case = json.loads(line)
            texts += [text for text in (case["expected"], case["student"]) if text]
    return texts


def mutated(rng, texts):
    if rng.random() < 0.2:
        return "".join(rng.choices(SPRINKLE, k=rng.randrange(1, 40)))
    text = rng.choice(texts)
    for _ in range(rng.randrange(1, 4)):
        text = MUTATIONS[rng.randrange(len(MUTATIONS))](rng, text, texts)
    return text


def at(rng, text):
    return rng.randrange(len(text) + 1)


MUTATIONS = [
    lambda rng, text, _: (lambda i: text[:i] + rng.choice(SPRINKLE) + text[i:])(at(rng, text)),
    lambda rng, text, _: (lambda i: text[:i] + rng.choice(TOKENS) + text[i:])(at(rng, text)),
    lambda rng, text, _: (lambda i: text[:i] + text[i + 1 :])(at(rng, text)),
    lambda rng, text, _: (lambda i, j: text[min(i, j) : max(i, j)])(at(rng, text), at(rng, text)),
    lambda rng, text, _: (text * rng.randrange(2, 12))[:900],
    lambda rng, text, texts: text[: at(rng, text)] + (lambda other: other[at(rng, other) :])(rng.choice(texts)),
]


def run(count, seed):
    rng, texts = random.Random(seed), corpus()
    slowest, failed = (0.0, ""), []
    for _ in range(count):
        text = mutated(rng, texts)
        syntax = "latex" if rng.random() < 0.3 else "text"
        start = time.perf_counter()
        try:
            read(text, syntax)
        except Exception as error:
            failed.append((syntax, text, repr(error)))
        slowest = max(slowest, (time.perf_counter() - start, f"{syntax}: {text!r}"))
    return slowest, failed


def main():
    count = int(sys.argv[1])
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    processes = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    start = time.perf_counter()
    with ProcessPoolExecutor(processes) as pool:
        results = list(pool.map(run, [count // processes] * processes, range(seed, seed + processes)))
    failed = [failure for _, failures in results for failure in failures]
    seconds, text = max(slowest for slowest, _ in results)
    print(f"{count // processes * processes} inputs in {time.perf_counter() - start:.0f} s: {len(failed)} exceptions")
    print(f"slowest {seconds * 1000:.1f} ms  {text}")
    for failure in failed[:20]:
        print(*failure, sep="  ")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
