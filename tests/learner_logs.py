"""Small logs for tests, drawn from a known truth."""

import io

import numpy as np

from stairwise.learner.log import read_log


def drawn(students=40, answers=30, skills=4, items=5, seed=1):
    """Lines of a log by students with an ability and a deviation for each skill, items with an easiness."""
    rng = np.random.default_rng(seed)
    easiness = rng.normal(0.6, 0.8, (skills, items))
    lines = ["student,item,skill,correct,at,hints,seconds"]
    for s in range(students):
        ability, deviation, at = rng.normal(), rng.normal(0, 0.6, skills), 1.7e9
        for _ in range(answers):
            k, i = rng.integers(skills), rng.integers(items)
            right = rng.random() < 1 / (1 + np.exp(-ability - deviation[k] - easiness[k, i]))
            at += rng.integers(10, 9000)
            lines.append(f"s{s},i{k}-{i},k{k},{int(right)},{at},{rng.integers(3)},{rng.integers(5, 90)}")
    return lines


def log_of(lines, **more):
    return read_log(io.StringIO("\n".join(lines) + "\n"), **more)
