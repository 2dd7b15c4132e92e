"""Time of one response, and memory and time of a fit on ten million made-up responses."""

import resource
import sys
import time
from dataclasses import replace

import numpy as np
from common import arguments, keep

from stairwise.learner import kernel
from stairwise.learner.fitted import Fitted
from stairwise.learner.fitting import fit
from stairwise.learner.log import Log
from stairwise.learner.online import Asked, after, chance, start

RESPONSES = 10_000_000
STUDENTS, ITEMS, SKILLS = 100_000, 20_000, 400


def made_up(responses, students):
    """A log of students with an ability on items with an easiness, in arrays."""
    rng = np.random.default_rng(1)
    each = responses // students
    item = rng.integers(0, ITEMS, responses)
    skill = item % SKILLS
    z = np.repeat(rng.normal(size=students), each) + rng.normal(0.7, 1, ITEMS)[item]
    right = (rng.random(responses) < 1 / (1 + np.exp(-z))).astype(float)
    empty = np.full(responses, np.nan)
    return Log(
        students=range(students), items=[str(i) for i in range(ITEMS)], skills=[str(k) for k in range(SKILLS)],
        starts=np.arange(students + 1) * each, item=item, first=np.arange(responses + 1), skill=skill, right=right,
        at=empty, hints=np.zeros(responses), seconds=empty, chosen=np.ones(responses, bool),
        response_of=np.arange(responses),
    )  # fmt: skip


def in_loop(log, responses=200_000):
    """Microseconds for update and features in the compiled loop."""
    few = min(int(np.searchsorted(log.starts, responses)), len(log.students))
    extra = np.stack([log.at, log.hints, log.seconds], axis=1)
    count = int(log.starts[few])
    out, zero = np.empty((count, len(kernel.FEATURES))), np.zeros(len(log))
    times = []
    for _ in range(4):
        begin = time.process_time()
        kernel.follow(
            log.starts[: few + 1], log.first, log.skill, log.right, extra, zero, zero, SKILLS,
            Fitted().noise.numbers(), out,
        )  # fmt: skip
        times.append(time.process_time() - begin)
    return 1e6 * min(times) / count


def one_by_one(model, count=2000):
    """Microseconds for a prediction and an update through the public call."""
    progress, begin = start(model, [str(k) for k in range(150)]), 0.0
    for n in range(count + 1):
        if n == 1:
            begin = time.process_time()
        asked = Asked(str(n), [str(n % 150)])
        chance(model, progress, asked)
        progress = after(model, progress, asked, n % 3 > 0)
    return 1e6 * (time.process_time() - begin) / count


def main():
    _, results = arguments()
    responses = int(sys.argv[3]) if len(sys.argv) > 3 else RESPONSES
    small = made_up(100_000, 1000)
    model = fit(small)
    body = {"loop us": in_loop(small), "public call us": one_by_one(model)}
    log = made_up(responses, responses // 100)
    begin = time.process_time()
    fit(replace(log))
    after_ = resource.getrusage(resource.RUSAGE_SELF)
    body |= {
        "refit responses": responses,
        "refit cpu s, all threads": time.process_time() - begin,
        "refit peak MB": after_.ru_maxrss / 1024,
    }
    keep(results, "speed", body)


if __name__ == "__main__":
    main()
